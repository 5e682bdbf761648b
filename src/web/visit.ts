import type { MiddlewareHandler } from 'hono'
import { createContext } from 'hono/jsx'
import type { JobState } from '../model/job.js'
import type { Ledger } from '../record/ledger.js'
import { isAtLeast } from '../model/editor.js'
import { roleOf, sessionOf, writerOf } from './security.js'

/** What is alike for all that a page shows: who asks for it, and what is in the queue. */
export interface Visit {
  /** Whether whoever asks may decide on what was said. */
  readonly mayWrite: boolean
  /** Whether they may add pages and follow sources. */
  readonly mayAdd: boolean
  /** Whether they say who may do what. */
  readonly isChief: boolean
  /** Who signed in; `null` where nobody did. */
  readonly who: string | null
  /** Whether there is anybody to sign in for: not where this machine alone reaches the desk. */
  readonly signsIn: boolean
  /** `null` where it wasn't asked: on pages that tell of a failure. */
  readonly queue: Readonly<Record<JobState, number>> | null
}

export const NO_VISIT: Visit = { mayWrite: false, mayAdd: false, isChief: false, who: null, signsIn: false, queue: null }

/** For the parts of a page, which so need not hand it on to each other. */
export const VisitContext = createContext<Visit>(NO_VISIT)

declare module 'hono' {
  interface ContextVariableMap {
    /** Asked for by pages alone: neither the stylesheet nor a capture waits for the queue's count. */
    visit?: () => Promise<Visit>
  }
}

/** Lets pages know who asks for them and what is in the queue, which takes one or two milliseconds. */
export function visiting(ledger: Pick<Ledger, 'jobCounts' | 'session'>): MiddlewareHandler {
  return async (c, next) => {
    c.set('visit', async () => {
      const writer = writerOf(c)
      const role = await roleOf(writer, ledger)
      return {
        mayWrite: isAtLeast(role, 'editor'), mayAdd: isAtLeast(role, 'reporter'), isChief: isAtLeast(role, 'chief'), who: (await sessionOf(writer, ledger))?.name ?? null, signsIn: !writer.onLoopback,
        queue: await ledger.jobCounts(),
      }
    })
    await next()
  }
}
