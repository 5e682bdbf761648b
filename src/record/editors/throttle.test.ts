import { expect, test } from 'vitest'
import { addressGroup, Throttle } from './throttle.js'

const SLOWING = { free: 3, first: 1_000, longest: 8_000, forgets: 60_000 }

test('after some failures each further one waits twice as long, up to a limit, and is forgotten in time', () => {
  const throttle = new Throttle(SLOWING)
  expect([1, 2, 3].map(() => throttle.begin('a', 0))).toEqual([{ wait: 0, begins: false }, { wait: 0, begins: false }, { wait: 0, begins: true }])
  expect(throttle.begin('a', 999)).toEqual({ wait: 1, begins: false })
  // What has to wait is not counted: pressing again makes it no longer.
  expect(throttle.begin('a', 1_000).wait).toBe(0)
  let now = 1_000
  const waits = [2_000, 4_000, 8_000, 8_000].map((wait) => {
    const told = throttle.begin('a', now).wait
    now += wait
    expect(throttle.begin('a', now).wait).toBe(0)
    return told
  })
  expect(waits).toEqual([2_000, 4_000, 8_000, 8_000])
  expect(throttle.begin('b', now).wait).toBe(0)
  expect([1, 2].map(() => throttle.begin('a', now + 60_001).wait)).toEqual([0, 0])
})

test('what is right is forgiven, and what was not tried is taken back', () => {
  const throttle = new Throttle(SLOWING)
  for (let i = 0; i < 3; i++) throttle.begin('a', 0)
  throttle.forgive('a')
  expect(throttle.begin('a', 0).wait).toBe(0)
  for (let i = 0; i < 2; i++) throttle.begin('a', 0)
  throttle.takeBack('a')
  expect(throttle.begin('a', 0).wait).toBe(0)
})

test.each([
  ['192.0.2.1', '192.0.2.1'], ['::ffff:192.0.2.1', '192.0.2.1'], ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'], ['2001:DB8::1', '2001:db8:0:0'], ['2001:0db8:0001::', '2001:db8:1:0'], ['fe80::1%eth0', 'fe80:0:0:0'], ['', ''],
])('%s counts as %s', (address, group) => {
  expect(addressGroup(address)).toBe(group)
})
