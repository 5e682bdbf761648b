import { types } from '@electric-sql/pglite'

/** How bytes go to PGlite and come from it: its own way makes a list element of each byte, which takes a second or more for some MiB, with all else waiting. */
export const BYTEA = {
  serializers: { [types.BYTEA]: (bytes: unknown) => `\\x${hexOf(bytes)}` },
  parsers: { [types.BYTEA]: (hex: string) => new Uint8Array(Buffer.from(hex.slice(2), 'hex')) },
}

function hexOf(bytes: unknown): string {
  if (!(bytes instanceof Uint8Array)) throw new TypeError(`bytea: got ${typeof bytes}, expected bytes`)
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')
}
