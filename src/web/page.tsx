import type { Context } from 'hono'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { jsonAddressOf } from './api/twins.js'
import { JsonAddress } from './parts/json-twin.js'

type Status = 200 | 404 | 500 | 503

/** Answers with a page. Everything in it was escaped where it was put in: JSX escapes text and attributes. */
export async function page(c: Context, document: JSX.Element, status: Status = 200): Promise<Response> {
  const html = await (<JsonAddress.Provider value={status === 200 ? jsonAddressOf(c.req.url) : null}>{document}</JsonAddress.Provider>)
  return c.html(`<!doctype html>${html}`, status, { 'Cache-Control': 'no-cache' })
}
