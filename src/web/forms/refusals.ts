import { addressGroup } from '../../record/ledger.js'

/** Milliseconds for which a refusal holds before the ledger is asked again. */
const HOLDS = 10_000
/** Senders that are remembered at most. */
const MOST = 10_000

/** Whom the ledger has refused a moment ago, because too many reports came from them: so that a flood doesn't have it counted again and again. In memory. */
export class Refusals {
  readonly #until = new Map<string, number>()

  /** Whether a sender was refused a moment before `now`, in milliseconds. */
  holds(from: string, now: number): boolean {
    return (this.#until.get(addressGroup(from)) ?? 0) > now
  }

  note(from: string, now: number): void {
    if (this.#until.size >= MOST) this.#until.clear()
    this.#until.set(addressGroup(from), now + HOLDS)
  }
}
