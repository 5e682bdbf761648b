import type { Kysely } from 'kysely'
import type { Capture } from '../model/capture.js'
import type { Problem } from '../model/problem.js'
import type { SourceLink, SourceState } from '../model/source.js'
import { checkBytes, checkEntry } from './check-entry.js'
import { ledgerError } from './driver-error.js'
import { copiesOf } from './copies.js'
import { writeEntry, writeRecapture, type Entry } from './entry-writer.js'
import { countAll, listArticles, listSpeakers, listStatements, listStatementsBy } from './listings.js'
import { toArticle, toCapture, toCaptureRecord, toProblems, toStatement } from './rows.js'
import type { Tables } from './schema.js'
import { follow, keepLink, keepSourceState, linksOf, listSources, seeLinks, unfollow } from './sources.js'
import { pageAt, versionsOf } from './versions.js'
import {
  LedgerError, type KeptArticle, type Paging, type StatementInArticle, type StatementQuery, type Store,
} from './store.js'

/** What a store needs of its backend. */
export interface Backend {
  readonly db: Kysely<Tables>
  /** The ledger as messages name it; never with a password. */
  readonly where: string
  /** Called after each addition. */
  readonly added?: () => Promise<void>
  /** Called once, when nothing runs any more; closes `db`. */
  readonly close: () => Promise<void>
}

/** The ledger in Postgres, embedded or served: the same SQL for both. */
export class SqlStore implements Store {
  readonly #backend: Backend
  #closed: Promise<void> | undefined

  /** `backend.db` must have been migrated. */
  constructor(backend: Backend) {
    this.#backend = backend
  }

  add(entry: Entry): Promise<boolean> {
    return this.#run(async (db) => {
      checkEntry(entry.capture, entry.article, entry.analysis)
      if (await hasAnalysis(db, entry.article.id, entry.analysis.version)) return false
      const added = await writeEntry(db, entry)
      if (added) await this.#backend.added?.()
      return added
    })
  }

  has(articleId: string, version: string): Promise<boolean> {
    return this.#run((db) => hasAnalysis(db, articleId, version))
  }

  article(id: string): Promise<KeptArticle | null> {
    return this.#run(async (db) => {
      const row = await db.selectFrom('articles')
        .innerJoin('captures', 'captures.id', 'articles.capture_id')
        .innerJoin('listed_articles', 'listed_articles.article', 'articles.sequence')
        .innerJoin('analyses', 'analyses.sequence', 'listed_articles.analysis')
        .select([
          'articles.record', 'articles.added_at', 'captures.record as capture', 'analyses.sequence', 'analyses.version',
          'analyses.problems',
        ])
        .where('articles.id', '=', id).executeTakeFirst()
      if (!row) return null
      const kept = await db.selectFrom('statements').select('record').where('analysis', '=', row.sequence)
        .orderBy('position').execute()
      const statements = kept.map(({ record }) => toStatement(record))
      return {
        article: toArticle(row.record), capture: toCaptureRecord(row.capture), addedAt: row.added_at,
        analysis: { articleId: id, version: row.version, statements, problems: toProblems(row.problems) },
      }
    })
  }

  versions(articleId: string) {
    return this.#run((db) => versionsOf(db, articleId))
  }

  /** Without `before`: at the end of all times that ISO 8601 can write. */
  pageAt(url: string, before = '9999') {
    return this.#run((db) => pageAt(db, url, before))
  }

  addRecapture(capture: Capture, articleId: string): Promise<boolean> {
    return this.#run(async (db) => {
      checkBytes(capture)
      const added = await writeRecapture(db, capture, articleId)
      if (added) await this.#backend.added?.()
      return added
    })
  }

  copies(articleId: string) {
    return this.#run((db) => copiesOf(db, articleId))
  }

  capture(id: string): Promise<Capture | null> {
    return this.#run(async (db) => {
      const row = await db.selectFrom('captures').select(['record', 'bytes']).where('id', '=', id).executeTakeFirst()
      return row ? toCapture(row) : null
    })
  }

  captureIds({ limit, after }: { readonly limit: number; readonly after?: string | undefined }): Promise<readonly string[]> {
    return this.#run(async (db) => {
      checkedPaging({ limit, offset: 0 })
      const all = db.selectFrom('captures').select('id').orderBy('id').limit(limit)
      const rows = await (after === undefined ? all : all.where('id', '>', after)).execute()
      return rows.map(({ id }) => id)
    })
  }

  /** A statement as the newest analysis that holds it has it: also one that newer analyses no longer find. */
  statement(id: string): Promise<StatementInArticle | null> {
    return this.#run(async (db) => {
      const row = await db.selectFrom('statements')
        .innerJoin('analyses', 'analyses.sequence', 'statements.analysis')
        .innerJoin('articles', 'articles.sequence', 'analyses.article')
        .select(['statements.record', 'articles.record as article'])
        .where('statements.id', '=', id).orderBy('statements.analysis', 'desc').limit(1).executeTakeFirst()
      return row ? { statement: toStatement(row.record), article: toArticle(row.article) } : null
    })
  }

  statements(query: StatementQuery) {
    return this.#run((db) => listStatements(db, checkedPaging(query)))
  }

  statementsBy(key: string, paging: Paging) {
    return this.#run((db) => listStatementsBy(db, key, checkedPaging(paging)))
  }

  speakers(query: Paging & { readonly words?: string }) {
    return this.#run((db) => listSpeakers(db, checkedPaging(query)))
  }

  articles(paging: Paging) {
    return this.#run((db) => listArticles(db, checkedPaging(paging)))
  }

  problems(articleId: string): Promise<readonly Problem[]> {
    return this.#run(async (db) => {
      const row = await db.selectFrom('articles')
        .innerJoin('listed_articles', 'listed_articles.article', 'articles.sequence')
        .innerJoin('analyses', 'analyses.sequence', 'listed_articles.analysis')
        .select('analyses.problems').where('articles.id', '=', articleId).executeTakeFirst()
      return row ? toProblems(row.problems) : []
    })
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

  counts() {
    return this.#run(countAll)
  }

  close(): Promise<void> {
    this.#closed ??= this.#backend.close()
    return this.#closed
  }

  /** Runs `task`; what the database throws becomes a `LedgerError`, a programmer's mistake stays what it is. */
  async #run<T>(task: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
    if (this.#closed) throw new LedgerError(`The ledger ${this.#backend.where} is closed.`)
    try {
      return await task(this.#backend.db)
    } catch (error) {
      if (error instanceof RangeError) throw error
      throw ledgerError(this.#backend.where, error)
    }
  }
}

async function hasAnalysis(db: Kysely<Tables>, articleId: string, version: string): Promise<boolean> {
  const row = await db.selectFrom('analyses').innerJoin('articles', 'articles.sequence', 'analyses.article')
    .select('analyses.sequence').where('articles.id', '=', articleId).where('analyses.version', '=', version)
    .executeTakeFirst()
  return row !== undefined
}

/** The largest number that Postgres takes as an `integer`. */
const MOST = 2_147_483_647

function checkedPaging<T extends Paging>(paging: T): T {
  for (const [name, value] of [['limit', paging.limit], ['offset', paging.offset]] as const) {
    if (!Number.isInteger(value) || value < 0 || value > MOST) {
      throw new RangeError(`${name}: got ${value}, expected a whole number from 0 to ${MOST}`)
    }
  }
  return paging
}
