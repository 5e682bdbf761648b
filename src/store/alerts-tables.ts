import type { Generated } from 'kysely'

/**
 * Alerts: part of version 9 of ledgers. All is only ever added, but for when an alert was last looked at, and a webhook's secret, which goes when its alert ends.
 * An item is in one delivery at most: so says `alert_sent`.
 */
export const ALERTS_TABLES = [
  'create table alerts (sequence integer generated always as identity primary key, id text not null unique, record text not null)',
  'create table alert_ends (alert text primary key references alerts (id), record text not null)',
  'create table alert_secrets (alert text primary key references alerts (id), secret text not null)',
  'create table alert_looks (alert text primary key references alerts (id), looked_at text not null)',
  `create table alert_items (
    sequence integer generated always as identity primary key, alert text not null references alerts (id), id text not null unique, found_at text not null, left_out boolean not null, record text not null)`,
  'create index alert_items_found on alert_items (alert, found_at)',
  `create table alert_deliveries (
    sequence integer generated always as identity primary key, id text not null unique, alert text not null references alerts (id), left_out integer not null, record text not null)`,
  'create index alert_deliveries_alert on alert_deliveries (alert, sequence)',
  'create table alert_sent (item text primary key references alert_items (id), delivery text not null references alert_deliveries (id))',
  `create table alert_attempts (
    sequence integer generated always as identity primary key, delivery text not null references alert_deliveries (id), is_last boolean not null, record text not null)`,
  'create index alert_attempts_delivery on alert_attempts (delivery, sequence)',
  // What the ledger got since a time: what alerts look at.
  'create index sightings_added on sightings (added_at)',
] as const

/** For `Tables`. `record`: as in src/store/alert-schemas.ts. `is_last`: that it is tried no more. */
export interface AlertTables {
  alerts: { sequence: Generated<number>; id: string; record: string }
  alert_ends: { alert: string; record: string }
  alert_secrets: { alert: string; secret: string }
  alert_looks: { alert: string; looked_at: string }
  alert_items: { sequence: Generated<number>; alert: string; id: string; found_at: string; left_out: boolean; record: string }
  alert_deliveries: { sequence: Generated<number>; id: string; alert: string; left_out: number; record: string }
  alert_sent: { item: string; delivery: string }
  alert_attempts: { sequence: Generated<number>; delivery: string; is_last: boolean; record: string }
}
