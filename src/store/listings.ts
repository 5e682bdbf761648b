import { sql, type Kysely } from 'kysely'
import { cursorOf, placeOfCursor } from './cursor.js'
import { byTerms, countMatching, listMatching, looked, type List, type Matching } from './matching.js'
import { keysOfPerson } from './persons.js'
import { toArticle, toSighting } from './rows.js'
import type { Tables } from './schema.js'
import { seenBetween } from './seen.js'
import type { KeptReading, ListedArticle, Listing, OfSpeaker, Paging, SpeakerSummary, StatementInArticle } from './store.js'
import { countAll } from './tallies.js'
import { NOT_COPY } from './search/condition.js'
import { fold } from './terms.js'

type Database = Kysely<Tables>

/** Speakers whose names hold words are counted so far: to count all would be most of the time. */
const COUNT_TO = 1_000

const nothing = { items: [], total: 0, next: null } as const

export async function listStatementsBy(db: Database, key: string, { of = 'said', ...paging }: Paging & { readonly of?: OfSpeaker }): Promise<Listing<StatementInArticle>> {
  if (of === 'said') {
    const { matching, total } = await saidBy(db, key)
    return matching === null ? nothing : listMatching(db, matching, paging, { total })
  }
  const names = await numbersOf(db, (await keysOfPerson(db, key)).keys)
  if (names.length === 0) return nothing
  const matching = once(of === 'topics' ? anyOf(names, ['#', '@'], 'listed_topics') : anyOf(names, ['@']))
  const counted = await countMatching(db, matching)
  return listMatching(db, counted.more === true ? await looked(db, matching) : matching, paging, counted)
}

/** What is on record as a speaker's own, each once; `null` for one who was never named. */
export async function saidBy(db: Database, key: string): Promise<{ readonly matching: Matching | null; readonly total: number }> {
  const { person, keys } = await keysOfPerson(db, key)
  const names = await numbersOf(db, keys)
  if (names.length === 0) return { matching: null, total: 0 }
  const summary = await db.selectFrom('speakers').select('statements').where('key', '=', person).executeTakeFirst()
  const [matching, total] = [once(anyOf(names, ['#'])), summary?.statements ?? 0]
  return { matching: total > COUNT_TO ? await looked(db, matching) : matching, total }
}

async function numbersOf(db: Database, keys: readonly string[]): Promise<number[]> {
  return (await db.selectFrom('speaker_names').select('id').where('key', 'in', [...keys]).execute()).map(({ id }) => id)
}

function anyOf(names: readonly number[], signs: readonly string[], list?: List): Matching {
  return byTerms([`(${names.flatMap((name) => signs.map((sign) => `'${sign}${name}'`)).join(' | ')})`], list)
}

const once = (matching: Matching): Matching => ({ ...matching, also: [NOT_COPY] })

export async function listSpeakers(db: Database, { words: asked, letter, unnamed, limit, after }: Paging & { readonly words?: string; readonly letter?: string; readonly unnamed?: boolean }): Promise<Listing<SpeakerSummary>> {
  let matching = db.selectFrom('speakers').where('statements', '>', 0)
  const first = fold(letter ?? '').slice(0, 1)
  if (unnamed !== undefined) matching = matching.where(sql<boolean>`(naming = 2) = ${unnamed}`)
  // By the last word of a name: as people are looked up.
  if (first !== '') matching = matching.where(sql<boolean>`${LETTER} = ${first}`)
  const parts = fold(asked ?? '').split(' ').filter(Boolean)
  for (const part of parts) {
    // The names first: there are fewer than who has statements, and each is looked at once.
    matching = matching.where(sql<boolean>`key in (select coalesce(people.person, named.key) from speaker_names as named left join people on people.key = named.key where strpos(named.folded, ${part}) > 0)`)
  }
  let rest = matching
  if (after !== undefined) {
    const { numbers: [statements], key = '' } = placeOfCursor('speakers', after, 1)
    rest = matching.where(sql<boolean>`(-statements, name, key) > (${-statements!}::integer, coalesce((select name from speakers as last where last.key = ${key}), ''), ${key})`)
  }
  const rows = await rest.select(['key', 'name', 'statements']).orderBy(sql`-statements`).orderBy('name').orderBy('key').limit(limit + 1).execute()
  const last = rows[limit - 1]
  return {
    items: rows.slice(0, limit),
    next: rows.length > limit && last !== undefined ? cursorOf('speakers', { numbers: [last.statements], key: last.key }) : null,
    ...parts.length === 0 && first === '' && unnamed === undefined ? { total: (await countAll(db)).speakers } : await countTo(matching.select('key').limit(COUNT_TO + 1)),
  }
}

/** So many states of pages are looked through for those that changed, the newest. */
const CHANGED_AMONG = 2_000

export async function listChanged(db: Database, limit: number): Promise<KeptReading[]> {
  const { rows } = await sql<{ record: string; sighting: string; added_at: string }>`
    select readings.record, sightings.record as sighting, readings.added_at
    from (select sequence, page, reading from page_versions order by sequence desc limit ${CHANGED_AMONG}::integer) as newest
      join readings on readings.sequence = newest.reading join sightings on sightings.id = readings.sighting
    where exists (select 1 from page_versions as before where before.page = newest.page and before.sequence < newest.sequence)
    order by newest.sequence desc limit ${limit}::integer`.execute(db)
  return rows.map((row) => ({ article: toArticle(row.record), sighting: toSighting(row.sighting), addedAt: row.added_at }))
}

/** The letter that a speaker is found under, as the index has it. */
const LETTER = sql`left(lower(substring(name from '([^ ]+)$')), 1)`

async function countTo(first: { execute(): Promise<readonly unknown[]> }): Promise<{ readonly total: number; readonly more?: true }> {
  const { length } = await first.execute()
  return length > COUNT_TO ? { total: COUNT_TO, more: true } : { total: length }
}

export async function listArticles(db: Database, { limit, after }: Paging): Promise<Listing<ListedArticle>> {
  const [published, sequence] = after === undefined ? [] : placeOfCursor('articles', after, 2).numbers
  let all = db.selectFrom('page_versions').innerJoin('readings', 'readings.sequence', 'page_versions.reading')
    .innerJoin('sightings', 'sightings.id', 'readings.sighting')
    .select(['page_versions.sequence', 'page_versions.published', 'page_versions.statements', 'readings.record', 'sightings.record as sighting'])
    .select(sql<string>`(select min(first.added_at) from readings as first where first.capture = readings.capture)`.as('added_at'))
  if (published !== undefined) all = all.where(sql<boolean>`(page_versions.published, page_versions.sequence) < (${published}::integer, ${sequence}::integer)`)
  const found = await all.orderBy('page_versions.published', 'desc').orderBy('page_versions.sequence', 'desc').limit(limit + 1).execute()
  const rows = found.slice(0, limit)
  const seen = await seenBetween(db, rows.map((row) => ({ first: row.sequence, last: row.sequence })))
  const items = rows.map((row, i) => ({
    article: toArticle(row.record), sighting: toSighting(row.sighting), addedAt: row.added_at, statements: row.statements, seen: seen[i]!,
  }))
  const last = rows.at(-1)
  const next = found.length > limit && last !== undefined ? cursorOf('articles', { numbers: [last.published, last.sequence] }) : null
  return { items, total: (await countAll(db)).articles, next }
}
