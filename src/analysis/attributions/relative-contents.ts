import type { Span } from '../../model/span.js'
import { hullOf } from '../../text/span.js'
import type { TokenIndex } from '../grammar/token-index.js'
import { TERMINAL, type Token } from '../grammar/tokens.js'
import type { Spans } from './spans.js'

/**
 * What is said in a relative clause is said of what stands before it: `the camp, which the church describes as a retreat` says [the camp] [as a retreat], `a letter that
 * she said was forged` [a letter] [was forged], `what critics said was a trick` [a trick]. The pronoun and the rest of the sentence around the clause are none of it. Of `that`, which
 * also begins a whole clause (`the claim that Roe told her to go`), only a clause with its subject gone is taken for one.
 */
export function withRelativeContent({ source, cue, content }: Spans, tokens: TokenIndex): Spans {
  const [src, verb] = [hullOf(source), hullOf(cue)]
  const spans = { source, cue, content }
  if (src === null || verb === null || verb.begin < src.end || verb.begin - src.end > LONGEST_GAP) return spans
  const before = tokens.before(src.begin, LONGEST_PHRASE)
  const at = before.at(-1)?.text === ',' ? before.length - 2 : before.length - 1
  const pronoun = before[at]
  if (pronoun === undefined || !RELATIVE.has(pronoun.lower)) return spans
  const said = content.filter((c) => c.begin >= verb.end).flatMap((c) => tokens.within(c))
  const whole = content.filter((c) => c.end > pronoun.begin && c.begin < verb.begin)
  if (pronoun.lower === 'what') {
    const rest = COPULAS.has(said[0]?.lower ?? '') ? said.slice(1) : said
    return rest.length === 0 || whole.some((c) => c.end > src.begin) || content.some((c) => c.end <= pronoun.begin) ? spans : { ...spans, content: [spanOf(rest)] }
  }
  if (!hasGap(said, pronoun, tokens.within(verb)) || (said.length === 0 && whole.length === 0)) return spans
  // `which some praise, but which others call a trick`: both hang on the same.
  const joined = before[at - 1]?.pos === 'CCONJ'
  const first = joined ? before.findLastIndex((t, i) => i < at - 1 && t.lower === pronoun.lower) : at
  const apart = before[first - 1]?.text === ','
  const last = before[apart ? first - 2 : first - 1]
  if (last === undefined) return spans
  // What was read as said already knows more of where the phrase begins than the parts of speech.
  const known = content.find((c) => c.begin < last.end && c.end >= last.end && c.end <= pronoun.end)
  const antecedent = known === undefined ? nounPhraseBefore(before, apart ? first - 1 : first) : { begin: known.begin, end: last.end }
  if (antecedent === null) return spans
  const rest = said.slice(0, clauseEnd(said, apart))
  return { ...spans, content: [antecedent, ...(rest.length === 0 ? [] : [spanOf(rest)])] }
}

/** Tokens of the longest phrase that a relative clause is hung on. */
const LONGEST_PHRASE = 24
/** Code units between who says and the verb: a comma, an adverb. */
const LONGEST_GAP = 20
const RELATIVE = new Set(['which', 'whom', 'that', 'what'])
/** Verbs that give what they are said of a name. */
const CALLS = new Set(['call', 'dub', 'brand', 'label', 'term', 'deem'])
const COPULAS = new Set(['is', 'was', 'are', 'were'])

/** Whether words behind a cue lack the subject or object that the pronoun stands for. */
function hasGap(said: readonly Token[], pronoun: Token, cue: readonly Token[]): boolean {
  const [first] = said
  if (first === undefined) return pronoun.lower !== 'that'
  if (first.lower === 'as' || pronoun.lower === 'whom') return true
  if (cue.some(({ lemma }) => CALLS.has(lemma))) return pronoun.lower !== 'that' || first.pos !== 'PRON'
  const verb = first.lower === 'to' ? said[1] : first
  if (first.lower === 'to') return pronoun.lower !== 'that' && (verb?.pos === 'VERB' || verb?.pos === 'AUX')
  return first.pos === 'AUX' || (first.pos === 'VERB' && !first.lower.endsWith('ing'))
}

/** How many of the words belong to the clause: of one set off by commas those before a comma with the sentence's own verb behind it. */
function clauseEnd(said: readonly Token[], apart: boolean): number {
  const end = said.findIndex((t, i) => i > 0 && (TERMINAL.test(t.text) || (apart && t.text === ',' && isVerbal(said[i + 1])) || (t.lower === 'but' && said[i - 1]?.text === ',')))
  const whole = end === -1 ? said.length : end
  return said[whole - 1]?.text === ',' ? whole - 1 : whole
}

function isVerbal(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'AUX' || (token.pos === 'VERB' && !token.lower.endsWith('ing')))
}

/** The noun phrase that ends before `end`, with what hangs on it by prepositions: back to a verb, a sign, or a preposition behind a verb. */
function nounPhraseBefore(tokens: readonly Token[], end: number): Span | null {
  const last = tokens[end - 1]
  if (last === undefined || !['NOUN', 'PROPN', 'NUM'].includes(last.pos)) return null
  let from = end - 1
  for (let i = end - 2; i >= 0; i--) {
    const token = tokens[i]!
    const linked = token.pos === 'ADP' && ['NOUN', 'PROPN'].includes(tokens[i - 1]?.pos ?? '')
    if (!linked && !PARTS.has(token.pos) && !POSSESSIVE.test(token.lower) && !isParticiple(token, tokens[i - 1])) break
    if (token.pos !== 'ADP' && token.pos !== 'ADV') from = i
    // An article begins a phrase, which only a preposition before it makes part of another.
    if (token.pos === 'DET' && tokens[i - 1]?.pos !== 'ADP') break
  }
  return { begin: tokens[from]!.begin, end: last.end }
}

/** `an uncrewed vehicle`, `the planned bridge`. */
function isParticiple({ pos, lower }: Token, before: Token | undefined): boolean {
  return pos === 'VERB' && /(?:ed|en)$/.test(lower) && before !== undefined && (['DET', 'ADJ', 'PROPN'].includes(before.pos) || POSSESSIVE.test(before.lower))
}

const PARTS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])
const POSSESSIVE = /^(?:'s|'|his|her|its|their|my|your|our)$/

function spanOf(tokens: readonly Token[]): Span {
  return { begin: tokens[0]!.begin, end: tokens.at(-1)!.end }
}
