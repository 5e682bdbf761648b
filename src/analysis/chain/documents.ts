import { holds } from '../../text/span.js'
import type { Span } from '../../model/span.js'
import type { Hop } from '../../model/statement.js'
import { CUE_VERBS } from '../lang/en/cue-verbs.js'
import { DOCUMENTS, FINDINGS, KEEPING_VERBS, KEPT, NOT_CARRYING, SENDING_VERBS, SPEAK_ONLY, WEAK_DOCUMENTS } from '../lang/en/documents.js'
import { PLATFORMS } from '../lang/en/outlets.js'
import { joinTokens } from '../people/name-parts.js'
import { baseEnd, baseStart } from '../grammar/phrases.js'
import type { Sentence, Unit } from '../grammar/sentences.js'
import type { Token } from '../grammar/tokens.js'

/** The words of a noun phrase that starts at `from`, without what follows its head; `null` where none does. */
function nounPhrase(units: readonly Unit[], from: number): readonly Token[] | null {
  const first = /^(?:even|only|that|this|these|those|both)$/.test(units[from]?.lower ?? '') && units[from + 1]?.pos !== 'VERB' ? from + 1 : from
  const end = carrierEnd(units, first) ?? baseEnd(units, first)
  if (end === null) return null
  const begin = /^(?:that|this|these|those)$/.test(units[from]?.lower ?? '') ? from : first
  return units.slice(begin, end) as readonly Token[]
}

/** How many words may stand before the head: `the country’s latest annual budget documents`. */
const LONGEST_PHRASE = 9

/** `the statistics office`, `the blog Wealthwise`: the word before is no head then. Taggers take `show` for a noun. */
function isNounOf(next: Unit | undefined): boolean {
  if (/^(?:calls?|conferences?|links?|games?|address(?:es)?|appeals?)$/.test(next?.lower ?? '')) return true
  return next !== undefined && (next.pos === 'PROPN' || (next.pos === 'NOUN' && !CUE_VERBS.has(next.lemma)))
}

/** Where a phrase ends whose head names a document: taggers take `modelling` for a verb and `manual` for an adjective. */
function carrierEnd(units: readonly Unit[], from: number): number | null {
  let end: number | null = null
  for (let i = from; i < Math.min(units.length, from + LONGEST_PHRASE); i++) {
    const unit = units[i]
    if (unit === undefined || unit.pos === 'QUOTE' || ['ADP', 'SCONJ', 'CCONJ', 'PUNCT', 'AUX'].includes(unit.pos) || (i > from && unit.pos === 'DET')) break
    const carries = (isNoun(DOCUMENTS, unit) || isNoun(FINDINGS, unit) || isSpeakOnly(unit) || (i > from && DOCUMENTS.has(`${units[i - 1]?.lower ?? ''} ${singular(unit.lower)}`))) && !unit.lower.endsWith('ed') && !isNounOf(units[i + 1])
    if (carries && (i > from || unit.pos === 'NOUN')) end = i + 1
    else if (end !== null || (unit.pos === 'VERB' && !(units[i - 1]?.pos === 'DET' && /(?:ed|en)$/.test(unit.lower))) || (unit.pos === 'ADV' && !/^(?:earlier|later|then|now|previously|recently|newly|widely|highly)$/.test(unit.lower)) || (unit.pos === 'PRON' && !/^(?:his|her|its|their|our|my)$/.test(unit.lower))) break
  }
  return end
}

function singular(word: string): string {
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/(?<=[^s])s$/, '')
}

const isNoun = (set: ReadonlySet<string>, { lower, lemma }: Pick<Unit, 'lower' | 'lemma'>): boolean => set.has(lower) || set.has(lemma) || set.has(singular(lower))

/** Whether the phrase's head is a document: `his final letter`, `new modelling`. */
function isCarrier(words: readonly Token[], weak: boolean): boolean {
  const last = words.at(-1)
  // `the Olm Post`: a name is no document.
  if (last === undefined || (last.pos === 'PROPN' && /^\p{Lu}/u.test(last.text) && /^\p{Lu}/u.test(words.at(-2)?.text ?? '')) || NOT_CARRYING.has(words.at(-2)?.lower ?? '')) return false
  if (!weak && WEAK_DOCUMENTS.has(singular(last.lower))) return false
  return isNoun(DOCUMENTS, last) || isNoun(FINDINGS, last) || isCompound(words) || (weak && isSpeakOnly(last))
}

/** `the order`; the Order of Saint Hild is a body. */
function isSpeakOnly(unit: Unit): boolean {
  return /^\p{Ll}/u.test(unit.text) && isNoun(SPEAK_ONLY, unit)
}

/** `a white paper`, `the executive order`: a document by its last two words. */
function isCompound(words: readonly Token[]): boolean {
  const [before, last] = words.slice(-2)
  return before !== undefined && last !== undefined && DOCUMENTS.has(`${before.lower} ${singular(last.lower)}`)
}

/** `in a statement`, `in its campaign pledges`: the document behind a preposition at `preposition`, or `null`. */
export function documentPlace(units: readonly Unit[], preposition: number): Hop | null {
  const words = nounPhrase(units, preposition + 1)
  if (words === null) return null
  const [first] = words
  const last = words.at(-1)
  if (first === undefined || last === undefined) return null
  const ofKind = words.length === 2 && /^(?:court|police|legal|government|company|bank|hospital|campaign|tax|regulatory|internal|council|school)$/.test(first.lower) && last.lower.endsWith('s')
  // `In text messages shown to jurors`, `in social media posts`
  const ofMany = words.length >= 2 && words.length <= 4 && last.lower.endsWith('s') && !WEAK_DOCUMENTS.has(singular(last.lower)) && isNoun(DOCUMENTS, last) && words.slice(0, -1).every(({ pos }) => pos === 'NOUN' || pos === 'ADJ')
  const named = ofKind || ofMany || words.length === 1 || /^(?:an?|his|her|its|their|my|our|another|separate|the|this|that|one|two|several|some)$/.test(first.lower) || words.some((t) => t.pos === 'PART') || first.pos === 'ADJ' || first.pos === 'PROPN'
  // `in their release` is as often a setting free.
  if (last.lower === 'release' && /^(?:his|her|their)$/.test(first.lower)) return null
  // `In a survey of its members, half said`
  const opens = preposition === 0 && /^(?:a|an|the|another|one)$/.test(first.lower) && /^(?:survey|poll|study|questionnaire)$/.test(last.lower)
  const reported = opens || ['study', 'survey', 'analysis', 'investigation', 'review', 'audit', 'assessment', 'forecast', 'projection', 'inquiry'].includes(last.lower) && CUE_VERBS.has(units[preposition - 1]?.lemma ?? '')
  return named && (reported || ofKind || isNoun(DOCUMENTS, last) || isCompound(words)) && !NOT_CARRYING.has(words.at(-2)?.lower ?? '') ? { name: joinTokens(words), kind: 'document', as: joinTokens(words) } : null
}

/** `in another interview`: of no known outlet, a place that words were said in all the same. */
export function interviewPlace(units: readonly Unit[], preposition: number): Hop | null {
  const words = nounPhrase(units, preposition + 1) ?? []
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined || !/^interviews?$/.test(last.lower)) return null
  // `in an interview` alone tells of no other place than the page's.
  if (!/^(?:another|one|two|several)$/.test(first.lower) && !/^(?:newspaper|magazine|television|tv|radio|podcast|telephone|phone|police|video|recorded|live|own|written|online)$/.test(words.at(-2)?.lower ?? '')) return null
  const as = joinTokens(words)
  return { name: as, kind: 'document', as }
}

/** How many words a title may have. */
const LONGEST_TITLE = 12

/** `in her memoir, The Long Way Down: A Life,`: the title behind the noun, which is the book's name. */
export function titleBehind(units: readonly Unit[], from: number): string | null {
  if (units[from]?.text !== ',') return null
  let end = from + 1
  while (end - from <= LONGEST_TITLE && (/^\p{Lu}/u.test(units[end]?.text ?? '') || (end > from + 1 && /^(?:of|the|and|a|an|in|to|for|from|with|on|we|:)$/.test(units[end]?.lower ?? ''))) && units[end]?.pos !== 'QUOTE') end++
  const words = units.slice(from + 1, end) as readonly Token[]
  return words.length > 1 && units[end]?.text === ',' ? joinTokens(words) : null
}

/** The document or study whose noun phrase starts at `from`, or `null`. */
export function documentAt(units: readonly Unit[], from: number): Hop | null {
  const words = nounPhrase(units, from)
  return words !== null && isCarrier(words, false) ? { name: joinTokens(words), kind: 'document', as: joinTokens(words) } : null
}

/** The document that a source is: `a study by the port`, `the letter`. `null` where the source is somebody. */
export function sourceDocument({ units }: Sentence, source: readonly Span[]): Hop | null {
  const from = units.findIndex((unit) => source.some((s) => holds(s, unit)))
  const first = units[from]
  if (first === undefined) return null
  // `the forecast, which showed`: the words that the pronoun stands for.
  const relative = /^(?:which|that)$/.test(first.lower) && (source.at(-1)?.end ?? 0) <= first.end
  if (relative) {
    const end = units[from - 1]?.text === ',' ? from - 1 : from
    const start = baseStart(units, end)
    const before = start === null ? null : (units.slice(start, end) as readonly Token[])
    if (before !== null && isCarrier(before, true)) return { name: joinTokens(before), kind: 'document', as: joinTokens(before) }
    return letterBefore(units, from)
  }
  const words = behindTitle(units, from, source) ?? nounPhrase(units, from)
  const last = words?.at(-1)
  if (words === null || last === undefined || !source.some((s) => holds(s, last))) return null
  // `The inquiry’s chair`: whose the speaker is.
  const next = units.find((u) => u.begin >= last.end)
  if (next?.pos === 'PART' && /^[’']s?$/u.test(next.text)) return null
  return isCarrier(words, true) ? { name: joinTokens(words), kind: 'document', as: joinTokens(words) } : null
}

/** `The bureau’s “Crime in Olm 2023” report`, `The University of Olm study`: a title before the noun, small words included, at the end of who speaks; `null` where none stands. */
function behindTitle(units: readonly Unit[], from: number, source: readonly Span[]): readonly Token[] | null {
  let end = from
  while (end - from < LONGEST_TITLE + 4 && units[end] !== undefined && source.some((s) => holds(s, units[end]!))) end++
  const [noun, before] = [units[end - 1], units[end - 2]]
  if (noun === undefined || before === undefined || noun.pos !== 'NOUN' || !(isNoun(DOCUMENTS, noun) || isNoun(FINDINGS, noun)) || source.some((s) => s.begin < noun.begin && s.end > noun.end)) return null
  const title = units.slice(from, end - 1).filter((u, i) => i > 0 || u.pos !== 'DET')
  const isTitle = title.every((u) => u.pos !== 'QUOTE' && (/^(?:\p{Lu}|\d)/u.test(u.text) || u.pos === 'PART' || /^(?:of|in|the|and|for|on)$/.test(u.lower)))
  return isTitle && /^(?:\p{Lu}|\d)/u.test(before.text) ? (units.slice(from, end) as readonly Token[]) : null
}

/** How many words back, `a letter from the developer, Greenhill Energy, which said`: over who wrote it. */
const BACK_TO_LETTER = 14

/** The letter or report of which a relative clause tells what it says, where who made it is named between; `null` for none. */
function letterBefore(units: readonly Unit[], relative: number): Hop | null {
  for (let i = relative - 1; i >= Math.max(0, relative - BACK_TO_LETTER); i--) {
    const unit = units[i]
    if (unit === undefined || unit.pos === 'VERB' || unit.pos === 'AUX' || unit.pos === 'QUOTE') return null
    if (!/^(?:from|by|to|in|of|on|about|into|against)$/.test(unit.lower)) continue
    const start = baseStart(units, i)
    const words = start === null ? null : (units.slice(start, i) as readonly Token[])
    if (words !== null && isCarrier(words, false)) return { name: joinTokens(words), kind: 'document', as: joinTokens(words) }
  }
  return null
}

/** The document that a pronoun stands for: the speaker whom it was found to mean is one, `the letter`. */
export function meantDocument(source: string, speakers: readonly { readonly name: string | null }[]): Hop | null {
  const [only, ...others] = speakers
  const name = only?.name ?? null
  if (name === null || others.length > 0 || !/^(?:it|they|this|these)$/i.test(source)) return null
  const last = name.split(/\s+/).at(-1) ?? ''
  const carries = /^\p{Ll}/u.test(last) && [last, singular(last)].some((word) => DOCUMENTS.has(word) || FINDINGS.has(word))
  return carries ? { name, kind: 'document', as: name } : null
}

/** `sent a letter to the board demanding`, `filed a lawsuit saying`: what was put out, when the cue goes on from it. `end`: where the cue's verb stands. */
export function sentDocument(units: readonly Unit[], end: number, isOutside: (unit: Unit) => boolean): Hop | null {
  for (let i = Math.min(end, units.length) - 1; i >= 0; i--) {
    const unit = units[i]
    if (unit === undefined || !isOutside(unit)) continue
    // `got a letter from the landlord saying`
    const gets = /^(?:receive|get)$/.test(unit.lemma) && units.slice(i, end).some(({ lower }) => lower === 'from')
    if (unit.pos !== 'VERB' || (!SENDING_VERBS.has(unit.lemma) && !gets)) continue
    // `issued a statement warning that`: the cue is no part of what was issued.
    const words = nounPhrase(units.slice(0, end), i + 1)
    const last = words?.at(-1)
    if (words === null || last === undefined) continue
    const platform = words.map((t) => PLATFORMS.get(t.lower)).find((name) => name !== undefined)
    if (platform !== undefined && /^(?:tweets?|posts?|threads?|messages?|videos?|stor(?:y|ies))$/.test(last.lower)) return { name: platform, kind: 'platform', as: joinTokens(words) }
    if (isCarrier(words, true) && platform === undefined) return { name: joinTokens(words), kind: 'document', as: joinTokens(words) }
  }
  return null
}

/** `A recording of the meeting has the chairman saying that …`, `Footage shown by Kanal 9 captures Roe telling …`: the sentence begins with what keeps the words. `end`: where the cue's verb stands. */
export function keepingDocument(units: readonly Unit[], end: number): Hop | null {
  // `Secretly filmed footage`: a participle before the noun.
  const words = [0, 1, 2].map((start) => nounPhrase(units, start)).find((found) => KEPT.test(found?.at(-1)?.lower ?? '')) ?? null
  const last = words?.at(-1)
  if (words === null || last === undefined) return null
  const behind = units.slice(0, Math.max(0, end)).some((u) => u.begin > last.begin && (u.pos === 'VERB' || u.pos === 'AUX') && KEEPING_VERBS.has(u.lemma))
  return behind && units[end]?.lower.endsWith('ing') === true ? { name: joinTokens(words), kind: 'document', as: joinTokens(words) } : null
}
