import type { Context } from 'hono'
import type { JSX } from 'hono/jsx/jsx-runtime'

type Status = 200 | 400 | 404 | 500 | 503

/** Answers with a page. Everything in it was escaped where it was put in: JSX escapes text and attributes. */
export async function page(c: Context, document: JSX.Element, status: Status = 200): Promise<Response> {
  return c.html(`<!doctype html>${await document}`, status, { 'Cache-Control': 'no-cache' })
}
