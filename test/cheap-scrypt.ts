import type crypto from 'node:crypto'
import type { ScryptOptions } from 'node:crypto'

/**
 * `node:crypto` with scrypt at its lowest cost, for tests that sign in often and aren't about what a guess costs. In such a test file:
 * `vi.mock('node:crypto', async (importOriginal) => (await import('…/test/cheap-scrypt.js')).cheapScrypt(await importOriginal()))`.
 */
export function cheapScrypt(given: typeof crypto): typeof crypto {
  const scrypt = (password: string, salt: Buffer, length: number, options: ScryptOptions, done: (error: Error | null, key: Buffer) => void) => {
    given.scrypt(password, salt, length, { ...options, N: 2 }, done)
  }
  return { ...given, scrypt: scrypt as typeof crypto.scrypt }
}
