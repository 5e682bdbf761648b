import { kindOf } from './outlet-names.js'
import { holdingOf } from '../../model/holding.js'
import type { Hop, Statement } from '../../model/statement.js'

/** Deeper than quotes in quotes get; a guard against statements that hold each other. */
const DEEPEST = 6

/**
 * `Roe said Moss had told her that …`: what Moss said reached the page through Roe, and through all that hers came by. Only of
 * somebody else whom the page names, what is thought included (`Roe said Moss hoped …`: the page has it from Roe); who denies or asks it passes nothing on.
 */
export function withHolders(statements: readonly Statement[]): readonly Statement[] {
  const byId = new Map(statements.map((s) => [s.id, s]))
  const hopsOf = (statement: Statement, depth: number): readonly Hop[] => {
    const holder = statement.within === null ? undefined : byId.get(statement.within)
    if (holder === undefined || depth > DEEPEST || holdingOf(holder) !== 'says' || !isOfAnother(statement, holder)) return statement.chain
    const people = holder.speakers.flatMap(({ name, as }): Hop[] => (name === null ? [] : [{ name, kind: kindOf(name) ?? 'person', as }]))
    // `Russia’s state-owned Tass news agency` is Tass, which the chain has.
    const isKnown = ({ name }: Hop) => statement.chain.some((h) => h.name === name || ` ${name} `.includes(` ${h.name} `))
    return [...statement.chain, ...[...people, ...hopsOf(holder, depth + 1)].filter((h, i, all) => !isKnown(h) && all.findIndex((o) => o.name === h.name) === i)]
  }
  return statements.map((statement) => {
    const chain = hopsOf(statement, 0)
    return chain.length === statement.chain.length ? statement : { ...statement, chain }
  })
}

function isOfAnother(inner: Statement, holder: Statement): boolean {
  if (inner.kind === 'topic' || inner.speakers.length === 0) return false
  // What an outlet tells that anybody said is another's, whoever that is.
  if (holder.speakers.every((s) => s.name !== null && kindOf(s.name) !== null) && !inner.speakers.some((s) => holder.speakers.some((o) => o.name === s.name))) return true
  return inner.speakers.every((s) => s.name !== null && !holder.speakers.some((o) => o.name === s.name))
}
