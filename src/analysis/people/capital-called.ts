import { firstBeginningAt } from '../../text/span.js'
import type { Token } from '../grammar/tokens.js'
import { countryOf, type NamedCountry } from './actor-countries.js'
import type { PageNames } from './entity.js'
import { joinTokens } from './name-parts.js'

/** Tokens that are looked back over for the government by its own words. */
const REACH = 90
/** Words before `government`, at most. */
const LONGEST = 4

/**
 * Who speaks where a capital stands for its government (`Warsaw accused Budapest`): the government by the words that the page has just used for it (`the federal government`, `the South Korean government`), else the country
 * by its fullest name on the page. `null` where the page tells of neither, so that the city stays.
 */
export function governmentOf(land: NamedCountry, at: number, tokens: readonly Token[], page: PageNames): string | null {
  const here = firstBeginningAt(tokens, at)
  // Where another country is told of, `the federal government` may be that one's.
  let told = tokens.slice(Math.max(0, here - REACH), here).some(({ text }) => /^\p{Lu}/u.test(text) && (countryOf(text)?.name ?? land.name) !== land.name)
  for (let i = here - 1; i >= 0 && here - i < REACH; i--) {
    const token = tokens[i]!
    if (token.lower !== 'government') continue
    let from = i
    while (from > 0 && i - from < LONGEST && (/^['’]s?$/.test(tokens[from - 1]?.text ?? '') || ['ADJ', 'NOUN', 'PROPN'].includes(tokens[from - 1]?.pos ?? ''))) from--
    const words = tokens.slice(from, i)
    const of = countryIn(words)
    const article = tokens[from - 1]?.lower === 'the' ? 'the ' : ''
    if (of === land.name) return `${article}${joinTokens(tokens.slice(from, i + 1))}`
    if (of === null && article !== '' && words.length === 1 && /^(?:federal|central|national)$/.test(words[0]?.lower ?? '') && !told) return `the ${words[0]!.lower} government`
    told = true
  }
  return asNamed(land, tokens, page)
}

/** By page, what was found of a country: a hostile page may have each sentence told by a capital. */
const known = new WeakMap<PageNames, Map<string, string | null>>()

/** A country by its fullest name on the page, or by its usual one where the page has only its adjective; `null` where it has neither. */
function asNamed(land: NamedCountry, tokens: readonly Token[], page: PageNames): string | null {
  const found = known.get(page) ?? new Map<string, string | null>()
  known.set(page, found)
  const before = found.get(land.name)
  if (before !== undefined) return before
  let fullest: string | null = null
  for (const { name, kind } of page.entities) {
    const other = kind === 'person' ? null : countryOf(name)
    if (other?.by === 'name' && other.name === land.name && name.length > (fullest ?? '').length) fullest = name
  }
  const name = fullest ?? (tokens.some(({ text }) => /^\p{Lu}/u.test(text) && isOf(text, land)) ? land.name : null)
  found.set(land.name, name)
  return name
}

function isOf(word: string, land: NamedCountry): boolean {
  const other = countryOf(word)
  return other?.by === 'demonym' && other.name === land.name
}

/** The country that words before a noun name; `null` where they name none. */
function countryIn(words: readonly Token[]): string | null {
  const plain = words.filter(({ text }) => !/^['’]s?$/.test(text))
  for (const part of [plain, ...plain.map((t) => [t])]) {
    const land = part.length === 0 ? null : countryOf(joinTokens(part))
    if (land !== null && land.by !== 'capital') return land.name
  }
  return null
}
