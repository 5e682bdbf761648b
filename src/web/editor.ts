import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Ledger } from '../record/ledger.js'
import { isSecure, sessionOf, writerOf } from './security.js'

/** Who corrects: named with each correction. */
export interface Editor {
  readonly name: string
  /** Whether they signed in, and are who they are: the name can't be typed. */
  readonly fixed: boolean
}

const COOKIE = 'onrecord-editor'
/** Seconds. */
const KEPT = 365 * 86_400

/** Who asks: whoever signed in, else, on this machine, whoever they said they are last. */
export async function editorOf(c: Context, ledger: Pick<Ledger, 'session'>): Promise<Editor> {
  const session = await sessionOf(writerOf(c), ledger)
  return session === null ? { name: getCookie(c, COOKIE) ?? '', fixed: false } : { name: session.name, fixed: true }
}

/** Has the browser keep the name, so that it isn't typed each time. */
export function rememberEditor(c: Context, name: string): void {
  setCookie(c, COOKIE, name, { httpOnly: true, sameSite: 'Lax', path: '/', secure: isSecure(c), maxAge: KEPT })
}
