import type { Reading } from '../export/reading.js'
import { toReading } from '../export/to-reading.js'
import type { Header } from '../model/capture.js'
import { pageInput, type AboutPage, type HowToRead, type Page } from './given-page.js'
import { analyserOf, reader } from './parts.js'

/** What the caller knows of a page, and how it is to be read. */
export interface ReadOptions extends AboutPage, HowToRead {
  /** What the page is. Unless given, its content decides. */
  readonly mediaType?: 'text/plain' | 'text/html' | undefined
  /** Its headline; goes before what the page says. */
  readonly title?: string | undefined
  /** Of the HTTP response that brought it, for bytes: its charset goes before the one that the page declares. */
  readonly headers?: readonly Header[] | undefined
}

/**
 * Reads a page, HTML or plain text, and finds its statements, as `onrecord read` does: the page in a thread of its own, which is
 * ended where it takes too long or too much memory. Nothing is kept and no network is asked. The first call loads the model, half a second;
 * the pages of calls that overlap are read one after the other. Rejects with an `IngestError` where the page can't be read
 * (a picture, an archive, `published` no date), with a `ModelError` where the package is damaged, and with a `TypeError` where the call is wrong.
 */
export async function read(page: Page, { fast, careful, mediaType, title, headers, ...about }: ReadOptions = {}): Promise<Reading> {
  const input = { ...pageInput('read', page, about), mediaType, title, headers }
  const { article, problems } = await reader.readPage(input)
  return toReading(input.name, article, await (await analyserOf({ fast, careful })).analyse(article), problems)
}
