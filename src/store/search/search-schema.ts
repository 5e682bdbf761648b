import { z } from 'zod'
import { CONFIDENCES, NAME_FILTERS, SORTS } from '../../model/search.js'
import { ACTS, FORMS } from '../../model/statement.js'

const flag = z.boolean().exactOptional()
const name = z.string().exactOptional()

/** What a search asks for, as it passes between processes and is kept. */
export const searchParts = {
  words: name, ...Object.fromEntries(NAME_FILTERS.map((filter) => [filter, name])) as Record<(typeof NAME_FILTERS)[number], typeof name>, act: z.enum(ACTS).exactOptional(), negated: flag,
  within: flag, topics: flag, form: z.enum(FORMS).exactOptional(), kind: z.enum(['speech', 'attitude']).exactOptional(), language: name, translated: flag, corrected: flag,
  confidence: z.enum(CONFIDENCES).exactOptional(), publishedFrom: name, publishedTo: name, saidFrom: name, saidTo: name, copies: flag, translations: flag, sort: z.enum(SORTS).exactOptional(), oldest: flag,
}
