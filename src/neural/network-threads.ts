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

/**
 * Starts threads that read windows, each with a network of its own, and gives the function that hands a window to the next one that is free.
 * Rejects with what the runtime says where it refuses the weights. The threads keep no program from ending; they live as long as it does.
 */
export async function startThreads(count: number, data: ThreadData): Promise<(window: NetworkWindow) => Promise<NetworkRead>> {
  const waiting: Job[] = []
  const threads = await Promise.all(Array.from({ length: count }, () => startThread(data)))
  const idle = [...threads]
  const next = () => {
    const thread = idle.at(-1)
    const job = waiting[0]
    if (thread === undefined || job === undefined) return
    idle.pop()
    waiting.shift()
    void thread.read(job.window).then(job.resolve, job.reject).finally(() => {
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
  const worker = new Worker(PROGRAM, { workerData: data })
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
