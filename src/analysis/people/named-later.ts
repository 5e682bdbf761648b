import { firstBeginningAt } from '../../text/span.js'
import type { Token } from '../grammar/tokens.js'
import { coreOf } from './anaphor.js'
import { describes } from './describing.js'
import type { PageNames } from './entity.js'

/** How far behind an indefinite description its name may stand, in tokens. */
const REACH = 150
/** Tokens between `the` and the noun of an apposition: `the former deputy minister`. */
const LONGEST = 4
/** Two are introduced by one noun. */
const SEVERAL = -1
/** Groups with a name that are remembered. */
const MOST_GROUPS = 200

/**
 * Whom `a senior official` means, where the page names the official soon after and for the first time: `the official, Emre Karo`, `said Karo, the official`. `null` where it doesn't, or
 * names two.
 */
export function namedLater(words: readonly Token[], tokens: readonly Token[], page: PageNames): number | null {
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined || !/^(?:an?|one)$/.test(first.lower)) return null
  const noun = coreOf(words.slice(1)).at(-1)?.lower ?? ''
  if (!describes(noun)) return null
  const found = introducedAs(noun, indexAt(tokens, last.end), tokens, page)
  return found === SEVERAL ? null : found
}

/**
 * Groups that the page names, by the nouns for their members: `a group of physicians … The group, Doctors at the Gate`, `the doctors, members of the group D4CC`. Of members that
 * two groups have none is kept.
 */
export function groupsOf(tokens: readonly Token[], page: PageNames): ReadonlyMap<string, number> {
  const found = new Map<string, number | null>()
  tokens.forEach((token, i) => {
    if (found.size >= MOST_GROUPS) return
    if (/^(?:group|coalition|collective|network|band)$/.test(token.lower) && /^(?:an?|one)$/.test(tokens[i - 1]?.lower ?? '') && tokens[i + 1]?.lower === 'of') {
      const member = tokens.slice(i + 2, i + 5).find((t) => t.pos === 'NOUN' && t.lower.endsWith('s'))
      const group = member === undefined ? null : introducedAs(token.lower, i + 1, tokens, page)
      if (member !== undefined && group !== null) add(found, member.lower, group)
    }
    // `The doctors, members of a new group D4CC`
    if (token.lower === 'members' && tokens[i + 1]?.lower === 'of' && tokens[i - 1]?.text === ',' && tokens[i - 2]?.pos === 'NOUN') {
      const next = page.mentions[firstBeginningAt(page.mentions, token.end)]
      const [only, ...others] = next?.fits ?? []
      const between = tokens.slice(i + 2, indexAt(tokens, next?.begin ?? 0))
      if (only !== undefined && others.length === 0 && between.length <= 6 && between.every((t) => t.pos !== 'PUNCT' && t.pos !== 'VERB' || t.lower === 'formed')) add(found, tokens[i - 2]!.lower, only)
    }
  })
  return new Map([...found].flatMap(([noun, group]) => group === null ? [] : [[noun, group] as const]))
}

/** The noun for members by which `the physicians`, `the doctors who came` asks for their group; empty for other words. */
export function groupKey(words: readonly Token[]): string {
  const [first] = words
  if (first === undefined || words.length < 2) return ''
  const core = coreOf(words.slice(1))
  if (first.lower === 'the' && core.length === 1) return core[0]?.lower ?? ''
  return /^(?:an?|one)$/.test(first.lower) && words[2]?.lower === 'of' ? words.slice(3).find((t) => t.pos === 'NOUN')?.lower ?? '' : ''
}

function add(found: Map<string, number | null>, noun: string, group: number): void {
  const known = found.get(noun)
  found.set(noun, group !== SEVERAL && (known === undefined || known === group) ? group : null)
}

/** The one whom a name introduces as `the noun` within reach, and who wasn't named before; `SEVERAL` where two are. */
function introducedAs(noun: string, from: number, tokens: readonly Token[], page: PageNames): number | null {
  const begin = tokens[from]?.begin ?? Infinity
  const end = tokens[Math.min(tokens.length - 1, from + REACH)]?.end ?? 0
  let found: number | null = null
  for (let i = firstBeginningAt(page.mentions, begin); (page.mentions[i]?.begin ?? Infinity) < end; i++) {
    const mention = page.mentions[i]!
    const [only, ...others] = mention.fits
    if (only === undefined || others.length > 0 || page.entities[only]?.kind === 'place' || !isBeside(noun, indexAt(tokens, mention.begin), mention.end, tokens)) continue
    if (page.mentions.some((m) => m.begin < begin && m.fits.includes(only))) continue
    if (found !== null && found !== only) return SEVERAL
    found = only
  }
  return found
}

/** `the noun, NAME` and `the noun NAME` before it, `NAME, the noun` behind. */
function isBeside(noun: string, at: number, end: number, tokens: readonly Token[]): boolean {
  const comma = tokens[at - 1]?.text === ',' ? at - 1 : at
  if (tokens[comma - 1]?.lower === noun && tokens.slice(Math.max(0, comma - 1 - LONGEST), comma - 1).some(({ lower }) => lower === 'the')) return true
  const behind = indexAt(tokens, end)
  return tokens[behind]?.text === ',' && tokens[behind + 1]?.lower === 'the' && tokens.slice(behind + 2, behind + 2 + LONGEST).some(({ lower }) => lower === noun)
}

function indexAt(tokens: readonly Token[], at: number): number {
  return firstBeginningAt(tokens, at)
}
