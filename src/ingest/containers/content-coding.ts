import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { isGzip } from './gzip.js'
import { isZstd, unzstdWhole } from './zstd.js'
import { Damage, isBomb, LARGEST_PAGE, mebibytes } from './limits.js'

const MOST_CODINGS = 3
const options = { maxOutputLength: LARGEST_PAGE }

/**
 * Unpacks a body by its `Content-Encoding`, `gzip` or `br, gzip`. A body that says it is packed and isn't, as archives
 * keep them, stays as it is. Throws `Damage`.
 */
export function uncoded(body: Uint8Array, contentEncoding: string | null): Uint8Array {
  const codings = (contentEncoding ?? '').toLowerCase().split(',').map((coding) => coding.trim()).filter((coding) => coding !== '' && coding !== 'identity')
  if (codings.length > MOST_CODINGS) throw new Damage(`its body is packed ${codings.length} times over`)
  let bytes = body
  for (const coding of codings.reverse()) {
    if (bytes.length === 0) return bytes
    const unpacked = unpack(coding, bytes)
    if (isBomb(bytes.length, unpacked.length)) throw new Damage(`its body unpacks to ${mebibytes(unpacked.length)}, as bombs do`)
    bytes = unpacked
  }
  return bytes
}

function unpack(coding: string, bytes: Uint8Array): Uint8Array {
  try {
    if (coding === 'gzip' || coding === 'x-gzip') return isGzip(bytes) ? gunzipSync(bytes, options) : bytes
    if (coding === 'deflate') return looksPlain(bytes) ? bytes : inflateEither(bytes)
    if (coding === 'zstd') return isZstd(bytes) ? unzstdWhole(bytes) : bytes
    if (coding === 'br') return looksPlain(bytes) ? bytes : brotliDecompressSync(bytes, { ...options, params: { [constants.BROTLI_DECODER_PARAM_LARGE_WINDOW]: 0 } })
  } catch (error) {
    if (error instanceof Damage) throw error
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new Damage(`its body unpacks to more than ${mebibytes(LARGEST_PAGE)}`)
    throw new Damage(`its body is damaged: it can't be unpacked from ${coding}`)
  }
  if (looksPlain(bytes)) return bytes
  throw new Damage(`its body is packed in a way that isn't read here (${coding.slice(0, 40)})`)
}

/** `deflate` should be zlib's format, and is often the bare stream. */
function inflateEither(bytes: Uint8Array): Uint8Array {
  const isZlib = ((bytes[0] ?? 0) & 0x0f) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0
  return isZlib ? inflateSync(bytes, options) : inflateRawSync(bytes, options)
}

/** Begins like text: with a tag after white space, perhaps after a byte order mark. */
function looksPlain(bytes: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?\s*<[!a-z?]/i.test(Buffer.from(bytes.subarray(0, 256)).toString('latin1'))
}
