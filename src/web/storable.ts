import type { Context } from 'hono'

/** Whether all that an address asks for could be in the ledger: a database keeps no NUL and no half of a surrogate pair. */
export function isStorable(c: Context): boolean {
  return [c.req.path, ...Object.entries(c.req.queries()).flat(2)].every((text) => !text.includes('\0') && text.isWellFormed())
}
