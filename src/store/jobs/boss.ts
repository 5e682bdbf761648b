import type { ConstructorOptions, QueueOptions, QueuePolicy } from 'pg-boss'
import { PgBoss } from 'pg-boss'
import type { JobKind } from '../../model/job.js'

/** Beside the ledger's own tables, in its database. */
export const JOBS_SCHEMA = 'onrecord_jobs'

/** How the queue reaches the database: on a server by connections of its own, in a folder through ours. */
export type BossDatabase = Pick<ConstructorOptions, 'connectionString' | 'db' | 'backend'>

const MINUTE = 60
const DAY = 86_400
/** Seconds within which a worker is heard from: one that isn't has ended, and its job is taken by another. */
const HEARD_WITHIN = 30
/** Connections of its own to a server: one to fetch, one to tell. */
const CONNECTIONS = 2

interface QueueOf extends QueueOptions {
  readonly policy: QueuePolicy
}

/**
 * A page is tried again when the network or a worker failed, after some 1, 2, 4 minutes; a source comes round by itself. What an alert found is sent up to twelve times, after 1, 2, 4
 * minutes and so on up to five hours, over about a day.
 */
const QUEUES: Readonly<Record<JobKind, QueueOf>> = {
  read: { policy: 'standard', retryLimit: 4, retryDelay: MINUTE, retryDelayMax: 60 * MINUTE, deleteAfterSeconds: 7 * DAY },
  poll: { policy: 'exclusive', retryLimit: 1, retryDelay: MINUTE, deleteAfterSeconds: DAY },
  deliver: { policy: 'exclusive', retryLimit: 11, retryDelay: MINUTE, retryDelayMax: 300 * MINUTE, deleteAfterSeconds: 7 * DAY },
  reread: { policy: 'exclusive', retryLimit: 4, retryDelay: MINUTE, retryDelayMax: 60 * MINUTE, deleteAfterSeconds: 7 * DAY },
}

/**
 * Starts the queue on a ledger's database and makes its tables where they are missing. `failed` hears of what goes wrong in its own
 * upkeep, which it tries again. Rejects with the database's error.
 */
export async function startBoss(database: BossDatabase, failed: (error: Error) => void): Promise<PgBoss> {
  const boss = new PgBoss({
    ...database, schema: JOBS_SCHEMA, max: CONNECTIONS, application_name: 'onrecord',
    schedule: false, registerInstance: false, reindex: false, monitorVacuum: false, openTelemetry: { enabled: false },
    superviseIntervalSeconds: 10, monitorIntervalSeconds: 10, maintenanceIntervalSeconds: 10 * MINUTE,
  })
  boss.on('error', failed)
  await boss.start()
  for (const [kind, options] of Object.entries(QUEUES)) {
    const whole = { ...options, retryBackoff: true, heartbeatSeconds: HEARD_WITHIN, expireInSeconds: DAY - 1, retentionSeconds: 30 * DAY }
    await boss.createQueue(kind, whole)
  }
  return boss
}
