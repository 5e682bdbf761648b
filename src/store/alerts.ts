import type { Alert, AlertDelivery, AlertEnd, AlertItem, DeliveryAttempt, KeptAlert, KeptDelivery } from '../model/alert.js'
import type { Search } from '../model/search.js'
import type { Part, PartAsked } from './edits.js'
import type { StatementInArticle } from './statement-in-article.js'

/** How much a search would have told of what the ledger got. */
export interface NewlyByDay {
  /** Days, UTC, `YYYY-MM-DD`, on which something was, in their order. */
  readonly days: readonly { readonly day: string; readonly count: number }[]
  /** When the ledger first got anything: ISO 8601, UTC; `null` for an empty one. */
  readonly since: string | null
}

/** What alerts are kept by. */
export interface Alerts {
  /** `secret`: what a webhook is signed with. */
  addAlert(alert: Alert, secret: string | null): Promise<void>
  /** Those that tell, in the order in which they were made; with those that were ended, where `ended`. */
  alerts(asked: { readonly ended: boolean }): Promise<readonly KeptAlert[]>
  alert(id: string): Promise<KeptAlert | null>
  /** What its webhook is signed with; `null` where it has none, or was ended. */
  alertSecret(id: string): Promise<string | null>
  /** Resolves to `false` where none of that identifier tells. */
  endAlert(id: string, end: AlertEnd): Promise<boolean>
  /**
   * Statements that a search finds on states of pages which the ledger first got at `since` (ISO 8601, UTC) or later, and that the page didn't have before; what was added last first.
   * As many as `limit`.
   */
  newlyFound(search: Search, asked: { readonly since: string; readonly limit: number }): Promise<readonly StatementInArticle[]>
  /** The same, counted by the day on which the ledger first got them. */
  newlyByDay(search: Search, since: string): Promise<NewlyByDay>
  /** Which of some articles' listed statements a search finds. */
  matchingIn(search: Search, articles: readonly string[]): Promise<readonly string[]>
  /**
   * Keeps what was found, each item once, and that it was looked at `lookedAt`; what is more than `cap` of those found on one day, UTC, is left out of what is told. Resolves to
   * how many were new. Nothing is kept for an alert that was ended.
   */
  keepAlertItems(id: string, found: { readonly items: readonly AlertItem[]; readonly cap: number; readonly lookedAt: string }): Promise<number>
  /** What was found before a time, is to be told and in no delivery yet, oldest first; and how many were left out since the last delivery. */
  untoldItems(id: string, asked: { readonly before: string; readonly limit: number }): Promise<{ readonly items: readonly AlertItem[]; readonly leftOut: number }>
  /** Resolves to `false`, and keeps nothing, where one of its items is in a delivery already. */
  addDelivery(delivery: AlertDelivery): Promise<boolean>
  /** Deliveries that are neither done nor given up, oldest first. */
  openDeliveries(limit: number): Promise<readonly AlertDelivery[]>
  delivery(id: string): Promise<KeptDelivery | null>
  addAttempt(delivery: string, attempt: DeliveryAttempt): Promise<void>
  /** Newest first; `after`: a delivery's identifier. */
  deliveries(asked: PartAsked & { readonly alert: string }): Promise<Part<KeptDelivery>>
}
