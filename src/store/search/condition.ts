import { sql, type RawBuilder } from 'kysely'

/** What of a listed statement is asked besides its terms. */
export interface ListedColumns {
  readonly published: number
  readonly said: number
  readonly copy: boolean
  readonly called: string
}

/** A condition on columns of a list other than `terms`. */
export interface Condition {
  readonly sql: RawBuilder<unknown>
  /** The same of a statement that is kept in memory; missing where only the database can tell. */
  readonly holds?: (listed: ListedColumns) => boolean
}

export const NOT_COPY: Condition = { sql: sql`not copy`, holds: ({ copy }) => !copy }

/** That a part, which is folded, stands in a speaker's name. */
export function calledSo(part: string): Condition {
  return { sql: sql`strpos(called, ${part}) > 0`, holds: ({ called }) => called.includes(part) }
}

/** That a date lies between bounds with all that it may mean, where it is known in part. No index serves these: marks find what it may be. */
export function between(column: 'published' | 'said', from: number | null, to: number | null): Condition[] {
  const own = sql.raw(column)
  const latest = sql`${own} + case when ${own} % 10000 = 0 then 1299 when ${own} % 100 = 0 then 99 else 0 end`
  return [
    ...(from === null ? [] : [{ sql: sql`${own} + 0 >= ${from}::integer`, holds: (listed: ListedColumns) => listed[column] >= from }]),
    ...(to === null ? [] : [{ sql: sql`${own} + 0 > 0 and ${latest} <= ${to}::integer`, holds: (listed: ListedColumns) => listed[column] > 0 && latestOf(listed[column]) <= to }]),
  ]
}

function latestOf(date: number): number {
  return date + (date % 10_000 === 0 ? 1299 : date % 100 === 0 ? 99 : 0)
}
