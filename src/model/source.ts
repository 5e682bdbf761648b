/** How following a source goes. Times are ISO 8601, UTC; `null` for what hasn't happened yet. */
export interface SourceState {
  /** The feed that the page at the source's address names: read in its stead. */
  readonly through: string | null
  /** Of the last answer, for conditional requests. */
  readonly etag: string | null
  readonly lastModified: string | null
  /** When it was last asked, when it last answered, when it last named a page that wasn't known. */
  readonly checkedAt: string | null
  readonly succeededAt: string | null
  readonly newAt: string | null
  /** How many times in a row it couldn't be read, and why the last time. */
  readonly failures: number
  readonly problem: string | null
  /** Seconds from one reading to the next, while it answers. */
  readonly interval: number
}

/** A page, a feed, a list of feeds or a site map that is read again and again. */
export interface Source {
  readonly id: number
  readonly url: string
  readonly title: string | null
  /** ISO 8601, UTC. */
  readonly addedAt: string
  /** Not to be asked before: ISO 8601, UTC. */
  readonly dueAt: string
  readonly state: SourceState
}

/** A page that a source names. */
export interface SourceLink {
  readonly url: string
  /** Where redirects led; `null` as long as it wasn't had. */
  readonly landed: string | null
  /** When the source named it last. */
  readonly seenAt: string
  /** When it was last asked for; `null` for never. */
  readonly askedAt: string | null
  /** Why it wasn't had then. */
  readonly problem: string | null
}

/** Half an hour: what news feeds themselves mostly ask for (`ttl`). */
export const FIRST_INTERVAL = 1800

/** Of a source that wasn't asked yet. */
export const UNASKED: SourceState = {
  through: null, etag: null, lastModified: null, checkedAt: null, succeededAt: null, newAt: null, failures: 0, problem: null, interval: FIRST_INTERVAL,
}
