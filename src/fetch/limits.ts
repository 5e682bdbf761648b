/** What one request and its answer may cost. */
export interface Limits {
  /** For all of it: names, connecting, headers and body. Milliseconds. */
  readonly deadline: number
  /** Longest silence of the server, in milliseconds. */
  readonly silence: number
  /** Bytes of the body once decompressed. */
  readonly bytes: number
  /** Bytes of the response's headers. */
  readonly headerBytes: number
}

export const LIMITS: Limits = { deadline: 30_000, silence: 10_000, bytes: 64 * 1024 * 1024, headerBytes: 64 * 1024 }
