import { IngestError } from '../ingest/ingest-error.js'
import type { NewestReading, Store } from '../store/store.js'
import { pageFailure } from './page-failure.js'
import { rereadCapture, type AddedPage, type AddNeeds } from './add-page.js'

/** Which captures are read again: all that another reader or model read last, those that a version older than this one did, or those of some readings. */
export type RereadWhich = { readonly all: true } | { readonly before: string } | { readonly articles: readonly string[] }

/** What became of one: read anew, or why it could not be. */
export interface Reread {
  readonly articleId: string
  readonly done: AddedPage | null
  readonly failure: string | null
}

const AT_ONCE = 500

/**
 * The captures to read again, by their SHA-256: those whose newest reading, or its newest analysis, isn't by this reader and this analyser.
 * What was read again isn't among them any more, so that a run that was cut short goes on where it ended. Throws `LedgerError`.
 */
export async function dueForReread({ store, reader, analyser }: AddNeeds, which: RereadWhich): Promise<string[]> {
  const due: string[] = []
  for await (const [captureId, kept] of readings(store, which)) {
    const isCurrent = kept.article.reader === reader.version && (kept.analysed.length === 0 || kept.analysed.includes(analyser.version))
    if (!isCurrent && (!('before' in which) || isBefore(kept, which.before))) due.push(captureId)
  }
  return due
}

/** Reads captures again, one after the other, and tells of each. What can't be read is told and doesn't stop the others. Throws `LedgerError`. */
export async function* reread(needs: AddNeeds, captures: readonly string[]): AsyncGenerator<Reread> {
  for (const captureId of captures) {
    const kept = await needs.store.newestReading(captureId)
    if (kept === null) continue
    const articleId = kept.article.id
    try {
      yield { articleId, done: await rereadCapture(needs, captureId), failure: null }
    } catch (error) {
      yield { articleId, done: null, failure: error instanceof IngestError ? error.message : pageFailure(articleId, error) }
    }
  }
}

async function* readings(store: Store, which: RereadWhich): AsyncGenerator<readonly [string, NewestReading]> {
  if ('articles' in which) {
    const captures = new Set<string>()
    for (const id of which.articles) {
      const kept = await store.article(id)
      if (kept !== null) captures.add(kept.article.captureId)
    }
    for (const id of captures) yield* one(store, id)
    return
  }
  for (let after: string | undefined; ;) {
    const ids = await store.captureIds({ limit: AT_ONCE, after })
    for (const id of ids) yield* one(store, id)
    after = ids.at(-1)
    if (ids.length < AT_ONCE) return
  }
}

async function* one(store: Store, id: string): AsyncGenerator<readonly [string, NewestReading]> {
  const kept = await store.newestReading(id)
  if (kept !== null) yield [id, kept]
}

/** Whether something that read a page is an older version of what `version` names: `passes-4` of `passes-5`, `attribution-1` of `attribution-2`. */
function isBefore({ article, analysed }: NewestReading, version: string): boolean {
  const asked = versionsIn(version)
  const used = [article.reader, ...analysed.at(-1)?.split('+') ?? []].flatMap((one) => [...versionsIn(one)])
  return used.some(([name, number]) => number < (asked.get(name) ?? -Infinity))
}

/** The numbers of versions by their names: of `passes-5+attribution-1` two. */
export function versionsIn(written: string): Map<string, number> {
  return new Map(written.split('+').flatMap((part) => {
    const match = /^(.*?)-(\d+)(-.*)?$/.exec(part)
    return match === null ? [] : [[`${match[1]!}${match[3] ?? ''}`, Number(match[2])] as const]
  }))
}
