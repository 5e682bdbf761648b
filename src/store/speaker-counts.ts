import { sql, type Transaction } from 'kysely'
import { isOnRecord } from '../model/holding.js'
import type { Speaker, Statement } from '../model/statement.js'
import { personsOf } from './persons.js'
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
  // In one order for all writers: who meets a name that another is just adding waits until that is done.
  const missing = [...names].filter(([key]) => !numbers.has(key)).sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name)
  if (missing.length === 0) return numbers
  const columns = sql`${missing.map(({ key }) => key)}::text[], ${missing.map(({ name }) => name)}::text[]`
  await sql`insert into speaker_names (key, name, folded)
    select * from unnest(${columns}, ${missing.map(({ folded }) => folded)}::text[]) on conflict (key, name) do nothing`.execute(trx)
  const { rows: added } = await sql<NumberedName>`
    select kept.id, kept.key, kept.name
    from unnest(${columns}) as given (key, name), lateral (select * from speaker_names as held where held.key = given.key and held.name = given.name limit 1) as kept`
    .execute(trx)
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

/** That pages only describe somebody, and name them nowhere. */
export const DESCRIBED = 2

/**
 * How a page tells a speaker, such that the greatest of all counts: 3 by a name, 2 by a description that stands for nobody whom it names (`analysts`), 1 by what was
 * taken to mean somebody, 0 where that isn't known (earlier readings, names that editors joined).
 */
export function namingOf({ known, name, as }: Pick<Speaker, 'known' | 'name' | 'as'>): number {
  if (known === undefined) return 0
  if (known === 'named') return 3
  // A word without a capital names nobody, whatever was taken to mean it.
  return known === 'described' || !/\p{Lu}|\p{Lo}|\p{N}/u.test(name ?? as) ? DESCRIBED : 1
}

/** A statement with those that hold it. */
export interface Held {
  readonly statement: Statement
  readonly holders: readonly Statement[]
}

/** Keys and names of the speakers that a listed statement counts for. */
export function ownSpeakers(of: Held): Map<string | null, string> {
  return new Map(onRecord(of).map((speaker) => [keyOf(speaker), nameOf(speaker)]))
}

function onRecord({ statement, holders }: Held): Speaker[] {
  return statement.speakers.filter((speaker) => isOnRecord(speaker, holders))
}

/**
 * How a transaction changes the counts of speakers. Gathered, and written once at its end, in one order for all writers: of two that touch
 * the same speakers in turn, none waits for the other while that waits for it, and none waits long.
 */
export class SpeakerChanges {
  /** By how many more statements stand in copies of a text that has them too, and don't count. */
  copies = 0
  readonly #changes = new Map<string, { readonly name: string; readonly statements: number; readonly naming: number }>()

  /** Adds to (`sign` 1) or takes from (-1) each speaker's count the statements that are theirs: `isOnRecord`. */
  async count(trx: Trx, statements: readonly Held[], sign: 1 | -1): Promise<void> {
    const keys = new Set(statements.flatMap((of) => [...ownSpeakers(of).keys()].flatMap((key) => key ?? [])))
    const persons = await personsOf(trx, [...keys])
    for (const of of statements) {
      // Under several names that are one person’s it counts once.
      const own = new Map<string, { readonly name: string; readonly naming: number }>()
      for (const speaker of onRecord(of)) {
        const key = keyOf(speaker)
        if (key === null) continue
        const person = persons.get(key) ?? key
        own.set(person, { name: nameOf(speaker), naming: Math.max(namingOf(speaker), own.get(person)?.naming ?? 0) })
      }
      for (const [key, { name, naming }] of own) {
        const before = this.#changes.get(key)
        this.#changes.set(key, { name, statements: (before?.statements ?? 0) + sign, naming: Math.max(before?.naming ?? 0, sign > 0 ? naming : 0) })
      }
    }
  }

  /** By how many there are more speakers that have statements. */
  async write(trx: Trx): Promise<number> {
    const changed = [...this.#changes].filter(([, { statements }]) => statements !== 0).sort(([a], [b]) => (a < b ? -1 : 1))
    if (changed.length === 0) return 0
    const { rows } = await sql<{ key: string; statements: number }>`insert into speakers as kept (key, name, statements, naming)
      select * from unnest(${changed.map(([key]) => key)}::text[], ${changed.map(([, { name }]) => name)}::text[],
        ${changed.map(([, { statements }]) => statements)}::integer[], ${changed.map(([, { naming }]) => naming)}::integer[])
      on conflict (key) do update set statements = kept.statements + excluded.statements, naming = greatest(kept.naming, excluded.naming)
      returning key, statements`.execute(trx)
    const has = (statements: number) => (statements > 0 ? 1 : 0)
    return rows.reduce((more, { key, statements }) => more + has(statements) - has(statements - (this.#changes.get(key)?.statements ?? 0)), 0)
  }
}
