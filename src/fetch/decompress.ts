import { PassThrough, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'

/** More codings than this are no server's, but a bomb's. */
const MOST_CODINGS = 2

/**
 * Streams that undo the codings of a `Content-Encoding`, the last applied first; `null` where one is unknown. Of `deflate`
 * servers send two kinds: `first` is the body's first byte, which tells.
 */
export function decoders(contentEncoding: string, first: number): readonly Transform[] | null {
  const codings = contentEncoding.toLowerCase().split(',').map((coding) => coding.trim()).filter((coding) => coding !== '' && coding !== 'identity')
  if (codings.length > MOST_CODINGS) return null
  const made: Transform[] = []
  for (const coding of codings.reverse()) {
    const one = decoder(coding, first)
    if (one === null) return null
    made.push(one)
  }
  return made.length === 0 ? [new PassThrough()] : made
}

function decoder(coding: string, first: number): Transform | null {
  switch (coding) {
    case 'gzip':
    case 'x-gzip': return createGunzip()
    case 'br': return createBrotliDecompress()
    // RFC 9110 says zlib; some send bare deflate. A zlib stream begins with 0x78 in practice (RFC 1950: method 8).
    case 'deflate': return (first & 0x0f) === 8 ? createInflate() : createInflateRaw()
    default: return null
  }
}
