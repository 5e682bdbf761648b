import { sql, type Kysely, type Transaction } from 'kysely'
import { apartNames, contradicting, judgementsInForce, peopleOf, type Judgement } from '../model/judgement.js'
import { ADVISORY_LOCK } from './advisory-lock.js'
import type { Called, Judging, KeptJudgement, PersonName } from './edits.js'
import { relistPages } from './overlay/assignments.js'
import { keysOfPerson, personsOf } from './persons.js'
import { dateOfOrder, toJudgement, toStatement } from './rows.js'
import type { Tables } from './schema.js'
import { tally } from './tallies.js'
import { keyOf, storableKey } from './terms.js'

type Database = Kysely<Tables>
type Trx = Transaction<Tables>

/**
 * Keeps a judgement and has lists and counts follow it, all or nothing; writers of pages wait for it. One that goes against others is not kept, and told with
 * them.
 */
export async function addJudgement(db: Database, made: Judgement): Promise<Judging> {
  return db.transaction().execute(async (trx): Promise<Judging> => {
    await sql`select pg_advisory_xact_lock(${sql.lit(ADVISORY_LOCK)})`.execute(trx)
    const log = await judgementLog(trx)
    const stored: Judgement = { ...made, left: storableKey(made.left), right: storableKey(made.right) }
    if (log.some(({ id }) => id === made.id)) return { is: 'kept' }
    const before = judgementsInForce(log)
    if (made.undoes !== null && !log.some(({ id }) => id === made.undoes)) return { is: 'missing' }
    const after = judgementsInForce([...log, stored])
    // Also what comes back when something is taken back must not go against what was judged since.
    for (const one of made.undoes === null ? [stored] : after.filter(({ id }) => !before.some((other) => other.id === id))) {
      const against = contradicting(after, one)
      if (against.length > 0) return { is: 'against', others: against }
    }
    await trx.insertInto('judgements').values({ id: stored.id, left_key: stored.left, right_key: stored.right, record: JSON.stringify(stored) }).execute()
    await follow(trx, peopleOf(before), peopleOf(after))
    await standApart(trx, apartNames(before), apartNames(after))
    return { is: 'kept' }
  })
}

/** Has counts follow from one telling of who is one person to another. */
async function follow(trx: Trx, before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Promise<void> {
  const touched = [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key) || !before.has(key) || !after.has(key))
  // Whoever a touched key belonged to or belongs to is counted anew.
  const persons = [...new Set(touched.flatMap((key) => [key, before.get(key) ?? key, after.get(key) ?? key]))].sort()
  if (persons.length === 0) return
  await sql`delete from people where key = any(${touched}::text[])`.execute(trx)
  const rows = touched.flatMap((key) => (after.has(key) ? [{ key, person: after.get(key)! }] : []))
  if (rows.length > 0) await trx.insertInto('people').values(rows).execute()
  let speakers = 0
  for (const person of persons) {
    const { rows: [was] } = await sql<{ statements: number }>`select statements from speakers where key = ${person}`.execute(trx)
    const statements = (after.get(person) ?? person) === person ? await countOf(trx, [...after].filter(([, of]) => of === person).map(([key]) => key).concat(person)) : 0
    speakers += (statements > 0 ? 1 : 0) - ((was?.statements ?? 0) > 0 ? 1 : 0)
    const name = (await trx.selectFrom('speaker_names').select('name').where('key', '=', person).orderBy('id').limit(1).executeTakeFirst())?.name ?? person
    await sql`insert into speakers (key, name, statements) values (${person}, ${name}, ${statements}::integer) on conflict (key) do update set statements = excluded.statements`.execute(trx)
  }
  await tally(trx, { articles: 0, statements: 0, speakers, copies: 0 })
}

/** Has names that are judged not to be another's stand for themselves, and those that are so no more go by their identifiers again: pages that name them are listed anew. */
async function standApart(trx: Trx, before: ReadonlySet<string>, after: ReadonlySet<string>): Promise<void> {
  const changed = [...new Set([...before, ...after])].filter((name) => before.has(name) !== after.has(name))
  if (changed.length === 0) return
  await sql`delete from apart_names where name = any(${changed}::text[])`.execute(trx)
  const added = changed.filter((name) => after.has(name))
  if (added.length > 0) await trx.insertInto('apart_names').values(added.map((name) => ({ name }))).execute()
  const named = await trx.selectFrom('speaker_names').select(['id', 'key', 'name']).where('name', 'in', changed).execute()
  // Where no program gave them an identifier, nothing is shown otherwise.
  const theirs = new Set(named.filter(({ key, name }) => key !== name).map(({ name }) => name))
  const terms = named.filter(({ name }) => theirs.has(name)).flatMap(({ id }) => [`'#${id}'`, `'@${id}'`]).join(' | ')
  if (terms === '') return
  const { rows } = await sql<{ page: string }>`select distinct page_versions.page
    from (select version from listed_statements where terms @@ ${terms}::tsquery union select version from listed_topics where terms @@ ${terms}::tsquery) as listed
      join page_versions on page_versions.sequence = listed.version order by page_versions.page`.execute(trx)
  await relistPages(trx, rows.map(({ page }) => page))
}

/** The keys under which a name is on record: an identifier may have several names. */
export async function keysOfName(db: Database, name: string): Promise<string[]> {
  const rows = await db.selectFrom('speaker_names').select('key').where('name', '=', storableKey(name)).orderBy('key').execute()
  return rows.map(({ key }) => key)
}

/** How many listed statements are these keys' own. */
async function countOf(trx: Trx, keys: readonly string[]): Promise<number> {
  const names = await trx.selectFrom('speaker_names').select('id').where('key', 'in', [...new Set(keys)]).execute()
  if (names.length === 0) return 0
  const terms = names.map(({ id }) => `'#${id}'`).join(' | ')
  const { rows: [found] } = await sql<{ count: number }>`select count(*)::integer as count from listed_statements where terms @@ ${terms}::tsquery and not copy`.execute(trx)
  return found?.count ?? 0
}

async function judgementLog(db: Database | Trx): Promise<Judgement[]> {
  const rows = await db.selectFrom('judgements').select('record').orderBy('sequence').execute()
  return rows.map(({ record }) => toJudgement(record))
}

/** All judgements, newest first; of a key only those that name it or another name of that person. */
export async function listJudgements(db: Database, { key }: { readonly key?: string | undefined }): Promise<KeptJudgement[]> {
  const log = await judgementLog(db)
  const counting = new Set(judgementsInForce(log).map(({ id }) => id))
  const keys = key === undefined ? null : (await keysOfPerson(db, key)).keys
  return log.toReversed().filter(({ left, right }) => keys === null || keys.includes(left) || keys.includes(right) || (key !== undefined && (left === key || right === key)))
    .map((judgement) => ({ judgement, counts: counting.has(judgement.id) }))
}

/** The names that a person is on record under, with how many statements each has. */
export async function namesOfPerson(db: Database, key: string): Promise<{ readonly person: string; readonly names: PersonName[] }> {
  const { person, keys } = await keysOfPerson(db, key)
  const rows = await db.selectFrom('speaker_names').select(['id', 'key', 'name']).where('key', 'in', [...keys]).orderBy('name').execute()
  const [only, another] = rows
  if (only !== undefined && another === undefined) {
    // Of one name it is known: to count it is to look at each of its statements.
    const kept = await db.selectFrom('speakers').select('statements').where('key', '=', person).executeTakeFirst()
    return { person, names: [{ key: only.key, name: only.name, statements: kept?.statements ?? 0 }] }
  }
  const names: PersonName[] = []
  for (const row of rows) {
    const { rows: [found] } = await sql<{ count: number }>`select count(*)::integer as count from listed_statements where terms @@ ${`'#${row.id}'`}::tsquery and not copy`.execute(db)
    names.push({ key: row.key, name: row.name, statements: found?.count ?? 0 })
  }
  return { person, names }
}

/** How the speakers of the newest `most` statements are called, each way once, newest first. */
export async function calledLately(db: Database, most: number): Promise<Called[]> {
  const { rows } = await sql<{ record: string; published: number }>`
    select statements.record, listed.published from (select published, analysis, position from listed_statements order by published desc, version desc, position limit ${most}::integer) as listed
      join statements on statements.analysis = listed.analysis and statements.position = listed.position`.execute(db)
  const found = new Map<string, Called>()
  for (const { record, published } of rows) {
    for (const speaker of toStatement(record).speakers) {
      const key = keyOf(speaker)
      if (key === null || speaker.name === null) continue
      const called: Called = { key, name: speaker.name, actor: speaker.actor ?? null, role: speaker.role ?? null, of: speaker.of ?? null, published: dateOfOrder(published) }
      found.set(JSON.stringify(called), called)
    }
  }
  const all = [...found.values()]
  const persons = await personsOf(db, [...new Set(all.map(({ key }) => key))])
  return all.map((one) => ({ ...one, key: persons.get(one.key) ?? one.key }))
}
