import { IngestError } from '../../ingest/ingest-error.js'
import { NO_PROGRESS, type HandedInPages, type JobProgress, type Task } from '../../model/job.js'
import type { Store } from '../../store/store.js'
import { deliver } from '../alerts/deliver.js'
import { addPage, rereadCapture, type AddedPage } from '../add-page.js'
import { collectPages } from '../collect.js'
import { pollSource } from '../follow/poll.js'
import type { Tools } from '../tools.js'
import { pageFailure } from '../page-failure.js'
import { readPages, type BadPage, type GoodPage, type LinkedPage } from '../read-pages.js'
import { refuseNoArticle } from '../refuse-no-article.js'
import { inOnePiece } from '../in-one-piece.js'
import { InTurn, type Turn } from '../in-turn.js'
import type { TaskOutcome } from './task-outcome.js'

/** Failures, and articles, that are told by name; all are counted. */
const TOLD = 50

/** What a task's run needs: the store, the tools, and somebody who hears how far it is. */
export interface TaskNeeds {
  readonly store: Store
  readonly tools: Tools
  /** After each page. Resolves to whether to go on. */
  readonly tell: (progress: JobProgress) => Promise<boolean>
  readonly signal: AbortSignal
}

/**
 * Does a task, page by page: what can't be read is told and doesn't stop the others. Each page is kept as it is done, and one that is there
 * isn't kept twice, so that a task that was cut short can be begun anew. Resolves to `null` where it was given up in the middle.
 * Throws a `LedgerError` or a `ModelError`.
 */
export async function runTask(task: Task, needs: TaskNeeds): Promise<{ readonly outcome: TaskOutcome; readonly progress: JobProgress } | null> {
  switch (task.kind) {
    case 'read': return read(task, needs)
    case 'poll': return poll(task.url, needs)
    case 'reread': return readAgain(task, needs)
    case 'deliver': return { outcome: await deliver(task.delivery, needs), progress: NO_PROGRESS }
  }
}

async function read({ from, given }: Task & { readonly kind: 'read' }, needs: TaskNeeds) {
  const { tell, signal } = needs
  const tally = new Tally()
  let named = 0
  let passing = false
  let ours = true
  const pieces = new InTurn(1)
  for await (const page of 'url' in from ? fetched(from.url, given, needs) : uploaded(from, given, needs)) {
    if ('link' in page) {
      named += 1
      continue
    }
    const ahead = pieces.busy
    await pieces.begin(async (before) => {
      // A page that was only begun ahead isn't kept by who gives up.
      const turn = async () => {
        await before()
        if (ahead && (!ours || signal.aborted)) throw new GivenUp()
      }
      try {
        if ('failure' in page) {
          await turn()
          tally.failed(page.failure)
          passing ||= page.passing === true
        } else await keep(page, needs, tally, turn)
        ours = await tell(tally.progress)
      } catch (error) {
        if (!(error instanceof GivenUp)) throw error
      }
    })
    if (!ours || signal.aborted) break
  }
  await pieces.end()
  if (!ours || signal.aborted) return null
  if (named > 0) tally.note(`${named} ${named === 1 ? 'address was named and not fetched' : 'addresses were named and not fetched'}: follow what names them as a source`)
  return { outcome: tally.outcome('holds no page', passing), progress: tally.progress }
}

async function* fetched(url: string, { published }: { readonly published?: string | undefined }, { tools }: TaskNeeds): AsyncGenerator<GoodPage | BadPage> {
  const { readPage } = await tools.reader()
  const byHand = published === undefined ? undefined : { published }
  yield* collectPages([{ url }], { fetchPage: await tools.fetchPage(), readPages: (input) => readPages({ ...input, byHand, readPage }), spool: tools.spool })
}

async function* uploaded(from: HandedInPages, given: (Task & { readonly kind: 'read' })['given'], { store, tools }: TaskNeeds): AsyncGenerator<GoodPage | LinkedPage | BadPage> {
  const bytes = await store.upload(from.upload)
  if (bytes === null) {
    yield { failure: `${from.name}: what was handed in is no longer here; hand it in again` }
    return
  }
  const { readPage } = await tools.reader()
  const { published, url, captured, mediaType } = given
  const byHand = published === undefined && url === undefined ? undefined : { ...(published !== undefined && { published }), ...(url !== undefined && { url }) }
  yield* readPages({
    name: from.name, source: inOnePiece(bytes), readPage, spool: tools.spool, door: from.door, byHand, mediaType,
    ...(captured === undefined ? { receivedAt: from.receivedAt, receivedFrom: 'clock' as const } : { receivedAt: captured, receivedFrom: 'given by hand' as const }),
  })
}

async function poll(url: string, { store, tools, tell, signal }: TaskNeeds) {
  const source = (await store.sources()).find((one) => one.url === url)
  const tally = new Tally()
  if (source === undefined) return { outcome: { is: 'done' } as const, progress: tally.progress }
  const { readPage } = await tools.reader()
  const needs = { store, tools, tell, signal }
  const polled = await pollSource(source, {
    store, fetchPage: await tools.fetchPage(), readPages: (input) => readPages({ ...input, readPage }), spool: tools.spool, now: tools.now, signal,
    add: async (page) => {
      const added = await adding(page, needs)
      tally.added(added)
      await tell(tally.progress)
      return added
    },
  })
  if (polled === null) return null
  for (const failure of polled.failures) tally.failed(failure)
  // Why it could not be asked is told with the source, which is asked again when it is due.
  if (polled.problem !== null) tally.note(polled.problem)
  return { outcome: { is: 'done' } as const, progress: tally.progress }
}

async function readAgain({ captureId, articleId }: Task & { readonly kind: 'reread' }, { store, tools }: TaskNeeds) {
  const tally = new Tally()
  try {
    const again = await rereadCapture(await addNeeds({ store, tools }), captureId)
    if (again !== null) tally.added(again)
  } catch (error) {
    tally.failed(error instanceof IngestError ? error.message : pageFailure(articleId, error))
  }
  return { outcome: tally.failures === 0 ? { is: 'done' } as const : tally.outcome('', false), progress: tally.progress }
}

class GivenUp extends Error {}

async function keep(page: GoodPage, needs: TaskNeeds, tally: Tally, turn: Turn): Promise<void> {
  try {
    tally.added(await adding(page, needs, turn))
  } catch (error) {
    await turn()
    tally.failed(pageFailure(page.id, error))
  }
}

async function adding(page: GoodPage, needs: Pick<TaskNeeds, 'store' | 'tools'>, turn?: Turn): Promise<AddedPage> {
  refuseNoArticle(page)
  return addPage(await addNeeds(needs), page, turn)
}

async function addNeeds({ store, tools }: Pick<TaskNeeds, 'store' | 'tools'>) {
  return { store, reader: await tools.reader(), analyser: await tools.analyser(), now: () => tools.now().toISOString() }
}

/** Counts what becomes of pages. */
class Tally {
  progress: JobProgress = NO_PROGRESS

  get failures(): number {
    return this.progress.failed
  }

  added({ articleId, outcome, statements }: AddedPage): void {
    const { pages, added, articles } = this.progress
    this.progress = {
      ...this.progress, pages: pages + 1, added: added + (outcome === 'added' ? 1 : 0), statements: this.progress.statements + (statements ?? 0),
      articles: articles.length < TOLD && !articles.includes(articleId) ? [...articles, articleId] : articles,
    }
  }

  failed(why: string): void {
    this.progress = { ...this.progress, pages: this.progress.pages + 1, failed: this.progress.failed + 1 }
    this.note(why)
  }

  note(why: string): void {
    const { failures } = this.progress
    if (failures.length < TOLD) this.progress = { ...this.progress, failures: [...failures, why] }
  }

  /** Failed where nothing could be had: what is told of some of many pages is no failure of the whole. */
  outcome(none: string, again: boolean): TaskOutcome {
    const { pages, failed, failures } = this.progress
    if (pages > failed) return { is: 'done' }
    return { is: 'failed', problem: failures[0] ?? none, again }
  }
}
