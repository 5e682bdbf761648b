/** What a line of the log tells besides its words: `what` the line is of, by a name that stays. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>

/** Where programs that run for long tell what they do. */
export interface Log {
  info(words: string, fields?: LogFields): void
  /** Something that is tried again, or that a page is at fault for. */
  warn(words: string, fields?: LogFields): void
  /** A mistake of the program's own, with its place. */
  error(words: string, error: unknown): void
}

/** Tells nobody. */
export const NO_LOG: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }
