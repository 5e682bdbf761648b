/** What Postgres says where transactions got into each other's way: a deadlock, or reads and writes that fit in no order. */
const IN_THE_WAY: ReadonlySet<unknown> = new Set(['40P01', '40001'])
const TRIES = 10
/** Milliseconds, at most, before the second try; further ones wait longer. */
const PAUSE = 20

/** What a transaction throws that is to be begun again. */
export class BeginAgain extends Error {
  override readonly name = 'BeginAgain'
}

/** Runs a transaction, and again, a number of times, where others got in its way. Throws what it throws at last. */
export async function untilDone<T>(transaction: () => Promise<T>, pause: (ms: number) => Promise<void> = wait): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transaction()
    } catch (error) {
      if (attempt === TRIES || !isInTheWay(error)) throw error
      // Uneven, so that two don't meet again.
      await pause(Math.random() * PAUSE * attempt)
    }
  }
}

function isInTheWay(error: unknown): boolean {
  return error instanceof BeginAgain || (error instanceof Error && 'code' in error && IN_THE_WAY.has(error.code))
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
