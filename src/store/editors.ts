import type { EditorRole, EditorSession, KnownEditor } from '../model/editor.js'
import type { EditorEvent } from '../model/editor-log.js'
import type { KnownToken } from '../model/token.js'
import type { Part, PartAsked } from './edits.js'
import type { TryBegun, TryKey } from './tries.js'

/** What signing in takes. `password`: as it is kept; `null` for who has none. */
export interface Credentials {
  readonly name: string
  readonly password: string | null
}

/** What of an editor is to be otherwise. A new password, and taking away, end sessions: all, or all but the one whose hash is given. */
export type EditorChange =
  | { readonly is: 'role'; readonly role: EditorRole }
  | { readonly is: 'password'; readonly password: string; readonly keep: string | null }
  | { readonly is: 'subject'; readonly subject: string }
  | { readonly is: 'removed' }

/** What became of an editor or a token that was to be added: kept, or not, since there is one of that name, e-mail address or subject. */
export type EditorAdded = 'kept' | 'name' | 'email' | 'subject'

/** Who may do what, who is signed in, and what happened to that. Names are told apart by `editorKey`. What happened (`event`) is kept with what is done, all or nothing. */
export interface Editors {
  /** Adds somebody, or lets somebody in again who was removed. */
  addEditor(editor: Omit<KnownEditor, 'hasPassword'> & { readonly password: string | null }, event: EditorEvent): Promise<EditorAdded>
  /** Without those who were removed, in the order of their names. */
  editors(): Promise<readonly KnownEditor[]>
  /** Resolves to `false` where nobody of that name signs in. */
  changeEditor(name: string, change: EditorChange, event: EditorEvent): Promise<boolean>
  /** `null` where nobody of that name signs in. */
  credentials(name: string): Promise<Credentials | null>
  /** Adds a session, and where `browser` is given, knows that browser for the editor's. Resolves to `false` where nobody of that name signs in. */
  addSession(session: { readonly hash: string; readonly editor: string; readonly at: string; readonly endsAt: string; readonly browser: string | null }, event: EditorEvent): Promise<boolean>
  /** Whose session a hash is of; `null` where it has ended, or its editor was removed. `now`: ISO 8601, UTC. `idleSince`: not seen since then, it has ended. */
  session(hash: string, when: { readonly now: string; readonly idleSince: string }): Promise<EditorSession | null>
  seeSession(hash: string, at: string): Promise<void>
  /** Ends a session, or all of the same editor; resolves to `false` where there is none. */
  endSession(hash: string, how: { readonly everywhere: boolean }, event: EditorEvent): Promise<boolean>
  /** Whether an editor signed in from a browser before. */
  knowsBrowser(hash: string, name: string): Promise<boolean>
  /** How long a try to sign in that counts for all of these keys has to wait, in milliseconds; counts nothing. `now`: milliseconds since 1970. */
  tryWait(keys: readonly TryKey[], now: number): Promise<number>
  /** Counts a try for each key, or for none where one of them has to wait. */
  beginTry(keys: readonly TryKey[], now: number): Promise<TryBegun>
  /** Forgives all tries for some keys, and takes back the one that was counted for others. */
  endTry(ended: { readonly forgive: readonly string[]; readonly takeBack: readonly string[] }): Promise<void>
  logEditors(event: EditorEvent): Promise<void>
  /** Newest first. */
  editorLog(asked: PartAsked): Promise<Part<EditorEvent>>
  /** Keeps what a token is known by: its SHA-256, 64 hexadecimal digits. Resolves to `false` where there is one of that name, or an editor. */
  addToken(token: KnownToken & { readonly hash: string }, event: EditorEvent): Promise<boolean>
  /** Oldest first. */
  tokens(): Promise<readonly KnownToken[]>
  /** Resolves to `false` where there is none of that name. */
  removeToken(name: string, event: EditorEvent): Promise<boolean>
  /** The token with that SHA-256; `null` where there is none. */
  tokenOf(hash: string): Promise<KnownToken | null>
}
