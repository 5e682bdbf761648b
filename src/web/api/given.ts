import { z } from '@hono/zod-openapi'
import { fetchable } from '../../model/address.js'
import { momentOf } from '../../model/moment.js'
import { isPartialIsoDate } from '../../model/partial-date.js'

// What programs give with what they send, checked.

export const webAddress = z.string().refine((url) => fetchable(url) !== null, 'Give the whole address, beginning with https:// or http://.').openapi({ format: 'uri' })
export const publicationDate = z.string().refine(isPartialIsoDate, 'Give a date as 2021-12-24, 2021-12 or 2021.')
export const moment = z.string().refine((time) => momentOf(time) !== null, 'Give a day as 2021-12-24, or a time as 2021-12-24T18:30:00Z.')
/** A line that people read. */
export const line = z.string().trim().min(1).max(300).refine((text) => !/\p{C}/u.test(text), 'Give one line of text, without control characters.')
