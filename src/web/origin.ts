import type { Context } from 'hono'

/** The desk's own address, as it was asked: no slash at its end. */
export function originOf(c: Context): string {
  return new URL(c.req.url).origin
}
