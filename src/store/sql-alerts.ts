import type { Alert, AlertDelivery, AlertEnd, DeliveryAttempt } from '../model/alert.js'
import type { Search } from '../model/search.js'
import type { Alerts } from './alerts.js'
import { addAlert, addAttempt, addDelivery, alertSecret, endAlert, keepAlertItems, keptDelivery, listAlerts, listDeliveries, openDeliveries, untoldItems } from './alerts-kept.js'
import { matchingIn, newlyByDay, newlyFound } from './newly-found.js'
import { checkedPaging, SqlRunning } from './sql-running.js'

/** The part of a store in Postgres that keeps alerts, what they found and what became of telling it. */
export abstract class SqlAlerts extends SqlRunning implements Alerts {
  addAlert(alert: Alert, secret: string | null) {
    return this.run((db) => addAlert(db, alert, secret))
  }

  alerts(asked: { readonly ended: boolean }) {
    return this.run((db) => listAlerts(db, asked))
  }

  alert(id: string) {
    return this.run(async (db) => (await listAlerts(db, { ended: true, id }))[0] ?? null)
  }

  alertSecret(id: string) {
    return this.run((db) => alertSecret(db, id))
  }

  endAlert(id: string, end: AlertEnd) {
    return this.run((db) => endAlert(db, id, end))
  }

  newlyFound(search: Search, asked: { readonly since: string; readonly limit: number }) {
    return this.run((db) => newlyFound(db, search, checkedPaging(asked)))
  }

  newlyByDay(search: Search, since: string) {
    return this.run((db) => newlyByDay(db, search, since))
  }

  matchingIn(search: Search, articles: readonly string[]) {
    return this.run((db) => matchingIn(db, search, articles))
  }

  keepAlertItems(id: string, found: Parameters<Alerts['keepAlertItems']>[1]) {
    return this.run((db) => keepAlertItems(db, id, found))
  }

  untoldItems(id: string, asked: { readonly before: string; readonly limit: number }) {
    return this.run((db) => untoldItems(db, id, checkedPaging(asked)))
  }

  addDelivery(delivery: AlertDelivery) {
    return this.run((db) => addDelivery(db, delivery))
  }

  openDeliveries(limit: number) {
    return this.run((db) => openDeliveries(db, checkedPaging({ limit }).limit))
  }

  delivery(id: string) {
    return this.run((db) => keptDelivery(db, id))
  }

  addAttempt(delivery: string, attempt: DeliveryAttempt) {
    return this.run((db) => addAttempt(db, delivery, attempt))
  }

  deliveries(asked: Parameters<Alerts['deliveries']>[0]) {
    return this.run((db) => listDeliveries(db, checkedPaging(asked)))
  }
}
