import { z } from 'zod'
import { QUOTE_RELATIONS } from '../../text/same-words/link.js'
import { article, statement } from '../record-schemas.js'
import { QUOTE_MATCHES } from './found.js'

// What is found of the same words, as it passes between processes.

const count = z.int().min(0)
export const seen = z.object({ firstSeenAt: z.string(), lastSeenAt: z.string(), goneSince: z.string().nullable() })
export const inArticle = z.object({ statement, holders: z.array(statement), article, seen: seen.nullable() })

const link = z.object({
  relation: z.enum(QUOTE_RELATIONS), longer: z.enum(['one', 'other']).nullable(), run: count, weight: z.number(), verbatim: z.enum(['both', 'one']), by: z.enum(['run', 'whole quote', 'weight']),
})
const carried = z.array(inArticle.extend({ link, otherOccasion: z.boolean() }))

const translation = z.object({ relation: z.literal('translation'), longer: z.null(), run: z.literal(0), shared: z.array(z.object({ begin: count, end: count })), weight: z.number() })
export const sameWords = z.object({
  items: carried, total: count, more: z.boolean(), others: carried, translations: z.array(inArticle.extend({ link: translation })), translationsTotal: count,
})
export const foundQuote = z.object({
  items: z.array(inArticle.extend({ match: z.enum(QUOTE_MATCHES), verbatim: z.boolean(), by: z.enum(['asked', 'unknown', 'another']) })), total: count, more: z.boolean(),
})
export const relatedArticles = z.array(z.object({
  article, likeness: z.number(), sameWordsOf: z.array(z.string().nullable()), samePeople: z.array(z.string()), sharedWords: z.array(z.string()),
}))
