/** Why nothing was fetched, by what can be done about it. */
export type FetchFailure = 'address' | 'refused' | 'unreachable' | 'too-slow' | 'too-large' | 'broken' | 'status' | 'robots'

/** A page could not be fetched. The message is one line that names the address and says what to do. */
export class FetchError extends Error {
  override readonly name = 'FetchError'

  constructor(readonly failure: FetchFailure, url: string, what: string, /** Of the answer, where there was one. */ readonly status: number | null = null, /** Seconds that the server asks to wait. */ readonly retryAfter: number | null = null) {
    super(`${shown(url)}: ${what}`)
  }
}

function shown(url: string): string {
  const line = url.replace(/\s+/g, ' ')
  return line.length > 200 ? `${line.slice(0, 200)}…` : line
}
