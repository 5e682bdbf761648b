import type { Act } from '../../../model/statement.js'

/**
 * Nouns that attribute when a clause or an infinitive hangs on them: `his suggestion that …`, `her promise to …`.
 * `lemma act`, `*` before the act for attitudes. Written by hand.
 */
const LINES = `
accusation accuse
acknowledgement admit
acknowledgment admit
admission admit
allegation claim
announcement announce
argument claim
assertion claim
assessment think
assurance promise
belief *think
call demand
claim claim
comment say
complaint criticise
concern *fear
conclusion think
confirmation confirm
contention claim
conviction *think
declaration announce
decision *intend
demand demand
denial deny
desire *want
doubt *doubt
expectation *predict
fear *fear
forecast predict
hope *hope
insistence claim
intention *intend
offer propose
opinion *think
plan *intend
pledge promise
plea urge
prediction predict
promise promise
proposal propose
recommendation propose
refusal refuse
remark say
report report
request demand
statement say
suggestion suggest
suspicion *doubt
threat threaten
view *think
vow promise
finding say
position *think
stance *think
theory *think
thesis *think
advice urge
message say
answer say
response say
reply say
verdict say
gripe criticise
excuse claim
ruling say
objection criticise
criticism criticise
boast claim
hint suggest
estimate predict
testimony say
judgement *think
judgment *think
feeling *think
hunch *think
instruction demand
appeal urge
invitation propose
explanation say
disclosure announce
revelation announce
warning warn
wish *want
worry *fear
`

/** What a cue noun does. */
export interface CueNoun {
  readonly lemma: string
  readonly act: Act
  readonly attitude: boolean
}

/** Cue nouns by lemma. */
export const CUE_NOUNS: ReadonlyMap<string, CueNoun> = new Map(
  LINES.trim().split('\n').map((line) => {
    const [lemma = '', act = ''] = line.split(' ')
    return [lemma, { lemma, act: act.replace('*', '') as Act, attitude: act.startsWith('*') }]
  }),
)

/** Nouns for what somebody said that make no claim with `that`: `his bottom line: “…”`. */
export const WORDS_OF: ReadonlySet<string> = new Set(['line', 'message', 'verdict', 'answer', 'response', 'reply', 'take', 'motto', 'slogan', 'quip', 'punchline', 'retort', 'question', 'advice'])
