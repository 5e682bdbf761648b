import type { AlertChannel, AlertPace, AlertTrigger, KeptAlert, KeptDelivery } from '../model/alert.js'
import type { AlertRateContract } from './alerts.js'
import { searchTexts } from './search-texts.js'
import { visible } from './visible.js'

export const TRIGGER_WORDS: Readonly<Record<AlertTrigger, string>> = { new: 'new statements', changed: 'changed wording', denied: 'denials' }
export const PACE_WORDS: Readonly<Record<AlertPace, string>> = { each: 'one by one, as they are found', daily: 'a digest a day', weekly: 'a digest a week' }

export function channelText(to: AlertChannel): string {
  return to.is === 'webhook' ? `webhook ${to.url}` : to.is === 'email' ? `e-mail to ${to.address}` : 'its feed alone'
}

/** What an alert would have told, and how that was counted. `cap`: as it is asked for. */
export function rateText({ from, days, found, daysWithSome, most, perWeek, overCap }: Omit<AlertRateContract, 'schema'>, cap: number): string {
  const over = `Counted from what the ledger got from ${from} to today (${days} ${days === 1 ? 'day' : 'days'}, UTC)`
  if (found === 0) return `${over}: nothing new that this search finds. Changed wording and denials on other pages are not counted.`
  const some = `${found} new ${found === 1 ? 'statement' : 'statements'} that this search finds, on ${daysWithSome} ${daysWithSome === 1 ? 'day' : 'days'}, ${most?.count ?? 0} at most, on ${most?.day ?? ''}`
  const rate = perWeek === null ? 'Too little time for a rate' : `If it goes on so, about ${perWeek} a week`
  return `${over}: ${some}. ${rate}.${overCap === 0 ? '' : ` ${overCap} of them ${overCap === 1 ? 'is' : 'are'} more than ${cap} on their day, and would have been counted and not told.`} Changed wording and denials on other pages are not counted.`
}

/** Alerts for a terminal. */
export function alertsText(alerts: readonly KeptAlert[]): string {
  if (alerts.length === 0) return 'There are no alerts. onrecord alert add makes one.\n'
  return alerts.map(({ alert: { id, name, at, by, search, on, to, pace, cap }, end }) => [
    `${id}  ${name}${end === null ? '' : ` (ended at ${end.at}${end.by === null ? '' : ` by ${end.by}`}${end.why === '' ? '' : `: ${end.why}`})`}`,
    `    looks for ${Object.entries(searchTexts(search)).map(([field, value]) => `${field}: ${value}`).join(', ')}; tells of ${on.map((one) => TRIGGER_WORDS[one]).join(', ')}`,
    `    by ${channelText(to)}, ${PACE_WORDS[pace]}, ${cap} a day at most; made at ${at}${by === null ? '' : ` by ${by}`}`,
  ].map((line) => visible(line)).join('\n')).join('\n') + '\n'
}

export const STATE_WORDS = { 'waiting': 'waits', 'delivered': 'delivered', 'failed': 'failed, is tried again', 'given up': 'given up', 'dropped': 'dropped' } as const

/** What was sent, for a terminal. */
export function deliveriesText(deliveries: readonly KeptDelivery[]): string {
  if (deliveries.length === 0) return 'Nothing was sent yet.\n'
  return deliveries.map(({ delivery: { id, at, items, leftOut }, attempts }) => [
    `${at}  ${STATE_WORDS[attempts.at(-1)?.is ?? 'waiting']}: ${items.length} ${items.length === 1 ? 'statement' : 'statements'}${leftOut === 0 ? '' : `, ${leftOut} left out`}  ${id}`,
    ...attempts.map((one) => `    ${one.at}  ${one.is}: ${one.what}`),
  ].map((line) => visible(line)).join('\n')).join('\n') + '\n'
}
