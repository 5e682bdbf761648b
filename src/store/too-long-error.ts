import { LedgerError } from './ledger-error.js'

/** What was asked of the ledger takes longer than an answer may. */
export class TooLongError extends LedgerError {
  override readonly name = 'TooLongError'
}
