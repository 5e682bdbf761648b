import type { ContainerInput } from '../ingest/containers/container-input.js'
import type { LinkEntry, PageEntry } from '../ingest/containers/entry.js'
import { readContainer } from '../ingest/containers/read-container.js'
import type { MakeSeekable, Seekable } from '../ingest/containers/seekable.js'
import { asIngestError } from '../ingest/ingest-error.js'
import { readJsonLines } from '../ingest/json-lines.js'
import { readPage, type PageInput, type ReadPage } from '../ingest/read-page.js'
import type { Article } from '../model/article.js'
import type { Capture } from '../model/capture.js'
import type { Problem } from '../model/problem.js'

export type { MakeSeekable, Seekable }

/** Reads a page, as `readPage` does, also in a place of its own. Throws or rejects with `IngestError`; anything else is told as the page's failure too. */
export type ReadOne = (input: PageInput) => ReadPage | Promise<ReadPage>

/** An input that holds one page or many: a page, an archive, a feed, JSON Lines. See docs/sources.md. */
export interface PagesInput extends Omit<ContainerInput, 'url'> {
  /** How each page is read: by `readPage`, unless given. */
  readonly readPage?: ReadOne | undefined
  /** When it was received, ISO 8601, UTC: so were its pages, where an archive doesn't say it of each. */
  readonly receivedAt: string
  /** Of pages that the input gives none for: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly published?: string | undefined
  /** Of pages that the input gives none for. */
  readonly url?: string | undefined
}

/** `id`: the line's own in JSON Lines, else the input's name with the page's place in it. */
export interface GoodPage {
  readonly id: string
  readonly capture: Capture
  readonly article: Article
  readonly problems: readonly Problem[]
}

/** An address that the input names, as feeds and site maps do. Nothing was asked of the network. */
export interface LinkedPage {
  readonly link: LinkEntry
}

/** What can't be read as a page, in one line that names the input and says what to do. */
export interface BadPage {
  readonly failure: string
}

/**
 * Reads the pages of an input, one after the other, and holds one at a time. What it is, its content says; only JSON Lines
 * are told by their name too. Throws only what `source`, `open` and `spool` throw.
 */
export async function* readPages(input: PagesInput): AsyncGenerator<GoodPage | LinkedPage | BadPage> {
  const { receivedAt, published, url } = input
  const readOne = input.readPage ?? readPage
  for await (const entry of readContainer(input)) {
    if (entry.is === 'bad') yield { failure: entry.failure }
    else if (entry.is === 'link') yield { link: entry }
    else if (entry.is === 'page') yield await read(entry, input, readOne)
    else {
      for await (const line of readJsonLines(entry.name, entry.source, { receivedAt, published, url, readPage: readOne })) {
        yield 'page' in line ? { id: line.id, ...line.page } : { failure: line.message }
      }
    }
  }
}

async function read(entry: PageEntry, input: PagesInput, readOne: ReadOne): Promise<GoodPage | BadPage> {
  const { name, bytes, headers, title, mediaType } = entry
  try {
    return {
      id: name,
      ...await readOne({
        name, bytes, headers, title, mediaType, receivedAt: entry.receivedAt ?? input.receivedAt,
        url: entry.url ?? input.url, published: entry.published ?? input.published,
      }),
    }
  } catch (error) {
    return { failure: asIngestError(name, error).message }
  }
}
