import { describe, expect, it } from 'vitest'
import { UNASKED } from '../../model/source.js'
import { conditionOf } from './condition.js'
import { afterAsking, holdsFor, type Outcome } from './schedule.js'

const NOW = new Date('2030-05-05T12:00:00.000Z')
const minutes = (iso: string) => (Date.parse(iso) - NOW.getTime()) / 60_000
const read = (fresh: number, holds = 0): Outcome => ({ is: 'read', fresh, etag: '"a"', lastModified: null, through: null, holds })
const failed = (wait: number | null = null): Outcome => ({ is: 'failed', problem: 'is not there', wait })

describe('when a source is due again', () => {
  it('sooner while it brings something new, later while not, within bounds', () => {
    expect(minutes(afterAsking(UNASKED, read(2), NOW).dueAt)).toBe(15)
    expect(minutes(afterAsking(UNASKED, read(0), NOW).dueAt)).toBe(45)
    expect(minutes(afterAsking(UNASKED, { is: 'not-modified' }, NOW).dueAt)).toBe(45)
    let state = UNASKED
    for (let i = 0; i < 20; i++) state = afterAsking(state, read(1), NOW).state
    expect(state.interval).toBe(600)
    for (let i = 0; i < 20; i++) state = afterAsking(state, { is: 'not-modified' }, NOW).state
    expect(state.interval).toBe(6 * 3600)
  })

  it('not before its answer runs out, but then within six hours', () => {
    expect(minutes(afterAsking(UNASKED, read(1, 7200), NOW).dueAt)).toBe(120)
    expect(minutes(afterAsking(UNASKED, read(1, 1e9), NOW).dueAt)).toBe(360)
    expect(holdsFor([['Cache-Control', 'public, max-age=90']])).toBe(90)
    expect(holdsFor([['cache-control', 's-maxage=90, no-cache']])).toBe(0)
    expect(holdsFor([])).toBe(0)
  })

  it('after failures at doubling intervals, up to a day, and no sooner than the server asks', () => {
    let state = UNASKED
    const waits = Array.from({ length: 10 }, () => {
      const next = afterAsking(state, failed(), NOW)
      state = next.state
      return minutes(next.dueAt)
    })
    expect(waits).toEqual([15, 30, 60, 120, 240, 480, 960, 1440, 1440, 1440])
    expect(minutes(afterAsking(UNASKED, failed(7200), NOW).dueAt)).toBe(120)
    expect(minutes(afterAsking(UNASKED, failed(1e9), NOW).dueAt)).toBe(1440)
    expect(state).toMatchObject({ failures: 10, problem: 'is not there', succeededAt: null, interval: UNASKED.interval })
    expect(afterAsking(state, read(0), NOW).state).toMatchObject({ failures: 0, problem: null, succeededAt: NOW.toISOString(), newAt: null, etag: '"a"' })
  })

  it('keeps what makes the next request conditional when nothing was modified', () => {
    const { state } = afterAsking(UNASKED, read(1), NOW)
    expect(afterAsking(state, { is: 'not-modified' }, NOW).state).toMatchObject({ etag: '"a"', newAt: NOW.toISOString() })
  })
})

describe('how a source does', () => {
  const days = (ago: number) => new Date(NOW.getTime() - ago * 86_400_000).toISOString()
  const of = (addedAgo: number, state: Partial<typeof UNASKED>) => conditionOf({ addedAt: days(addedAgo), state: { ...UNASKED, ...state } }, NOW)

  it.each([
    ['unasked', 30, {}],
    ['well', 1, { checkedAt: days(0.1), succeededAt: days(0.1) }],
    ['well', 30, { checkedAt: days(0), succeededAt: days(0), newAt: days(6) }],
    ['silent', 30, { checkedAt: days(0), succeededAt: days(0), newAt: days(8) }],
    ['silent', 8, { checkedAt: days(0), succeededAt: days(0) }],
    ['well', 1, { checkedAt: days(0), succeededAt: days(0.5), newAt: days(0.5), failures: 2 }],
    ['failing', 1, { checkedAt: days(0), succeededAt: days(0.2), newAt: days(0.2), failures: 3 }],
    ['failing', 9, { checkedAt: days(0), succeededAt: days(1.5), newAt: days(2), failures: 1 }],
    ['failing', 0, { checkedAt: days(0), failures: 1 }],
  ] as const)('%s', (condition, addedAgo, state) => {
    expect(of(addedAgo, state)).toBe(condition)
  })
})
