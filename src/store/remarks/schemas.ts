import { z } from 'zod'
import { EVENT_CATEGORIES } from '../../model/event-category.js'
import { PROMISE_STATES, type EventRemark, type PromiseRemark, type TopicRemark, type WordingRemark } from '../../model/remark.js'
import { spans, statementParts } from '../record-schemas.js'
import { searchParts } from '../search/search-schema.js'
import type { PlacedRemark } from './remarks.js'

// What editors keep beside what was read, checked as other records are. A search that asks for more than is known here is told as damage: it would find too much.

const any = { id: z.string(), at: z.string(), editor: z.string(), of: z.string(), note: z.string(), undoes: z.string().nullable() }
const target = z.object({
  capture: z.string(), article: z.string(), statement: z.string().nullable(), quote: z.object({ exact: z.string(), prefix: z.string(), suffix: z.string(), alone: z.boolean() }),
  roles: z.object({ source: spans, cue: spans, content: spans }), text: z.string(),
})

export const topicRemark = z.object({ ...any, kind: z.literal('topic'), name: z.string(), search: z.strictObject(searchParts), ended: z.boolean() }) satisfies z.ZodType<TopicRemark>
export const eventRemark = z.object({
  ...any, kind: z.literal('event'), target, sentence: z.string(), category: z.enum(EVENT_CATEGORIES).nullable(), date: statementParts.saidAt,
}) satisfies z.ZodType<EventRemark>
export const promiseRemark = z.object({ ...any, kind: z.literal('promise'), target, due: z.string().nullable(), state: z.enum(PROMISE_STATES) }) satisfies z.ZodType<PromiseRemark>
export const wordingRemark = z.object({
  ...any, kind: z.literal('wording'), original: z.string(), from: z.string().nullable(), to: z.string(), before: z.string(), after: z.string(), article: z.string(), statement: z.string().nullable(),
}) satisfies z.ZodType<WordingRemark>

export const remark = z.discriminatedUnion('kind', [topicRemark, eventRemark, promiseRemark, wordingRemark])
export const keptRemark = z.object({ remark, counts: z.boolean() })
export const remarkOnWords = z.discriminatedUnion('kind', [eventRemark, promiseRemark])
export const placedRemark = z.object({ subject: z.string(), remark: remarkOnWords, carried: z.boolean() }) satisfies z.ZodType<PlacedRemark>
