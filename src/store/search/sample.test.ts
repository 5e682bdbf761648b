import { describe, expect, it } from 'vitest'
import { timesOf } from './lexemes.js'
import { NEWEST, type Order } from './order.js'
import { paysToSeek, shareIn, stretchFor, type Sample } from './sample.js'

// A statement a day, from 2020 on, of which one in a hundred matches: 100,000 in all.
const dates = Array.from({ length: 1_000 }, (_, i) => Number(new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10).replaceAll('-', '')))
const sample: Sample = { share: 0.01, seen: 1_000, rows: 100_000, dates, fitting: dates, matched: dates.filter((_, i) => i % 100 === 50), first: dates[0]!, last: dates.at(-1)! }
const OLDEST: Order = { ...NEWEST, oldest: true }

describe('the stretch that likely holds enough', () => {
  it('begins where the order does, or at a place, and ends with a whole month', () => {
    expect(stretchFor(sample, NEWEST, null, 1_000, 50)).toMatchObject({ from: 20220800, to: 20220926 })
    expect(stretchFor(sample, OLDEST, null, 1_000, 50)).toMatchObject({ from: 20200101, to: 20200299 })
    expect(stretchFor(sample, NEWEST, { key: 20210115, version: 9, position: 1 }, 1_000, 50)).toMatchObject({ from: 20201100, to: 20210115, marks: "('#p:202011' | '#p:202012' | '#p:2021')" })
  })

  it('is told by the dates of what meets what is asked of dates, where enough does', () => {
    // What was said by October 2020 is on pages until then, though the order begins in 2022.
    expect(stretchFor({ ...sample, fitting: dates.slice(0, 300) }, NEWEST, null, 1_000, 50)).toMatchObject({ from: 20201000, to: 20220926 })
    expect(stretchFor({ ...sample, fitting: dates.slice(0, 40) }, NEWEST, null, 1_000, 50)).toMatchObject({ from: 20220800, to: 20220926 })
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

describe('what the index seeks', () => {
  const rows = 2_500_000
  it('is what leaves out so much that to look at it would take longer', () => {
    // Half of all have it, and tens of thousands are found without it.
    expect(paysToSeek({ term: "'that'", share: 0.5, found: 44_000, rows })).toBe(true)
    // Hardly anything is left out by a long stretch of years.
    expect(paysToSeek({ term: timesOf('p', 20160000, 20241299)!, share: 0.9, found: 16_000, rows })).toBe(false)
    // Some months are short lists, however many they are.
    expect(paysToSeek({ term: timesOf('p', 20240200, 20240999)!, share: 0.06, found: 75_000, rows })).toBe(true)
    expect(shareIn(sample, { from: 20200101, to: 20200331 })).toBeCloseTo(0.091, 3)
  })
})

it('the last months of a year are asked for by the year where whole years follow', () => {
  expect(timesOf('p', 20160500, 20241126)).toBe("('#p:2016' | '#p:2017' | '#p:2018' | '#p:2019' | '#p:2020' | '#p:2021' | '#p:2022' | '#p:2023' | '#p:2024')")
  expect(timesOf('p', 20230500, 20241126)).toContain("'#p:202305'")
})
