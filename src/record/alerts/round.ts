import { LARGEST_CAP, type Alert, type AlertPace } from '../../model/alert.js'
import type { Store } from '../../store/store.js'
import { lookFor } from './look.js'
import { deliveryOf } from './message.js'

/** Deliveries that are put into the queue at once; the others follow at the next round. */
const QUEUED_AT_ONCE = 1_000

/** What a round came to. */
export interface AlertRound {
  readonly alerts: number
  readonly found: number
  /** Deliveries that were made. */
  readonly deliveries: number
}

/**
 * Looks for what alerts tell of, makes deliveries of what is due, and has workers send them. Can be cut short anywhere and begun anew: what was found is kept once, each
 * item goes into one delivery, and each open delivery is in the queue once.
 */
export async function alertRound(store: Store, now: Date): Promise<AlertRound> {
  const at = now.toISOString()
  const alerts = (await store.alerts({ ended: false })).filter(({ alert }) => alert.to.is !== 'feed')
  let found = 0
  let deliveries = 0
  for (const kept of alerts) {
    const { alert } = kept
    found += await store.keepAlertItems(alert.id, { items: await lookFor(store, kept, at), cap: alert.cap, lookedAt: at })
    deliveries += await makeDeliveries(store, alert, now)
  }
  // Also those of before that were made and not put there: this ended between the two.
  for (const { id, alert } of await store.openDeliveries(QUEUED_AT_ONCE)) {
    await store.addJob({ kind: 'deliver', delivery: id, alert: alerts.find((one) => one.alert.id === alert)?.alert.name ?? alert })
  }
  return { alerts: alerts.length, found, deliveries }
}

async function makeDeliveries(store: Store, alert: Alert, now: Date): Promise<number> {
  let made = 0
  for (;;) {
    const { items, leftOut } = await store.untoldItems(alert.id, { before: dueBefore(alert.pace, now), limit: alert.pace === 'each' ? 1 : LARGEST_CAP })
    if (items.length === 0 || !await store.addDelivery(deliveryOf(alert, items, leftOut, now.toISOString()))) return made
    made += 1
  }
}

/** Items that were found before then are to be told: of a digest, those of days or weeks (from Monday, UTC) that are over. */
function dueBefore(pace: AlertPace, now: Date): string {
  if (pace === 'each') return '9999'
  const day = Date.parse(now.toISOString().slice(0, 10))
  return new Date(pace === 'daily' ? day : day - ((now.getUTCDay() + 6) % 7) * 86_400_000).toISOString()
}
