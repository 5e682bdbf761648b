import { NO_PROGRESS, type JobKind, type JobProgress, type TakenJob } from '../../model/job.js'
import type { Store } from '../../store/store.js'
import type { Tools } from '../tools.js'
import { runTask } from './run-task.js'
import type { TaskOutcome } from './task-outcome.js'

/** How often a worker tells that it is at it still: several times within what the queue waits for. Milliseconds. */
const HEARTBEAT = 7_000
/** How long it waits where there is nothing to do, from one look to the next. */
const IDLE = 500

/** What became of a job. */
export interface JobDone {
  readonly taken: TakenJob
  /** `null`: given up, or taken by another meanwhile. */
  readonly outcome: TaskOutcome | null
  readonly progress: JobProgress
}

export interface WorkerNeeds {
  readonly store: Store
  readonly tools: Tools
  /** The worker, as the queue knows it: no two have the same. */
  readonly name: string
  /** Resolves after so many milliseconds, or when `signal` ends it. */
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>
  readonly tell: (done: JobDone) => void
}

/**
 * Does what is in the queue, one job after the other, until `signal`: then what it is at is given back, page by page kept. Throws a
 * `LedgerError` where the ledger can't be used any more.
 */
export async function work(needs: WorkerNeeds, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const taken = await needs.store.takeJob(needs.name)
    if (taken === null) await needs.pause(IDLE, signal)
    else needs.tell(await doJob(taken, needs, signal))
  }
}

/** Does what is due of one kind, and ends. Throws as `work` does. */
export async function workOff(only: JobKind, needs: WorkerNeeds, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const taken = await needs.store.takeJob(needs.name, only)
    if (taken === null) return
    needs.tell(await doJob(taken, needs, signal))
  }
}

async function doJob(taken: TakenJob, { store, tools, name, pause }: WorkerNeeds, signal: AbortSignal): Promise<JobDone> {
  const ended = new AbortController()
  let latest = NO_PROGRESS
  let ours = true
  const tell = async (progress: JobProgress) => {
    latest = progress
    ours &&= await store.tellJob(taken, progress)
    if (!ours) ended.abort()
    return ours
  }
  const beating = beat(() => tell(latest), pause, ended.signal)
  try {
    const done = await runTask(taken.task, { store, tools, tell, signal: AbortSignal.any([signal, ended.signal]) })
    if (done === null) {
      if (ours) await store.giveBackJobsOf(name, 'the worker that had it was ended')
      return { taken, outcome: null, progress: latest }
    }
    const { outcome, progress } = done
    if (outcome.is === 'done') await store.finishJob(taken, progress)
    else {
      await store.tellJob(taken, progress)
      await store.failJob(taken, outcome.problem, outcome.again)
    }
    return { taken, outcome, progress }
  } catch (error) {
    // Nobody need wait until the worker is missed; and where the ledger itself fails, that is told instead.
    await store.giveBackJobsOf(name, error instanceof Error ? error.message : String(error)).catch(() => undefined)
    throw error
  } finally {
    ended.abort()
    await beating
  }
}

/** Tells again and again that the worker is at it, until `signal`. */
async function beat(tell: () => Promise<unknown>, pause: WorkerNeeds['pause'], signal: AbortSignal): Promise<void> {
  for (;;) {
    await pause(HEARTBEAT, signal)
    if (signal.aborted) return
    // Where it can't be told now, the work itself will say so.
    await tell().catch(() => undefined)
  }
}
