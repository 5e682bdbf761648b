import { asIngestError } from '../ingest/ingest-error.js'

/** Errors that are no page's fault and stop all work: the ledger, the model, or the system failed. */
const OF_THE_WHOLE: ReadonlySet<string> = new Set(['LedgerError', 'TooLongError', 'ModelError'])

/**
 * What an unexpected error says of the one page or source that brought it about, as one line, so that the others go on. Throws the
 * error itself where it is of more than that.
 */
export function pageFailure(name: string, error: unknown): string {
  if (!(error instanceof Error) || OF_THE_WHOLE.has(error.name) || 'code' in error) throw error
  return asIngestError(name, error).message
}
