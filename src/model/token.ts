import type { EditorRole } from './editor.js'

/** With what a program may write into the ledger, as people see it: the token itself is told once and not kept. */
export interface KnownToken {
  readonly name: string
  readonly role: EditorRole
  /** ISO 8601, UTC. */
  readonly addedAt: string
}
