import { sql, type Kysely, type Transaction } from 'kysely'
import type { Article } from '../../model/article.js'
import type { Assignment } from '../../model/assignment.js'
import type { Correction } from '../../model/correction.js'
import { toAssignment, toCorrection, toStatement } from '../rows.js'
import type { Tables } from '../schema.js'
import { overlay, type FoundStatement, type ShownStatement } from './overlay.js'

type Trx = Transaction<Tables>

/** A state of a page with what lists show of it. */
export interface State {
  readonly version: number
  /** When the page was seen so first: ISO 8601, UTC. */
  readonly firstSeen: string
  readonly reading: number
  readonly analysis: number
  readonly article: Article
  /** By their position in the analysis. */
  readonly words: readonly string[]
  /** Which of them are topic mentions. */
  readonly topics: readonly boolean[]
}

/** A decision on words of a page, and the state of the page that it was made on. */
interface Made {
  readonly sequence: number
  readonly version: number
  readonly correction: Correction
}

/** An analysis with decisions laid over it that was made before. */
interface Kept {
  readonly sequence: number
  readonly over: number
}

/**
 * Has the states of a page, in the order of time, show what editors decided: an analysis is made of each that decisions count in, from the program's own,
 * which stays. `outdated`: those made before that are shown no more, to be given to `forget` once no list holds them.
 */
export async function overlayPage(trx: Trx, page: string, states: readonly State[]): Promise<{ readonly states: readonly State[]; readonly outdated: readonly number[] }> {
  const [made, assigned] = [await madeOn(trx, page), await assignedOn(trx, page)]
  const apart = await namesStandingApart(trx)
  const kept = await keptOf(trx, page)
  if (made.length === 0 && assigned.length === 0 && apart.size === 0) return { states, outdated: kept.map(({ sequence }) => sequence) }
  const log = made.map(({ correction }) => correction)
  const assignments = assigned.map(({ assignment }) => assignment)
  const versions = new Map([...made.map(({ correction, version }) => [correction.id, version] as const), ...assigned.map(({ assignment, version }) => [assignment.id, version] as const)])
  const sequences = new Map(made.map(({ correction, sequence }) => [correction.id, sequence]))
  const assignedAt = new Map(assigned.map(({ assignment, sequence }) => [assignment.id, sequence]))
  const order = new Map(states.map(({ version }, i) => [version, i]))
  const loose: { readonly correction: number; readonly version: number }[] = []
  const looseAssignments: { readonly assignment: number; readonly version: number }[] = []
  const used = new Set<number>()
  const shown: State[] = []
  for (const [i, state] of states.entries()) {
    const found = await foundIn(trx, state.analysis)
    const laid = overlay(state.article, found, log, ({ id }) => versions.get(id) === state.version, assignments, apart)
    for (const id of laid.loose) {
      const on = versions.get(id)
      // Earlier states are as they were when the decision was made on a later one.
      const isDue = on === state.version || (i === states.length - 1 && (order.get(on ?? -1) ?? states.length) < i)
      const [correction, assignment] = [sequences.get(id), assignedAt.get(id)]
      if (isDue && correction !== undefined) loose.push({ correction, version: state.version })
      if (isDue && assignment !== undefined) looseAssignments.push({ assignment, version: state.version })
    }
    if (!laid.edited) {
      shown.push(state)
      continue
    }
    const analysis = await laidOver(trx, state, laid.statements, kept)
    used.add(analysis)
    shown.push({ ...state, analysis, words: laid.statements.map(({ words }) => words), topics: laid.statements.map(({ statement }) => statement.kind === 'topic') })
  }
  await sql`delete from loose_corrections where correction = any(${[...sequences.values()]}::integer[])`.execute(trx)
  if (loose.length > 0) await trx.insertInto('loose_corrections').values(loose).execute()
  await sql`delete from loose_assignments where assignment = any(${[...assignedAt.values()]}::integer[])`.execute(trx)
  if (looseAssignments.length > 0) await trx.insertInto('loose_assignments').values(looseAssignments).execute()
  return { states: shown, outdated: kept.filter(({ sequence }) => !used.has(sequence)).map(({ sequence }) => sequence) }
}

/** Takes away analyses with decisions laid over them that are shown no more; the decisions and the programs' own stay. */
export async function forget(trx: Trx, outdated: readonly number[]): Promise<void> {
  if (outdated.length === 0) return
  await sql`delete from statements where analysis = any(${[...outdated]}::integer[])`.execute(trx)
  await sql`delete from analyses where over is not null and sequence = any(${[...outdated]}::integer[])`.execute(trx)
}

/** All decisions on the captures of a page, in the order of adding. */
async function madeOn(trx: Trx, page: string): Promise<Made[]> {
  const { rows } = await sql<{ sequence: number; record: string; version: number }>`
    select corrections.sequence, corrections.record, placements.version
    from page_versions join placements on placements.version = page_versions.sequence join corrections on corrections.capture = placements.capture
    where page_versions.page = ${page} order by corrections.sequence`.execute(trx)
  return rows.map(({ sequence, record, version }) => ({ sequence, version, correction: toCorrection(record) }))
}

/** All assignments on the captures of a page, in the order of adding. */
export async function assignedOn(db: Kysely<Tables> | Trx, page: string): Promise<{ readonly sequence: number; readonly version: number; readonly assignment: Assignment }[]> {
  const { rows } = await sql<{ sequence: number; record: string; version: number }>`
    select assignments.sequence, assignments.record, placements.version
    from page_versions join placements on placements.version = page_versions.sequence join assignments on assignments.capture = placements.capture
    where page_versions.page = ${page} order by assignments.sequence`.execute(db)
  return rows.map(({ sequence, record, version }) => ({ sequence, version, assignment: toAssignment(record) }))
}

/** Few: those that editors judged not to be another's. */
export async function namesStandingApart(db: Kysely<Tables> | Trx): Promise<ReadonlySet<string>> {
  return new Set((await db.selectFrom('apart_names').select('name').execute()).map(({ name }) => name))
}

async function keptOf(trx: Trx, page: string): Promise<Kept[]> {
  const { rows } = await sql<Kept>`
    select analyses.sequence, analyses.over
    from page_versions join placements on placements.version = page_versions.sequence join readings on readings.capture = placements.capture
      join analyses on analyses.reading = readings.sequence and analyses.over is not null
    where page_versions.page = ${page} order by analyses.sequence`.execute(trx)
  return rows
}

/** The statements of an analysis, with the names of their words. */
export async function foundIn(trx: Trx, analysis: number): Promise<FoundStatement[]> {
  const rows = await trx.selectFrom('statements').select(['record', 'words']).where('analysis', '=', analysis).orderBy('position').execute()
  return rows.map(({ record, words }) => ({ statement: toStatement(record), words }))
}

/** The analysis that holds these statements over a state's own: the one that is there, where it is the same, else a new one. */
async function laidOver(trx: Trx, { analysis: over, reading }: State, statements: readonly ShownStatement[], kept: readonly Kept[]): Promise<number> {
  const records = statements.map(({ statement }) => JSON.stringify(statement))
  const words = statements.map((one) => one.words)
  for (const { sequence } of kept.filter((one) => one.over === over)) {
    const rows = await trx.selectFrom('statements').select(['record', 'words']).where('analysis', '=', sequence).orderBy('position').execute()
    if (rows.length === records.length && rows.every((row, i) => row.record === records[i] && row.words === words[i])) return sequence
  }
  const { rows: [made] } = await sql<{ sequence: number }>`insert into analyses (reading, version, problems, created_at, over)
    select ${reading}::integer, version, problems, created_at, sequence from analyses where sequence = ${over}::integer returning sequence`.execute(trx)
  const { sequence } = made!
  if (statements.length > 0) {
    await sql`insert into statements (analysis, position, id, words, record, topic)
      select ${sequence}::integer, ordinality - 1, id, words, record, topic
      from unnest(${statements.map(({ statement }) => statement.id)}::text[], ${words}::text[], ${records}::text[],
        ${statements.map(({ statement }) => statement.kind === 'topic')}::boolean[]) with ordinality as added (id, words, record, topic)`.execute(trx)
  }
  return sequence
}
