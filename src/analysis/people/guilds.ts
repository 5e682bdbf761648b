import type { Token } from '../grammar/tokens.js'
import { TERMINAL } from '../grammar/tokens.js'
import { isRole } from '../lang/en/roles.js'
import { isCapital, joinTokens } from './name-parts.js'

/** Small words within the name of a body that is called after its members. */
const WITHIN = new Set(['for', 'at', 'against', 'without', 'of', 'the', 'and', 'a', 'an'])
/** Tokens of such a name, at most. */
const LONGEST = 7

/**
 * Where a body's name ends that is called after its members, from its first word on: `Doctors for Camp Closure`, `Reporters Without Borders`. At the head of a sentence any
 * plural has a capital (`Lawyers for Roe said`): there only a name that the page writes elsewhere too (`known`) counts. `null` where none begins.
 */
export function guildEnd(tokens: readonly Token[], from: number, known: ReadonlySet<string>): number | null {
  const [first, second] = [tokens[from], tokens[from + 1]]
  if (first === undefined || second === undefined || !isCapital(first) || /^\p{Lu}{2,}$/u.test(first.text) || !first.lower.endsWith('s') || !isRole(first.lower)) return null
  if (!/^(?:for|at|against|without)$/.test(second.lower)) return null
  let to = from + 1
  while (to < tokens.length && to - from < LONGEST && (isCapital(tokens[to]) || WITHIN.has(tokens[to]?.lower ?? ''))) to++
  while (to > from && !isCapital(tokens[to - 1])) to--
  if (to - from < 3) return null
  return opens(tokens, from) && !known.has(joinTokens(tokens.slice(from, to))) && !isToldAsBody(tokens, to) ? null : to
}

/** `…, a group of retired captains`: what stands behind the name at `to` calls it a body. */
function isToldAsBody(tokens: readonly Token[], to: number): boolean {
  return tokens[to]?.text === ',' && /^(?:an?|the)$/.test(tokens[to + 1]?.lower ?? '') && tokens.slice(to + 2, to + 5).some(({ lower }) => /^(?:group|charity|coalition|network|campaign|association|organi[sz]ation|union|alliance|lobby|collective|non-profit|nonprofit)$/.test(lower))
}

/** Names of such bodies that the page writes within a sentence. */
export function guildsOf(blocks: readonly { readonly tokens: readonly Token[] }[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { tokens } of blocks) {
    tokens.forEach((_, i) => {
      const to = opens(tokens, i) ? null : guildEnd(tokens, i, found)
      if (to !== null) found.add(joinTokens(tokens.slice(i, to)))
    })
  }
  return found
}

function opens(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  return before === undefined || TERMINAL.test(before.text) || /^["“”'‘’«»:—–-]$/.test(before.text)
}
