/** The ledger can't be opened, read or written. The message says what to do. */
export class LedgerError extends Error {
  override readonly name: string = 'LedgerError'
}
