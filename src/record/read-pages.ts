import { IngestError } from '../ingest/ingest-error.js'
import { readJsonLines } from '../ingest/json-lines.js'
import { readPage } from '../ingest/read-page.js'
import type { Article } from '../model/article.js'
import type { Capture } from '../model/capture.js'
import type { Problem } from '../model/problem.js'

/** An input that holds one page, or many as JSON Lines. */
export interface PagesInput {
  /** A file's name, `-` for standard input. */
  readonly name: string
  readonly source: AsyncIterable<Uint8Array>
  /** ISO 8601, UTC. */
  readonly receivedAt: string
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly published?: string | undefined
  readonly url?: string | undefined
}

/** `id`: the line's own in JSON Lines, else the input's name. */
export interface GoodPage {
  readonly id: string
  readonly capture: Capture
  readonly article: Article
  readonly problems: readonly Problem[]
}

/** What can't be read as a page, in one line that names the input and says what to do. */
export interface BadPage {
  readonly failure: string
}

const MEBIBYTE = 1024 * 1024
/** A page larger than this is none; JSON Lines may be of any length. */
const LARGEST_PAGE = 64 * MEBIBYTE

/**
 * Reads the pages of an input, one after the other: JSON Lines where the name ends in `.jsonl` or `.ndjson`, or where
 * standard input begins with `{`; else one page. Throws only what `source` throws.
 */
export async function* readPages(input: PagesInput): AsyncGenerator<GoodPage | BadPage> {
  const { name, receivedAt, published, url } = input
  const { first, whole } = await opened(input.source)
  const lines = /\.(?:jsonl|ndjson)$/i.test(name) || (name === '-' && /^\s*\{/.test(Buffer.from(first).toString('latin1')))
  if (lines) {
    for await (const read of readJsonLines(name, whole, { receivedAt, published, url })) {
      yield 'page' in read ? { id: read.id, ...read.page } : { failure: read.message }
    }
    return
  }
  try {
    const bytes = await collected(name, whole)
    yield { id: name, ...readPage({ name, bytes, receivedAt, published, url }) }
  } catch (error) {
    if (!(error instanceof IngestError)) throw error
    yield { failure: error.message }
  }
}

/** The first piece of a source, and all of it. */
async function opened(source: AsyncIterable<Uint8Array>) {
  const pieces = source[Symbol.asyncIterator]()
  const start = await pieces.next()
  const first = start.done ? new Uint8Array() : start.value
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      yield first
      for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value
    } finally {
      await pieces.return?.()
    }
  }
  return { first, whole: whole() }
}

async function collected(name: string, source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of source) {
    size += piece.length
    if (size > LARGEST_PAGE) {
      throw new IngestError(`${name}: larger than ${LARGEST_PAGE / MEBIBYTE} MiB: give one page a file, or JSON Lines in a file named .jsonl`)
    }
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
