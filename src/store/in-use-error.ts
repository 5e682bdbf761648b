import { LedgerError } from './ledger-error.js'

/** A folder's ledger is another process's of this machine just now. */
export class InUseError extends LedgerError {
  /** The process that has it. */
  readonly pid: number

  constructor(message: string, pid: number) {
    super(message)
    this.pid = pid
  }
}
