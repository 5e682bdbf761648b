import { randomBytes } from 'node:crypto'
import { sha256 } from '../model/identifier.js'

/** A token that nobody can guess. It begins so that it is known for one where it lies about. */
export function newToken(): string {
  return `onrecord_${randomBytes(32).toString('base64url')}`
}

/** What is kept of a token: random as it is, its plain SHA-256 tells nothing of it. */
export function tokenHash(token: string): string {
  return sha256(new TextEncoder().encode(token))
}
