import type { Difference } from '../export/difference.js'
import type { Finding, Findings } from '../export/finding.js'
import type { Listed } from '../export/listed.js'
import { toDifference } from '../export/to-difference.js'
import type { ActorList } from '../model/actor-list.js'
import type { Act } from '../model/statement.js'
import { toFinding } from '../export/to-finding.js'
import { toListed } from '../export/to-listed.js'
import { heldInMemory } from '../ingest/containers/seekable.js'
import { ledgerOf, type AddedPage, type ImportedActors, type Ledger as UseCases, type RereadWhich } from '../record/ledger.js'
import { openStore } from '../store/open-store.js'
import { pageInput, type AboutPage, type HowToRead, type Page } from './given-page.js'
import { analyserOf, reader } from './parts.js'

/** A stretch of a list: `limit` at most (20), after what `after` names, the `next` of the stretch before; from the beginning, where it isn't given. */
export interface Stretch {
  readonly limit?: number | undefined
  readonly after?: string | undefined
}

/** What a search asks for. All that is left out is not asked for. */
export interface SearchQuery {
  /** Words that must all stand in the statement. */
  readonly words?: string | undefined
  /** A part of the speaker's name. */
  readonly speaker?: string | undefined
  /** Only what was done so: not what the page says was not done (`did not deny`), nor what is denied, asked or supposed by who holds it. */
  readonly act?: Act | undefined
  /** `true`: only what the page says was not said or done; `false`: only what was. */
  readonly negated?: boolean | undefined
  /** `true`: only statements within another; `false`: only those in nobody else's words. */
  readonly within?: boolean | undefined
  /** Topic mentions in place of statements. */
  readonly topics?: boolean | undefined
}

/** What the caller says of a list of office holders. */
export interface AboutActors {
  /** The file's name; `list` unless given. */
  readonly name?: string | undefined
  /** Who made it, or where it is from. */
  readonly source?: string | undefined
  /** The country or organisation of what names none: `FR`, `France`, `NATO`. */
  readonly country?: string | undefined
}

/** A ledger that is open. Every method rejects with a `LedgerError`, whose message says what to do, where it can't be read or written. */
export interface Ledger {
  /** Reads a page into the ledger; resolves once it is safely on disk. Rejects as `read` does for a page that can't be read. */
  add(page: Page, about?: AboutPage): Promise<AddedPage>
  /** The statements that hold all of the words, by speakers whose names hold `speaker`, newest first; all, where neither is given. */
  search(query?: Stretch & SearchQuery): Promise<Findings>
  /** A statement by its identifier, or its unique beginning; `null` where there is none. */
  show(id: string): Promise<Finding | null>
  /** The pages in the ledger, newest first; of a page that changed, each version. */
  list(stretch?: Stretch): Promise<Listed>
  /** What changed from the version of a page before it to an article; or from `before`, another article, to it. `null` where there is none to compare with. */
  diff(article: string, before?: string): Promise<Difference | null>
  /** Reads again what another reader or model read last; resolves to how many were, and a line for each that could not be. */
  reread(which: RereadWhich): Promise<{ readonly read: number; readonly failures: readonly string[] }>
  /** Adds a list of who held which office (CSV, FollowTheMoney, Popolo), with which pages are read from then on. Rejects with an `ActorFileError`, whose message says what is wrong where. */
  importActors(list: string | Uint8Array, about?: AboutActors): Promise<ImportedActors>
  /** The lists of office holders that were added, oldest first; also those that count no more. */
  actorLists(): Promise<readonly ActorList[]>
  /** Has a list count no more, by its number; it stays in the ledger. Resolves to `false` where none of that number counts. */
  removeActors(number: number): Promise<boolean>
  /** Checks all that the ledger holds; resolves to a line for each damage. */
  check(): Promise<readonly string[]>
  close(): Promise<void>
}

/**
 * Opens a ledger: a folder, made where there is none, or the address of a Postgres database. A folder that another process has open, such as
 * the desk, is worked with through that one. Rejects with a `LedgerError` that says what to do.
 */
export async function openLedger(location: string, how: HowToRead = {}): Promise<Ledger> {
  const store = await openStore(location)
  const ledger = ledgerOf(store, {
    reader: () => Promise.resolve(reader), analyser: () => analyserOf(how), now: () => new Date(),
    fetchPage: () => Promise.reject(new TypeError('the library fetches nothing: hand it the page')), spool: heldInMemory,
  })
  return {
    add: async (page, about = {}) => ledger.add(await reader.readPage(pageInput('add', page, about))),
    search: async ({ words, speaker, act, negated, within, topics, limit = 20, after } = {}) => {
      const { items, total, more = false, next } = await ledger.statements({
        limit, after, ...(words !== undefined && { words }), ...(speaker !== undefined && { speaker }), ...(act !== undefined && { act }), ...(negated !== undefined && { negated }),
        ...(within !== undefined && { within }), ...(topics !== undefined && { topics }),
      })
      return { schema: 1, total, more, next, items: items.map(toFinding) }
    },
    show: async (id) => {
      const whole = await only(ledger, 'statement', id)
      const found = whole === null ? null : await ledger.show(whole)
      return found === null ? null : toFinding(found)
    },
    list: async ({ limit = 20, after } = {}) => toListed(await ledger.articles({ limit, after })),
    diff: async (article, before) => {
      const [one, other] = [await only(ledger, 'article', article), before === undefined ? undefined : await only(ledger, 'article', before)]
      const comparison = one === null || other === null ? null : await ledger.compare(one, other)
      return comparison === null ? null : toDifference(comparison)
    },
    reread: (which) => rereadAll(ledger, which),
    importActors: (list, { name = 'list', source, country } = {}) => ledger.importActors({ name, bytes: typeof list === 'string' ? new TextEncoder().encode(list) : list, source, country }),
    actorLists: () => ledger.actorLists(),
    removeActors: (number) => ledger.removeActors(number),
    check: async () => {
      const damages: string[] = []
      for await (const one of ledger.check()) if (one.is === 'damaged') damages.push(one.what)
      return damages
    },
    close: () => ledger.close(),
  }
}

async function rereadAll(ledger: UseCases, which: RereadWhich): Promise<{ readonly read: number; readonly failures: readonly string[] }> {
  const failures: string[] = []
  let read = 0
  for await (const { articleId, done, failure } of ledger.reread(await ledger.dueForReread(which))) {
    if (failure !== null) failures.push(`${articleId}: ${failure}`)
    else if (done !== null) read += 1
  }
  return { read, failures }
}

/** The one identifier that begins so; `null` for none or several. */
async function only(ledger: UseCases, of: 'statement' | 'article', short: string): Promise<string | null> {
  const [id, another] = await ledger.identifiers(of, short)
  return id === undefined || another !== undefined ? null : id
}
