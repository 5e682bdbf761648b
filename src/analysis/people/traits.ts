import type { Token } from '../grammar/tokens.js'
import { countryOf } from './actor-countries.js'

/** What later words may call somebody by, as the page tells it beside their name: how old they are, and where they are from. */
export interface Traits {
  /** Years, `null` where it isn't told. */
  readonly age: number | null
  /** Countries and places, as written, with `Chile` for `Chilean`. */
  readonly from: readonly string[]
}

export const NO_TRAITS: Traits = { age: null, from: [] }

/** Letters that a place and the word for its people share at least: `Norvia`, `the Norvian`. */
const SHORTEST_STEM = 4

/** Of the name in `[from, to)` of `tokens`: `Roe, 52,`, `Roe (52)`, `52-year-old Roe`; `the Chilean Marisol Roe`, `Chile’s Roe`, `Roe of Chile`. */
export function traitsBeside(tokens: readonly Token[], from: number, to: number): Traits {
  return { age: ageBehind(tokens, to) ?? ageBefore(tokens, from), from: [...placeBefore(tokens, from, to), ...placeBehind(tokens, to)] }
}

/** How old `the 52-year-old` is, `null` for words that tell no age. */
export function ageIn(words: readonly Token[]): number | null {
  const year = words.findIndex(({ lower }, i) => lower === 'year' && words[i + 1]?.text === '-' && words[i + 2]?.lower === 'old')
  return year > 1 ? years(words[year - 2]) : null
}

/** Whether a word for somebody's people (`chilean`, `norvian`) fits where they are from. */
export function isFrom(people: string, from: readonly string[]): boolean {
  const country = countryOf(people)?.name
  return from.some((place) => {
    if (country !== undefined) return countryOf(place)?.name === country
    const stem = place.toLowerCase().replace(/[aeiouy]+$/u, '')
    return stem.length >= SHORTEST_STEM && people.startsWith(stem)
  })
}

function years(token: Token | undefined): number | null {
  return token !== undefined && /^\d{1,3}$/.test(token.text) && Number(token.text) < 120 ? Number(token.text) : null
}

function ageBehind(tokens: readonly Token[], to: number): number | null {
  const closing = tokens[to + 2]?.text
  if (tokens[to]?.text === '(') return closing === ')' ? years(tokens[to + 1]) : null
  return tokens[to]?.text === ',' && (closing === undefined || /^[,.;:!?)]$/.test(closing) || tokens[to + 2]?.lower === 'and') ? years(tokens[to + 1]) : null
}

function ageBefore(tokens: readonly Token[], from: number): number | null {
  const before = tokens.slice(Math.max(0, from - 8), from)
  const age = ageIn(before)
  // `A 52-year-old nurse, Ann Roe`: at most two words and a comma stand between.
  const end = before.findLastIndex(({ lower }) => lower === 'old')
  return age !== null && before.slice(end + 1).every(({ pos, text }) => pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN' || text === ',') ? age : null
}

function placeBefore(tokens: readonly Token[], from: number, to: number): string[] {
  const [owner, mark] = [tokens[from - 2], tokens[from - 1]]
  if (owner !== undefined && /^['’]s?$/.test(mark?.text ?? '')) return isPlace(owner) ? [owner.text] : []
  // The word may have been taken for the name's first.
  return [mark, to - from > 2 ? tokens[from] : undefined].flatMap((word) => {
    const country = word === undefined ? null : countryOf(word.text)
    return country?.by === 'demonym' ? [country.name] : []
  })
}

function placeBehind(tokens: readonly Token[], to: number): string[] {
  const place = /^(?:of|from)$/.test(tokens[to]?.lower ?? '') ? tokens[to + 1] : undefined
  return place !== undefined && isPlace(place) ? [place.text] : []
}

function isPlace({ text }: Token): boolean {
  return /^\p{Lu}\p{Ll}{3,}/u.test(text)
}
