import type { EditorRole } from './editor.js'
import { identifier } from './identifier.js'

/** What is noted of editors and tokens. `slowed`: so many tries failed that the next ones have to wait; `quiet`: so many that no more are noted for an hour. */
export const EDITOR_EVENTS = [
  'added', 'removed', 'role', 'password', 'identity', 'signed in', 'failed', 'slowed', 'quiet', 'signed out', 'signed out everywhere', 'token added', 'token removed',
] as const

/** Something that happened to who may do what. Never changed. */
export interface EditorEvent {
  readonly id: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly is: (typeof EDITOR_EVENTS)[number]
  /** The editor, or the token; of `failed` and `slowed` the name that was typed. */
  readonly of: string
  /** Who did it: an editor, or whoever runs the command; `null` where it is themselves, or nobody in particular. */
  readonly by: string | null
  /** Of `added`, `role` and `token added`: what they are since. */
  readonly role: EditorRole | null
  /** The address that a sign-in came from; `null` for what came from none. */
  readonly from: string | null
}

/** Notes an event; `nonce` keeps two of one moment apart. */
export function editorEvent(of: Omit<EditorEvent, 'id'>, nonce: string): EditorEvent {
  return { ...of, id: eventId(of, nonce) }
}

// The nonce comes first, and so stands apart from what can be told from the record.
function eventId({ at, is, of, by, role, from }: Omit<EditorEvent, 'id'>, nonce: string): string {
  return `${nonce}-${identifier(['editor event', nonce, at, is, of, by, role, from])}`
}

/** Whether an event says what its identifier was made of. */
export function isWholeEvent({ id, ...of }: EditorEvent): boolean {
  return eventId(of, id.slice(0, id.lastIndexOf('-'))) === id
}
