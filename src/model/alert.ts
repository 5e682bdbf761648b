import { identifier } from './identifier.js'
import type { Search } from './search.js'

/** Of what an alert tells: a statement that a page newly has; other words than before, on the page itself or where another page has them; words that somebody denies. */
export const ALERT_TRIGGERS = ['new', 'changed', 'denied'] as const
export type AlertTrigger = (typeof ALERT_TRIGGERS)[number]

/** How an alert's items go out: one by one, as they are found, or all of a day or a week (Monday to Sunday), both UTC, at once. */
export const ALERT_PACES = ['each', 'daily', 'weekly'] as const
export type AlertPace = (typeof ALERT_PACES)[number]

/** Where it tells: `feed`, nowhere but in the feed of its search, which is there without it. */
export type AlertChannel = { readonly is: 'webhook'; readonly url: string } | { readonly is: 'email'; readonly address: string } | { readonly is: 'feed' }

/** What a search orders by says nothing of what it finds. */
export type AlertSearch = Omit<Search, 'sort' | 'oldest'>

/** Somebody's wish to be told. Never changed; one that is ended stays. */
export interface Alert {
  readonly id: string
  /** ISO 8601, UTC: what the ledger got before is never told of. */
  readonly at: string
  /** Who made it; `null` where it isn't known. */
  readonly by: string | null
  readonly name: string
  readonly search: AlertSearch
  readonly on: readonly AlertTrigger[]
  readonly to: AlertChannel
  readonly pace: AlertPace
  /** Items that are told at most of those that are found on one day, UTC; the others are counted. */
  readonly cap: number
  /** The desk's address, which permalinks begin with; `null`: they begin with a slash. */
  readonly desk: string | null
}

/** That an alert is to tell no more, since when, and by whom or why. */
export interface AlertEnd {
  /** ISO 8601, UTC. */
  readonly at: string
  /** `null` where the program ended it: `why` tells. */
  readonly by: string | null
  readonly why: string
}

export interface KeptAlert {
  readonly alert: Alert
  readonly end: AlertEnd | null
  /** When it was last looked for what it tells of: ISO 8601, UTC; `null` for never. */
  readonly lookedAt: string | null
}

/** Something that an alert tells of, once. */
export interface AlertItem {
  /** As `itemId` makes it. */
  readonly id: string
  readonly trigger: AlertTrigger
  /** ISO 8601, UTC. */
  readonly foundAt: string
  /** The statement that is told of. */
  readonly statement: string
  /** What is told, as it goes out. */
  readonly told: ToldItem
}

/** A statement as an alert tells of it: the page's own words. */
export interface ToldStatement {
  readonly id: string
  /** Where the desk shows it. */
  readonly url: string
  /** What was said, as the page has it; where it is cut in two, ` … ` stands between. */
  readonly words: string
  /** The names, or what the page calls them where it names nobody. */
  readonly speakers: readonly string[]
  readonly act: string
  readonly negated: boolean
  readonly page: { readonly title: string | null; readonly outlet: string | null; readonly publishedAt: string | null; readonly url: string | null }
}

export interface ToldItem {
  readonly trigger: AlertTrigger
  readonly statement: ToldStatement
  /** Of `changed`: the words before; of `denied`: what is denied, where another statement has it. `null` for none. */
  readonly other: ToldStatement | null
}

/** What is sent at once: one item, or a digest. */
export interface AlertDelivery {
  /** As `deliveryId` makes it: what a receiver knows a repetition by. */
  readonly id: string
  readonly alert: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly items: readonly string[]
  /** Items that were found and not told, since there were more than the cap, after the delivery before. */
  readonly leftOut: number
  /** To the letter what is sent, each time that it is. */
  readonly body: string
}

/** `failed`: it is tried again; `given up`: it isn't; `dropped`: its alert was ended first. */
export const ATTEMPT_OUTCOMES = ['delivered', 'failed', 'given up', 'dropped'] as const
export type AttemptOutcome = (typeof ATTEMPT_OUTCOMES)[number]

/** That a delivery was tried. */
export interface DeliveryAttempt {
  /** ISO 8601, UTC. */
  readonly at: string
  readonly is: AttemptOutcome
  /** What came back, or what went wrong. */
  readonly what: string
}

export interface KeptDelivery {
  readonly delivery: AlertDelivery
  /** Oldest first. */
  readonly attempts: readonly DeliveryAttempt[]
}

/** Items a day, unless told otherwise, and at most. */
export const USUAL_CAP = 20
export const LARGEST_CAP = 1_000
/** UTF-16 code units of an alert's name. */
export const LONGEST_ALERT_NAME = 200
/** Alerts that tell, at once. */
export const MOST_ALERTS = 500

/** Makes an alert; `nonce` keeps two of one moment apart. */
export function alert(of: Omit<Alert, 'id'>, nonce: string): Alert {
  const { at, by, name, search, on, to, pace, cap } = of
  return { ...of, id: identifier(['alert', nonce, at, by, name, JSON.stringify(search), [...on], JSON.stringify(to), pace, cap]) }
}

/** The same for what is the same to a reader: the page, the words and whose they are, whoever read it how often. `page`: `addressKey` of its address, or its capture. */
export function itemId(alertId: string, trigger: AlertTrigger, { page, source, words, other }: { readonly page: string; readonly source: string; readonly words: string; readonly other: string | null }): string {
  return identifier(['alert item', alertId, trigger, page, folded(source), folded(words), other === null ? null : folded(other)])
}

export function deliveryId(alertId: string, items: readonly string[]): string {
  return `msg_${identifier(['alert delivery', alertId, [...items].sort()])}`
}

function folded(words: string): string {
  return words.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
