import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { writtenWorker } from '../model/worker.js'
import { processStart } from '../record/ledger.js'
import type { WorkerOptions, Workers } from './effects.js'
import { WORKER } from './work.js'

/** After a worker has ended, the next is started so much later, doubled each time up to the most, as long as they end soon. Milliseconds. */
const FIRST_WAIT = 500
const LONGEST_WAIT = 60_000
/** A worker that worked so long ended by something of its job. Milliseconds. */
const SOUND = 30_000

/** A name for a worker that no other has, and that tells whether it can still be at work: it ends with this process. */
export function workerName(): string {
  return writtenWorker({ host: hostname(), pid: process.pid, start: processStart(process.pid), id: randomUUID() })
}

/**
 * Starts workers as processes of this program, `onrecord work`, and a new one for each that ends. They end with this process, however that
 * ends: their standard input is a pipe from it. What they print goes where this process prints.
 */
export function startWorkers({ location, workers, model, allowPrivate, ended, log }: WorkerOptions): Workers {
  const program = process.argv[1] ?? ''
  const running = new Set<ChildProcess>()
  const ends: Promise<void>[] = []
  const closing = new AbortController()
  const run = async (): Promise<void> => {
    for (let wait = FIRST_WAIT; !closing.signal.aborted;) {
      const name = workerName()
      const since = performance.now()
      const child = spawn(process.execPath, [...process.execArgv, program, 'work', '--ledger', location, ...(model === undefined ? [] : [`--${model}`]), ...(allowPrivate ? ['--allow-private'] : [])], {
        stdio: ['pipe', 'ignore', 'inherit'], env: { ...process.env, [WORKER]: name },
      })
      // It ended before it was told something.
      child.stdin?.on('error', () => undefined)
      running.add(child)
      await new Promise<void>((resolve) => {
        child.once('error', () => resolve())
        child.once('exit', () => resolve())
      })
      running.delete(child)
      if (!closing.signal.aborted) log.warn(`a worker ended (${child.signalCode ?? `status ${child.exitCode ?? 'unknown'}`}); another takes its place`)
      await ended(name).catch(() => undefined)
      wait = performance.now() - since > SOUND ? FIRST_WAIT : Math.min(2 * wait, LONGEST_WAIT)
      await setTimeout(wait, undefined, { signal: closing.signal }).catch(() => undefined)
    }
  }
  for (let i = 0; i < workers; i++) ends.push(run())
  return {
    close: async () => {
      closing.abort()
      for (const child of running) child.stdin?.end()
      await Promise.all(ends)
    },
  }
}
