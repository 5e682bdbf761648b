/** Input that can't be read as a news page at all. The message is one line that says what to do. */
export class IngestError extends Error {
  override readonly name = 'IngestError'
}

/**
 * What reading the page `name` threw, as that page's own failure, so that it doesn't stop the others. What is no `IngestError` is a
 * mistake of this program: the line asks to report it.
 */
export function asIngestError(name: string, error: unknown): IngestError {
  if (error instanceof IngestError) return error
  const what = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).replace(/\s+/g, ' ').slice(0, LONGEST)
  return new IngestError(`${name}: could not be read, by a mistake of Onrecord (${what}); please report it with the page`, { cause: error })
}

const LONGEST = 200
