import { expect, test } from 'vitest'
import { waitAt, withTry, type Tries } from './tries.js'

const SLOWING = { free: 3, first: 1_000, longest: 8_000, forgets: 60_000 }

test('after some failures each further one waits twice as long, up to a limit, and is forgotten in time', () => {
  let [tries, now]: [Tries | undefined, number] = [undefined, 1]
  const waits = Array.from({ length: 7 }, () => {
    tries = withTry(tries, now, SLOWING)
    const wait = waitAt(tries, now)
    now += wait
    expect(waitAt(tries, now)).toBe(0)
    return wait
  })
  expect(waits).toEqual([0, 0, 1_000, 2_000, 4_000, 8_000, 8_000])
  expect(withTry(tries, now - 8_000 + 60_001, SLOWING).failed).toBe(1)
  expect(withTry(tries, now - 8_000 + 60_000, SLOWING).failed).toBe(8)
  expect(waitAt(undefined, now)).toBe(0)
  // However many: no wait beyond the longest.
  expect(waitAt(withTry({ failed: 5_000, until: 0, forgottenAt: 60_000 }, 1, SLOWING), 1)).toBe(8_000)
})
