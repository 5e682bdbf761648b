import type { Kysely } from 'kysely'
import type { AboutActorList } from '../model/actor-list.js'
import type { OfficeHolder } from '../model/office.js'
import type { Article } from '../model/article.js'
import type { Capture } from '../model/capture.js'
import type { JobKind, JobProgress, TakenJob, Task } from '../model/job.js'
import type { Problem } from '../model/problem.js'
import type { SourceLink, SourceState } from '../model/source.js'
import { actorLists, actorsState, addActorList, ownActors, removeActorList } from './actor-lists.js'
import { changedPages } from './changed-pages.js'
import { checkEntry } from './check-entry.js'
import { checkLedger } from './check-ledger.js'
import { ledgerError } from './driver-error.js'
import type { JobQueue } from './jobs/job-queue.js'
import type { JobQuery } from './jobs/jobs.js'
import { copiesOf } from './copies.js'
import { writeEntry } from './entry-writer.js'
import { listArticles, listChanged, listSpeakers, listStatementsBy } from './listings.js'
import { hasAnalysis, identifiers, keptArticle, newestReading, readWith, received, statementInArticle, stateSaying } from './records.js'
import { toBytes } from './rows.js'
import { relatedTo } from './same-words/related.js'
import { findQuote, type QuoteQuery } from './same-words/find-quote.js'
import { sameWordsOf } from './same-words/same-words.js'
import type { Tables } from './schema.js'
import { follow, keepLink, keepSourceState, linksOf, listSources, seeLinks, unfollow } from './sources.js'
import type { Search } from '../model/search.js'
import { countSearch, countUpTo } from './search/counts.js'
import { listStatements, searched, searchedBy } from './search/searched.js'
import { countEntries } from './tallies.js'
import { pageAt, sightingsOf, versionsOf } from './versions.js'
import { SqlEdits } from './sql-edits.js'
import { checkedPaging, type Backend } from './sql-running.js'
import { storable } from './terms.js'
import type { FilePiece } from './still-files.js'
import { LedgerError } from './ledger-error.js'
import type { Added, Checked, Entry, OfSpeaker, Paging, StatementQuery, Store } from './store.js'

/** The ledger in Postgres, embedded or served: the same SQL for both. */
export class SqlStore extends SqlEdits implements Store {
  readonly #backend: Backend
  #queue: Promise<JobQueue> | undefined
  #closed: Promise<void> | undefined

  /** `backend.db` must have been migrated. */
  constructor(backend: Backend) {
    super(backend)
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

  readWith(articleIds: readonly string[]) { return this.#run((db) => readWith(db, articleIds.map(storable))) }

  copies(articleId: string) {
    return this.#run((db) => copiesOf(db, storable(articleId)))
  }

  sameWords(id: string, query: Pick<Paging, 'limit'>) { return this.#list((db) => sameWordsOf(db, storable(id), checkedPaging(query))) }
  findQuote(query: QuoteQuery) { return this.#list((db) => findQuote(db, checkedPaging(query))) }
  related(articleId: string, query: Pick<Paging, 'limit'>) { return this.#list((db) => relatedTo(db, storable(articleId), checkedPaging(query))) }
  changedPages(query: Paging & { readonly since: string }) { return this.#list((db) => changedPages(db, checkedPaging(query))) }

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

  counted(search: Search, most: number) {
    return this.#list((db) => countUpTo(db, search, most))
  }

  searchCounts(search: Search) {
    return this.#list((db) => countSearch(db, search))
  }

  searched(query: StatementQuery) {
    return this.#list((db) => searched(db, checkedPaging(query)))
  }

  searchedBy(key: string, paging: Paging) {
    return this.#list((db) => searchedBy(db, key, checkedPaging(paging)))
  }

  statementsBy(key: string, query: Paging & { readonly of?: OfSpeaker }) {
    return this.#list((db) => listStatementsBy(db, key, checkedPaging(query)))
  }

  speakers(query: Paging & { readonly words?: string; readonly letter?: string; readonly unnamed?: boolean }) {
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

  async *check(): AsyncGenerator<Checked> {
    this.whileOpen()
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
    return this.#list(countEntries)
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

  takeJob(worker: string, only?: JobKind) {
    return this.#withJobs((jobs) => jobs.takeJob(worker, only))
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

  #list<T>(task: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
    return this.#run(task, this.#backend.lists ?? this.#backend.db)
  }

  #run<T>(task: (db: Kysely<Tables>) => Promise<T>, db = this.#backend.db): Promise<T> {
    return this.run(task, db)
  }

  protected override get isClosed(): boolean {
    return this.#closed !== undefined
  }
}
