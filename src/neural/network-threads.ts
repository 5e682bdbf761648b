import { Worker } from 'node:worker_threads'
import type { NetworkRead, NetworkWindow } from '../analysis/extractor/network.js'
import type { ThreadAnswer, ThreadData } from './network-thread.js'

/** The thread's program, as built or, in the project's own tests, as written. */
const PROGRAM = new URL(import.meta.url.endsWith('.ts') ? './network-thread.ts' : './network-thread.js', import.meta.url)

interface Job {
  readonly window: NetworkWindow
  readonly resolve: (read: NetworkRead) => void
  readonly reject: (error: Error) => void
}

/** Windows that are read now, in all threads of the process, and whoever waits for there to be none. */
const atWork = { windows: 0, ends: [] as (() => void)[], stopped: false }

/** No window is begun any more, and those that wait stay unread. Resolves when none is being read: a process that ends while the runtime is at work in a thread is aborted by it. */
export function stopReading(): Promise<void> {
  atWork.stopped = true
  return new Promise((resolve) => {
    if (atWork.windows === 0) resolve()
    else atWork.ends.push(resolve)
  })
}

/**
 * Starts threads that read windows, each with a network of its own, and gives the function that hands a window to the next one that is free.
 * The bytes of `data` are given away: they are empty afterwards.
 * Rejects with what the runtime says where it refuses the weights. The threads keep no program from ending; they live as long as it does.
 */
export async function startThreads(count: number, data: ThreadData): Promise<(window: NetworkWindow) => Promise<NetworkRead>> {
  const waiting: Job[] = []
  // Each thread is given bytes of its own, the last one those that were handed in.
  const threads = await Promise.all(Array.from({ length: count }, (_, i) => startThread(i === count - 1 ? data : { ...data, encoder: new Uint8Array(data.encoder), roles: new Uint8Array(data.roles) })))
  const idle = [...threads]
  const next = () => {
    const thread = idle.at(-1)
    const job = waiting[0]
    if (thread === undefined || job === undefined || atWork.stopped) return
    idle.pop()
    waiting.shift()
    atWork.windows += 1
    void thread.read(job.window).then(job.resolve, job.reject).finally(() => {
      atWork.windows -= 1
      if (atWork.stopped && atWork.windows === 0) for (const end of atWork.ends.splice(0)) end()
      idle.push(thread)
      next()
    })
  }
  return (window) => new Promise((resolve, reject) => {
    waiting.push({ window, resolve, reject })
    next()
  })
}

/** One thread that reads one window at a time. */
async function startThread(data: ThreadData): Promise<{ readonly read: (window: NetworkWindow) => Promise<NetworkRead> }> {
  // A window's numbers are all that a thread makes: a large space for what is young would only be kept.
  const worker = new Worker(PROGRAM, { workerData: data, transferList: [data.encoder.buffer, data.roles.buffer], resourceLimits: { maxYoungGenerationSizeMb: 8 } })
  let ended: Error | null = null
  let settle: { readonly resolve: (answer: ThreadAnswer) => void, readonly reject: (error: Error) => void } | null = null
  const end = (error: Error) => {
    ended ??= error
    settle?.reject(error)
  }
  worker.on('message', (answer: ThreadAnswer) => { settle?.resolve(answer) })
  worker.on('error', end)
  worker.on('exit', () => { end(new Error('the thread that runs the network ended')) })
  const answer = (ask: () => void) => new Promise<ThreadAnswer>((resolve, reject) => {
    if (ended !== null) {
      reject(ended)
      return
    }
    settle = { resolve, reject }
    worker.ref()
    ask()
  }).finally(() => { worker.unref() })

  const first = await answer(() => undefined)
  if ('failed' in first) throw new Error(first.failed)
  return {
    async read(window) {
      const given = await answer(() => { worker.postMessage(window) })
      if ('read' in given) return given.read
      throw new Error('failed' in given ? given.failed : 'the thread that runs the network answered nothing')
    },
  }
}
