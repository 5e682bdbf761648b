import type { Header } from './capture.js'
import { identifier } from './identifier.js'

/** By which way bytes came. `unknown`: before ways were kept. */
export const DOORS = ['file', 'standard input', 'fetch', 'warc', 'zip', 'feed', 'json lines', 'api', 'unknown'] as const
export type Door = (typeof DOORS)[number]

/** What tells when bytes were received: our clock as they came, the archive that holds them, the file's own time, or a person. */
export const TIMES_FROM = ['clock', 'archive', 'file', 'given by hand'] as const
export type TimeFrom = (typeof TIMES_FROM)[number]

/** An answer that led elsewhere. */
export interface Redirect {
  /** The address that answered. */
  readonly url: string
  readonly status: number
  readonly headers: readonly Header[]
}

/** That a capture was received: when, from which address, over which redirects, with which status and headers, by which door. */
export interface Sighting {
  /** A hash of the receipt: the same one told twice, also by an archive of another name, is one sighting. */
  readonly id: string
  /** The capture: SHA-256 of its bytes. */
  readonly captureId: string
  /** ISO 8601, UTC. */
  readonly receivedAt: string
  readonly receivedFrom: TimeFrom
  readonly door: Door
  /** A file's name without its folder, with the place in it where it holds many; an address; what tells a person where the bytes came from. */
  readonly name: string
  /** The address that was asked for; `null` where none was, or it isn't known. */
  readonly asked: string | null
  /** The address that the bytes came from, after all redirects; `null` where it isn't known. */
  readonly url: string | null
  /** In the order in which they were followed. */
  readonly redirects: readonly Redirect[]
  /** Of the HTTP response that brought the bytes; `null` where there was none, or it isn't known. */
  readonly status: number | null
  /** Of that response, in its order; empty where there was none. */
  readonly headers: readonly Header[]
}

/** Makes a sighting. What came from an address is known by address and time, what came without one by its name. */
export function sighting(of: Omit<Sighting, 'id'>): Sighting {
  const { captureId, receivedAt, receivedFrom, name, asked, url, redirects, status, headers } = of
  const hops = redirects.map((hop) => [hop.url, hop.status, hop.headers] as const)
  return { ...of, id: identifier(['sighting', captureId, receivedAt, ...(url === null ? [receivedFrom, name] : []), asked, url, hops, status, headers]) }
}
