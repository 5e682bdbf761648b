import { expect, it } from 'vitest'
import { dated, type Matching } from '../matching.js'
import { atOnce, type AtOnce } from './at-once.js'
import { NEWEST, newestOf } from './order.js'
import type { Sample } from './sample.js'

// A statement a day, from 2020 on: 1,000,000 in all.
const dates = Array.from({ length: 1_000 }, (_, i) => Number(new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10).replaceAll('-', '')))

function searchFor(share: number, found: number, by: 'published' | 'added' = 'published'): Matching {
  const sample: Sample = { share, seen: 2_000, rows: 1_000_000, dates, fitting: dates, matched: dates.filter((_, i) => i % 50 === 25), first: dates[0]!, last: dates.at(-1)! }
  return { list: 'listed_statements', terms: ["'ferry'"], also: [], order: { ...NEWEST, by }, looked: { sample, dense: [], times: new Map(), found } }
}

/** What is tried in turn where each had `held` rows. */
function tried(matching: Matching, held: number, limit = 0): AtOnce[] {
  const tries: AtOnce[] = []
  const all = atOnce(matching, 'all', limit)
  for (let next = all.next(held); next.done !== true; next = all.next(held)) tries.push(next.value)
  return tries
}

const kinds = (matching: Matching, held: number, limit = 0) => tried(matching, held, limit).map(({ all, least, most }) => [all ? 'all' : 'first', least, most])

it('reads all of what is rare, and no more than twice what is counted where the index may collect very much', () => {
  expect(kinds(searchFor(0.001, 1_000), 500)).toEqual([['all', 0, Infinity]])
  expect(kinds(searchFor(0.001, 50_000), 500)).toEqual([['all', 0, 2_000]])
})

it('reads a stretch of time, a longer one where that held too few, and then all', () => {
  expect(kinds(searchFor(0.02, 25_000), 900)).toEqual([['first', 1_001, Infinity], ['first', 1_001, Infinity], ['all', 0, Infinity]])
  // A stretch without any tells nothing of a longer one.
  expect(kinds(searchFor(0.02, 25_000), 0)).toEqual([['first', 1_001, Infinity], ['all', 0, Infinity]])
})

it('looks once by the beginning of a word, which costs the index the same again each time', () => {
  expect(kinds({ ...searchFor(0.02, 25_000), terms: ["'fer':*"] }, 900)).toEqual([['first', 1_001, Infinity]])
})

it('leaves all alone where the index collects very much for it', () => {
  expect(kinds(searchFor(0.05, 50_000), 0).at(-1)).toEqual(['first', 1_001, Infinity])
})

it('reads a stretch of time in the order of adding where the page is near, else all at once', () => {
  expect(kinds(searchFor(0.005, 90_000, 'added'), 1_200)[0]).toEqual(['first', 1_001, Infinity])
  // Three in a thousand: the page may lie further than is walked.
  expect(kinds(searchFor(0.003, 3_000, 'added'), 900, 15)).toEqual([['all', 0, Infinity]])
  expect(kinds(searchFor(0.005, 110_000, 'added'), 900).every(([is]) => is === 'first')).toBe(true)
})

it('looks at the time that the search bounds above, in the order of adding', () => {
  const year = { publishedFrom: '2019', saidTo: '2021-06' }
  expect([newestOf(year), newestOf({ ...year, publishedTo: '2022' }), newestOf({ ...year, sort: 'added', oldest: true })].map(({ by, oldest, to }) => [by, oldest, to]))
    .toEqual([['said', false, 20210699], ['published', false, 20221299], ['said', false, 20210699]])
  expect(dated({ ...searchFor(0.01, 10_000, 'added'), newest: newestOf(year) }).order.by).toBe('said')
  expect(dated({ ...searchFor(0.01, 10_000), newest: newestOf(year) }).order.by).toBe('published')
})
