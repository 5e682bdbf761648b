import { createHash } from 'node:crypto'

/** What an identifier is a hash of: a JSON tuple, so that no two different tuples read the same. */
export type Identity = readonly (string | number | boolean | null | Identity)[]

/** The identifier of what `identity` describes: the first 20 hexadecimal digits of the SHA-256 of its JSON. */
export function identifier(identity: Identity): string {
  return createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 20)
}

/** SHA-256 of bytes, as 64 hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
