import { sha256 } from './identifier.js'

/** A header of an HTTP response as received; names keep their case, and may come more than once. */
export type Header = readonly [name: string, value: string]

/** The bytes of a page as they were received, named by their hash. The same bytes from anywhere are one capture. Never changed, never written over. */
export interface Capture {
  /** SHA-256 of the bytes, 64 hexadecimal digits: the capture's name. */
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** Makes a capture: hashes the bytes. */
export function capture(bytes: Uint8Array): Capture {
  return { sha256: sha256(bytes), bytes }
}
