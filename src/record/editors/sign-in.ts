import { randomBytes } from 'node:crypto'
import { editorKey, LONGEST_EDITOR, type EditorSession } from '../../model/editor.js'
import type { EditorEvent } from '../../model/editor-log.js'
import { sha256 } from '../../model/identifier.js'
import type { Store } from '../../store/store.js'
import type { TryKey } from '../../store/tries.js'
import { EditRefused } from '../edits/edit-refused.js'
import { tokenHash } from '../tokens.js'
import { checkPassword } from './checks.js'
import { isPassword, keptPassword, LONGEST_PASSWORD, Turns } from './password.js'
import { addressGroup } from './address-group.js'

/** Who tries to sign in, and from where. */
export interface Trying {
  readonly name: string
  readonly password: string
  /** The address of the machine that asks; empty where it isn't known. */
  readonly from: string
  /** What the browser was given when somebody signed in from it before. */
  readonly browser: string | undefined
}

/** Whom a provider of identities says that somebody is. */
export interface Identity {
  readonly subject: string
  /** Only one that the provider says is theirs. */
  readonly email: string | null
}

/** What signing in came to. `session` and `browser` (where it wasn't known) are for the browser to keep, and not told again. */
export type SignedIn =
  | { readonly is: 'in'; readonly name: string; readonly session: string; readonly browser: string | null }
  | { readonly is: 'wrong' }
  /** Too many tries failed, or too many wait: the next one may begin in so many seconds. */
  | { readonly is: 'slow'; readonly seconds: number }

export interface SigningIn {
  signIn(trying: Trying): Promise<SignedIn>
  /** Signs in whom a provider of identities vouches for: by the subject that an editor has, else by the e-mail address of one who has none yet, who has it from then on. */
  signInAs(identity: Identity, from: string): Promise<SignedIn>
  /** Whose session it is; `null` where it has ended. */
  session(session: string): Promise<EditorSession | null>
  signOut(session: string, how?: { readonly everywhere: boolean }): Promise<void>
  /** Changes one's own password and ends all other sessions. Rejects with an `EditRefused`. */
  changePassword(session: string, given: { readonly current: string; readonly next: string; readonly from: string }): Promise<void>
}

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A session ends so long after it was used last, and so long after it began. */
const IDLE = 7 * DAY
const LONGEST = 30 * DAY
/** It is noted that it was used once in so long: not with each page. */
const NOTED = 10 * MINUTE

/** Of an address with a name, or of a browser that is known with that name. */
const OF_PAIR = { free: 5, first: 2 * SECOND, longest: 15 * MINUTE, forgets: DAY }
/** Of an address with any names: many editors may sit behind one. */
const OF_ADDRESS = { free: 60, first: 10 * SECOND, longest: 15 * MINUTE, forgets: HOUR }
/** Failures that are noted in an hour: whoever floods the sign-in fills no disk. */
const MOST_NOTED = 500

/** Signing in and out over a store. Failures are counted in the ledger: by address and name, so that a stranger locks out nobody but themselves. */
export function signingIn(store: Store, now: () => Date, event: (is: EditorEvent['is'], of: string, more?: Partial<Pick<EditorEvent, 'by' | 'role' | 'from'>>) => EditorEvent): SigningIn {
  const turns = new Turns()
  const noting = { since: 0, count: 0 }
  const note = async (is: 'failed' | 'slowed', of: string, from: string) => {
    const at = now().getTime()
    if (at - noting.since > HOUR) Object.assign(noting, { since: at, count: 0 })
    noting.count += 1
    if (noting.count <= MOST_NOTED) await store.logEditors(event(is, of, { from }))
    else if (noting.count === MOST_NOTED + 1) await store.logEditors(event('quiet', of, { from }))
  }
  const begin = async (name: string, from: string, { newBrowser }: { readonly newBrowser: boolean }): Promise<SignedIn> => {
    const [session, known] = [secret(), newBrowser ? secret() : null]
    const at = now()
    const added = await store.addSession({
      hash: tokenHash(session), editor: name, at: at.toISOString(), endsAt: new Date(at.getTime() + LONGEST).toISOString(), browser: known === null ? null : tokenHash(known),
    }, event('signed in', name, { from }))
    return added ? { is: 'in', name, session, browser: known } : { is: 'wrong' }
  }
  /** Whether a password is right, at the pace that guessing is let. */
  const tried = async ({ name, password, from, browser }: Trying): Promise<'right' | 'wrong' | number> => {
    const typed = name.slice(0, LONGEST_EDITOR).replace(/\p{C}/gu, '�')
    const isKnown = browser !== undefined && await store.knowsBrowser(tokenHash(browser), name)
    const keys = isKnown ? [keyFor(OF_PAIR, 'browser', browser, editorKey(name))] : [keyFor(OF_PAIR, 'address', addressGroup(from), editorKey(name)), keyFor(OF_ADDRESS, 'address', addressGroup(from))]
    // Who has to wait takes no turn, and writes nothing.
    const wait = await store.tryWait(keys, now().getTime())
    if (wait > 0) return wait
    const isPossible = name.length <= LONGEST_EDITOR && password.length <= 4 * LONGEST_PASSWORD && password.isWellFormed()
    const done = await turns.take(async () => {
      const begun = await store.beginTry(keys, now().getTime())
      if (begun.wait > 0) return begun.wait
      if (begun.slowed) await note('slowed', typed, from)
      return isPassword(isPossible ? password : '', isPossible ? (await store.credentials(name))?.password ?? null : null)
    }, isKnown)
    if (done === null) return 5 * SECOND
    if (typeof done === 'number') return done
    if (!done) {
      await note('failed', typed, from)
      return 'wrong'
    }
    const [pair, ...others] = keys.map(({ key }) => key)
    await store.endTry({ forgive: pair === undefined ? [] : [pair], takeBack: others })
    return 'right'
  }
  return {
    signIn: async (trying) => {
      const done = await tried(trying)
      if (typeof done === 'number') return { is: 'slow', seconds: Math.ceil(done / SECOND) }
      if (done === 'wrong') return { is: 'wrong' }
      const name = (await store.credentials(trying.name))?.name
      if (name === undefined) return { is: 'wrong' }
      const isKnown = trying.browser !== undefined && await store.knowsBrowser(tokenHash(trying.browser), name)
      return begin(name, trying.from, { newBrowser: !isKnown })
    },
    signInAs: async ({ subject, email }, from) => {
      const all = await store.editors()
      const found = all.find((one) => one.subject === subject) ?? all.find((one) => one.subject === null && one.email !== null && one.email === email?.toLowerCase())
      if (found === undefined) {
        await note('failed', (email ?? subject).slice(0, LONGEST_EDITOR).replace(/\p{C}/gu, '�'), from)
        return { is: 'wrong' }
      }
      // From now on they are who the provider knows by this subject: an address may be given to somebody else one day.
      if (found.subject === null) await store.changeEditor(found.name, { is: 'subject', subject }, event('identity', found.name))
      return begin(found.name, from, { newBrowser: false })
    },
    session: async (session) => {
      const at = now()
      const hash = tokenHash(session)
      const found = await store.session(hash, { now: at.toISOString(), idleSince: new Date(at.getTime() - IDLE).toISOString() })
      if (found !== null && at.getTime() - Date.parse(found.seenAt) > NOTED) await store.seeSession(hash, at.toISOString())
      return found
    },
    signOut: async (session, { everywhere } = { everywhere: false }) => {
      const hash = tokenHash(session)
      const found = await store.session(hash, { now: '', idleSince: '' })
      if (found !== null) await store.endSession(hash, { everywhere }, event(everywhere ? 'signed out everywhere' : 'signed out', found.name))
    },
    changePassword: async (session, { current, next, from }) => {
      const hash = tokenHash(session)
      const at = now()
      const found = await store.session(hash, { now: at.toISOString(), idleSince: new Date(at.getTime() - IDLE).toISOString() })
      if (found === null) throw new EditRefused('current', 'You are signed in no more.')
      checkPassword(next, found.name)
      // Who took a session over must not be able to guess here what they can't guess at the sign-in.
      const done = await tried({ name: found.name, password: current, from, browser: undefined })
      if (typeof done === 'number') throw new EditRefused('current', `Too many tries failed: try again in ${Math.ceil(done / SECOND)} seconds.`)
      if (done === 'wrong') throw new EditRefused('current', 'This is not your password.')
      await store.changeEditor(found.name, { is: 'password', password: await keptPassword(next), keep: hash }, event('password', found.name))
    },
  }
}

/** What tries count for, as the ledger keeps it. */
function keyFor(slowing: TryKey['slowing'], ...parts: readonly string[]): TryKey {
  return { key: sha256(new TextEncoder().encode(JSON.stringify(parts))), slowing }
}

/** What nobody can guess, for a browser to keep. */
function secret(): string {
  return randomBytes(32).toString('base64url')
}
