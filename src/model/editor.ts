/** What people and programs may do, each also what those before it may: read where reading is closed; add and follow pages; decide on what was said; say who may. */
export const EDITOR_ROLES = ['reader', 'reporter', 'editor', 'chief'] as const
export type EditorRole = (typeof EDITOR_ROLES)[number]

/** Whether a role, or nobody's (`null`), may do what takes another. */
export function isAtLeast(role: EditorRole | null, wanted: EditorRole): boolean {
  return role !== null && EDITOR_ROLES.indexOf(role) >= EDITOR_ROLES.indexOf(wanted)
}

/** Somebody who signs in, as others see them. */
export interface KnownEditor {
  /** Stands in their decisions, also once they sign in no more. */
  readonly name: string
  readonly role: EditorRole
  /** By which a provider of identities tells them; `null` for those who sign in with a password alone. */
  readonly email: string | null
  readonly subject: string | null
  readonly hasPassword: boolean
  /** ISO 8601, UTC. */
  readonly addedAt: string
}

/** UTF-16 code units of an editor's or a token's name, at most. */
export const LONGEST_EDITOR = 100

/** What two spellings of one name have in common: nobody is to pass for somebody else by a capital letter. */
export function editorKey(name: string): string {
  return name.normalize('NFKC').trim().split(/\s+/).join(' ').toLowerCase()
}

/** Whoever signed in, for as long as that counts. */
export interface EditorSession {
  readonly name: string
  readonly role: EditorRole
  /** ISO 8601, UTC. */
  readonly seenAt: string
  readonly endsAt: string
}
