import { Worker } from 'node:worker_threads'
import { IngestError } from '../ingest-error.js'
import type { PageInput, ReadPage } from '../read-page.js'
import type { ThreadAnswer } from './thread-answer.js'

export interface Guards {
  /** Milliseconds that reading one page may take. */
  readonly deadline?: number
  /** MiB that the thread's objects may take. */
  readonly memory?: number
  /** The thread's program: `reading-thread.ts` as built. */
  readonly program?: URL
  /** Node's arguments for it; this process's own, unless given. */
  readonly execArgv?: readonly string[]
}

/** News pages take a twentieth of a second. With the time to end the thread, five seconds are not exceeded. */
const DEADLINE = 4_500
/** With the thread's own program and buffers, the reader as a whole stays below 500 MB. */
const MEMORY = 240
const YOUNG = 24
/** Loading what reads pages, on a slow disk. */
const START = 60_000

const PROGRAM = new URL('./reading-thread.js', import.meta.url)

/**
 * `readPage` in a thread of its own, which is ended where a page takes too long or too much memory: then it rejects with an
 * `IngestError` as for any page that can't be read, and the next page gets a new thread. One page at a time; others wait. The
 * thread starts with the first page and keeps no program from ending.
 */
export function guardedReader({ deadline = DEADLINE, memory = MEMORY, program = PROGRAM, execArgv }: Guards = {}): (input: PageInput) => Promise<ReadPage> {
  const start = async (): Promise<Worker> => {
    const thread = new Worker(program, {
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG },
      ...(execArgv === undefined ? {} : { execArgv: [...execArgv] }),
    })
    await next(thread, START, 'the thread that reads pages')
    return thread
  }
  let idle: Worker | null = null
  let queue: Promise<unknown> = Promise.resolve()

  const read = async (input: PageInput): Promise<ReadPage> => {
    const thread = idle ?? await start()
    idle = null
    thread.ref()
    // A copy, handed over: the caller's bytes may be a view of a larger buffer, and stay the caller's.
    const bytes = Uint8Array.from(input.bytes)
    thread.postMessage({ ...input, bytes }, [bytes.buffer])
    try {
      const answer = await next(thread, deadline, input.name) as ThreadAnswer
      thread.unref()
      idle = thread
      if ('refused' in answer) throw new IngestError(answer.refused)
      return { ...answer, capture: { ...answer.capture, bytes: input.bytes } }
    } catch (error) {
      if (idle === null) await thread.terminate()
      throw error
    }
  }

  return (input) => {
    const mine = queue.then(() => read(input))
    queue = mine.catch(() => undefined)
    return mine
  }
}

/** The thread's next message. Rejects with an `IngestError` where there is none in time or memory ran out, and with the thread's own error. */
function next(thread: Worker, milliseconds: number, name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settled = () => {
      clearTimeout(timer)
      thread.off('message', taken)
      thread.off('error', failed)
      thread.off('exit', ended)
    }
    const taken = (message: unknown) => {
      settled()
      resolve(message)
    }
    const failed = (error: Error & { readonly code?: string }) => {
      settled()
      // What is left of a thread that is out of memory must not be told as a mistake of ours.
      thread.on('error', () => undefined)
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch(name, 'needs more memory than a page may take') : error)
    }
    const ended = () => failed(new Error(`${name}: the thread that reads pages ended`))
    const timer = setTimeout(() => {
      settled()
      reject(tooMuch(name, `takes longer than ${Math.ceil(milliseconds / 1000)} s to read`))
    }, milliseconds)
    thread.on('message', taken)
    thread.on('error', failed)
    thread.on('exit', ended)
  })
}

function tooMuch(name: string, what: string): IngestError {
  return new IngestError(`${name}: ${what}: no news page does; save the article's text and add that`)
}
