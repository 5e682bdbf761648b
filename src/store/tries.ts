import { sql, type Kysely } from 'kysely'
import type { Tables } from './schema.js'

/** How tries to sign in are slowed down. Times in milliseconds. */
export interface Slowing {
  /** So many fail before the next has to wait. */
  readonly free: number
  /** The first wait; each further failure doubles it, up to the longest. */
  readonly first: number
  readonly longest: number
  /** After so long without a try, it begins anew. */
  readonly forgets: number
}

/** What a try counts for, such as an address with a name: a SHA-256, which tells nothing of it. */
export interface TryKey {
  readonly key: string
  readonly slowing: Slowing
}

/** What is kept of the tries for a key. Milliseconds since 1970. */
export interface Tries {
  readonly failed: number
  /** Before, none may begin. */
  readonly until: number
  /** When they are forgotten, where no other follows. */
  readonly forgottenAt: number
}

/** Whether a try may begin: in so many milliseconds, `0` for now; then it is counted. `slowed`: whether it is the one after which the first key has to wait. */
export interface TryBegun {
  readonly wait: number
  readonly slowed: boolean
}

/**
 * Tries to sign in that failed, or are under way, as long as they count: part of version 9 of ledgers. In the ledger, so that desks on one ledger count together,
 * and a restart forgives nothing.
 */
export const TRIES_TABLES = [
  'create table tries_lately (key text primary key, failed integer not null, until bigint not null, forgotten_at bigint not null)',
  'create index tries_lately_forgotten on tries_lately (forgotten_at)',
] as const

/** Held while tries are counted, for the transaction: those of one moment are counted one after the other. */
const TRIES_LOCK = 8_417_190_323

/** Keys that are kept at most: beyond, those are forgotten that would be first, so that whoever guesses under many names fills no disk. */
export const MOST_TRIES = 20_000

/** How long a try for a key has to wait at `now`; `0` for not at all. */
export function waitAt(tries: Tries | undefined, now: number): number {
  return tries === undefined ? 0 : Math.max(0, tries.until - now)
}

/** With one more try, at `now`, which is taken for failed until it is forgiven: many at once are not more than as many in turn. */
export function withTry(tries: Tries | undefined, now: number, { free, first, longest, forgets }: Slowing): Tries {
  const failed = (tries === undefined || tries.forgottenAt < now ? 0 : tries.failed) + 1
  // 2^30 times the first wait is beyond any longest one.
  const until = failed < free ? 0 : now + Math.min(longest, first * 2 ** Math.min(30, failed - free))
  return { failed, until, forgottenAt: now + forgets }
}

type Database = Kysely<Tables>

async function triesOf(db: Database, keys: readonly TryKey[]): Promise<Map<string, Tries>> {
  const rows = await db.selectFrom('tries_lately').selectAll().where('key', 'in', keys.map(({ key }) => key)).execute()
  // A driver may give a bigint as text; all of these are far below 2^53.
  return new Map(rows.map(({ key, failed, until, forgotten_at }) => [key, { failed, until: Number(until), forgottenAt: Number(forgotten_at) }]))
}

/** How long a try that counts for all of these keys has to wait; counts nothing. */
export async function tryWait(db: Database, keys: readonly TryKey[], now: number): Promise<number> {
  return longestWait(await triesOf(db, keys), keys, now)
}

function longestWait(known: ReadonlyMap<string, Tries>, keys: readonly TryKey[], now: number): number {
  return keys.reduce((longest, { key }) => Math.max(longest, waitAt(known.get(key), now)), 0)
}

/** Counts a try for each key, or for none where one of them has to wait. */
export async function beginTry(db: Database, keys: readonly TryKey[], now: number): Promise<TryBegun> {
  return db.transaction().execute(async (trx) => {
    await sql`set transaction isolation level read committed`.execute(trx)
    await sql`select pg_advisory_xact_lock(${sql.lit(TRIES_LOCK)})`.execute(trx)
    const known = await triesOf(trx, keys)
    const wait = longestWait(known, keys, now)
    if (wait > 0) return { wait, slowed: false }
    for (const { key, slowing } of keys) {
      const { failed, until, forgottenAt } = withTry(known.get(key), now, slowing)
      const row = { failed, until, forgotten_at: forgottenAt }
      await trx.insertInto('tries_lately').values({ key, ...row }).onConflict((conflict) => conflict.column('key').doUpdateSet(row)).execute()
    }
    await sql`delete from tries_lately where forgotten_at < ${now}::bigint
      or forgotten_at <= (select forgotten_at from tries_lately order by forgotten_at desc offset ${MOST_TRIES}::integer limit 1)`.execute(trx)
    const [first] = keys
    return { wait: 0, slowed: first !== undefined && withTry(known.get(first.key), now, first.slowing).failed === first.slowing.free }
  })
}

/** Forgives all tries for some keys, and takes back the one that was counted for others. */
export async function endTry(db: Database, { forgive, takeBack }: { readonly forgive: readonly string[]; readonly takeBack: readonly string[] }): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(TRIES_LOCK)})`.execute(trx)
    if (forgive.length > 0) await trx.deleteFrom('tries_lately').where('key', 'in', forgive).execute()
    // That one has to wait stays: else whoever has a name of their own ends every wait by signing in.
    if (takeBack.length > 0) await trx.updateTable('tries_lately').set(({ eb }) => ({ failed: eb('failed', '-', 1) })).where('key', 'in', takeBack).where('failed', '>', 0).execute()
  })
}
