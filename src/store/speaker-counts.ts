import { sql, type Transaction } from 'kysely'
import type { Speaker, Statement } from '../model/statement.js'
import type { Tables } from './schema.js'
import { fold, keyOf, storableKey } from './terms.js'

type Trx = Transaction<Tables>

/** The numbers of the names that speakers are given, by `nameKey`; new names get new ones. */
export async function numberNames(trx: Trx, statements: readonly Statement[]): Promise<Map<string, number>> {
  const names = new Map<string, { key: string; name: string; folded: string }>()
  for (const speaker of statements.flatMap((statement) => statement.speakers)) {
    const key = keyOf(speaker)
    const name = nameOf(speaker)
    if (key !== null) names.set(nameKey(speaker), { key, name, folded: fold(name) })
  }
  const given = [...names.values()]
  // Lateral, with a limit: else all names are read to find a few, as soon as the planner thinks them not many.
  const { rows: known } = await sql<NumberedName>`
    select kept.id, kept.key, kept.name
    from unnest(${given.map(({ key }) => key)}::text[], ${given.map(({ name }) => name)}::text[]) as given (key, name),
      lateral (select * from speaker_names as held where held.key = given.key and held.name = given.name limit 1) as kept`
    .execute(trx)
  const numbers = new Map(known.map(({ id, key, name }) => [JSON.stringify([key, name]), id]))
  const missing = [...names].filter(([key]) => !numbers.has(key)).map(([, name]) => name)
  if (missing.length === 0) return numbers
  const { rows: added } = await sql<NumberedName>`
    insert into speaker_names (key, name, folded)
    select * from unnest(${missing.map(({ key }) => key)}::text[], ${missing.map(({ name }) => name)}::text[],
      ${missing.map(({ folded }) => folded)}::text[])
    returning id, key, name`.execute(trx)
  for (const { id, key, name } of added) numbers.set(JSON.stringify([key, name]), id)
  return numbers
}

interface NumberedName {
  readonly id: number
  readonly key: string
  readonly name: string
}

/** The name that a speaker is listed under. */
export function nameOf(speaker: Speaker): string {
  return storableKey(speaker.name ?? speaker.as)
}

export function nameKey(speaker: Speaker): string {
  return JSON.stringify([keyOf(speaker), nameOf(speaker)])
}

/** Adds to (`sign` 1) or takes from (-1) each speaker's count the statements that are theirs. */
export async function countSpeakers(trx: Trx, statements: readonly Statement[], sign: 1 | -1): Promise<void> {
  const counts = new Map<string, { name: string; statements: number }>()
  for (const { speakers } of statements) {
    const own = new Map(speakers.map((speaker) => [keyOf(speaker), nameOf(speaker)]))
    for (const [key, name] of own) {
      if (key !== null) counts.set(key, { name, statements: (counts.get(key)?.statements ?? 0) + sign })
    }
  }
  const rows = [...counts.values()]
  await sql`insert into speakers as kept (key, name, statements)
    select * from unnest(${[...counts.keys()]}::text[], ${rows.map((row) => row.name)}::text[],
      ${rows.map((row) => row.statements)}::integer[])
    on conflict (key) do update set statements = kept.statements + excluded.statements`.execute(trx)
}
