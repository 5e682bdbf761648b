import { createHash } from 'node:crypto'

const ALGORITHMS: Readonly<Record<string, string>> = {
  'sha1': 'sha1', 'sha-1': 'sha1', 'sha256': 'sha256', 'sha-256': 'sha256', 'sha512': 'sha512', 'sha-512': 'sha512', 'md5': 'md5',
}
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
/** SHA-512 in hexadecimal takes 128 characters. */
const LONGEST = 200

/**
 * Whether bytes have a digest as WARC writes it: `sha1:` and base 32, or any known algorithm in hexadecimal or base 64.
 * `null` where the digest can't be understood.
 */
export function hasDigest(bytes: Uint8Array, digest: string): boolean | null {
  if (digest.length > LONGEST) return null
  const [, name = '', value = ''] = /^([\w-]+):(\S+)$/.exec(digest.trim()) ?? []
  const algorithm = ALGORITHMS[name.toLowerCase()]
  if (algorithm === undefined) return null
  const hash = createHash(algorithm).update(bytes).digest()
  if (value.length === hash.length * 2) return value.toLowerCase() === hash.toString('hex')
  const bare = value.replace(/=+$/, '')
  if (bare.length === Math.ceil((hash.length * 8) / 5)) return bare.toUpperCase() === base32(hash)
  return bare.replaceAll('-', '+').replaceAll('_', '/') === hash.toString('base64').replace(/=+$/, '')
}

function base32(bytes: Uint8Array): string {
  let text = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += BASE32[(held >> bits) & 31] ?? ''
    }
    held &= (1 << bits) - 1
  }
  return bits > 0 ? text + (BASE32[(held << (5 - bits)) & 31] ?? '') : text
}
