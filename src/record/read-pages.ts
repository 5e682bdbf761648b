import type { ContainerInput } from '../ingest/containers/container-input.js'
import type { LinkEntry, PageEntry } from '../ingest/containers/entry.js'
import { readContainer } from '../ingest/containers/read-container.js'
import type { MakeSeekable, Seekable } from '../ingest/containers/seekable.js'
import { asIngestError } from '../ingest/ingest-error.js'
import { whereMissing } from '../ingest/by-hand.js'
import type { PageInput, ReadPage } from '../ingest/read-page.js'
import type { GivenByHand } from '../model/article.js'

export type { MakeSeekable, Seekable }

/** Reads a page, as `readPage` does, also in a place of its own. Throws or rejects with `IngestError`; anything else is told as the page's failure too. */
export type ReadOne = (input: PageInput) => ReadPage | Promise<ReadPage>

/** An input that holds one page or many: a page, an archive, a feed, JSON Lines. See docs/sources.md. */
export interface PagesInput extends ContainerInput, Pick<PageInput, 'receivedAt' | 'receivedFrom' | 'door' | 'asked' | 'redirects' | 'status' | 'byHand'> {
  /** Of the one page that the input is. */
  readonly mediaType?: PageInput['mediaType']
  /** How each page is read: by `readPage`, unless given. */
  readonly readPage?: ReadOne | undefined
}

/** `id`: the line's own in JSON Lines, else the input's name with the page's place in it. */
export interface GoodPage extends ReadPage {
  readonly id: string
}

/** An address that the input names, as feeds and site maps do. Nothing was asked of the network. */
export interface LinkedPage {
  readonly link: LinkEntry
}

/** What can't be read as a page, in one line that names the input and says what to do. */
export interface BadPage {
  readonly failure: string
  /** Whether it may well be had later: the network, or a server, failed. */
  readonly passing?: true
}

/**
 * Reads the pages of an input, one after the other, and holds one at a time. What it is, its content says; only JSON Lines
 * are told by their name too. Throws only what `source`, `open` and `spool` throw.
 */
export async function* readPages(input: PagesInput): AsyncGenerator<GoodPage | LinkedPage | BadPage> {
  const { receivedAt, receivedFrom, byHand } = input
  // Most have it done in a thread, which loads it itself.
  const readOne = input.readPage ?? (await import('../ingest/read-page.js')).readPage
  for await (const entry of readContainer(input)) {
    if (entry.is === 'bad') yield { failure: entry.failure }
    else if (entry.is === 'link') yield { link: entry }
    else if (entry.is === 'page') yield await read(entry, input, readOne)
    else {
      const { readJsonLines } = await import('../ingest/json-lines.js')
      for await (const line of readJsonLines(entry.name, entry.source, { receivedAt, receivedFrom, keptName: keptName(entry.name, input.name), byHand: onlyDate(byHand), readPage: readOne })) {
        yield 'page' in line ? { id: line.id, ...line.page } : { failure: line.message }
      }
    }
  }
}

async function read(entry: PageEntry, input: PagesInput, readOne: ReadOne): Promise<GoodPage | BadPage> {
  const { name, bytes, headers, title, mediaType, published, url } = entry
  const isInput = entry.door === undefined && name === input.name
  try {
    return {
      id: name,
      ...await readOne({
        name, keptName: keptName(name, input.name), bytes, headers, title, mediaType: mediaType ?? (isInput ? input.mediaType : undefined), published, url: url ?? undefined,
        door: entry.door ?? input.door, receivedAt: entry.receivedAt ?? input.receivedAt, receivedFrom: entry.receivedAt === null ? input.receivedFrom : 'archive',
        asked: isInput ? input.asked : entry.asked, redirects: isInput ? input.redirects : entry.redirects, status: isInput ? input.status : entry.status,
        byHand: whereMissing(isInput ? input.byHand : onlyDate(input.byHand), { published, url }),
      }),
    }
  } catch (error) {
    return { failure: asIngestError(name, error).message }
  }
}

/** An address is one page's: not that of all that an archive holds. */
function onlyDate(byHand: GivenByHand | undefined): GivenByHand | undefined {
  return byHand?.published === undefined ? undefined : { published: byHand.published }
}

/** A name as it is kept: where a page lies on somebody's machine is nobody else's business. Addresses stay whole. */
function keptName(name: string, input: string): string {
  if (input === '-') return name.replace(/^-/, 'standard input')
  if (/^https?:/i.test(input) || !name.startsWith(input)) return name
  return (input.split(/[\\/]/).at(-1) ?? '') + name.slice(input.length)
}
