import type { Block } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import type { Quote } from '../../text/quotes.js'
import type { Language } from '../lang/language.js'
import { isCapital, tokensOf, type Token } from './tokens.js'

/** A word, number or sign of the reporter, or a stretch of words that somebody else is given (`verbatim`). */
export interface Unit extends Token {
  /** Words in quote marks or behind a dash of dialogue; `inner` leaves out marks and signs around. */
  readonly verbatim?: { readonly inner: Span, readonly words: number, readonly marked: boolean, readonly joined: boolean }
}

const DASH = /^[—–―-]$/
/** What an entry of a live page begins with: `18.42 Uhr:`, `15h40 –`, `17:35.` */
const TIME = /^\s*\d{1,2}\s?[.:h]\s?\d{2}\s?(?:Uhr)?\s*[.:–—-]\s+/u
/** Units that a cue set into somebody's words may take. */
const LONGEST_INSERT = 40

/**
 * A block as what its reporter says and what others do. A cue in the midst of quote marks or of a line of dialogue (`« Oui, dit-il, demain »`,
 * `— Да, — сказал он, — завтра.`) is the reporter's. `quotes` are the block's outermost ones, in order.
 */
export function unitsOf(text: string, block: Block, quotes: readonly Quote[], language: Language): readonly Unit[] {
  const time = TIME.exec(text.slice(block.begin, Math.min(block.end, block.begin + 24)))
  if (time !== null && block.end - block.begin > time[0].length) return unitsOf(text, { ...block, begin: block.begin + time[0].length }, quotes, language)
  const lead = /^\s*[—–―-]\s*/u.exec(text.slice(block.begin, block.begin + 20))
  if (lead !== null && lead[0].trim() !== '') {
    const from = block.begin + lead[0].length
    const spoken = splitAtInserts(text, { begin: block.begin, end: block.end }, { begin: from, end: block.end }, language, false)
    if (spoken.some((unit) => unit.verbatim === undefined)) return spoken
  }
  const parts: (readonly Unit[])[] = []
  let at = block.begin
  for (const quote of quotes) {
    if (quote.begin < at) continue
    parts.push(tokensOf(text, { begin: at, end: quote.begin }, language.code), splitAtInserts(text, quote, quote.inner, language, true))
    at = quote.end
  }
  parts.push(tokensOf(text, { begin: at, end: block.end }, language.code))
  return parts.flat()
}

/** Somebody's words cut at the cues that are set into them. */
function splitAtInserts(text: string, whole: Span, inner: Span, language: Language, marked: boolean): readonly Unit[] {
  const tokens = tokensOf(text, inner, language.code)
  const units: Unit[] = []
  let from = 0
  let begin = whole.begin
  const how = marked ? language.cuesInQuotes : language.cuesInQuotes === 'comma' || language.cuesInQuotes === 'both' ? 'both' : 'dash'
  for (let i = 1; how !== null && i < tokens.length - 1; i++) {
    const to = insertAt(tokens, i, how, language)
    if (to === null) continue
    // A question mark is theirs, a comma the reporter's.
    const cut = /^[?!…]$/.test(tokens[i]?.low ?? '') ? (tokens[i]?.end ?? inner.begin) : (tokens[i]?.begin ?? inner.begin)
    const asked = cut === tokens[i]?.end
    units.push(verbatimOf(text, { begin, end: cut }, tokens.slice(from, asked ? i + 1 : i), marked, from > 0))
    for (const token of tokens.slice(asked ? i + 1 : i, to)) units.push(token)
    begin = tokens[to - 1]?.end ?? cut
    from = to
    i = to
  }
  const rest = tokens.slice(from)
  if (from === 0 || rest.some(({ kind }) => kind !== 'sign')) units.push(verbatimOf(text, { begin, end: whole.end }, rest, marked, from > 0))
  return units
}

/** Where an insert ends that begins at a sign, or `null` where none does: sign, cue, who said it, sign. */
function insertAt(tokens: readonly Token[], i: number, how: 'comma' | 'dash' | 'both', language: Language): number | null {
  const sign = tokens[i]
  const dash = sign !== undefined && DASH.test(sign.low)
  const asks = /^[?!…]$/.test(sign?.low ?? '') && /^\p{Ll}/u.test(tokens[i + 1]?.text ?? '') && language.cuesInQuotes !== 'dash'
  const comma = (sign?.low === ',' && !DASH.test(tokens[i + 1]?.low ?? '')) || asks
  if (!(dash && how !== 'comma') && !(comma && how !== 'dash') && !(dash && how === 'comma')) return null
  const cue = cueLength(tokens, i + 1, language) ?? looseLength(tokens, i + 1, language)
  if (cue === null) return null
  const next = tokens[i + 1 + cue]
  const subject = next === undefined ? false : language.pronouns.has(next.low) || language.determiners.has(next.low) || isCapital(next) || language.roleOf(next.low) !== null || language.titles.has(next.low) || (dash && next.kind === 'word' && !language.clauseWords.has(next.low)) || (language.dropsSubjects && next.kind === 'sign')
  if (!subject) return null
  let end = i + 1 + cue
  for (; end < tokens.length && end - i < LONGEST_INSERT; end++) {
    const token = tokens[end]
    if (token === undefined || token.kind !== 'sign') continue
    if (dash) {
      if (DASH.test(token.low)) return end + 1 < tokens.length && /^[.,;:!?]$/.test(tokens[end + 1]?.low ?? '') ? end + 2 : end + 1
      // `— сказал он. И ушёл.`: without another dash all of the rest is the reporter's.
      continue
    }
    if (token.low === '.' && !language.abbreviations.has(tokens[end - 1]?.low ?? '')) return end + 1
    if (token.low === ',' && !isApposed(tokens, end, language)) return end + 1
    if (token.low === ':' || token.low === ';') return end + 1
  }
  return dash || end === tokens.length ? tokens.length : null
}

/** `dit le ministre, Paul Roth, que`: a comma inside of who is named. */
function isApposed(tokens: readonly Token[], comma: number, language: Language): boolean {
  const next = tokens[comma + 1]
  if (next === undefined) return false
  let i = comma + 1
  while (i < tokens.length && i - comma < 12 && tokens[i]?.kind === 'word') i++
  // `sourit sa fille, Anne Roth.`: a full name closes it.
  const closes = tokens[i]?.low === ',' || (tokens[i]?.low === '.' && isCapital(next) && isCapital(tokens[comma + 2]) && i - comma === 3)
  if (!closes) return false
  const role = language.roleOf(next.low) !== null || (language.determiners.has(next.low) && language.roleOf(tokens[comma + 2]?.low ?? '') !== null)
  return role || (isCapital(next) && isCapital(tokens[comma + 2]) && i - comma <= 4)
}

/** How many tokens a cue takes that begins here (`a déclaré`, `сказал`), or `null`. */
function cueLength(tokens: readonly Token[], at: number, language: Language): number | null {
  for (let length = 1; length <= 4; length++) {
    const token = tokens[at + length - 1]
    if (token?.kind !== 'word') return null
    const forms = language.cues.get(token.low)
    const auxiliary = length > 1
    if (forms?.some(({ shape }) => shape === (auxiliary ? 'participle' : 'finite')) === true) return length
    // `a-t-elle ajouté`: she is inside of the cue.
    if (!language.auxiliaries.has(token.low) && !language.adverbs.has(token.low) && !language.pronouns.has(token.low) && !language.negations.has(token.low)) return null
    if (length === 1 && !language.auxiliaries.has(token.low) && !language.adverbs.has(token.low)) return null
  }
  return null
}

/** A verb that no lexicon holds, before a pronoun that hangs on it, a title or a name: `soupire Mme Rigaud`, `не унималась Тюленева`. */
function looseLength(tokens: readonly Token[], at: number, language: Language): number | null {
  let i = at
  while (i < at + 2 && (language.negations.has(tokens[i]?.low ?? '') || /^(?:se|s’|le|la|lo|les|lui|leur|me|nos|nous|l’)$/.test(tokens[i]?.low ?? ''))) i++
  const [verb, next] = [tokens[i], tokens[i + 1]]
  if (verb?.kind !== 'word' || next === undefined || !(next.kind === 'word' || (language.dropsSubjects && DASH.test(next.low) && DASH.test(tokens[at - 1]?.low ?? ''))) || !language.isVerbLike(verb.low) || language.determiners.has(verb.low) || language.prepositions.has(verb.low) || language.adverbs.has(verb.low) || language.conjunctions.has(verb.low) || language.pronouns.has(verb.low) || language.clauseWords.has(verb.low)) return null
  if (next.kind !== 'word') return i + 1 - at
  const hangs = language.pronouns.has(next.low) && (tokens[i + 2]?.kind !== 'word' || language.declined !== undefined)
  const named = (language.titles.has(next.low) || (isCapital(next) && !language.notNames.has(next.low))) && (/^\p{Lu}/u.test(next.text) || language.titles.has(next.low))
  const role = language.roleOf(next.low) !== null || (language.determiners.has(next.low) && language.roleOf(tokens[i + 2]?.low ?? '') !== null)
  return hangs || named || role ? i + 1 - at : null
}

function verbatimOf(text: string, span: Span, tokens: readonly Token[], marked: boolean, joined: boolean): Unit {
  const first = tokens.findIndex(({ kind, low }) => kind !== 'sign' || /^[¿¡«„“"(\[…]$/.test(low))
  const last = tokens.findLastIndex(({ low }) => !/^[,;:—–―-]$/.test(low))
  const inner = { begin: tokens[Math.max(0, first)]?.begin ?? span.begin, end: tokens[last]?.end ?? span.end }
  return { ...span, text: text.slice(span.begin, span.end), low: '', kind: 'sign', verbatim: { inner: inner.end > inner.begin ? inner : span, words: tokens.filter(({ kind }) => kind === 'word').length, marked, joined } }
}
