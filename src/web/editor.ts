import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Ledger } from '../record/ledger.js'
import { writerOf } from './security.js'

/** Who corrects: named with each correction. */
export interface Editor {
  readonly name: string
  /** Whether the name is that of a token with which they signed in, and can't be typed. */
  readonly fixed: boolean
}

const COOKIE = 'onrecord-editor'
/** Seconds. */
const KEPT = 365 * 86_400

/** Who asks: on this machine whoever they said they are last, elsewhere whoever the token is of. */
export async function editorOf(c: Context, ledger: Pick<Ledger, 'tokenNamed'>): Promise<Editor> {
  const { onLoopback, token } = writerOf(c)
  const named = onLoopback || token === undefined ? null : await ledger.tokenNamed(token)
  return named === null ? { name: getCookie(c, COOKIE) ?? '', fixed: false } : { name: named, fixed: true }
}

/** Has the browser keep the name, so that it isn't typed each time. */
export function rememberEditor(c: Context, name: string): void {
  setCookie(c, COOKIE, name, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: KEPT })
}
