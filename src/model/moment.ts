import { isPartialIsoDate } from './partial-date.js'

/** A day (its begin in UTC), or a time with its zone, as ISO 8601 in UTC; `null` for anything else. */
export function momentOf(written: string): string | null {
  const match = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/.test(written)
  const at = Date.parse(written)
  return match && !Number.isNaN(at) && isPartialIsoDate(written.slice(0, 10)) ? new Date(at).toISOString() : null
}
