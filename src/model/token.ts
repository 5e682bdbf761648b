/** With what a program may write into the ledger, as people see it: the token itself is told once and not kept. */
export interface KnownToken {
  readonly name: string
  /** ISO 8601, UTC. */
  readonly addedAt: string
}
