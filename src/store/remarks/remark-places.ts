import { sql, type Kysely, type Transaction } from 'kysely'
import type { Article } from '../../model/article.js'
import { quoteOf, textIdentity } from '../../model/quote.js'
import { eventSubject, isOnWords, type EventRemark, type Remark, type RemarkOnWords } from '../../model/remark.js'
import type { Roles } from '../../model/statement-id.js'
import { standsAt } from '../../text/anchor.js'
import { attach, type Candidate } from '../overlay/attach.js'
import { toArticle, toRemark, toStatement } from '../rows.js'
import type { Tables } from '../schema.js'
import { storable } from '../terms.js'
import type { PlacedRemark } from './remarks.js'

type Trx = Transaction<Tables>

/** A state of a page as lists show it. `over`: the program's own analysis, where decisions are laid over it. */
interface Shown {
  readonly version: number
  readonly analysis: number
  readonly over: number | null
  readonly record: string
}

/**
 * Tells where what editors say of words of a page stands in each of its states: tied to words as corrections are, never by likeness. What counts and doesn't stand in
 * its own state any more, or not in the newest one, is loose, and so in the queue.
 */
export async function placeRemarks(trx: Trx, page: string): Promise<void> {
  const { rows } = await sql<{ sequence: number; record: string; version: number; standing: boolean }>`
    select remarks.sequence, remarks.record, placements.version, standing_remarks.remark is not null as standing
    from page_versions join placements on placements.version = page_versions.sequence join remarks on remarks.capture = placements.capture
      left join standing_remarks on standing_remarks.kind = remarks.kind and standing_remarks.remark = remarks.sequence
    where page_versions.page = ${page} order by remarks.sequence`.execute(trx)
  if (rows.length === 0) return
  const all = rows.map(({ sequence }) => sequence)
  await sql`delete from remark_places where remark = any(${all}::integer[])`.execute(trx)
  await sql`delete from loose_remarks where remark = any(${all}::integer[])`.execute(trx)
  const standing = rows.filter((row) => row.standing)
  if (standing.length === 0) return
  const { rows: states } = await sql<Shown>`
    select page_versions.sequence as version, page_versions.analysis, analyses.over, readings.record
    from page_versions join analyses on analyses.sequence = page_versions.analysis join readings on readings.sequence = page_versions.reading
    where page_versions.page = ${page} order by page_versions.last_seen, page_versions.sequence`.execute(trx)
  const order = new Map(states.map(({ version }, i) => [version, i]))
  for (const [i, { version, analysis, over, record }] of states.entries()) {
    const [article, candidates] = [toArticle(record), await candidatesIn(trx, analysis, over)]
    for (const { sequence: remark, record: kept, version: own } of standing) {
      const about = placeIn(toRemark(kept), article, candidates)
      if (about !== null) await trx.insertInto('remark_places').values({ remark, version, about, carried: version !== own }).execute()
      // Earlier states are as they were when it was said of a later one.
      else if (version === own || (i === states.length - 1 && (order.get(own) ?? states.length) < i)) await trx.insertInto('loose_remarks').values({ remark, version }).execute()
    }
  }
}

/** The statements that are shown of a state, each also as its program has it. */
async function candidatesIn(trx: Trx, analysis: number, over: number | null): Promise<Candidate[]> {
  const of = async (one: number) => (await trx.selectFrom('statements').select('record').where('analysis', '=', one).orderBy('position').execute()).map(({ record }) => toStatement(record))
  const roles = ({ source, cue, content }: Roles): Roles => ({ source, cue, content })
  const found = new Map((over === null ? [] : await of(over)).map((one) => [one.id, roles(one)]))
  return (await of(analysis)).map((one) => ({ id: one.id, found: found.get(one.id) ?? roles(one), shown: roles(one) }))
}

/** Under which name a remark's words stand in a state of their page; `null` where they don't, or not as one statement's. */
function placeIn(of: Remark, article: Article, candidates: readonly Candidate[]): string | null {
  if (!isOnWords(of)) return null
  const { target } = of
  if (target.statement === null) return of.kind === 'event' ? datePlace(of, article) : null
  return attach({ target: { ...target, statement: target.statement }, changes: [], is: 'confirm' }, article, candidates, undefined)?.to?.id ?? null
}

/** UTF-16 code units on each side of a date in which its sentence is sought. */
const NEAR = 2_000

/** The name of a date in a state of its page, where it stands there in the same sentence. */
function datePlace({ target: { quote, roles, text: identity }, sentence }: EventRemark, { captureId, text }: Article): string | null {
  const begin = textIdentity(text) === identity ? roles.content[0]?.begin ?? null : standsAt(quote, text)
  if (begin === null || !text.startsWith(quote.exact, begin)) return null
  const end = begin + quote.exact.length
  const around = text.slice(Math.max(0, begin - NEAR), end + NEAR).replace(/\s+/gu, ' ')
  // A long one was cut, and says so.
  if (!around.includes(sentence.replace(/ …$/u, ''))) return null
  return eventSubject({ capture: captureId, statement: null, quote: quoteOf(text, { begin, end }) })
}

/** What counts of each of these subjects: of itself, or carried on to it; of several the one that was kept last. */
export async function remarksOn(db: Kysely<Tables>, kind: RemarkOnWords['kind'], subjects: readonly string[]): Promise<PlacedRemark[]> {
  const asked = sql`${subjects.map(storable)}::text[]`
  const { rows } = await sql<{ subject: string; record: string; carried: boolean }>`
    select distinct on (subject) subject, record, carried from (
      select places.about as subject, remarks.sequence, remarks.record, places.carried
      from remark_places as places join remarks on remarks.sequence = places.remark where remarks.kind = ${kind} and places.about = any(${asked})
      union all
      select standing.about, remarks.sequence, remarks.record, false
      from standing_remarks as standing join remarks on remarks.sequence = standing.remark where standing.kind = ${kind} and standing.about = any(${asked})) as found
    order by subject, sequence desc, carried desc`.execute(db)
  return rows.flatMap(({ subject, record, carried }) => {
    const remark = toRemark(record)
    return isOnWords(remark) ? [{ subject, remark, carried }] : []
  })
}
