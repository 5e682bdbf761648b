import { PRONOUN_FAMILIES, TELLING_NOTHING } from '../lang/en/mention-words.js'

/** How the words of two mentions fit each other by their form alone, the first that holds; the same as `training/forms.py`. */
export const FITS = { none: 0, exact: 1, last: 2, contained: 3, shared: 4, initials: 5, samePronoun: 6, otherPronoun: 7 } as const

/** What of a mention's words is compared, made once. */
export interface Form {
  readonly pronoun: boolean
  /** Words in small letters, without those that tell nothing unless there are no others. */
  readonly words: ReadonlySet<string>
  /** All of them, and the last: empty for a mention without words. */
  readonly whole: string
  readonly last: string
  /** `obr`, where the mention is one word in capitals. */
  readonly short: string | null
  /** First letters of its words, with and without the small ones. */
  readonly initials: readonly string[]
  /** Pronouns of one person and gender have one number. */
  readonly family: number
}

const FAMILIES: ReadonlyMap<string, number> = new Map(PRONOUN_FAMILIES.flatMap((words, family) => words.map((word) => [word, family] as const)))
const NO_FAMILY = 90

/** What is compared of a mention's words. */
export function formOf(text: string, pronoun: boolean): Form {
  const all = text.match(/[\p{L}\p{N}]+/gu) ?? []
  const lower = all.map((word) => word.toLowerCase())
  const telling = lower.filter((word) => !TELLING_NOTHING.has(word))
  const words = telling.length > 0 ? telling : lower
  const named = ['the', 'a', 'an'].includes(lower[0] ?? '') ? all.slice(1) : all
  const capitals = named.filter((word) => /^\p{Lu}/u.test(word))
  const letters = (some: readonly string[]) => some.map((word) => word[0] ?? '').join('').toLowerCase()
  const ending = text.trim().split(/\s+/).at(-1) ?? ''
  return {
    pronoun, words: new Set(words), whole: words.join(' '), last: words.at(-1) ?? '',
    short: !pronoun && words.length === 1 && (words[0]?.length ?? 0) >= 2 && ending === ending.toUpperCase() && ending !== ending.toLowerCase() ? words[0] ?? null : null,
    initials: named.length >= 2 && capitals.length >= 2 ? [letters(named), letters(capitals)] : [],
    family: pronoun ? FAMILIES.get(text.toLowerCase()) ?? NO_FAMILY : -1,
  }
}

/** One of `FITS`; the same in both directions. */
export function fitOf(one: Form, other: Form): number {
  if (one.pronoun && other.pronoun) return one.family === other.family ? FITS.samePronoun : FITS.otherPronoun
  if (one.pronoun || other.pronoun) return FITS.none
  if (one.whole !== '' && one.whole === other.whole) return FITS.exact
  if (one.last !== '' && one.last === other.last) return FITS.last
  let common = 0
  for (const word of one.words) if (other.words.has(word)) common++
  if (common > 0) return common >= Math.min(one.words.size, other.words.size) ? FITS.contained : FITS.shared
  return (one.short !== null && other.initials.includes(one.short)) || (other.short !== null && one.initials.includes(other.short)) ? FITS.initials : FITS.none
}
