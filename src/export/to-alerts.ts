import type { KeptAlert, KeptDelivery } from '../model/alert.js'
import type { AlertContract, AlertDeliveryContract, AlertRateContract } from './alerts.js'
import { searchTexts } from './search-texts.js'

/** An alert as the public contract has it: without what it signs with. */
export function toAlertContract({ alert: { id, name, at, by, search, on, to, pace, cap }, end, lookedAt }: KeptAlert): AlertContract {
  return {
    id, name, at, by, search: searchTexts(search), on: [...on], channel: to.is, to: to.is === 'webhook' ? to.url : to.is === 'email' ? to.address : null, pace, cap, lookedAt,
    endedAt: end?.at ?? null, endedBy: end?.by ?? null, endedWhy: end === null || end.why === '' ? null : end.why,
  }
}

export function toDeliveryContract({ delivery: { id, at, items, leftOut }, attempts }: KeptDelivery): AlertDeliveryContract {
  return { id, at, items: items.length, leftOut, state: attempts.at(-1)?.is ?? 'waiting', attempts: attempts.map((one) => ({ ...one })) }
}

export function toRateContract({ from, days, found, daysWithSome, most, perWeek, overCap }: Omit<AlertRateContract, 'schema'>): AlertRateContract {
  return { schema: 1, from, days, found, daysWithSome, most, perWeek, overCap }
}
