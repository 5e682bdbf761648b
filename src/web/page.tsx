import type { Context } from 'hono'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { jsonAddressOf } from './api/twins.js'
import { DeskOrigin } from './parts/json-ld.js'
import { JsonAddress } from './parts/json-twin.js'
import { originOf } from './origin.js'
import { NO_VISIT, VisitContext } from './visit.js'
import { tellLanguage } from './words/speaking.js'

type Status = 200 | 400 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503

/** Answers with a page. Everything in it was escaped where it was put in: JSX escapes text and attributes. */
export async function page(c: Context, document: JSX.Element, status: Status = 200): Promise<Response> {
  // What tells of a failure asks the ledger nothing more.
  const visit = status === 200 || status === 422 || status === 429 ? await c.get('visit')?.() ?? NO_VISIT : NO_VISIT
  const twin = status === 200 ? jsonAddressOf(c.req.url) : null
  const html = await (<VisitContext.Provider value={visit}><JsonAddress.Provider value={twin}><DeskOrigin.Provider value={originOf(c)}>{document}</DeskOrigin.Provider></JsonAddress.Provider></VisitContext.Provider>)
  tellLanguage(c)
  return c.html(`<!doctype html>${html}`, status, { 'Cache-Control': 'no-cache' })
}
