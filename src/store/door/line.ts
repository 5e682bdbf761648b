/** A way to a store in another process. */
export interface Line {
  /** Resolves to what the method named gives. Throws a `LedgerError` that the other process threw, and an `OwnerGone` where that has ended. */
  call(name: string, args: readonly unknown[]): Promise<unknown>
  /** As `call`, of a method that gives many values; it is ended there when no more are asked for. */
  stream(name: string, args: readonly unknown[]): AsyncIterable<unknown>
  close(): Promise<void>
}

/** The process that had the ledger has ended, or lets nobody in any more. */
export class OwnerGone extends Error {
  override readonly name = 'OwnerGone'
}
