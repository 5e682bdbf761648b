import { sql, type Transaction } from 'kysely'
import type { Tables } from '../schema.js'

type Trx = Transaction<Tables>

/** An entry of the list of statements whose mark changed. */
export interface Remarked {
  readonly analysis: number
  readonly position: number
  readonly copy: boolean
}

/** The heaps of copies that states of a page belong to. */
export async function clustersOf(trx: Trx, page: string): Promise<number[]> {
  const { rows } = await sql<{ cluster: number }>`select distinct copies.cluster from page_versions join copies on copies.version = page_versions.sequence where page_versions.page = ${page}`.execute(trx)
  return rows.map(({ cluster }) => cluster)
}

/**
 * Marks which statements stand in copies of one text: those that the first page to have them, by publication date (unknown last), then by when it was added, has too.
 * Resolves to those whose mark changed.
 */
export async function markCopies(trx: Trx, clusters: readonly number[]): Promise<readonly Remarked[]> {
  if (clusters.length === 0) return []
  const { rows } = await sql<Remarked>`
    update listed_statements as listed set copy = told.copy from (
      select version, position, analysis, version <> first_value(version) over (partition by cluster, same order by published = 0, published, version) as copy
      from copies join lateral (select * from listed_statements as of_version where of_version.version = copies.version offset 0) as held using (version)
      where cluster = any(${[...clusters]}::integer[])) as told
    where listed.version = told.version and listed.position = told.position and listed.analysis = told.analysis and listed.copy <> told.copy
    returning listed.analysis, listed.position, listed.copy`.execute(trx)
  return rows
}
