/** How tries are slowed down. Times in milliseconds. */
export interface Slowing {
  /** So many fail before the next has to wait. */
  readonly free: number
  /** The first wait; each further failure doubles it, up to the longest. */
  readonly first: number
  readonly longest: number
  /** After so long without a try, it begins anew. */
  readonly forgets: number
}

interface Tries {
  failed: number
  until: number
  last: number
}

/** Keys that are kept in memory at most; beyond, those that were tried longest ago are forgotten. */
const MOST = 20_000

/**
 * Slows down whoever guesses: by keys, such as an address with a name. A try counts as failed from its beginning, so that many at once are not
 * more than as many in turn; what succeeds is forgiven. Kept in memory.
 */
export class Throttle {
  readonly #tries = new Map<string, Tries>()

  constructor(readonly slowing: Slowing) {}

  /** 0 where a try may begin now, which is counted; else how long it has to wait. `begins`: whether waiting begins with the next one. */
  begin(key: string, now: number): { readonly wait: number; readonly begins: boolean } {
    const { free, first, longest, forgets } = this.slowing
    const known = this.#tries.get(key)
    const tries = known === undefined || now - known.last > forgets ? { failed: 0, until: 0, last: now } : known
    if (tries.until > now) return { wait: tries.until - now, begins: false }
    tries.failed += 1
    tries.last = now
    // 2^30 times the first wait is beyond any longest one.
    if (tries.failed >= free) tries.until = now + Math.min(longest, first * 2 ** Math.min(30, tries.failed - free))
    // Anew at the end: the map is in the order of the last tries.
    this.#tries.delete(key)
    this.#tries.set(key, tries)
    if (this.#tries.size > MOST) for (const oldest of this.#tries.keys()) {
      this.#tries.delete(oldest)
      break
    }
    return { wait: 0, begins: tries.failed === free }
  }

  forgive(key: string): void {
    this.#tries.delete(key)
  }

  /** Takes back one try that was counted. */
  takeBack(key: string): void {
    const tries = this.#tries.get(key)
    if (tries === undefined) return
    tries.failed -= 1
    if (tries.failed < this.slowing.free) tries.until = 0
  }
}

/** What counts as one address: of IPv6 the network of 64 bits, which is what one customer has. */
export function addressGroup(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d{1,3}\.)/i, '').replace(/%.*$/, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
  return [...before, ...zeros, ...after].slice(0, 4).map((part) => part.toLowerCase().replace(/^0+(?=.)/, '')).join(':')
}
