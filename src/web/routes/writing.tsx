import type { Context, Env, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Ledger } from '../../record/ledger.js'
import { LARGEST_SENT } from '../limits.js'
import { page } from '../page.js'
import { MessagePage } from '../pages/message.js'
import { isAtLeast, type EditorRole } from '../../model/editor.js'
import { isOwnForm, roleOf, writerOf } from '../security.js'

/** What a form without files may bring. */
const LARGEST_SMALL_FORM = 64 * 1024
/** And one whose fields hold much text. */
const LARGEST_LONG_FORM = 2 * 1024 * 1024

export interface WritingNeeds {
  readonly ledger: Pick<Ledger, 'session'>
  readonly version: string
}

const refused = (c: Context, version: string, title: string, message: string, status: 403 | 413) =>
  page(c, <MessagePage version={version} title={title} message={message} />, status)

/** What stands before everything that writes: who may, from where, and how much. `role`: what it takes; to decide, unless told. */
export function writing({ ledger, version }: WritingNeeds, { files = false, long = false, role = 'editor' }: { readonly files?: boolean; readonly long?: boolean; readonly role?: EditorRole } = {}): MiddlewareHandler<Env> {
  const maxSize = files ? LARGEST_SENT : long ? LARGEST_LONG_FORM : LARGEST_SMALL_FORM
  const size = bodyLimit({ maxSize, onError: (c) => refused(c, version, 'That is too much at once', TOO_LARGE, 413) })
  return async (c, next) => {
    const own = await roleOf(writerOf(c), ledger)
    if (own === null) return refused(c, version, 'Sign in first', ELSEWHERE, 403)
    if (!isAtLeast(own, role)) return refused(c, version, 'This is for others', `You are signed in as a ${own}, and this takes a${role === 'editor' ? 'n' : ''} ${role}. Nothing was changed. A chief changes roles, under Editors.`, 403)
    if (!await isOwnForm(c)) return refused(c, version, 'That came from elsewhere', FOREIGN, 403)
    return size(c, next)
  }
}

/** What stands before a form that anybody may send: whether it is one of the desk's own, and small, or as `limited`. */
export function ownForms(version: string, limited?: MiddlewareHandler): MiddlewareHandler<Env> {
  const size = limited ?? bodyLimit({ maxSize: LARGEST_SMALL_FORM, onError: (c) => refused(c, version, 'That is too much at once', TOO_LARGE, 413) })
  return async (c, next) => (await isOwnForm(c) ? size(c, next) : refused(c, version, 'That came from elsewhere', FOREIGN, 403))
}

const ELSEWHERE = 'This desk can be reached by others: there, who adds or decides signs in first. Nothing was changed. What you typed is still in the page before this one: open /sign-in in another tab, sign in, go back and send it again.'
const FOREIGN = 'The desk takes only what its own pages send, and this didn’t come from one of them, or the browser doesn’t say so. Nothing was changed. Open the desk’s page and send the form from there.'
const TOO_LARGE = `A form may bring ${LARGEST_SENT / 1024 / 1024} MiB in all. Nothing was added. Choose fewer files at once; what is larger can be added with the command onrecord add.`

/** The fields of a form; `null` where it can't be read. */
export async function formOf(c: Context): Promise<FormData | null> {
  try {
    return await c.req.formData()
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** Says that a form can't be read. */
export function unreadable(c: Context, version: string): Promise<Response> | Response {
  return page(c, <MessagePage version={version} title="The form can’t be read" message="What was sent is cut off or damaged. Nothing was changed. Send the form again." />, 400)
}
