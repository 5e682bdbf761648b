import type { Header } from '../../model/capture.js'
import type { Door, Redirect } from '../../model/sighting.js'

export type { Header }

/** A page that a container (an archive, a feed with full texts, a ZIP) holds as bytes. */
export interface PageEntry {
  readonly is: 'page'
  /** What tells a person where it came from: `crawl.warc.gz, record 12`. */
  readonly name: string
  readonly bytes: Uint8Array
  /** When the container says it was received: ISO 8601, UTC; `null` where it doesn't. */
  readonly receivedAt: string | null
  readonly url: string | null
  /** By which way the page came; that of the input, where missing. */
  readonly door?: Door | undefined
  /** The address that was asked for and the answers that led to `url`, where the container tells them. */
  readonly asked?: string | undefined
  readonly redirects?: readonly Redirect[] | undefined
  /** Of the response; missing where there was none. */
  readonly status?: number | undefined
  /** As the response had them; empty where there was none. */
  readonly headers: readonly Header[]
  /** What the container says of the page besides its bytes. */
  readonly title?: string | undefined
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly published?: string | undefined
  /** Where the container says so; else the headers and the content decide. */
  readonly mediaType?: 'text/plain' | 'text/html' | undefined
}

/** An address that a feed, an OPML list or a site map names: to be fetched, if somebody wants the page. */
export interface LinkEntry {
  readonly is: 'link'
  readonly name: string
  readonly url: string
  /** What is expected there. */
  readonly of: 'page' | 'feed' | 'sitemap'
  readonly title?: string | undefined
  readonly published?: string | undefined
  /** When a site map says that it changed last; as `published`. */
  readonly modified?: string | undefined
}

/** What could not be read, in one line that names the place and says what to do. It doesn't stop the rest. */
export interface BadEntry {
  readonly is: 'bad'
  readonly name: string
  readonly failure: string
}

export type Entry = PageEntry | LinkEntry | BadEntry
