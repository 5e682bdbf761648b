import type { Analyser } from '../analysis/pipeline.js'
import type { PageInput, ReadPage } from '../ingest/read-page.js'
import { saysOf, type Given } from '../model/article.js'
import type { Capture } from '../model/capture.js'
import type { Sighting } from '../model/sighting.js'
import type { NewestReading, Store } from '../store/store.js'
import type { Turn } from './in-turn.js'

export type { Analyser }

/** What reads a page, and which version of it does. */
export interface Reader {
  readonly version: string
  readonly readPage: (input: PageInput) => ReadPage | Promise<ReadPage>
}

/** What adding needs of the rest of the program. */
export interface AddNeeds {
  readonly store: Store
  readonly reader: Reader
  readonly analyser: Analyser
  /** ISO 8601, UTC. */
  readonly now: () => string
}

/**
 * `added`: the page, or a state of it, is new. `anew`: it was there and was read anew, for what was given by hand, or by another reader or
 * model. `unchanged`: other bytes that say what the page said before. `seen`: the same bytes, received again. `there`: nothing is new.
 */
export type Outcome = 'added' | 'anew' | 'unchanged' | 'seen' | 'there'

export interface AddedPage {
  /** The reading that lists show. */
  readonly articleId: string
  readonly outcome: Outcome
  /** Which state of its page it is, from 1. */
  readonly version: number
  /** How many statements the analysis that was made holds; `null` where none was made. */
  readonly statements: number | null
}

/**
 * Analyses a page and keeps it. Bytes that are known add a sighting; bytes that say what the page said before add a capture with its
 * sighting and no statement. What is given by hand reads what is there anew, and outlives later readings. The problems of reading a page
 * are kept before those of its analysis. Where it has a `turn`, its analysis begins at once, and nothing is looked up to last or kept before it. Throws `LedgerError`.
 */
export async function addPage(given: AddNeeds, page: ReadPage, turn?: Turn): Promise<AddedPage> {
  const needs = turn === undefined ? given : await begun(given, page, turn)
  const { store } = needs
  const { capture, sighting, article } = page
  const known = await store.newestReading(capture.sha256)
  if (known !== null) {
    const { sighting: isNew } = await store.add({ capture, sighting, article: known.article, says: known.says, analysis: null, addedAt: needs.now() })
    return ensured(needs, known, capture, article.given, sighting, isNew ? 'seen' : 'there')
  }
  const same = await stateSaying(needs, page)
  if (same === null) return analysed(needs, page, 'added')
  await store.add({ capture, sighting, article, says: same.says, analysis: null, addedAt: needs.now() })
  const { byHand } = article.given
  const first = byHand === undefined ? null : await store.capture(same.article.captureId)
  return first === null ? placed(store, article.id, 'unchanged', null) : ensured(needs, same, first, { byHand }, same.sighting, 'unchanged')
}

/** The same needs when the turn has come, with the analysis of a page begun before, where its bytes weren't known then. */
async function begun(needs: AddNeeds, { capture, article }: ReadPage, turn: Turn): Promise<AddNeeds> {
  const { analyser, store } = needs
  const analysis = await store.newestReading(capture.sha256) === null ? analyser.analyse(article) : null
  // Where it isn't asked for after all, nobody need hear that it failed.
  analysis?.catch(() => undefined)
  await turn()
  return { ...needs, analyser: { ...analyser, analyse: (asked) => asked === article && analysis !== null ? analysis : analyser.analyse(asked) } }
}

/**
 * Reads a capture anew that is in the ledger and that this reader or this analyser did not read, and keeps what that gives; what was
 * given with it stays. Resolves to `null` where there is nothing to do. Throws `LedgerError`, and what the reader throws.
 */
export async function rereadCapture(needs: AddNeeds, captureId: string): Promise<AddedPage | null> {
  const known = await needs.store.newestReading(captureId)
  const capture = known === null ? null : await needs.store.capture(captureId)
  if (known === null || capture === null) return null
  const done = await ensured(needs, known, capture, {}, known.sighting, 'there')
  return done.outcome === 'there' ? null : done
}

/** The reading that is shown of a page's state that says what `page` says; `null` where it is a new state, or a new page. */
async function stateSaying({ store, reader }: AddNeeds, { article }: ReadPage): Promise<NewestReading | null> {
  const found = await store.stateSaying(article, saysOf(article))
  if (found !== null || article.url === null) return found
  const newest = await store.pageAt(article.url)
  if (newest === null || newest.article.reader === reader.version) return null
  // Another version of the reader read it: whether the page changed, reading both by the same tells.
  const [kept, capture] = [await store.newestReading(newest.article.captureId), await store.capture(newest.article.captureId)]
  if (kept === null || capture === null) return null
  const again = await reader.readPage(inputOf(kept.sighting, capture, kept.article.given))
  return saysOf(again.article) === saysOf(article) ? kept : null
}

/** Sees to it that a capture is read with what was given by hand, by this reader, and analysed by this analyser. `otherwise`: the outcome where it is. */
async function ensured(needs: AddNeeds, known: NewestReading, capture: Capture, more: Given, latest: Sighting, otherwise: Outcome): Promise<AddedPage> {
  const { store, reader, analyser } = needs
  const given = together(known.article.given, more)
  const handed = JSON.stringify(inOrder(given)) !== JSON.stringify(inOrder(known.article.given))
  // A page that came from nowhere known, and now from an address.
  const sighting = known.sighting.url === null && latest.url !== null ? latest : known.sighting
  // A capture that only repeats what another said has no analysis of its own.
  const repeats = known.analysed.length === 0
  const current = known.article.reader === reader.version && sighting === known.sighting && !handed
  if (current && (repeats || known.analysed.includes(analyser.version))) return placed(store, known.article.id, otherwise, null)
  const read = await reader.readPage(inputOf(sighting, capture, given))
  if (!repeats) return analysed(needs, { ...read, sighting }, 'anew', { anew: handed })
  await store.add({ capture, sighting, article: read.article, says: known.says, analysis: null, anew: handed, addedAt: needs.now() })
  const shown = handed ? await store.article(known.article.id) : null
  if (shown === null || shown.article.captureId === capture.sha256) return placed(store, read.article.id, otherwise, null)
  // What was given by hand is true of what lists show of this state.
  const [first, bytes] = [await store.newestReading(shown.article.captureId), await store.capture(shown.article.captureId)]
  return first === null || bytes === null ? placed(store, read.article.id, otherwise, null) : ensured(needs, first, bytes, { byHand: more.byHand }, first.sighting, otherwise)
}

async function analysed({ store, analyser, now }: AddNeeds, { capture, sighting, article, problems }: ReadPage, outcome: Outcome, how: { readonly anew?: boolean } = {}): Promise<AddedPage> {
  const found = await analyser.analyse(article)
  if (found.version !== analyser.version) throw new RangeError(`analyse: got version ${found.version}, expected ${analyser.version}`)
  const analysis = { ...found, problems: [...problems, ...found.problems] }
  const added = await store.add({ capture, sighting, article, analysis, addedAt: now(), ...how })
  return placed(store, article.id, added.analysis ? outcome : 'there', analysis.statements.filter(({ kind }) => kind !== 'topic').length)
}

async function placed(store: Store, id: string, outcome: Outcome, statements: number | null): Promise<AddedPage> {
  const shown = (await store.article(id))?.shown ?? id
  const versions = await store.versions(id)
  return { articleId: shown, outcome, version: Math.max(1, 1 + versions.findIndex(({ articleId }) => articleId === shown)), statements }
}

function inOrder({ title, published, mediaType, byHand }: Given) {
  return [title, published, mediaType, byHand?.published, byHand?.url].map((value) => value ?? null)
}

/** What was given, and what is given now: of a feed or a list what wasn't given yet, of a person all. */
function together({ byHand: was, ...given }: Given, { byHand, title, published }: Given): Given {
  const hand = { ...was, ...byHand }
  return {
    ...(title !== undefined && { title }), ...(published !== undefined && { published }), ...given,
    ...(Object.keys(hand).length > 0 && { byHand: hand }),
  }
}

/** A capture as an input to read again, as it was received. */
function inputOf({ name, receivedAt, receivedFrom, door, asked, url, redirects, status, headers }: Sighting, { bytes }: Capture, { title, published, mediaType, byHand }: Given): PageInput {
  return {
    name, bytes, receivedAt, receivedFrom, door, redirects, headers, title, published, mediaType, byHand,
    asked: asked ?? undefined, url: url ?? undefined, status: status ?? undefined,
  }
}
