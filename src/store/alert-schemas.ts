import { z } from 'zod'
import { ALERT_PACES, ALERT_TRIGGERS, ATTEMPT_OUTCOMES, type Alert, type AlertDelivery, type AlertEnd, type AlertItem, type DeliveryAttempt, type KeptAlert, type KeptDelivery } from '../model/alert.js'
import { searchParts as search } from './search/search-schema.js'

// Alerts, checked as other records are.

const trigger = z.enum(ALERT_TRIGGERS)
const told = z.object({
  id: z.string(), url: z.string(), words: z.string(), speakers: z.array(z.string()), act: z.string(), negated: z.boolean(),
  page: z.object({ title: z.string().nullable(), outlet: z.string().nullable(), publishedAt: z.string().nullable(), url: z.string().nullable() }),
})

export const alertSearch = z.object(search).omit({ sort: true, oldest: true })

export const alert = z.object({
  id: z.string(), at: z.string(), by: z.string().nullable(), name: z.string(), search: alertSearch, on: z.array(trigger),
  to: z.discriminatedUnion('is', [z.object({ is: z.literal('webhook'), url: z.string() }), z.object({ is: z.literal('email'), address: z.string() }), z.object({ is: z.literal('feed') })]),
  pace: z.enum(ALERT_PACES), cap: z.int().min(1), desk: z.string().nullable(),
}) satisfies z.ZodType<Alert>

export const alertEnd = z.object({ at: z.string(), by: z.string().nullable(), why: z.string() }) satisfies z.ZodType<AlertEnd>
export const keptAlert = z.object({ alert, end: alertEnd.nullable(), lookedAt: z.string().nullable() }) satisfies z.ZodType<KeptAlert>

export const alertItem = z.object({
  id: z.string(), trigger, foundAt: z.string(), statement: z.string(), told: z.object({ trigger, statement: told, other: told.nullable() }),
}) satisfies z.ZodType<AlertItem>

export const alertDelivery = z.object({
  id: z.string(), alert: z.string(), at: z.string(), items: z.array(z.string()), leftOut: z.int().min(0), body: z.string(),
}) satisfies z.ZodType<AlertDelivery>

export const deliveryAttempt = z.object({ at: z.string(), is: z.enum(ATTEMPT_OUTCOMES), what: z.string() }) satisfies z.ZodType<DeliveryAttempt>
export const keptDelivery = z.object({ delivery: alertDelivery, attempts: z.array(deliveryAttempt) }) satisfies z.ZodType<KeptDelivery>
