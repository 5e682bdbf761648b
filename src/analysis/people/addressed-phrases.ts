import { PERSON_NOUNS } from '../lang/en/description-nouns.js'
import { AUDIENCES, NOBODY } from '../lang/en/audiences.js'
import { isRole } from '../lang/en/roles.js'
import { baseEnd, isHead, isVerbal, isWeekday, phraseEnd, withoutTime } from '../grammar/phrases.js'
import type { Range } from '../grammar/phrases.js'
import type { Unit } from '../grammar/sentences.js'

/** How many words a name may have. */
const LONGEST_NAME = 6

/**
 * The noun phrase of somebody who starts at `at`: a name, however the words are tagged (`told Cook`, tagged as a verb), a pronoun
 * (`asked her several times`), an adjective for people (`the public`), people who do something (`cheering teachers`).
 * `null` where none stands there.
 */
export function somebodyAt(units: readonly Unit[], at: number, options: { readonly prepositions?: boolean } = {}): Range | null {
  const first = units[at]
  if (first === undefined || first.pos === 'QUOTE' || isWeekday(first)) return null
  if (/^(?:him|her|them|me|us|you)$/.test(first.lower) && !isPossessed(units, at)) return { from: at, to: at + 1 }
  const name = nameEnd(units, at)
  const base = phraseEnd(units, at, { prepositions: options.prepositions ?? false })
  // `promised the crowd cheaper bills`: whom, and then what.
  const whom = base === null ? -1 : units.slice(at, base).findIndex((u, k) => (k > 0 || u.lower.endsWith('s')) && isPeople(u.lower) && u.pos === 'NOUN' && units[at + k + 1]?.pos === 'ADJ' && at + k + 1 < base)
  if (whom >= 0) return { from: at, to: at + whom + 1 }
  // `the Harbour Echo`: a title whose last word taggers take for a verb.
  if (base !== null && base >= name) return { from: at, to: withTitle(units, withoutTime(units, at, base)) }
  if (name > at) return { from: at, to: name }
  if (first.pos === 'DET' && units[at + 1]?.pos === 'ADJ' && AUDIENCES.has(units[at + 1]?.lower ?? '')) return { from: at, to: at + 2 }
  if (AUDIENCES.has(first.lower)) return { from: at, to: at + 1 }
  if (first.pos === 'VERB' && first.lower.endsWith('ing')) {
    const end = baseEnd(units, at + 1)
    if (end !== null && isHead(units[end - 1])) return { from: at, to: end }
  }
  return null
}

/** Over the last word of a title, capital behind capital, which is a verb by its tag. */
function withTitle(units: readonly Unit[], to: number): number {
  const [last, next] = [units[to - 1], units[to]]
  const goesOn = last !== undefined && next !== undefined && next.pos === 'VERB' && /^\p{Lu}/u.test(last.text) && /^\p{Lu}/u.test(next.text) && next.begin - last.end === 1 && !isWeekday(next)
  return goesOn ? to + 1 : to
}

/** `her staff`, and not `her several times`. */
function isPossessed(units: readonly Unit[], at: number): boolean {
  if (units[at]?.lower !== 'her') return false
  const end = baseEnd(units, at)
  // `promised her 40 trucks`, and not `told her three million followers`
  if (units[at + 1]?.pos === 'NUM' && !AUDIENCES.has(units[(end ?? at + 1) - 1]?.lower ?? '')) return false
  return end !== null && end > at + 1 && !NOBODY.has(units[end - 1]?.lower ?? '') && units[end - 1]?.lower !== 'times'
}

function nameEnd(units: readonly Unit[], at: number): number {
  let to = at
  while (to - at < LONGEST_NAME && (/^\p{Lu}/u.test(units[to]?.text ?? '') || (to > at && units[to]?.pos === 'NUM' && /^\p{Lu}/u.test(units[to + 1]?.text ?? ''))) && units[to]?.pos !== 'QUOTE' && !isWeekday(units[to])) to++
  return to
}

/** Whether a phrase can be somebody to whom words are said: not `cheers`, `a question`, `the truth`. */
export function isSomebody(units: readonly Unit[], { from, to }: Range): boolean {
  const last = units[to - 1]
  // `the evening news of Channel Seven`: a programme has a name beside it.
  const isProgramme = last?.lower === 'news' && units.slice(from, to - 1).some((u) => /^\p{Lu}/u.test(u.text))
  // `a letter to the Times`
  const isTitle = /^\p{Lu}/u.test(last?.text ?? '') && units[to - 2]?.lower === 'the'
  return last !== undefined && (isProgramme || isTitle || !NOBODY.has(last.lower)) && !(last.pos === 'NUM' && to - from === 1) && !isWeekday(last)
}

/** Whether a phrase surely is somebody: a name, a role, an audience, a pronoun for people. */
export function isSurelySomebody(units: readonly Unit[], range: Range): boolean {
  if (!isSomebody(units, range)) return false
  const words = units.slice(range.from, range.to)
  const last = words.at(-1)
  if (last === undefined) return false
  if (/^(?:him|her|them|me|us|you)$/.test(last.lower) || isPeople(last.lower) || /^\p{Lu}/u.test(last.text)) return true
  // `a crowd of about 2,000`, `the mothers of the dead`: by the first noun.
  const head = units[(baseEnd(units, range.from) ?? range.from) - 1]
  return head !== undefined && head.begin < last.begin && isPeople(head.lower)
}

/** A role, an audience, or people by what they are: `drivers`, `cyclists`, `survivors`. */
function isPeople(word: string): boolean {
  return isRole(word) || AUDIENCES.has(word) || PERSON_NOUNS.has(word) || (word.endsWith('s') && PERSON_NOUNS.has(word.slice(0, -1))) || /(?:ists|ians|eers)$/.test(word)
}

/** What may follow somebody who is asked or told: the content's first word, a quote, a sign, a preposition. */
export function goesOnAfter(units: readonly Unit[], end: number): boolean {
  const next = units[end]
  if (next === undefined || next.pos === 'QUOTE') return true
  return next.pos === 'SCONJ' || next.pos === 'PUNCT' || next.pos === 'ADP' || isWeekday(next) || next.pos === 'ADV' || next.pos === 'PRON' || next.pos === 'DET' || next.pos === 'CCONJ'
    || /^(?:to|not|that|whether|if|how|why|what|when|where|who|which|about|against|over|for|of|last|this|next|earlier|later|several|many|two|three|four|five)$/.test(next.lower) || isVerbal(next)
}

/** `told the presenter, Ada Roe, that`: the name that stands beside a role, or `null`. */
export function nameBeside(units: readonly Unit[], { from, to }: Range): Range | null {
  const last = units[to - 1]
  if (units[to]?.text !== ',' || last === undefined || /^\p{Lu}/u.test(last.text) || AUDIENCES.has(last.lower) || NOBODY.has(last.lower) || to - from > LONGEST_NAME) return null
  if (units.slice(from, to).some((u) => u.pos === 'CCONJ')) return null
  const end = nameEnd(units, to + 1)
  const next = units[end]
  return end > to + (isRole(last.lower) ? 1 : 2) && (next === undefined || next.pos === 'QUOTE' || /^[,.;!?]$/.test(next.text)) ? { from: to + 1, to: end } : null
}
