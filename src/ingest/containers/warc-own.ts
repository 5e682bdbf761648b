import { z } from 'zod'
import type { Header, PageEntry } from './entry.js'
import { field, type Fields } from './warc-fields.js'
import type { BodyKind } from './web-types.js'

/** Fields of our own, with which exported captures come back as they were. Other programs pass them over. */
const RENAMED = 'Onrecord-Renamed-Headers'
const URL_FIELD = 'Onrecord-Url'
const MEDIA_TYPE = 'Onrecord-Media-Type'
const RECEIPT = 'Onrecord-Receipt'

const PREFIX = /^x-archive-orig-/i

/**
 * The headers as they were received. Our export renames those that are true of the packed body only, and names their
 * places (from 0) in `Onrecord-Renamed-Headers`; what it added stands after them and after the number of all.
 */
export function originalHeaders(record: Fields, headers: Fields): readonly Header[] {
  const given = /^(\d{1,5})((?: \d{1,5})*)$/.exec(field(record, RENAMED) ?? '')
  if (given === null) return headers
  const places = new Set((given[2] ?? '').trim().split(' ').map(Number))
  return headers.slice(0, Number(given[1])).map(([name, value], i): Header => [places.has(i) ? name.replace(PREFIX, '') : name, value])
}

/** What an exported capture was read as; `null` in archives of others. */
export function keptAs(record: Fields): BodyKind | null {
  const type = field(record, MEDIA_TYPE)
  return type === 'text/html' || type === 'text/plain' ? type : null
}

/** The URL of a capture whose URL is none that WARC could hold; `null` where there is no such field. */
export function namedUrl(record: Fields): string | null {
  const given = field(record, URL_FIELD)
  if (given === null) return null
  try {
    const value: unknown = JSON.parse(given)
    return typeof value === 'string' ? value : null
  } catch {
    return null
  }
}

const header = z.tuple([z.string(), z.string()]).readonly()
const receipt = z.object({
  asked: z.string().optional(),
  statusUnknown: z.boolean().optional(),
  redirects: z.array(z.object({ url: z.string(), status: z.int(), headers: z.array(header).readonly() }).readonly()).readonly().optional(),
})

/** What an exported sighting says of how the page was received, beyond what WARC has fields for. */
export function receiptOf(record: Fields): Pick<PageEntry, 'asked' | 'redirects' | 'status'> {
  const given = field(record, RECEIPT)
  if (given === null) return {}
  try {
    const { asked, redirects, statusUnknown } = receipt.parse(JSON.parse(given))
    return { ...(statusUnknown === true && { status: undefined }), ...(asked !== undefined && { asked }), ...(redirects !== undefined && { redirects }) }
  } catch {
    return {}
  }
}
