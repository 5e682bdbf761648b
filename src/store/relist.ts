import { sql, type RawBuilder, type Transaction } from 'kysely'
import { isOnRecord } from '../model/holding.js'
import type { Statement } from '../model/statement.js'
import { untieCopies } from './copies.js'
import { indexArticle, unindexArticle } from './same-words/article-words.js'
import { dayOfPage } from './same-words/days.js'
import { indexQuotes, unindexQuotes } from './same-words/quote-index.js'
import { holdersIn } from './holders.js'
import { forget, overlayPage, type State } from './overlay/overlay-page.js'
import { pageState, presence, sought } from '../text/presence.js'
import { placeRemarks } from './remarks/remark-places.js'
import { publishedOrder, toArticle, toStatement } from './rows.js'
import type { Tables } from './schema.js'
import { TELLING } from './telling.js'
import { clustersOf, markCopies } from './search/copy-marks.js'
import { facetKey, facetsOf, NAMED, numberFacets } from './search/facets.js'
import { sameHash, termsOf, wordsToStem, type ToList } from './search/lexemes.js'
import { stemsOf } from './search/stems.js'
import { nameKey, nameOf, numberNames, type Held, type SpeakerChanges } from './speaker-counts.js'
import { fold, keyOf } from './terms.js'

type Trx = Transaction<Tables>

/** Where an entry of a list stands. */
interface ListedPlace {
  readonly version: number
  readonly position: number
  readonly analysis: number
  readonly topic: boolean
  /** Whether it stands in a copy of a page that has it too, and doesn't count. */
  readonly copy: boolean
}

interface Wanted {
  readonly state: State
  readonly position: number
  readonly firstVersion: number
  readonly lastVersion: number
}

/**
 * Makes a page's lists anew after something was added to it: when its states were seen, which reading and analysis of each are shown,
 * and which statements are listed. Of a statement with the same words in several states the newest state's is listed. How the counts of
 * speakers change by it is told to `speakers`, which is to be written after the last page.
 */
export async function relist(trx: Trx, page: string, speakers: SpeakerChanges): Promise<void> {
  const clusters = new Set(await clustersOf(trx, page))
  await timeVersions(trx, page, speakers)
  const { states, outdated } = await overlayPage(trx, page, await shownStates(trx, page))
  const wanted = await wantedOf(trx, states)
  const key = (of: { readonly analysis: number; readonly position: number }) => `${of.analysis} ${of.position}`
  const wantedKeys = new Map(wanted.map((one) => [key({ analysis: one.state.analysis, position: one.position }), one]))
  const { rows: listed } = await sql<ListedPlace & { first_version: number; last_version: number }>`
    select listed.* from page_versions join (
      select version, analysis, position, first_version, last_version, copy, false as topic from listed_statements
      union all select version, analysis, position, first_version, last_version, copy, true as topic from listed_topics) as listed on listed.version = page_versions.sequence
    where page_versions.page = ${page}`.execute(trx)
  const gone = listed.filter((row) => !wantedKeys.has(key(row)))
  const there = new Set(listed.map(key))
  await unlist(trx, gone, speakers)
  for (const row of listed) {
    const one = wantedKeys.get(key(row))
    if (one === undefined || (one.firstVersion === row.first_version && one.lastVersion === row.last_version)) continue
    await trx.updateTable(row.topic ? 'listed_topics' : 'listed_statements').set({ first_version: one.firstVersion, last_version: one.lastVersion })
      .where('version', '=', row.version).where('position', '=', row.position).execute()
  }
  await list(trx, wanted.filter(({ state: { analysis }, position }) => !there.has(key({ analysis, position }))), speakers)
  for (const { version, reading, analysis, article, firstSeen } of states) {
    await trx.updateTable('page_versions').set({
      reading, analysis, published: publishedOrder(article.publishedAt), statements: wanted.filter(({ state, position }) => state.version === version && state.topics[position] !== true).length,
    }).where('sequence', '=', version).execute()
    await indexArticle(trx, { version, day: dayOfPage(article.publishedAt, firstSeen), article })
  }
  for (const cluster of await clustersOf(trx, page)) clusters.add(cluster)
  await countCopies(trx, [...clusters], speakers)
  await placeRemarks(trx, page)
  await forget(trx, outdated)
}

/** Has what stands in copies of one text count once. */
async function countCopies(trx: Trx, clusters: readonly number[], speakers: SpeakerChanges): Promise<void> {
  const changed = await markCopies(trx, clusters)
  for (const copy of [true, false]) {
    const rows = changed.filter((one) => one.copy === copy)
    if (rows.length === 0) continue
    await speakers.count(trx, await heldAt(trx, rows), copy ? -1 : 1)
    speakers.copies += copy ? rows.length : -rows.length
  }
}

/** When each state of a page was seen first and last; a state that no capture is of any more goes. */
async function timeVersions(trx: Trx, page: string, speakers: SpeakerChanges): Promise<void> {
  const { rows: empty } = await sql<{ sequence: number }>`
    select sequence from page_versions where page = ${page} and not exists (select 1 from placements where version = page_versions.sequence)`.execute(trx)
  for (const { sequence } of empty) {
    for (const topic of [false, true]) {
      const listed = await trx.selectFrom(topic ? 'listed_topics' : 'listed_statements').select(['version', 'position', 'analysis', 'copy']).where('version', '=', sequence).execute()
      await unlist(trx, listed.map((row) => ({ ...row, topic })), speakers)
    }
    await untieCopies(trx, sequence)
    await unindexArticle(trx, sequence)
    await trx.deleteFrom('page_versions').where('sequence', '=', sequence).execute()
  }
  await sql`update page_versions set first_seen = seen.first, last_seen = seen.last
    from (select version, min(received_at) as first, max(received_at) as last
      from page_versions join placements on placements.version = page_versions.sequence join sightings on sightings.capture = placements.capture
      where page_versions.page = ${page} and ${TELLING} group by version) as seen
    where page_versions.sequence = seen.version and (first_seen, last_seen) is distinct from (seen.first, seen.last)`.execute(trx)
}

/**
 * The states of a page that were analysed, in the order of time. Shown of each is the capture that was analysed first, so that
 * permalinks stay; of that its newest reading that was analysed, and the newest analysis.
 */
async function shownStates(trx: Trx, page: string): Promise<State[]> {
  const { rows } = await sql<{ version: number; first_seen: string; reading: number; analysis: number; record: string }>`
    select page_versions.sequence as version, page_versions.first_seen, shown.reading, shown.analysis, shown.record
    from page_versions join lateral (
      select readings.sequence as reading, analyses.sequence as analysis, readings.record
      from placements join readings on readings.capture = placements.capture join analyses on analyses.reading = readings.sequence and analyses.over is null
      where placements.version = page_versions.sequence
      order by min(analyses.sequence) over (partition by readings.capture), readings.sequence desc, analyses.sequence desc limit 1) as shown on true
    where page_versions.page = ${page} order by page_versions.last_seen, page_versions.sequence`.execute(trx)
  const states: State[] = []
  for (const { version, first_seen, reading, analysis, record } of rows) {
    const said = await trx.selectFrom('statements').select(['words', 'topic']).where('analysis', '=', analysis).orderBy('position').execute()
    states.push({ version, firstSeen: first_seen, reading, analysis, article: toArticle(record), words: said.map(({ words }) => words), topics: said.map(({ topic }) => topic) })
  }
  return states
}

/** Which statements are to be listed, and between which states the page had their words. */
async function wantedOf(trx: Trx, states: readonly State[]): Promise<Wanted[]> {
  const [only] = states
  if (only === undefined) return []
  if (states.length === 1) return only.words.map((_, position) => ({ state: only, position, firstVersion: only.version, lastVersion: only.version }))
  const page = states.map(({ article, words }) => pageState(article, new Set(words)))
  const taken = new Set<string>()
  const wanted: Wanted[] = []
  for (const [i, state] of [...states.entries()].reverse()) {
    const positions = state.words.flatMap((words, position) => (taken.has(words) ? [] : [position]))
    const said = await statementsAt(trx, positions.map((position) => ({ analysis: state.analysis, position })))
    for (const [n, position] of positions.entries()) {
      const words = state.words[position]!
      taken.add(words)
      const { first, last } = presence(sought(words, said[n]!, state.article), i, page)
      wanted.push({ state, position, firstVersion: states[first]!.version, lastVersion: states[last]!.version })
    }
  }
  return wanted
}

async function statementsAt(trx: Trx, places: readonly { readonly analysis: number; readonly position: number }[]): Promise<Statement[]> {
  if (places.length === 0) return []
  const { rows } = await sql<{ record: string }>`
    select record from unnest(${places.map(({ analysis }) => analysis)}::integer[], ${places.map(({ position }) => position)}::integer[]) with ordinality as asked (analysis, position, place)
      join statements on statements.analysis = asked.analysis and statements.position = asked.position order by asked.place`.execute(trx)
  return rows.map(({ record }) => toStatement(record))
}

async function unlist(trx: Trx, rows: readonly ListedPlace[], speakers: SpeakerChanges): Promise<void> {
  for (const topic of [false, true]) {
    const gone = rows.filter((row) => row.topic === topic)
    if (gone.length === 0) continue
    const table = tableOf(topic)
    await sql`delete from ${table} as listed using unnest(${gone.map(({ version }) => version)}::integer[], ${gone.map(({ position }) => position)}::integer[],
        ${gone.map(({ analysis }) => analysis)}::integer[]) as gone (version, position, analysis)
      where listed.version = gone.version and listed.position = gone.position and listed.analysis = gone.analysis`.execute(trx)
    if (topic) continue
    await unindexQuotes(trx, gone)
    const counted = gone.filter(({ copy }) => !copy)
    if (counted.length > 0) await speakers.count(trx, await heldAt(trx, counted), -1)
    speakers.copies -= gone.length - counted.length
  }
}

async function list(trx: Trx, wanted: readonly Wanted[], speakers: SpeakerChanges): Promise<void> {
  for (const topic of [false, true]) {
    const added = wanted.filter(({ state, position }) => (state.topics[position] ?? false) === topic)
    if (added.length === 0) continue
    const held = await heldAt(trx, added.map(({ state: { analysis }, position }) => ({ analysis, position })))
    const numbers = await numberNames(trx, held.map(({ statement }) => statement))
    if (!topic) {
      await speakers.count(trx, held, 1)
      await indexQuotes(trx, held.map(({ statement }, i) => {
        const { state: { version, analysis, article }, position } = added[i]!
        return { version, position, analysis, article, statement }
      }))
    }
    const facets = held.map(({ statement }, i) => facetsOf(statement, added[i]!.state.article))
    const numbered = await numberFacets(trx, facets.flat())
    const called = held.map(({ statement }) => statement.speakers.filter((s) => keyOf(s) !== null).map((s) => fold(nameOf(s))).join('\n'))
    const toList = held.map(({ statement, holders }, i): ToList => ({
      statement, holders, called: called[i]!, text: added[i]!.state.article.text, language: added[i]!.state.article.language,
      names: statement.speakers.flatMap((speaker) => {
        const number = numbers.get(nameKey(speaker))
        return number === undefined ? [] : [{ number, own: isOnRecord(speaker, holders) }]
      }),
      facets: facets[i]!.filter(({ kind }) => NAMED.has(kind)).map((one) => numbered.get(facetKey(one))!),
    }))
    const stems = await stemsOf(trx, wordsToStem(toList))
    const said = held.map(({ statement: { saidAt } }) => publishedOrder(saidAt?.value ?? null))
    const terms = toList.map((one, i) => termsOf(one, stems, { published: publishedOrder(added[i]!.state.article.publishedAt), said: said[i]! }))
    const column = (value: (one: Wanted) => number) => sql`${added.map(value)}::integer[]`
    // An array of arrays must be even: each list of numbers goes as text.
    const counted = facets.map((of) => `{${of.map((one) => numbered.get(facetKey(one))!).join(',')}}`)
    await sql`insert into ${tableOf(topic)} (published, version, position, analysis, first_version, last_version, called, terms, said, same, facets)
      select published, version, position, analysis, first_version, last_version, called, terms::tsvector, said, same::bigint, facets::integer[]
      from unnest(${column(({ state }) => publishedOrder(state.article.publishedAt))}, ${column(({ state }) => state.version)}, ${column(({ position }) => position)},
        ${column(({ state }) => state.analysis)}, ${column(({ firstVersion }) => firstVersion)}, ${column(({ lastVersion }) => lastVersion)},
        ${called}::text[], ${terms}::text[], ${said}::integer[], ${toList.map(sameHash)}::text[], ${counted}::text[])
        as listed (published, version, position, analysis, first_version, last_version, called, terms, said, same, facets)`.execute(trx)
  }
}

function tableOf(topic: boolean): RawBuilder<unknown> {
  return topic ? sql`listed_topics` : sql`listed_statements`
}

/** Statements with those that hold them. */
async function heldAt(trx: Trx, places: readonly { readonly analysis: number; readonly position: number }[]): Promise<Held[]> {
  const statements = await statementsAt(trx, places)
  const holders = await holdersIn(trx, statements.map((statement, i) => ({ analysis: places[i]!.analysis, statement })))
  return statements.map((statement, i) => ({ statement, holders: holders[i]! }))
}
