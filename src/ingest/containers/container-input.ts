import type { Header } from './entry.js'
import type { MakeSeekable, Seekable } from './seekable.js'

/** Bytes that may be a page or hold many. */
export interface ContainerInput {
  /** A file's name, a URL, `-` for standard input. */
  readonly name: string
  readonly source: AsyncIterable<Uint8Array>
  /** Where the bytes came from, for addresses that are not whole. */
  readonly url?: string | null | undefined
  readonly headers?: readonly Header[] | undefined
  /** The same bytes as `source`, seekable; `null` where they aren't. */
  readonly open?: (() => Promise<Seekable | null>) | undefined
  /** Makes other bytes seekable: a ZIP from standard input or in another archive. Where missing, in memory. */
  readonly spool?: MakeSeekable | undefined
}

/** JSON Lines, see `readJsonLines`. `source` is to be read before the next entry is asked for. */
export interface LinesEntry {
  readonly is: 'lines'
  readonly name: string
  readonly source: AsyncIterable<Uint8Array>
}
