import { sql, type Kysely, type Transaction } from 'kysely'
import type { Tables } from './schema.js'
import { storableKey } from './terms.js'

type Database = Kysely<Tables>
type Trx = Transaction<Tables>

/** Under which key each of these is counted and listed: its own, unless editors joined it with another. */
export async function personsOf(db: Database | Trx, keys: readonly string[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map()
  const { rows } = await sql<{ key: string; person: string }>`select key, person from people where key = any(${[...keys]}::text[])`.execute(db)
  return new Map(rows.map(({ key, person }) => [key, person]))
}

/** All keys that are one person's with this one, itself among them; and the one that they are found under. */
export async function keysOfPerson(db: Database | Trx, key: string): Promise<{ readonly person: string; readonly keys: readonly string[] }> {
  const own = storableKey(key)
  const person = (await personsOf(db, [own])).get(own) ?? own
  const rows = await db.selectFrom('people').select('key').where('person', '=', person).orderBy('key').execute()
  return { person, keys: rows.length === 0 ? [own] : rows.map((row) => row.key) }
}
