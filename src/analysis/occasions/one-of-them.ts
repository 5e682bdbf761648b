import type { Statement } from '../../model/statement.js'
import type { Occasion } from './occasion.js'

/** `one of them`, `another`, `a second official`: out of those who spoke right before. */
const ONE_OF = /^(?:(?:one|another|two|some|most|all|both|the\s+other)\s+of\s+(?:them|those|the\s+[\p{Ll}-]+)|another|a\s+(?:second|third)(?:\s+(?:person|source|official|one))?|the\s+(?:second|other)(?:\s+(?:person|source|official))?|others)$/iu

/**
 * `Three officials told the Courier … One of them said`: to the same outlet, in the same paragraph. `before`: who spoke last and how. Gives the occasion as
 * it is where the statement tells its own, or nobody was told.
 */
export function withSameEars(now: Occasion, statement: Statement, source: string, before: Occasion | undefined): Occasion {
  const isOne = before !== undefined && before.told.length > 0 && before.sentence.block === now.sentence.block && ONE_OF.test(source)
  if (!isOne || statement.chain.length > 0 || now.addressees.length > 0 || now.hops.length > 0) return now
  return { ...now, told: before.told, hops: before.told, addressees: before.addressees }
}
