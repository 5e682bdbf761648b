import { sql, type Kysely } from 'kysely'
import type { Alert, AlertDelivery, AlertEnd, AlertItem, DeliveryAttempt, KeptAlert, KeptDelivery } from '../model/alert.js'
import type { Alerts } from './alerts.js'
import type { Part } from './edits.js'
import { toAlert, toAlertDelivery, toAlertEnd, toAlertItem, toDeliveryAttempt } from './rows.js'
import type { Tables } from './schema.js'
import { storable } from './terms.js'

type Database = Kysely<Tables>

export async function addAlert(db: Database, alert: Alert, secret: string | null): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.insertInto('alerts').values({ id: alert.id, record: JSON.stringify(alert) }).execute()
    if (secret !== null) await trx.insertInto('alert_secrets').values({ alert: alert.id, secret }).execute()
  })
}

export async function listAlerts(db: Database, { ended, id }: { readonly ended: boolean; readonly id?: string }): Promise<KeptAlert[]> {
  const rows = await db.selectFrom('alerts').leftJoin('alert_ends', 'alert_ends.alert', 'alerts.id').leftJoin('alert_looks', 'alert_looks.alert', 'alerts.id')
    .select(['alerts.record', 'alert_ends.record as end', 'alert_looks.looked_at'])
    .$if(!ended, (query) => query.where('alert_ends.alert', 'is', null)).$if(id !== undefined, (query) => query.where('alerts.id', '=', storable(id ?? ''))).orderBy('alerts.sequence').execute()
  return rows.map(({ record, end, looked_at }) => ({ alert: toAlert(record), end: end === null ? null : toAlertEnd(end), lookedAt: looked_at }))
}

export async function alertSecret(db: Database, id: string): Promise<string | null> {
  return (await db.selectFrom('alert_secrets').select('secret').where('alert', '=', storable(id)).executeTakeFirst())?.secret ?? null
}

export async function endAlert(db: Database, id: string, end: AlertEnd): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const there = await trx.selectFrom('alerts').select('id').where('id', '=', storable(id)).forUpdate().executeTakeFirst()
    if (there === undefined) return false
    const added = await trx.insertInto('alert_ends').values({ alert: id, record: JSON.stringify(end) }).onConflict((conflict) => conflict.doNothing()).returning('alert').executeTakeFirst()
    await trx.deleteFrom('alert_secrets').where('alert', '=', id).execute()
    return added !== undefined
  })
}

/** Those who look at once take turns: the cap holds for all of them together. */
export async function keepAlertItems(db: Database, id: string, { items, cap, lookedAt }: Parameters<Alerts['keepAlertItems']>[1]): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const there = await trx.selectFrom('alerts').select('id').where('id', '=', storable(id)).forUpdate().executeTakeFirst()
    const end = await trx.selectFrom('alert_ends').select('alert').where('alert', '=', storable(id)).executeTakeFirst()
    if (there === undefined || end !== undefined) return 0
    let added = 0
    for (const item of items) {
      const day = item.foundAt.slice(0, 10)
      const { rows: [told] } = await sql<{ count: number }>`select count(*)::integer as count from alert_items
        where alert = ${id} and found_at >= ${day} and found_at < ${`${day}T99`} and not left_out`.execute(trx)
      const row = { alert: id, id: item.id, found_at: item.foundAt, left_out: (told?.count ?? 0) >= cap, record: JSON.stringify(item) }
      if (await trx.insertInto('alert_items').values(row).onConflict((conflict) => conflict.column('id').doNothing()).returning('id').executeTakeFirst() !== undefined) added += 1
    }
    await trx.insertInto('alert_looks').values({ alert: id, looked_at: lookedAt }).onConflict((conflict) => conflict.column('alert').doUpdateSet({ looked_at: lookedAt })).execute()
    return added
  })
}

export async function untoldItems(db: Database, id: string, { before, limit }: { readonly before: string; readonly limit: number }): Promise<{ readonly items: readonly AlertItem[]; readonly leftOut: number }> {
  const { rows } = await sql<{ record: string }>`select record from alert_items
    where alert = ${id} and found_at < ${before} and not left_out and not exists (select 1 from alert_sent where item = alert_items.id) order by sequence limit ${limit}::integer`.execute(db)
  const { rows: [left] } = await sql<{ count: number }>`select (
      (select count(*) from alert_items where alert = ${id} and left_out and found_at < ${before}) - (select coalesce(sum(left_out), 0) from alert_deliveries where alert = ${id})
    )::integer as count`.execute(db)
  return { items: rows.map(({ record }) => toAlertItem(record)), leftOut: Math.max(0, left?.count ?? 0) }
}

/** That an item is told already. */
class Told extends Error {}

export async function addDelivery(db: Database, delivery: AlertDelivery): Promise<boolean> {
  try {
    return await db.transaction().execute(async (trx) => {
      const row = { id: delivery.id, alert: delivery.alert, left_out: delivery.leftOut, record: JSON.stringify(delivery) }
      const added = await trx.insertInto('alert_deliveries').values(row).onConflict((conflict) => conflict.column('id').doNothing()).returning('id').executeTakeFirst()
      if (added === undefined) return false
      for (const item of delivery.items) {
        const sent = await trx.insertInto('alert_sent').values({ item, delivery: delivery.id }).onConflict((conflict) => conflict.column('item').doNothing()).returning('item').executeTakeFirst()
        if (sent === undefined) throw new Told()
      }
      return true
    })
  } catch (error) {
    if (error instanceof Told) return false
    throw error
  }
}

export async function openDeliveries(db: Database, limit: number): Promise<AlertDelivery[]> {
  const { rows } = await sql<{ record: string }>`select record from alert_deliveries
    where not exists (select 1 from alert_attempts where alert_attempts.delivery = alert_deliveries.id and is_last) order by sequence limit ${limit}::integer`.execute(db)
  return rows.map(({ record }) => toAlertDelivery(record))
}

export async function keptDelivery(db: Database, id: string): Promise<KeptDelivery | null> {
  const row = await db.selectFrom('alert_deliveries').select('record').where('id', '=', storable(id)).executeTakeFirst()
  return row === undefined ? null : (await withAttempts(db, [toAlertDelivery(row.record)]))[0] ?? null
}

export async function addAttempt(db: Database, delivery: string, attempt: DeliveryAttempt): Promise<void> {
  await db.insertInto('alert_attempts').values({ delivery, is_last: attempt.is !== 'failed', record: JSON.stringify(attempt) }).execute()
}

export async function listDeliveries(db: Database, { alert, limit, after }: Parameters<Alerts['deliveries']>[0]): Promise<Part<KeptDelivery>> {
  const { rows } = await sql<{ record: string }>`select record from alert_deliveries where alert = ${storable(alert)}
    and (${after ?? null}::text is null or sequence < (select sequence from alert_deliveries where id = ${after === undefined ? null : storable(after)})) order by sequence desc limit ${limit + 1}::integer`.execute(db)
  const shown = rows.slice(0, limit).map(({ record }) => toAlertDelivery(record))
  return { items: await withAttempts(db, shown), next: rows.length > limit ? shown.at(-1)?.id ?? null : null }
}

async function withAttempts(db: Database, deliveries: readonly AlertDelivery[]): Promise<KeptDelivery[]> {
  if (deliveries.length === 0) return []
  const rows = await db.selectFrom('alert_attempts').select(['delivery', 'record']).where('delivery', 'in', deliveries.map(({ id }) => id)).orderBy('sequence').execute()
  const of = new Map<string, DeliveryAttempt[]>()
  for (const { delivery, record } of rows) of.set(delivery, [...of.get(delivery) ?? [], toDeliveryAttempt(record)])
  return deliveries.map((delivery) => ({ delivery, attempts: of.get(delivery.id) ?? [] }))
}
