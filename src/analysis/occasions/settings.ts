import type { PartialDate } from '../../model/partial-date.js'
import { textOf, type Span } from '../../model/span.js'
import type { Addressee, Hop } from '../../model/statement.js'
import { hasAny, spanIndex, spansWithin } from '../../text/span.js'
import { chainOf } from '../chain/chain.js'
import type { DateMention } from '../dates/mention.js'
import type { Sentence } from '../grammar/sentences.js'
import { AUDIENCES } from '../lang/en/audiences.js'
import { BY_A_PRONOUN, PUT_OUT, SPOKE_THERE, TOLD_AFTER } from '../lang/en/settings.js'
import { framedAddressee } from '../people/addressed-frames.js'

/** What the page tells of how somebody spoke, in a sentence that tells nothing that they said: `In a later post, she took a harsher tone.` */
export interface Setting {
  readonly sentence: Sentence
  /** The one past date of its sentence. */
  readonly date: PartialDate | null
  readonly hops: readonly Hop[]
  readonly addressees: readonly Addressee[]
  /** Its words in small letters. */
  readonly words: string
  /** Who does it is only `he` or `she`: whoever spoke last. */
  readonly isPronoun: boolean
  /** Something was put out that speaks by itself: `another statement`. */
  readonly noun: string | null
}

/** Longer sentences, in UTF-16 code units, tell of more than one thing. */
const LONGEST = 320
/** A date that begins so bounds it at one end only. */
const BOUND = /^(?:since|until|till|before|after|by|from|through|for|between)\b/iu

/** What the pass needs of the article. */
export interface SettingsInput {
  readonly text: string
  /** The sentences that stand in no quote, in order. */
  readonly sentences: readonly Sentence[]
  /** Spans of what is told by somebody, and of the verbs by which: no setting stands around them. */
  readonly contents: readonly Span[]
  readonly cues: readonly Span[]
  readonly dates: readonly DateMention[]
  /** Whom words name, as the page calls them. */
  readonly named: (span: Span) => readonly Addressee[]
}

/** The settings of a text, in order. */
export function settingsOf({ text, sentences, contents, cues, dates, named }: SettingsInput): readonly Setting[] {
  const told = spanIndex([...contents, ...cues])
  return sentences.flatMap((sentence): Setting[] => {
    if (sentence.end - sentence.begin > LONGEST || hasAny(told.over(sentence))) return []
    const words = textOf(text, sentence)
    const put = PUT_OUT.exec(words)
    if (put === null && !SPOKE_THERE.test(words)) return []
    const noun = put?.groups?.noun ?? put?.groups?.which ?? put?.groups?.fronted ?? null
    const hops = [...documentOf(put?.groups, noun), ...chainOf({ text, sentence, cue: [], source: [], content: [], speakers: [] })]
      .filter((hop, i, all) => all.findIndex((o) => o.name === hop.name) === i)
      // Of a post on a platform the platform says it all.
      .filter((hop, _, all) => !(hop.kind === 'document' && noun !== null && hop.name.endsWith('post') && all.some(({ kind }) => kind === 'platform')))
    const range = framedAddressee(sentence.units, [], [])
    const [first, last] = range === null ? [] : [sentence.units[range.from], sentence.units[range.to - 1]]
    const whom = first === undefined || last === undefined ? null : { begin: first.begin, end: last.end }
    const isGroup = whom !== null && last !== undefined && AUDIENCES.has(last.lower) && !/\p{Lu}/u.test(textOf(text, whom))
    const addressees = whom === null ? [] : isGroup ? [{ name: textOf(text, whom), as: textOf(text, whom) }] : named(whom)
    const days = spansWithin(dates, sentence).filter((d) => d.direction !== 'future' && !BOUND.test(d.date.as))
    const [date, ...others] = days
    if (hops.length === 0 && addressees.length === 0 && !(others.length === 0 && date?.date.precision === 'day' && TOLD_AFTER.test(words))) return []
    return [{ sentence, date: others.length === 0 ? (date?.date ?? null) : null, hops, addressees, words: words.toLowerCase(), isPronoun: BY_A_PRONOUN.test(words), noun: noun?.toLowerCase().split(/\s+/).at(-1) ?? null }]
  })
}

function documentOf(groups: Readonly<Record<string, string | undefined>> | undefined, noun: string | null): readonly Hop[] {
  const as = groups?.document ?? groups?.sent ?? groups?.place
  return noun === null || as === undefined ? [] : [{ name: as, kind: 'document', as }]
}
