import { holdingOf } from '../../model/holding.js'
import type { Hop, Statement } from '../../model/statement.js'

/** Statements in statements: deeper than this, nothing is passed on. */
const DEEPEST = 10

/**
 * `Roe said Venn had told her that …`: Venn's words reached the page through Roe, and through what her own passed. Added to the chain of what stands
 * within a statement whose speaker plainly says that it was said; who denies or asks it passes nothing on.
 */
export function withHolderHops(statements: readonly Statement[]): readonly Statement[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  return statements.map((statement) => {
    const hops: Hop[] = []
    let holder = statement.within === null ? undefined : byId.get(statement.within)
    for (let depth = 0; holder !== undefined && depth < DEEPEST && holdingOf(holder) === 'says'; depth++) {
      for (const { name, as } of holder.speakers) if (name !== null) hops.push({ name, kind: 'speaker', as })
      for (const hop of holder.chain) hops.push(hop)
      holder = holder.within === null ? undefined : byId.get(holder.within)
    }
    const own = new Set([...statement.speakers.map(({ name }) => name), ...statement.chain.map(({ name }) => name)])
    const chain = [...statement.chain]
    for (const hop of hops) {
      if (own.has(hop.name)) continue
      own.add(hop.name)
      chain.push(hop)
    }
    return chain.length === statement.chain.length ? statement : { ...statement, chain }
  })
}
