import { randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto'

/** Characters of a password, at least and at most. No other rules: length is what counts (NIST SP 800-63B). */
export const SHORTEST_PASSWORD = 12
export const LONGEST_PASSWORD = 200

/** Of scrypt: 2^15 blocks of 8, three times: 32 MB and, on a small machine, some 200 ms (one of those that OWASP's Password Storage Cheat Sheet lists). */
const LOG_N = 15
const R = 8
const P = 3
const SALT = 16
const KEY = 32
/** What scrypt may take, in bytes: somewhat more than it does. */
const MEMORY = 64 * 1024 * 1024

/** What is kept of a password: which way of scrypt, a salt of its own, and what comes of both. */
export async function keptPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT)
  const key = await derived(password, salt, { logN: LOG_N, r: R, p: P })
  return `scrypt$${LOG_N}$${R}$${P}$${salt.toString('base64')}$${key.toString('base64')}`
}

/** What no password comes to: compared with where nobody is called so, which takes as long. */
const NOBODYS = `scrypt$${LOG_N}$${R}$${P}$${Buffer.alloc(SALT).toString('base64')}$${Buffer.alloc(KEY).toString('base64')}`

/** Whether a password is the one that was kept; `null`, for who has none or isn't there, takes as long and is never right. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const match = /^scrypt\$(\d{1,2})\$(\d{1,2})\$(\d{1,2})\$([A-Za-z0-9+/=]+)\$([A-Za-z0-9+/=]+)$/.exec(kept ?? NOBODYS)
  if (match === null) return false
  const [, logN, r, p, salt = '', key = ''] = match
  const expected = Buffer.from(key, 'base64')
  const given = await derived(password, Buffer.from(salt, 'base64'), { logN: Number(logN), r: Number(r), p: Number(p) }, expected.length)
  return timingSafeEqual(given, expected) && kept !== null
}

function derived(password: string, salt: Buffer, { logN, r, p }: { readonly logN: number; readonly r: number; readonly p: number }, length = KEY): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // One way of writing: what a phone types for an accent is what a desktop does.
    scrypt(password.normalize('NFKC'), salt, length, { N: 2 ** logN, r, p, maxmem: MEMORY }, (error, key) => (error === null ? resolve(key) : reject(error)))
  })
}

/** Letters and digits that nobody takes for one another. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A password that nobody can guess, in groups that can be read out: some 98 bits. */
export function newPassword(): string {
  const signs = Array.from({ length: 20 }, () => SIGNS[randomInt(SIGNS.length)])
  return [0, 5, 10, 15].map((at) => signs.slice(at, at + 5).join('')).join('-')
}

/** How many passwords are tried at once, and how many may wait: each takes memory and a thread. */
const AT_ONCE = 2
const WAITING = 40

/** Lets a few tasks run at once, and the others wait in turn; those that are `known` before those that aren't. */
export class Turns {
  #running = 0
  #waiting: { readonly known: boolean; readonly begin: () => void }[] = []

  /** `null` where too many wait already; what is known always gets a turn. */
  async take<T>(task: () => Promise<T>, known: boolean): Promise<T | null> {
    if (this.#running >= AT_ONCE) {
      if (!known && this.#waiting.length >= WAITING) return null
      await new Promise<void>((begin) => {
        const before = this.#waiting.findIndex((one) => known && !one.known)
        this.#waiting.splice(before < 0 ? this.#waiting.length : before, 0, { known, begin })
      })
    } else this.#running += 1
    try {
      return await task()
    } finally {
      const next = this.#waiting.shift()
      if (next === undefined) this.#running -= 1
      else next.begin()
    }
  }
}
