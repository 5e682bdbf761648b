import { deliveryId } from '../model/alert.js'
import type { EditRow } from './overlay/check-edits.js'
import { toAlert, toAlertDelivery, toAlertItem } from './rows.js'

/** What is told of each kind of record about alerts, and its table. */
export const ALERT_RECORDS = [['alerts', 'alerts'], ['items of alerts', 'alert_items'], ['deliveries of alerts', 'alert_deliveries']] as const

/** What is damaged of a record about alerts. Throws a `LedgerError` for one that can't be read. */
export function damagedAlert(table: (typeof ALERT_RECORDS)[number][1], { id, record }: EditRow): string[] {
  const own = table === 'alerts' ? toAlert(record).id : table === 'alert_items' ? toAlertItem(record).id : ownId(record)
  return own === id ? [] : [`${table === 'alerts' ? 'alert' : table === 'alert_items' ? 'item of an alert' : 'delivery of an alert'} ${id}: its record was changed`]
}

/** A delivery's identifier tells its alert and its items. */
function ownId(record: string): string | null {
  const { id, alert, items } = toAlertDelivery(record)
  return deliveryId(alert, items) === id ? id : null
}
