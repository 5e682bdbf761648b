import { describe, expect, it } from 'vitest'
import { timesOf } from './lexemes.js'
import { NEWEST, type Order } from './order.js'
import { stretchFor, type Sample } from './sample.js'

// A statement a day, from 2020 on, of which one in a hundred matches: 100,000 in all.
const dates = Array.from({ length: 1_000 }, (_, i) => Number(new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10).replaceAll('-', '')))
const sample: Sample = { share: 0.01, seen: 1_000, rows: 100_000, dates, matched: dates.filter((_, i) => i % 100 === 50), first: dates[0]!, last: dates.at(-1)! }
const OLDEST: Order = { ...NEWEST, oldest: true }

describe('the stretch that likely holds enough', () => {
  it('begins where the order does, or at a place, and ends with a whole month', () => {
    expect(stretchFor(sample, NEWEST, null, 1_000, 50)).toMatchObject({ from: 20220800, to: 20220926 })
    expect(stretchFor(sample, OLDEST, null, 1_000, 50)).toMatchObject({ from: 20200101, to: 20200299 })
    expect(stretchFor(sample, NEWEST, { key: 20210115, version: 9, position: 1 }, 1_000, 50)).toMatchObject({ from: 20201100, to: 20210115, marks: "('#p:202011' | '#p:202012' | '#p:2021')" })
  })

  it('is longer for what is rarer, never for fewer than are known, and none where that may be all', () => {
    expect(stretchFor({ ...sample, share: 0.001 }, NEWEST, null, 0, 50)!.from).toBe(20210500)
    expect(stretchFor({ ...sample, share: 0 }, NEWEST, null, 1_000, 50)!.from).toBe(20220800)
    expect(stretchFor({ ...sample, share: 0.0001 }, NEWEST, null, 0, 50)).toBeNull()
    expect(stretchFor(sample, { ...NEWEST, by: 'added' }, null, 1_000, 50)).toBeNull()
  })
})

it('times are told by months of the year that begins late, and by whole years', () => {
  expect(timesOf('s', 20211100, 20230315)).toBe("('#s:202111' | '#s:202112' | '#s:2022' | '#s:2023')")
  expect(timesOf('p', 20210305, 20210499)).toBe("('#p:202103' | '#p:202104')")
  // What is known by its year alone lies before its first month.
  expect(timesOf('p', 20210000, 20210499)).toBe("('#p:2021')")
  expect(timesOf('p', 20000100, 20210499)).toBeNull()
})
