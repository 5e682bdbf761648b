import type { SourceState } from '../../model/source.js'

/** How reading a source went. */
export type Outcome =
  | { readonly is: 'read'; readonly fresh: number; readonly etag: string | null; readonly lastModified: string | null; readonly through: string | null; /** Seconds for which the answer says it holds. */ readonly holds: number }
  | { readonly is: 'not-modified' }
  | { readonly is: 'failed'; readonly problem: string; /** Seconds that the server asks to wait. */ readonly wait: number | null }

const MINUTE = 60
const HOUR = 3600
const DAY = 86_400
/** Seconds. Oftener is rude, more seldom loses what a feed of twenty entries names for half a day. */
const SHORTEST = 10 * MINUTE
const LONGEST = 6 * HOUR
/** From one failure to the next the wait doubles, up to this. */
const LONGEST_BACK_OFF = DAY
const FIRST_BACK_OFF = 15 * MINUTE

/**
 * The state after a source was asked at `now`, and when it is due again: sooner where it named something new, later where not,
 * never before the server wants it. After failures, at intervals that double.
 */
export function afterAsking(state: SourceState, outcome: Outcome, now: Date): { readonly dueAt: string; readonly state: SourceState } {
  const at = now.toISOString()
  const due = (seconds: number) => new Date(now.getTime() + seconds * 1000).toISOString()
  if (outcome.is === 'failed') {
    const failures = state.failures + 1
    const wait = Math.min(LONGEST_BACK_OFF, FIRST_BACK_OFF * 2 ** Math.min(failures - 1, 16))
    return { dueAt: due(Math.max(wait, Math.min(outcome.wait ?? 0, LONGEST_BACK_OFF))), state: { ...state, checkedAt: at, failures, problem: outcome.problem } }
  }
  const answered = { ...state, checkedAt: at, succeededAt: at, failures: 0, problem: null }
  const fresh = outcome.is === 'read' ? outcome.fresh : 0
  const interval = Math.round(Math.min(LONGEST, Math.max(SHORTEST, fresh > 0 ? state.interval / 2 : state.interval * 1.5)))
  if (outcome.is === 'not-modified') return { dueAt: due(interval), state: { ...answered, interval } }
  const { etag, lastModified, through, holds } = outcome
  return {
    dueAt: due(Math.max(interval, Math.min(holds, LONGEST))),
    state: { ...answered, interval, etag, lastModified, through, newAt: fresh > 0 ? at : state.newAt },
  }
}

/** `max-age` of a Cache-Control header in seconds; 0 where it gives none. */
export function holdsFor(headers: readonly (readonly [name: string, value: string])[]): number {
  const written = headers.find(([name]) => name.toLowerCase() === 'cache-control')?.[1] ?? ''
  return Number(/(?:^|[\s,])max-age=(\d{1,9})/i.exec(written)?.[1] ?? 0)
}
