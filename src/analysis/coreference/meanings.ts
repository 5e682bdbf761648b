import { firstBeginningAt } from '../../text/span.js'
import type { PageNames } from '../people/entity.js'
import type { Meanings, Meant } from '../people/meanings.js'
import { NAME } from './mentions.js'
import { antecedentsOf } from './pairs.js'
import type { PointedSpan } from './placed.js'
import type { CoreferenceTables } from '../extractor/network.js'

/** Antecedents less likely than this are not followed to what they mean themselves. */
const FOLLOWED = 0.02
/** Mentions in a row that mean each other and are followed. */
const DEEPEST = 30

/**
 * Who is meant by words, from the chances of single mentions: those of all mentions of one entity together, and what an earlier `she` or `the mayor` among
 * them means in its turn. `mentions` are in the order of the text. Only what is asked for is scored, once.
 */
export function meaningsOf(tables: CoreferenceTables, mentions: readonly PointedSpan[], page: PageNames): Meanings {
  const known = new Map<number, Meant>()
  const entities = mentions.map((mention) => entityOf(mention, page))

  const meant = (i: number, depth: number): Meant => {
    const before = known.get(i)
    if (before !== undefined) return before
    const { found, none } = antecedentsOf(tables, mentions, i)
    const chances = new Map<number, number>()
    const add = (entity: number, chance: number) => { chances.set(entity, (chances.get(entity) ?? 0) + chance) }
    let nobody = none
    for (const { mention, chance } of found) {
      const entity = entities[mention]
      if (entity !== null && entity !== undefined) add(entity, chance)
      else if (chance < FOLLOWED || depth === DEEPEST || mention > i || mentions[mention]?.type === NAME) nobody += chance
      else {
        const further = meant(mention, depth + 1)
        for (const [other, share] of further.chances) add(other, chance * share)
        nobody += chance * further.none
      }
    }
    const made = { chances, none: nobody }
    known.set(i, made)
    return made
  }

  return (words) => {
    const i = firstBeginningAt(mentions, words.begin)
    const mention = mentions[i]
    return mention === undefined || mention.begin !== words.begin || mention.end > words.end ? null : meant(i, 0)
  }
}

/** The entity that a mention names: one whose only name ends it. */
function entityOf({ begin, end, type }: PointedSpan, { mentions }: PageNames): number | null {
  let found: number | null = null
  for (let i = Math.max(0, firstBeginningAt(mentions, begin) - 1); (mentions[i]?.begin ?? end) < end; i++) {
    const mention = mentions[i]!
    if (mention.end <= begin || (type !== NAME && mention.end < end)) continue
    found = mention.fits.length === 1 ? mention.fits[0] ?? null : null
  }
  return found
}
