import { describe, expect, it } from 'vitest'
import { findDates } from './find-dates.js'
import { datesInEntries, entriesOf, givenEntries } from './live-entries.js'

/** The date of the entry that a word stands in. Blocks are lines. */
function dateAt(text: string, word: string, publishedAt: string | null = '2024-03-05') {
  let at = 0
  const blocks = text.split('\n').map((line) => {
    const block = { begin: at, end: at + line.length }
    at += line.length + 1
    return block
  })
  return entriesOf(text, blocks, findDates(text, publishedAt), publishedAt)(text.indexOf(word))
}

describe('entriesOf', () => {
  it.each([
    ['times alone', 'Live\n10:42\nRoe spoke.\n10:15\nMoss sang.', 'Moss', '10:15', '2024-03-05'],
    ['days with times', 'March 4, 2:15 p.m.\nRoe spoke.\nMarch 3, 9:00 a.m.\nMoss sang.', 'Moss', 'March 3, 9:00 a.m.', '2024-03-03'],
    ['a day that holds for the times behind it', 'Monday, March 4\n10:42\nRoe spoke.\n10:15\nMoss sang.', 'Moss', '10:15', '2024-03-04'],
    ['times before the first words', '10:42 a.m. – Roe spoke.\n10:15 a.m. – Moss sang.', 'Moss', '10:15 a.m.', '2024-03-05'],
  ])('%s', (_, text, word, as, value) => {
    expect(dateAt(text, word)).toMatchObject({ as, value })
  })

  it('is nothing before the first entry', () => {
    expect(dateAt('Roe spoke.\n10:42\nMoss sang.\n10:15\nIt rained.', 'Roe')).toBeNull()
  })
  it('is nothing where a page has one stamp only', () => {
    expect(dateAt('March 4, 2:15 p.m.\nRoe spoke.', 'Roe')).toBeNull()
  })
  it('is nothing where times stand in prose', () => {
    expect(dateAt('Roe left at 10:42 to catch the boat.\nMoss left at 10:15 to catch the boat.', 'Moss')).toBeNull()
  })
  it('is of no day where the times run past midnight', () => {
    expect(dateAt('23:50 CET\nRoe spoke.\n00:20 CET\nMoss sang.', 'Moss')).toMatchObject({ value: null, basis: 'entry of a live page that runs past midnight' })
  })
  it('is of no day where times are counted from when somebody looked', () => {
    expect(dateAt('2h ago\nRoe spoke.\n5h ago\nMoss sang.', 'Moss')).toMatchObject({ value: null, as: '5h ago' })
  })
  it('has no value without a publication date', () => {
    expect(dateAt('10:42\nRoe spoke.\n10:15\nMoss sang.', 'Moss', null)).toMatchObject({ value: null, as: '10:15' })
  })
})

describe('entries that a page gives for machines', () => {
  const text = 'Roe spoke yesterday. Moss sang yesterday.'
  const entry = (begin: number, end: number, value: string) => ({ begin, end, value, written: `${value}T00:10:00Z`, from: 'time' })
  const entries = [entry(0, 20, '2024-03-06'), entry(21, 41, '2024-03-05')]

  it('date what is said in them, each by its own time', () => {
    expect(givenEntries(entries)(25)).toEqual({ value: '2024-03-05', precision: 'day', as: '2024-03-05T00:10:00Z', basis: 'entry of a live page, time' })
    expect(givenEntries(entries)(20)).toBeNull()
  })
  it('count words from their own day', () => {
    expect(datesInEntries(text, '2024-03-05', entries).map(({ date }) => date.value)).toEqual(['2024-03-05', '2024-03-04'])
  })
})
