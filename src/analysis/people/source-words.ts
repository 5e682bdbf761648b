import { OUTLETS } from '../lang/en/outlets.js'
import { firstBeginningAt } from '../../text/span.js'
import type { Token } from '../grammar/tokens.js'
import { CUE_NOUNS, WORDS_OF } from '../lang/en/cue-nouns.js'
import type { PageNames } from './entity.js'

/** `In Norhaven, the mayor`, `Norhaven, the mayor`: without where it was said; `null` where the words don't begin so. */
export function afterPlace(words: readonly Token[], page: PageNames): readonly Token[] | null {
  const comma = words.findIndex((t) => t.text === ',')
  const [first, next] = [words[0], words[comma + 1]]
  if (comma < 1 || next === undefined || first === undefined || !/^(?:the|a|an|its|his|her)$/.test(next.lower)) return null
  if (first.pos === 'ADP' || /^(?:in|at|near|on)$/.test(first.lower)) return words.slice(comma + 1)
  const mention = page.mentions[firstBeginningAt(page.mentions, first.begin)]
  const kind = page.entities[mention?.fits[0] ?? -1]?.kind
  return mention?.begin === first.begin && mention.end >= (words[comma - 1]?.end ?? 0) && kind === 'place' ? words.slice(comma + 1) : null
}

/** `Vree’s bottom line`, `his answer`: whose words they are; `null` where it isn't about words. */
export function ownerOfWords(words: readonly Token[]): readonly Token[] | null {
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined || words.length > LONGEST_OWNED || !(CUE_NOUNS.has(last.lemma) || WORDS_OF.has(last.lower))) return null
  if (/^(?:his|her)$/.test(first.lower) && words.slice(1).every((t) => t.pos !== 'PART' && t.pos !== 'ADP')) return [first]
  const mark = words.findIndex(({ text }) => /^['’]s?$/.test(text))
  return mark > 0 && words.slice(mark + 1).every((t) => t.pos !== 'ADP' && t.text !== ',') ? words.slice(0, mark) : null
}

/** Words of an owner with what is theirs. */
const LONGEST_OWNED = 7

/** `his deputy, Major Ximena Dahl, whose father …`, `a colleague, Wim Aster, also of Lorne`: without what stands behind the name; `null` where nothing does. */
export function withoutAsides(words: readonly Token[], page: PageNames): readonly Token[] | null {
  const commas = words.flatMap((t, i) => t.text === ',' && !isInName(t, page) ? [i] : [])
  const relative = words.findIndex((t, i) => i > 0 && ['who', 'whose', 'which', 'whom'].includes(t.lower) && /^[,–—-]$/.test(words[i - 1]?.text ?? ''))
  if (relative > 1 && relative < words.length - 1) return words.slice(0, relative - 1)
  const second = commas[1]
  return second !== undefined && second > 1 && second < words.length - 1 ? words.slice(0, second) : null
}

function isInName({ begin, end }: Token, page: PageNames): boolean {
  const mention = page.mentions[firstBeginningAt(page.mentions, begin) - 1]
  return mention !== undefined && mention.begin < begin && end < mention.end
}

/**
 * `Roe, flanked by her lawyer,`: without who stands by, whom a passive's `by` names behind somebody's comma and who doesn't speak. `Roe, joined by Tan and two others`, of a
 * judgment or a call, are all who say it: only the words that tie them go.
 */
export function withoutCompany(words: readonly Token[]): readonly Token[] {
  const comma = words.findIndex((t, i) => i > 0 && t.text === ',' && words[i + 1]?.pos === 'VERB' && /(?:ed|en|t)$/.test(words[i + 1]?.lower ?? '') && words[i + 2]?.lower === 'by')
  if (comma < 0) return words
  return words[comma + 1]?.lower === 'joined' ? words.filter((_, i) => i !== comma + 1 && i !== comma + 2) : words.slice(0, comma)
}

/** `the council itself`, `Roe herself`: without the word that stresses it. */
export function withoutSelf(words: readonly Token[]): readonly Token[] | null {
  return words.length > 1 && /^(?:him|her|it|them)sel(?:f|ves)$/.test(words.at(-1)?.lower ?? '') ? words.slice(0, -1) : null
}

/** `an expert who`, cut off before what they do: without the pronoun. */
export function withoutRelative(words: readonly Token[]): readonly Token[] {
  return words.length > 1 && /^(?:who|which|that|whom)$/.test(words.at(-1)?.lower ?? '') ? words.slice(0, -1) : words
}

/** `most of us`, `the majority of you`, `only two`: so many of whom nothing else is told. `One of them` stays as it is written: somebody of those that were told of. */
export function isCountOfNobody(words: readonly Token[]): boolean {
  return COUNTS_OF_NOBODY.test(words.map(({ lower }) => lower).join(' '))
}

const COUNTS_OF_NOBODY = /^(?:(?:only |almost |nearly |about |just |not )?(?:(?:the )?(?:majority|rest|most|many|few|half)|all|some|none|both|each|either|neither|any|one|two|three|four|five|several) of (?:us|you)|(?:only|almost|nearly|about|just|not) (?:one|two|three|four|five|a few|all|many))$/

/** Whether the words are only what a longer name is of, or for. */
export function isOfPlace(name: string, words: string): boolean {
  return name.length > words.length && name.endsWith(words) && /\b(?:office|division|bureau|branch)\b.* (?:of|for|in)(?: the)? $/i.test(name.slice(0, -words.length))
}

/** `Roads, Rails and Ports Norvia (RRPN)`, `Weavers for a Fair Guild`: the entity of a name that holds a comma or `for`, where the words are that name, its letters and what hangs on it behind a comma. */
export function nameWithCommas(words: readonly Token[], page: PageNames): number | null {
  const bracket = words.findIndex(({ text }) => text === '(')
  const all = (bracket > 0 ? words.slice(0, bracket) : words).filter(({ lower }, i) => i > 0 || lower !== 'the')
  const opens = page.mentions[firstBeginningAt(page.mentions, all[0]?.begin ?? 0)]
  const name = all.filter(({ end }) => end <= (opens?.end ?? 0))
  if (name.length < all.length && all[name.length]?.text !== ',') return null
  const [first, last] = [name[0], name.at(-1)]
  if (first === undefined || last === undefined || !name.some(({ text, lower }) => text === ',' || lower === 'for' || lower === 'and')) return null
  const mention = opens
  const [only, ...others] = mention?.fits ?? []
  return mention?.begin === first.begin && mention.end === last.end && only !== undefined && others.length === 0 ? only : null
}

/** `The Guardian`, `The Independent`: an outlet that is known by its article and a capital. */
export function isTitleOfOutlet(words: readonly Token[]): boolean {
  const [first, ...rest] = words
  return first?.lower === 'the' && rest.length > 0 && rest.every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text)) && OUTLETS.has(words.map(({ lower }) => lower).join(' '))
}
