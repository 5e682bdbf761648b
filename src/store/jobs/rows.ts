import { z } from 'zod'
import { JOB_STATES, NO_PROGRESS, type Job, type JobProgress, type JobState, type Task } from '../../model/job.js'
import { DOORS } from '../../model/sighting.js'

const given = z.object({ published: z.string().optional(), url: z.string().optional(), captured: z.string().optional(), mediaType: z.enum(['text/plain', 'text/html']).optional() })

export const task = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('read'), from: z.union([z.object({ url: z.string() }), z.object({ upload: z.string(), name: z.string(), door: z.enum(DOORS), receivedAt: z.string() })]), given }),
  z.object({ kind: z.literal('poll'), url: z.string() }),
  z.object({ kind: z.literal('reread'), captureId: z.string(), articleId: z.string() }),
  z.object({ kind: z.literal('deliver'), delivery: z.string(), alert: z.string() }),
]) satisfies z.ZodType<Task>

const count = z.int().min(0)

export const progress = z.object({
  pages: count, added: count, statements: count, failed: count, failures: z.array(z.string()), articles: z.array(z.string()),
}) satisfies z.ZodType<JobProgress>

export const job = z.object({
  id: z.string(), task, state: z.enum(JOB_STATES), tries: count, addedAt: z.string(), dueAt: z.string(),
  startedAt: z.string().nullable(), endedAt: z.string().nullable(), progress, problem: z.string().nullable(),
}) satisfies z.ZodType<Job>

/** The queue's own states (pg-boss 12), and ours. */
const STATES: Readonly<Record<string, JobState>> = {
  created: 'waiting', retry: 'waiting', active: 'working', completed: 'done', failed: 'failed', cancelled: 'ended',
}

/** A row of the queue's table, with the times as ISO 8601 in UTC. */
export interface JobRow {
  readonly id: string
  readonly task: string
  readonly state: string
  readonly retry_count: number
  readonly created: string
  readonly due: string
  readonly started: string | null
  readonly completed: string | null
  readonly output: string | null
  readonly progress: string | null
}

export function toJob(row: JobRow): Job {
  const state = STATES[row.state] ?? 'waiting'
  const begun = row.started !== null
  return {
    id: row.id, task: toTask(row.task), state, tries: begun || state === 'failed' ? row.retry_count + 1 : row.retry_count,
    addedAt: row.created, dueAt: row.due, startedAt: row.started, endedAt: row.completed,
    progress: row.progress === null ? NO_PROGRESS : progress.parse(JSON.parse(row.progress)), problem: problemOf(row.output),
  }
}

export function toTask(text: string): Task {
  return task.parse(JSON.parse(text))
}

/** What the queue itself writes where a worker went silent. */
const output = z.object({ problem: z.string().optional(), message: z.string().optional(), value: z.object({ message: z.string() }).optional() })

function problemOf(text: string | null): string | null {
  const read = text === null ? null : output.safeParse(JSON.parse(text))
  if (read?.success !== true) return null
  const { problem, message, value } = read.data
  const said = problem ?? message ?? value?.message ?? null
  return said !== null && /heartbeat timeout|timed out/.test(said) ? 'the worker that had it ended, or was not heard from any more' : said
}
