import type { Kysely } from 'kysely'
import type { AboutActorList } from '../model/actor-list.js'
import type { OfficeHolder } from '../model/office.js'
import type { Article } from '../model/article.js'
import type { Capture } from '../model/capture.js'
import type { JobProgress, TakenJob, Task } from '../model/job.js'
import type { Problem } from '../model/problem.js'
import type { SourceLink, SourceState } from '../model/source.js'
import type { KnownToken } from '../model/token.js'
import { actorLists, actorsState, addActorList, ownActors, removeActorList } from './actor-lists.js'
import { checkEntry } from './check-entry.js'
import { checkLedger } from './check-ledger.js'
import { ledgerError } from './driver-error.js'
import type { Correction } from '../model/correction.js'
import type { Judgement } from '../model/judgement.js'
import type { Handling, Report, ReportState } from '../model/report.js'
import type { PartAsked } from './edits.js'
import { addCorrection, countLoose, keptCorrection, listCorrections, listLoose } from './overlay/corrections.js'
import { addHandling, addReport, countReports, keptReport, listReports } from './overlay/reports.js'
import type { JobQueue } from './jobs/job-queue.js'
import type { JobQuery } from './jobs/jobs.js'
import { copiesOf } from './copies.js'
import { writeEntry } from './entry-writer.js'
import { listArticles, listChanged, listSpeakers, listStatementsBy } from './listings.js'
import { hasAnalysis, identifiers, keptArticle, newestReading, received, statementInArticle, stateSaying } from './records.js'
import { addJudgement, listJudgements, namesOfPerson } from './people.js'
import { toBytes } from './rows.js'
import type { Tables } from './schema.js'
import { follow, keepLink, keepSourceState, linksOf, listSources, seeLinks, unfollow } from './sources.js'
import type { Search } from '../model/search.js'
import { countSearch, countSpeaker } from './search/counts.js'
import { listStatements } from './search/search.js'
import { countAll } from './tallies.js'
import { pageAt, sightingsOf, versionsOf } from './versions.js'
import { storable } from './terms.js'
import { addToken, listTokens, removeToken, tokenNamed } from './tokens.js'
import type { FilePiece } from './still-files.js'
import { LedgerError } from './ledger-error.js'
import type { Added, Checked, Entry, OfSpeaker, Paging, StatementQuery, Store } from './store.js'

/** What a store needs of its backend. */
export interface Backend {
  readonly db: Kysely<Tables>
  /** What lists and counts are read through: where they may take only so long, by connections of their own. */
  readonly lists?: Kysely<Tables>
  /** The ledger as messages name it; never with a password. */
  readonly where: string
  /** Starts the queue of jobs; asked for when it is needed first. */
  readonly startJobs: () => Promise<JobQueue>
  /** Called after each addition. */
  readonly added?: () => Promise<void>
  /** Called once, when nothing runs any more; closes `db` and `lists`. */
  readonly close: () => Promise<void>
}

/** The ledger in Postgres, embedded or served: the same SQL for both. */
export class SqlStore implements Store {
  readonly #backend: Backend
  #queue: Promise<JobQueue> | undefined
  #closed: Promise<void> | undefined

  /** `backend.db` must have been migrated. */
  constructor(backend: Backend) {
    this.#backend = backend
  }

  add(entry: Entry): Promise<Added> {
    return this.#run(async (db) => {
      checkEntry(entry)
      const added = await writeEntry(db, entry)
      if (added.sighting || added.reading || added.analysis) await this.#backend.added?.()
      return added
    })
  }

  has(articleId: string, version: string) {
    return this.#run((db) => hasAnalysis(db, storable(articleId), version))
  }

  article(id: string) {
    return this.#run((db) => keptArticle(db, storable(id)))
  }

  newestReading(captureId: string) {
    return this.#run((db) => newestReading(db, storable(captureId)))
  }

  stateSaying(article: Pick<Article, 'url' | 'captureId'>, says: string) {
    return this.#run((db) => stateSaying(db, article, says))
  }

  versions(articleId: string) {
    return this.#run((db) => versionsOf(db, storable(articleId)))
  }

  pageAt(url: string) {
    return this.#run((db) => pageAt(db, url))
  }

  sightingsOf(articleId: string) {
    return this.#run((db) => sightingsOf(db, storable(articleId)))
  }

  copies(articleId: string) {
    return this.#run((db) => copiesOf(db, storable(articleId)))
  }

  capture(sha256: string): Promise<Capture | null> {
    return this.#run(async (db) => {
      const row = await db.selectFrom('captures').select('bytes').where('sha256', '=', storable(sha256)).executeTakeFirst()
      return row ? { sha256, bytes: toBytes(row.bytes) } : null
    })
  }

  captureIds({ limit, after }: { readonly limit: number; readonly after?: string | undefined }): Promise<readonly string[]> {
    return this.#run(async (db) => {
      checkedPaging({ limit })
      const all = db.selectFrom('captures').select('sha256').orderBy('sha256').limit(limit)
      const rows = await (after === undefined ? all : all.where('sha256', '>', after)).execute()
      return rows.map(({ sha256 }) => sha256)
    })
  }

  received(query: { readonly limit: number; readonly after?: string | undefined; readonly articleId?: string | undefined }) {
    return this.#run((db) => received(db, query))
  }

  identifiers(of: 'statement' | 'article' | 'capture', short: string) {
    return this.#run((db) => identifiers(db, of, storable(short)))
  }

  statement(id: string) {
    return this.#run((db) => statementInArticle(db, storable(id)))
  }

  statements(query: StatementQuery) {
    return this.#list((db) => listStatements(db, checkedPaging(query)))
  }

  searchCounts(search: Search) {
    return this.#list((db) => countSearch(db, search))
  }

  speakerCounts(key: string) {
    return this.#list((db) => countSpeaker(db, key))
  }

  statementsBy(key: string, query: Paging & { readonly of?: OfSpeaker }) {
    return this.#list((db) => listStatementsBy(db, key, checkedPaging(query)))
  }

  speakers(query: Paging & { readonly words?: string; readonly letter?: string }) {
    return this.#list((db) => listSpeakers(db, checkedPaging(query)))
  }

  articles(paging: Paging) {
    return this.#list((db) => listArticles(db, checkedPaging(paging)))
  }

  changed({ limit }: { readonly limit: number }) {
    return this.#list((db) => listChanged(db, limit))
  }

  problems(articleId: string): Promise<readonly Problem[]> {
    return this.#run(async (db) => (await keptArticle(db, storable(articleId)))?.analysis.problems ?? [])
  }

  follow(source: { readonly url: string; readonly title: string | null; readonly addedAt: string }) {
    return this.#run((db) => follow(db, source))
  }

  unfollow(url: string, removedAt: string) {
    return this.#run((db) => unfollow(db, url, removedAt))
  }

  sources() {
    return this.#run(listSources)
  }

  keepSourceState(id: number, kept: { readonly dueAt: string; readonly state: SourceState }) {
    return this.#run((db) => keepSourceState(db, id, kept))
  }

  seeLinks(source: number, urls: readonly string[], seenAt: string) {
    return this.#run((db) => seeLinks(db, source, urls, seenAt))
  }

  linksOf(source: number) {
    return this.#run((db) => linksOf(db, source))
  }

  keepLink(source: number, link: Omit<SourceLink, 'seenAt'>) {
    return this.#run((db) => keepLink(db, source, link))
  }

  addToken(token: KnownToken & { readonly hash: string }) {
    return this.#run((db) => addToken(db, token))
  }

  tokens() {
    return this.#run(listTokens)
  }

  removeToken(name: string) {
    return this.#run((db) => removeToken(db, name))
  }

  tokenNamed(hash: string) {
    return this.#run((db) => tokenNamed(db, hash))
  }

  addActorList(about: AboutActorList, holders: readonly OfficeHolder[]) {
    return this.#run((db) => addActorList(db, about, holders))
  }

  removeActorList(number: number, removedAt: string) {
    return this.#run((db) => removeActorList(db, number, removedAt))
  }

  actorLists() {
    return this.#run(actorLists)
  }

  actorsState() {
    return this.#run(actorsState)
  }

  ownActors() {
    return this.#run(ownActors)
  }

  addReport(report: Report, how: { readonly secret: string; readonly atMost: number }) {
    return this.#run((db) => addReport(db, report, how))
  }

  reports(asked: PartAsked & { readonly state?: ReportState | undefined }) {
    return this.#run((db) => listReports(db, checkedPaging(asked)))
  }

  report(id: string) {
    return this.#run((db) => keptReport(db, 'id', id))
  }

  reportBySecret(secret: string) {
    return this.#run((db) => keptReport(db, 'secret', secret))
  }

  editCounts() {
    return this.#run(async (db) => ({ reports: await countReports(db), loose: await countLoose(db) }))
  }

  addHandling(handling: Handling) {
    return this.#run((db) => addHandling(db, handling))
  }

  addCorrection(correction: Correction, seen: string | null) {
    return this.#run(async (db) => {
      const done = await addCorrection(db, correction, seen)
      if (done.is === 'kept') await this.#backend.added?.()
      return done
    })
  }

  corrections(asked: PartAsked & { readonly statement?: string | undefined; readonly article?: string | undefined }) {
    return this.#run((db) => listCorrections(db, checkedPaging(asked)))
  }

  correction(id: string) {
    return this.#run((db) => keptCorrection(db, storable(id)))
  }

  looseCorrections(asked: PartAsked) {
    return this.#run((db) => listLoose(db, checkedPaging(asked)))
  }

  addJudgement(judgement: Judgement) {
    return this.#run((db) => addJudgement(db, judgement))
  }

  judgements(of: { readonly key?: string | undefined }) {
    return this.#run((db) => listJudgements(db, of))
  }

  person(key: string) {
    return this.#run((db) => namesOfPerson(db, key))
  }

  async *check(): AsyncGenerator<Checked> {
    this.#whileOpen()
    try {
      yield* checkLedger(this.#backend.db)
    } catch (error) {
      throw ledgerError(this.#backend.where, error)
    }
  }

  files(): AsyncIterable<FilePiece> {
    throw new LedgerError(`The ledger ${this.#backend.where} is backed up by its server: pg_dump --format=custom --file=FILE ADDRESS, and restored by pg_restore --dbname=ADDRESS FILE.`)
  }

  counts() {
    return this.#list(async (db) => {
      const { articles, statements, speakers } = await countAll(db)
      return { articles, statements, speakers }
    })
  }

  addJob(task: Task) {
    return this.#withJobs((jobs) => jobs.addJob(task))
  }

  keepUpload(bytes: Uint8Array) {
    return this.#withJobs((jobs) => jobs.keepUpload(bytes))
  }

  upload(id: string) {
    return this.#withJobs((jobs) => jobs.upload(id))
  }

  takeJob(worker: string) {
    return this.#withJobs((jobs) => jobs.takeJob(worker))
  }

  tellJob(taken: TakenJob, progress: JobProgress) {
    return this.#withJobs((jobs) => jobs.tellJob(taken, progress))
  }

  finishJob(taken: TakenJob, progress: JobProgress) {
    return this.#withJobs((jobs) => jobs.finishJob(taken, progress))
  }

  failJob(taken: TakenJob, problem: string, again: boolean) {
    return this.#withJobs((jobs) => jobs.failJob(taken, problem, again))
  }

  giveBackJobsOf(worker: string, problem: string) {
    return this.#withJobs((jobs) => jobs.giveBackJobsOf(worker, problem))
  }

  giveBackLostJobs() {
    return this.#withJobs((jobs) => jobs.giveBackLostJobs())
  }

  jobs(query: JobQuery) {
    return this.#withJobs((jobs) => jobs.jobs(query))
  }

  job(id: string) {
    return this.#withJobs((jobs) => jobs.job(id))
  }

  jobCounts() {
    return this.#withJobs((jobs) => jobs.jobCounts())
  }

  retryJob(id: string) {
    return this.#withJobs((jobs) => jobs.retryJob(id))
  }

  endJob(id: string) {
    return this.#withJobs((jobs) => jobs.endJob(id))
  }

  close(): Promise<void> {
    this.#closed ??= this.#close()
    return this.#closed
  }

  async #close(): Promise<void> {
    const queue = await this.#queue?.catch(() => null)
    await queue?.close()
    await this.#backend.close()
  }

  #withJobs<T>(task: (jobs: JobQueue) => Promise<T>): Promise<T> {
    return this.#run(async () => {
      this.#queue ??= this.#backend.startJobs()
      try {
        return await task(await this.#queue)
      } catch (error) {
        // What could not be started is tried again at the next call.
        await this.#queue.catch(() => { this.#queue = undefined })
        throw error
      }
    })
  }

  #whileOpen(): void {
    if (this.#closed) throw new LedgerError(`The ledger ${this.#backend.where} is closed.`)
  }

  #list<T>(task: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
    return this.#run(task, this.#backend.lists ?? this.#backend.db)
  }

  /** Runs `task`; what the database throws becomes a `LedgerError`, a programmer's mistake stays what it is. */
  async #run<T>(task: (db: Kysely<Tables>) => Promise<T>, db = this.#backend.db): Promise<T> {
    this.#whileOpen()
    try {
      return await task(db)
    } catch (error) {
      if (error instanceof RangeError) throw error
      throw ledgerError(this.#backend.where, error)
    }
  }
}

/** Entries of a page at most; more would not fit into memory. */
const MOST = 1_000_000

function checkedPaging<T extends Pick<Paging, 'limit'>>(paging: T): T {
  const { limit } = paging
  if (!Number.isInteger(limit) || limit < 0 || limit > MOST) throw new RangeError(`limit: got ${limit}, expected a whole number from 0 to ${MOST}`)
  return paging
}
