import type { MiddlewareHandler } from 'hono'
import { createContext } from 'hono/jsx'
import type { JobState } from '../model/job.js'
import type { Ledger } from '../record/ledger.js'
import { mayWrite, writerOf } from './security.js'

/** What is alike for all that a page shows: who asks for it, and what is in the queue. */
export interface Visit {
  readonly mayWrite: boolean
  /** Whether whoever asks has signed in, and may sign out. */
  readonly signedIn: boolean
  /** `null` where it wasn't asked: on pages that tell of a failure. */
  readonly queue: Readonly<Record<JobState, number>> | null
}

export const NO_VISIT: Visit = { mayWrite: false, signedIn: false, queue: null }

/** For the parts of a page, which so need not hand it on to each other. */
export const VisitContext = createContext<Visit>(NO_VISIT)

declare module 'hono' {
  interface ContextVariableMap {
    /** Asked for by pages alone: neither the stylesheet nor a capture waits for the queue's count. */
    visit?: () => Promise<Visit>
  }
}

/** Lets pages know who asks for them and what is in the queue, which takes one or two milliseconds. */
export function visiting(ledger: Pick<Ledger, 'jobCounts' | 'tokenNamed'>): MiddlewareHandler {
  return async (c, next) => {
    c.set('visit', async () => {
      const writer = writerOf(c)
      const may = await mayWrite(writer, ledger)
      return { mayWrite: may, signedIn: may && !writer.onLoopback, queue: await ledger.jobCounts() }
    })
    await next()
  }
}
