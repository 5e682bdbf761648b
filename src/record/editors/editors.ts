import { randomBytes } from 'node:crypto'
import { editorKey, isAtLeast, type EditorRole, type KnownEditor } from '../../model/editor.js'
import { editorEvent, type EditorEvent } from '../../model/editor-log.js'
import type { KnownToken } from '../../model/token.js'
import type { EditorChange } from '../../store/editors.js'
import type { Part, PartAsked } from '../../store/edits.js'
import type { Store } from '../../store/store.js'
import { EditRefused } from '../edits/edit-refused.js'
import { newToken, tokenHash } from '../tokens.js'
import { checkedEmail, checkedName, checkedSubject, checkPassword } from './checks.js'
import { keptPassword, newPassword } from './password.js'
import { signingIn, type SigningIn } from './sign-in.js'

/** Somebody to be added. */
export interface NewEditor {
  readonly name: string
  readonly role: EditorRole
  readonly email?: string | undefined
  readonly subject?: string | undefined
  /** `null` for who signs in through a provider of identities alone; a new one is made where none is given. */
  readonly password?: string | null | undefined
}

/** Who may do what: the use cases. Each that can't be done rejects with an `EditRefused`, which names the field. `by`: who does it, named in the log. */
export interface EditorCases extends SigningIn {
  /** Resolves to the password that was made, this once; `null` where one was given, or none is to be. */
  addEditor(editor: NewEditor, by: string | null): Promise<string | null>
  editors(): Promise<readonly KnownEditor[]>
  /** Ends their sessions at once; their name stays in what they decided. */
  removeEditor(name: string, by: string | null): Promise<void>
  setEditorRole(name: string, role: EditorRole, by: string | null): Promise<void>
  /** Sets a password, else makes one and resolves to it; ends their sessions. */
  setEditorPassword(name: string, password: string | undefined, by: string | null): Promise<string | null>
  editorLog(asked: PartAsked): Promise<Part<EditorEvent>>
  /** Makes a token, with which a program may do what its role says; resolves to it, this once, or to `null` where there is one of that name, or an editor. */
  addToken(name: string, how?: { readonly role?: EditorRole | undefined; readonly by?: string | null }): Promise<string | null>
  /** Resolves to `false` where there is none of that name. */
  removeToken(name: string, by?: string | null): Promise<boolean>
  tokens(): Promise<readonly KnownToken[]>
  /** The token; `null` where it is none of this ledger's. */
  tokenOf(token: string): Promise<KnownToken | null>
  /** Its name alone. */
  tokenNamed(token: string): Promise<string | null>
  /** Throws where a token's holder would decide in the name of an editor who signs in themselves; a chief's may. */
  mayName(token: KnownToken, editor: string): Promise<void>
}

/** What a token may do unless it is told: what tokens of before could. */
const TOKEN_ROLE: EditorRole = 'editor'

/** The use cases over a store. */
export function editorCases(store: Store, now: () => Date): EditorCases {
  const at = () => now().toISOString()
  const event = (is: EditorEvent['is'], of: string, { by = null, role = null, from = null }: Partial<Pick<EditorEvent, 'by' | 'role' | 'from'>> = {}) =>
    editorEvent({ at: at(), is, of, by, role, from }, randomBytes(8).toString('hex'))
  const changed = async (name: string, change: EditorChange, is: EditorEvent['is'], more: { readonly by: string | null; readonly role?: EditorRole }) => {
    const called = (await store.credentials(name))?.name ?? name
    if (!await store.changeEditor(name, change, event(is, called, more))) throw new EditRefused('name', `Nobody called ${name} signs in; see onrecord editor list.`)
  }
  return {
    ...signingIn(store, now, event),
    addEditor: async ({ name, role, email, subject, password }, by) => {
      const called = checkedName(name)
      const given = password === undefined ? newPassword() : password
      if (given !== null) checkPassword(given, called)
      const editor = { name: called, role, email: checkedEmail(email), subject: checkedSubject(subject), password: given === null ? null : await keptPassword(given), addedAt: at() }
      if (given === null && editor.email === null && editor.subject === null) throw new EditRefused('password', 'Who has no password needs an e-mail address or a subject, by which a provider of identities tells them.')
      const added = await store.addEditor(editor, event('added', called, { by, role }))
      if (added === 'name') throw new EditRefused('name', `There is an editor or a token called ${called} already.`)
      if (added !== 'kept') throw new EditRefused(added, `Another editor has this ${added === 'email' ? 'e-mail address' : 'subject'} already.`)
      return password === undefined ? given : null
    },
    editors: () => store.editors(),
    removeEditor: (name, by) => changed(name, { is: 'removed' }, 'removed', { by }),
    setEditorRole: (name, role, by) => changed(name, { is: 'role', role }, 'role', { by, role }),
    setEditorPassword: async (name, password, by) => {
      const given = password ?? newPassword()
      checkPassword(given, name)
      await changed(name, { is: 'password', password: await keptPassword(given), keep: null }, 'password', { by })
      return password === undefined ? given : null
    },
    editorLog: (asked) => store.editorLog(asked),
    addToken: async (name, { role = TOKEN_ROLE, by = null } = {}) => {
      const token = newToken()
      return await store.addToken({ name, role, hash: tokenHash(token), addedAt: at() }, event('token added', name, { by, role })) ? token : null
    },
    removeToken: (name, by = null) => store.removeToken(name, event('token removed', name, { by })),
    tokens: () => store.tokens(),
    tokenOf: (token) => store.tokenOf(tokenHash(token)),
    tokenNamed: async (token) => (await store.tokenOf(tokenHash(token)))?.name ?? null,
    mayName: async ({ name, role }, editor) => {
      if (isAtLeast(role, 'chief') || editorKey(name) === editorKey(editor)) return
      if (await store.credentials(editor) !== null) throw new EditRefused('editor', `${editor.trim()} is an editor of this ledger, who decides by signing in: give another name, or use a token of the role chief.`)
    },
  }
}
