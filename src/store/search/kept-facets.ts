import { sql, type Kysely } from 'kysely'
import type { Facet } from '../../model/search.js'
import type { Tables } from '../schema.js'

/** What a facet's number stands for. Once there it never changes: it is kept in memory. */
export interface KeptFacet {
  readonly kind: Facet
  readonly value: string
  readonly name: string
}

/** So many are kept for each ledger: some ten megabytes. */
const MOST = 50_000

interface Kept {
  readonly table: string
  readonly facets: Map<number, KeptFacet>
}

const keptOf = new WeakMap<Kysely<Tables>, Kept>()

/**
 * What facets' numbers stand for; numbers that there are none of are missing. `table`: what tells the table of facets from another that was put in its place (a backup that was restored), whose numbers
 * may stand for something else.
 */
export async function keptFacets(db: Kysely<Tables>, table: string, ids: readonly number[]): Promise<ReadonlyMap<number, KeptFacet>> {
  const before = keptOf.get(db)
  const kept = before?.table === table && before.facets.size <= MOST ? before : { table, facets: new Map<number, KeptFacet>() }
  if (kept !== before) keptOf.set(db, kept)
  const missing = ids.filter((id) => !kept.facets.has(id))
  if (missing.length === 0) return kept.facets
  const { rows } = await sql<KeptFacet & { readonly id: number }>`select id, kind, value, name from facets where id = any(${missing}::integer[])`.execute(db)
  for (const { id, kind, value, name } of rows) kept.facets.set(id, { kind, value, name })
  return kept.facets
}
