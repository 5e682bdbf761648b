import { z } from 'zod'
import { alert, alertDelivery, alertEnd, alertItem, deliveryAttempt, keptAlert, keptDelivery } from '../alert-schemas.js'
import { inArticle } from '../same-words/schemas.js'
import { searchParts as search } from '../search/search-schema.js'

// The part of the contract that is about alerts.

const id = z.string()
const time = z.string()
const count = z.int().min(0)

export const ALERT_CALLS = {
  addAlert: { takes: z.tuple([alert, z.string().nullable()]), gives: z.void() },
  alerts: { takes: z.tuple([z.object({ ended: z.boolean() })]), gives: z.array(keptAlert) },
  alert: { takes: z.tuple([id]), gives: keptAlert.nullable() },
  alertSecret: { takes: z.tuple([id]), gives: z.string().nullable() },
  endAlert: { takes: z.tuple([id, alertEnd]), gives: z.boolean() },
  newlyFound: { takes: z.tuple([z.object(search), z.object({ since: time, limit: count })]), gives: z.array(inArticle) },
  newlyByDay: { takes: z.tuple([z.object(search), time]), gives: z.object({ days: z.array(z.object({ day: z.string(), count })), since: time.nullable() }) },
  matchingIn: { takes: z.tuple([z.object(search), z.array(id)]), gives: z.array(id) },
  keepAlertItems: { takes: z.tuple([id, z.object({ items: z.array(alertItem), cap: count, lookedAt: time })]), gives: count },
  untoldItems: { takes: z.tuple([id, z.object({ before: time, limit: count })]), gives: z.object({ items: z.array(alertItem), leftOut: count }) },
  addDelivery: { takes: z.tuple([alertDelivery]), gives: z.boolean() },
  openDeliveries: { takes: z.tuple([count]), gives: z.array(alertDelivery) },
  delivery: { takes: z.tuple([id]), gives: keptDelivery.nullable() },
  addAttempt: { takes: z.tuple([id, deliveryAttempt]), gives: z.void() },
  deliveries: { takes: z.tuple([z.object({ alert: id, limit: count, after: z.string().optional() })]), gives: z.object({ items: z.array(keptDelivery), next: id.nullable() }) },
}
