import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { sql, type Kysely } from 'kysely'
import type { PgBoss } from 'pg-boss'
import { z } from 'zod'
import { JOB_KINDS, NO_PROGRESS, type Job, type JobKind, type JobProgress, type JobState, type TakenJob, type Task } from '../../model/job.js'
import { readWorker } from '../../model/worker.js'
import { processStart } from '../process-start.js'
import { toBytes } from '../rows.js'
import type { Tables } from '../schema.js'
import { JOBS_SCHEMA } from './boss.js'
import type { JobQuery, Jobs } from './jobs.js'
import { toJob, toTask, type JobRow } from './rows.js'

const JOB = sql.raw(`${JOBS_SCHEMA}.job`)
/** What people wait for comes before what comes round by itself; what takes a moment comes first. */
const IN_TURN: readonly JobKind[] = ['deliver', 'read', 'reread', 'poll']
/** What has been begun so often, and each time its worker ended, is what ends them: it fails for good. */
const MOST_TRIES = 60
/** Seconds. */
const LONGEST_WAIT = 60
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** Bytes of an upload that a row of its table holds. */
const PIECE = 1_048_576
/** Uploads whose job is gone, by a kill between the two, go after a day. Milliseconds. */
const UPLOAD_KEPT = 86_400_000

/**
 * The queue in a ledger's database: pg-boss keeps who has which job; how far each is, and what was handed in, is ours.
 * `attempt` is fenced: what an earlier try of a job says comes to nothing.
 */
export class JobQueue implements Jobs {
  constructor(private readonly boss: PgBoss, private readonly db: Kysely<Tables>, private readonly now: () => Date) {}

  async addJob(task: Task): Promise<string> {
    const key = keyOf(task)
    // As text: jsonb takes no NUL and no half of a surrogate pair, which addresses and names of files may hold.
    const id = await this.boss.send(task.kind, { task: JSON.stringify(task) }, key === null ? {} : { singletonKey: key })
    if (id !== null) return id
    const { rows: [waiting] } = await sql<{ id: string }>`select id::text from ${JOB} where name = ${task.kind} and singleton_key = ${key} and state <= 'active' limit 1`.execute(this.db)
    // Done between the two: it was asked for, and has just been done.
    return waiting?.id ?? this.addJob(task)
  }

  async keepUpload(bytes: Uint8Array): Promise<string> {
    const id = randomUUID()
    const now = this.now()
    const added_at = now.toISOString()
    // In pieces, and with a pause after each: while an embedded database takes one, nothing else is done in this process. The first comes last,
    // so that an upload is there as a whole.
    for (let piece = Math.ceil(bytes.length / PIECE) - 1; piece > 0; piece--) {
      await this.db.insertInto('uploads').values({ id: `${id}/${piece}`, bytes: bytes.subarray(piece * PIECE, (piece + 1) * PIECE), added_at }).execute()
      await setImmediate()
    }
    await this.db.insertInto('uploads').values({ id, bytes: bytes.subarray(0, PIECE), added_at }).execute()
    await sql`delete from uploads where added_at < ${new Date(now.getTime() - UPLOAD_KEPT).toISOString()}
      and not exists (select 1 from ${JOB} where name = 'read' and state <> 'completed' and strpos(data ->> 'task', split_part(uploads.id, '/', 1)) > 0)`.execute(this.db)
    return id
  }

  async upload(id: string): Promise<Uint8Array | null> {
    const pieces: Uint8Array[] = []
    for (;;) {
      const row = await this.db.selectFrom('uploads').select('bytes').where('id', '=', pieces.length === 0 ? id : `${id}/${pieces.length}`).executeTakeFirst()
      if (row !== undefined) pieces.push(toBytes(row.bytes))
      await setImmediate()
      if (row === undefined || row.bytes.length < PIECE) return pieces.length === 0 ? null : Uint8Array.from(Buffer.concat(pieces))
    }
  }

  async takeJob(worker: string, only?: JobKind): Promise<TakenJob | null> {
    for (const kind of only === undefined ? IN_TURN : [only]) {
      const [job] = await this.boss.fetch<{ readonly task: string }>(kind, { batchSize: 1, includeMetadata: true })
      if (job === undefined) continue
      await this.keepProgress(job.id, worker, NO_PROGRESS)
      return { id: job.id, attempt: job.retryCount, task: toTask(job.data.task) }
    }
    return null
  }

  async tellJob(taken: TakenJob, progress: JobProgress): Promise<boolean> {
    if (!touched(await this.boss.touch(taken.task.kind, [attemptOf(taken)]))) return false
    await this.keepProgress(taken.id, null, progress)
    return true
  }

  async finishJob(taken: TakenJob, progress: JobProgress): Promise<boolean> {
    if (!touched(await this.boss.complete(taken.task.kind, [attemptOf(taken)], {}))) return false
    await this.keepProgress(taken.id, null, progress)
    await this.forgetUpload(taken.task)
    return true
  }

  async failJob(taken: TakenJob, problem: string, again: boolean): Promise<boolean> {
    if (!again) await sql`update ${JOB} set retry_limit = retry_count where name = ${taken.task.kind} and id = ${taken.id}::uuid and retry_count = ${taken.attempt}`.execute(this.db)
    return touched(await this.boss.fail(taken.task.kind, [attemptOf(taken)], { problem: problem.replaceAll('\0', '').toWellFormed() }))
  }

  async giveBackJobsOf(worker: string, problem: string): Promise<number> {
    const { rows } = await sql<{ id: string; name: JobKind; attempt: number }>`
      select job.id::text, job.name, job.retry_count as attempt from job_progress join ${JOB} as job on job.id::text = job_progress.job
      where job_progress.worker = ${worker} and job.state = 'active'`.execute(this.db)
    for (const { id, name, attempt } of rows) {
      // The worker ended, not the task: that takes none of its tries, but for one that ends worker after worker.
      await sql`update ${JOB} set retry_limit = retry_limit + 1 where name = ${name} and id = ${id}::uuid and retry_count = ${attempt} and retry_limit < ${MOST_TRIES}::integer`.execute(this.db)
      await this.boss.fail(name, [{ id, retryCount: attempt }], { problem })
      // Nobody need wait for another try, but what ends its workers lets others go first.
      const wait = Math.min(2 * attempt, LONGEST_WAIT)
      await sql`update ${JOB} set start_after = now() + make_interval(secs => ${wait}::integer) where name = ${name} and id = ${id}::uuid and state = 'retry'`.execute(this.db)
    }
    return rows.length
  }

  async giveBackLostJobs(): Promise<number> {
    const { rows } = await sql<{ worker: string }>`
      select distinct job_progress.worker from job_progress join ${JOB} as job on job.id::text = job_progress.job where job.state = 'active' and job_progress.worker is not null`.execute(this.db)
    let given = 0
    for (const { worker } of rows) {
      const name = readWorker(worker)
      if (name?.host !== hostname()) continue
      const start = processStart(name.pid)
      if (start === null || (name.start !== null && name.start !== start)) given += await this.giveBackJobsOf(worker, 'the worker that had it ended')
    }
    return given
  }

  async jobs({ state, limit, after }: JobQuery): Promise<{ readonly items: readonly Job[]; readonly next: string | null }> {
    const from = after === undefined ? sql`true` : !UUID.test(after) ? sql`false`
      : sql`(job.created_on, job.id) < (select created_on, id from ${JOB} where id = ${after}::uuid)`
    const of = state === undefined ? sql`true` : sql`job.state::text = any(${namesOf(state)}::text[])`
    const { rows } = await sql<JobRow>`${COLUMNS} where job.name = any(${[...JOB_KINDS]}::text[]) and ${of} and ${from}
      order by job.created_on desc, job.id desc limit ${limit + 1}::integer`.execute(this.db)
    const items = rows.slice(0, limit).map(toJob)
    return { items, next: rows.length > limit ? items.at(-1)?.id ?? null : null }
  }

  async job(id: string): Promise<Job | null> {
    if (!UUID.test(id)) return null
    const { rows: [row] } = await sql<JobRow>`${COLUMNS} where job.id = ${id}::uuid and job.name = any(${[...JOB_KINDS]}::text[])`.execute(this.db)
    return row === undefined ? null : toJob(row)
  }

  async jobCounts(): Promise<Readonly<Record<JobState, number>>> {
    const { rows } = await sql<{ state: string; jobs: number }>`select state::text, count(*)::integer as jobs from ${JOB} where name = any(${[...JOB_KINDS]}::text[]) group by state`.execute(this.db)
    const of = (state: JobState) => rows.filter((row) => namesOf(state).includes(row.state)).reduce((sum, row) => sum + row.jobs, 0)
    return { waiting: of('waiting'), working: of('working'), done: of('done'), failed: of('failed'), ended: of('ended') }
  }

  async retryJob(id: string): Promise<boolean> {
    const job = await this.job(id)
    if (job === null || (job.state !== 'failed' && job.state !== 'ended')) return false
    const { kind } = job.task
    return touched(job.state === 'failed' ? await this.boss.retry(kind, id) : await this.boss.resume(kind, id))
  }

  async endJob(id: string): Promise<boolean> {
    const job = await this.job(id)
    if (job === null || (job.state !== 'waiting' && job.state !== 'working')) return false
    return touched(await this.boss.cancel(job.task.kind, id))
  }

  /** Ends the queue's upkeep, and its connections where it has its own. */
  async close(): Promise<void> {
    await this.boss.stop({ graceful: false })
  }

  private async keepProgress(job: string, worker: string | null, progress: JobProgress): Promise<void> {
    const told = JSON.stringify(progress)
    await sql`insert into job_progress (job, worker, progress) values (${job}, ${worker}, ${told})
      on conflict (job) do update set worker = coalesce(excluded.worker, job_progress.worker), progress = excluded.progress`.execute(this.db)
  }

  private async forgetUpload(task: Task): Promise<void> {
    if (task.kind === 'read' && 'upload' in task.from) await sql`delete from uploads where id = ${task.from.upload} or starts_with(id, ${`${task.from.upload}/`})`.execute(this.db)
  }
}

const utc = (column: string) => sql.raw(`to_char(job.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)
const COLUMNS = sql`select job.id::text, job.data ->> 'task' as task, job.state::text, job.retry_count, ${utc('created_on')} as created, ${utc('start_after')} as due,
  ${utc('started_on')} as started, ${utc('completed_on')} as completed, job.output::text, job_progress.progress
  from ${JOB} as job left join job_progress on job_progress.job = job.id::text`

/** The queue's states that are one of ours. */
function namesOf(state: JobState): string[] {
  const names: Readonly<Record<JobState, string[]>> = { waiting: ['created', 'retry'], working: ['active'], done: ['completed'], failed: ['failed'], ended: ['cancelled'] }
  return names[state]
}

const response = z.object({ affected: z.int() })

/** Whether a command of the queue found a job to change: its types don't say that it tells. */
function touched(answer: unknown): boolean {
  return response.parse(answer).affected > 0
}

function keyOf(task: Task): string | null {
  switch (task.kind) {
    case 'poll': return task.url.slice(0, 400)
    case 'reread': return task.captureId
    case 'deliver': return task.delivery
    case 'read': return null
  }
}

function attemptOf({ id, attempt }: TakenJob): { id: string; retryCount: number } {
  return { id, retryCount: attempt }
}
