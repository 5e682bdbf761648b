import type { Context, Env, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Ledger } from '../../record/ledger.js'
import { LARGEST_SENT } from '../limits.js'
import { page } from '../page.js'
import { MessagePage } from '../pages/message.js'
import { isAtLeast, type EditorRole } from '../../model/editor.js'
import { isOwnForm, roleOf, writerOf } from '../security.js'
import { t } from '../words/say.js'

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
  const size = bodyLimit({ maxSize, onError: (c) => refused(c, version, t('sending.tooMuch'), t('sending.tooMuchMeans', { n: LARGEST_SENT / 1024 / 1024 }), 413) })
  return async (c, next) => {
    const own = await roleOf(writerOf(c), ledger)
    if (own === null) return refused(c, version, t('sending.signInFirst'), t('sending.elsewhere'), 403)
    if (!isAtLeast(own, role)) return refused(c, version, t('sending.forOthers'), t(`sending.${role}`, { own: t(`roles.${own}`) }), 403)
    if (!await isOwnForm(c)) return refused(c, version, t('sending.fromElsewhere'), t('sending.foreign'), 403)
    return size(c, next)
  }
}

/** What stands before a form that anybody may send: whether it is one of the desk's own, and small, or as `limited`. */
export function ownForms(version: string, limited?: MiddlewareHandler): MiddlewareHandler<Env> {
  const size = limited ?? bodyLimit({ maxSize: LARGEST_SMALL_FORM, onError: (c) => refused(c, version, t('sending.tooMuch'), t('sending.tooMuchMeans', { n: LARGEST_SENT / 1024 / 1024 }), 413) })
  return async (c, next) => (await isOwnForm(c) ? size(c, next) : refused(c, version, t('sending.fromElsewhere'), t('sending.foreign'), 403))
}

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
  return page(c, <MessagePage version={version} title={t('sending.unreadable')} message={t('sending.unreadableMeans')} />, 400)
}
