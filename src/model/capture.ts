import { identifier, sha256 } from './identifier.js'

/** A header of an HTTP response as received; names keep their case, and may come more than once. */
export type Header = readonly [name: string, value: string]

/** The bytes of a page as they were received. Never changed, never written over. */
export interface Capture {
  /** Hash of the bytes and of where they came from. */
  readonly id: string
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  readonly sha256: string
  /** Where the page came from, when that is known. */
  readonly url: string | null
  /** A file's name, or what else tells a person where these bytes came from. */
  readonly name: string
  /** When the bytes were received: ISO 8601, UTC. */
  readonly receivedAt: string
  /** `text/plain`, `text/html`. */
  readonly mediaType: string
  /** Of the HTTP response that brought the bytes, in its order; empty where there was none. */
  readonly headers: readonly Header[]
  readonly bytes: Uint8Array
}

/** Makes a capture: hashes the bytes; two captures of the same bytes from the same URL have one identifier. */
export function capture(of: Omit<Capture, 'id' | 'sha256'>): Capture {
  const hash = sha256(of.bytes)
  return { ...of, sha256: hash, id: identifier(['capture', hash, of.url]) }
}
