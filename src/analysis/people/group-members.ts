import { firstBeginningAt } from '../../text/span.js'
import type { Token } from '../grammar/tokens.js'
import type { PageNames } from './entity.js'
import { groupKey } from './named-later.js'
import { isCalled, singularOf } from './named-several.js'

/** Bodies that are a number of people: `a group of retired captains`. */
const OF_PEOPLE = /^(?:group|coalition|association|union|network|collective|organisation|organization|club|guild|society|alliance|band|team|league)$/
/** Tokens between a name's comma and `of`, and from there to the members. */
const REACH = 5
/** Groups that are remembered. */
const MOST = 200

/**
 * Finds bodies that are called after their members or of which the page tells them (`Pilots for Clear Skies, a group of 40 retired captains`), and which one `the pilots`, `the captains who signed` mean; `known` are
 * the groups found by other means, by the plural for their members.
 */
export function membersOfGroups(tokens: readonly Token[], page: PageNames, known: ReadonlyMap<string, number>): { readonly meantBy: (words: readonly Token[]) => number | null } {
  const found: { readonly noun: string; readonly at: number; readonly entity: number }[] = []
  for (const [members, entity] of known) {
    const noun = singularOf(members)
    // They were told of as a group before it was named.
    if (noun !== null) found.push({ noun, at: 0, entity })
  }
  for (const { begin, end, fits: [only, ...others] } of page.mentions) {
    if (only === undefined || others.length > 0 || page.entities[only]?.kind === 'person' || found.length >= MOST) continue
    const words = page.entities[only]!.name.toLowerCase().split(' ')
    const called = /^(?:for|against|without)$/.test(words[1] ?? '') ? singularOf(words[0] ?? '') : null
    if (called !== null) found.push({ noun: called, at: begin, entity: only })
    // `Lawyers for Roe, a group of …`: they, and not who stands last.
    const isWithin = tokens[firstBeginningAt(tokens, begin) - 1]?.pos === 'ADP'
    const noun = isWithin ? null : membersBehind(tokens, firstBeginningAt(tokens, end))
    if (noun !== null) found.push({ noun, at: begin, entity: only })
  }
  return {
    meantBy(words) {
      const [first] = words
      const noun = singularOf(groupKey(words))
      if (first === undefined || noun === null) return null
      const fits = new Set(found.flatMap(({ noun: own, at, entity }) => at < first.begin && isCalled(noun, own) ? [entity] : []))
      const [only, ...others] = fits
      return only === undefined || others.length > 0 ? null : only
    },
  }
}

/** `captain` of `, a group of 40 retired captains` at `from`. */
function membersBehind(tokens: readonly Token[], from: number): string | null {
  if (tokens[from]?.text !== ',' || !/^(?:an?|the)$/.test(tokens[from + 1]?.lower ?? '')) return null
  const of = tokens.slice(from + 2, from + 2 + REACH).findIndex(({ lower }) => lower === 'of')
  if (of < 1 || !OF_PEOPLE.test(tokens[from + 1 + of]?.lower ?? '')) return null
  for (const token of tokens.slice(from + 3 + of, from + 3 + of + REACH)) {
    if (!['NUM', 'ADJ', 'NOUN', 'DET', 'ADV'].includes(token.pos)) return null
    const noun = singularOf(token.lower)
    if (noun !== null) return noun
  }
  return null
}
