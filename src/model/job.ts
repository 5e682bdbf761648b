import type { Door } from './sighting.js'

/** What is done in the background: pages read and analysed, a source asked, a capture read again, what an alert found sent. */
export const JOB_KINDS = ['read', 'poll', 'reread', 'deliver'] as const
export type JobKind = (typeof JOB_KINDS)[number]

/** What was given with pages to read. Dates as in `GivenByHand`; `captured`: ISO 8601, UTC; `mediaType`: of one page, where it is known. */
export interface GivenWithPages {
  readonly published?: string | undefined
  readonly url?: string | undefined
  readonly captured?: string | undefined
  readonly mediaType?: 'text/plain' | 'text/html' | undefined
}

/** What was handed in. A job that is begun again reads what was received once, and not once more. */
export interface HandedInPages {
  /** As `keepUpload` named it. */
  readonly upload: string
  readonly name: string
  readonly door: Door
  /** ISO 8601, UTC. */
  readonly receivedAt: string
}

/** What a job is to do. */
export type Task =
  /** Reads what is at an address, or what was handed in, and keeps each page of it. */
  | { readonly kind: 'read'; readonly from: { readonly url: string } | HandedInPages; readonly given: GivenWithPages }
  /** Asks a source, by its address. */
  | { readonly kind: 'poll'; readonly url: string }
  /** Reads a capture again that another reader or model read last. `articleId`: its newest reading, as messages name it. */
  | { readonly kind: 'reread'; readonly captureId: string; readonly articleId: string }
  /** Sends what an alert found. `alert`: its name, as messages have it. */
  | { readonly kind: 'deliver'; readonly delivery: string; readonly alert: string }

/** How far a job is. Lists hold the first entries only; the counts count all. */
export interface JobProgress {
  /** Pages that were looked at. */
  readonly pages: number
  /** Of those: pages, or states of pages, that the ledger didn't have. */
  readonly added: number
  readonly statements: number
  readonly failed: number
  /** Why pages could not be read, a line each. */
  readonly failures: readonly string[]
  /** The readings that lists show of the pages. */
  readonly articles: readonly string[]
}

export const NO_PROGRESS: JobProgress = { pages: 0, added: 0, statements: 0, failed: 0, failures: [], articles: [] }

/**
 * `waiting`: also for another try, not before `dueAt`. `failed`: for good. `ended`: by a person, before it was done.
 */
export const JOB_STATES = ['waiting', 'working', 'done', 'failed', 'ended'] as const
export type JobState = (typeof JOB_STATES)[number]

/** A job that a worker has taken. `attempt` counts from 0; only the newest attempt of a job can say how it went. */
export interface TakenJob {
  readonly id: string
  readonly attempt: number
  readonly task: Task
}

/** A job, as people see it. Times are ISO 8601, UTC; `null` for what hasn't happened yet. */
export interface Job {
  readonly id: string
  readonly task: Task
  readonly state: JobState
  /** Tries that were begun. */
  readonly tries: number
  readonly addedAt: string
  /** Not to be begun before. */
  readonly dueAt: string
  readonly startedAt: string | null
  readonly endedAt: string | null
  readonly progress: JobProgress
  /** Why the last try failed. */
  readonly problem: string | null
}
