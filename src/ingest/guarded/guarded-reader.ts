import { Worker } from 'node:worker_threads'
import { asIngestError, IngestError } from '../ingest-error.js'
import type { PageInput, ReadPage } from '../read-page.js'
import { processorTime } from './processor-time.js'
import type { ThreadAnswer } from './thread-answer.js'

export interface Guards {
  /** Milliseconds of processor time that reading one page may take. */
  readonly processor?: number
  /** MiB that the thread's objects may take. */
  readonly memory?: number
  /** Milliseconds for which the thread is looked at without seeing it work, before it is given up. */
  readonly still?: number
  /** The thread's program: `reading-thread.ts` as built. */
  readonly program?: URL
  /** Node's arguments for it; this process's own, unless given. */
  readonly execArgv?: readonly string[]
}

/** News pages take a twentieth of a second. The clock doesn't count: a page that is read is read on any machine, however busy. */
const PROCESSOR = 10_000
/** With the thread's own program and buffers, the reader as a whole stays below 500 MB. */
const MEMORY = 240
const YOUNG = 24
/** After a page of so many bytes its thread ends, so that the analysis has the memory that it took. */
const LARGE = 1_000_000
/** Milliseconds of processor time in which the thread's program is loaded and warm. */
const START = 60_000
/**
 * A thread that waits for what never comes uses no processor time, so that no limit of it would ever end it. Even the busiest machine
 * lets one that has work have some in two minutes. Looks are counted, not the clock: a machine that sleeps doesn't look.
 */
const STILL = 120_000
/** Milliseconds between two looks at the thread. */
const LOOK = 250
/** Milliseconds of processor time that say that a thread works: to be looked at costs it a twentieth of this in two minutes. */
const WORKS = 200

const PROGRAM = new URL('./reading-thread.js', import.meta.url)

/**
 * `readPage` in a thread of its own, which is ended where a page takes too much processor time or memory: then it rejects with an
 * `IngestError` as for any page that can't be read, and the next page gets a new thread. So it does with whatever else goes wrong
 * while a page is read. One page at a time; others wait. The thread starts with the first page and keeps no program from ending.
 */
export function guardedReader({
  processor = PROCESSOR, memory = MEMORY, still = STILL, program = PROGRAM, execArgv,
}: Guards = {}): (input: PageInput) => Promise<ReadPage> {
  let idle: Worker | null = null
  let queue: Promise<unknown> = Promise.resolve()

  const start = async (): Promise<Worker> => {
    const thread = new Worker(program, {
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG },
      ...(execArgv === undefined ? {} : { execArgv: [...execArgv] }),
    })
    // Whoever waits for the thread hears of its errors; what comes after, or while it is idle, only ends it.
    thread.on('error', () => undefined)
    thread.on('exit', () => {
      if (idle === thread) idle = null
    })
    try {
      await next(thread, { processor: START, still: STILL })
    } catch (error) {
      await thread.terminate()
      throw new Error(`the thread that reads pages doesn't start: ${(error as Error).message}`, { cause: error })
    }
    return thread
  }

  /** What a thread has taken for its objects it keeps until it ends. */
  const endIdle = async () => {
    await idle?.terminate()
    idle = null
  }

  const read = async (input: PageInput): Promise<ReadPage> => {
    const thread = idle ?? await start()
    idle = null
    thread.ref()
    // A copy, handed over: the caller's bytes may be a view of a larger buffer, and stay the caller's.
    const bytes = Uint8Array.from(input.bytes)
    try {
      thread.postMessage({ ...input, bytes }, [bytes.buffer])
      const answer = await next(thread, { processor, still }) as ThreadAnswer
      thread.unref()
      idle = thread
      if (input.bytes.length > LARGE) await endIdle()
      if ('refused' in answer) throw new IngestError(answer.refused)
      return { ...answer, capture: { ...answer.capture, bytes: input.bytes } }
    } catch (error) {
      if (idle === null) await thread.terminate()
      if (error instanceof TooMuch) throw new IngestError(`${input.name}: ${error.message}: no news page does; save the article's text and add that`)
      throw error
    }
  }

  return (input) => {
    const mine = queue.then(() => read(input)).catch((error: unknown) => {
      throw asIngestError(input.name, error)
    })
    queue = mine.catch(() => undefined)
    return mine
  }
}

/** The thread was given more than a page may take: the message says of what. */
class TooMuch extends Error {}

/** The thread's next message. Rejects with `TooMuch`, with the thread's own error, or where it ended or does nothing any more. */
function next(thread: Worker, { processor, still }: Required<Pick<Guards, 'processor' | 'still'>>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const used = processorTime(thread)
    let asked = false
    let looks = 0
    let seen = 0
    const settle = () => {
      clearInterval(looking)
      thread.off('message', taken)
      thread.off('messageerror', failed)
      thread.off('error', failed)
      thread.off('exit', ended)
    }
    const taken = (message: unknown) => {
      settle()
      resolve(message)
    }
    const failed = (error: Error & { readonly code?: string }) => {
      settle()
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new TooMuch('needs more memory than a page may take') : error)
    }
    const ended = () => failed(new Error('the thread that reads pages ended'))
    const measured = (milliseconds: number) => {
      asked = false
      if (milliseconds > processor) return failed(new TooMuch(`takes more than ${Math.ceil(processor / 1000)} s of processor time`))
      if (milliseconds < seen + WORKS) return
      seen = milliseconds
      looks = 0
    }
    const looking = setInterval(() => {
      if (++looks * LOOK > still) return failed(new Error(`the thread that reads pages did nothing for ${Math.ceil(still / 1000)} s`))
      if (asked) return
      asked = true
      used().then(measured, () => { asked = false })
    }, LOOK)
    thread.on('message', taken)
    thread.on('messageerror', failed)
    thread.on('error', failed)
    thread.on('exit', ended)
  })
}
