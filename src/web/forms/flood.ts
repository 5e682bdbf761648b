/** Milliseconds in which sendings are counted. */
const WINDOW = 10 * 60_000
/** Reports from one address, and from all, in that time. */
const FROM_ONE = 10
const FROM_ALL = 300

/** Counts what is sent without an account, in memory and by address; addresses are kept for as long as they count and nowhere else. */
export class Flood {
  #sent: { readonly at: number; readonly from: string }[] = []

  /** Whether one more may be sent from an address at a time (milliseconds); what may is counted. */
  lets(from: string, now: number): boolean {
    this.#sent = this.#sent.filter(({ at }) => now - at < WINDOW)
    if (this.#sent.length >= FROM_ALL || this.#sent.filter((one) => one.from === from).length >= FROM_ONE) return false
    this.#sent.push({ at: now, from })
    return true
  }
}
