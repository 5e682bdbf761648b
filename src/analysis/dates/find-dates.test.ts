import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates } from './find-dates.js'

/** The only date of a text. 2021-12-24 was a Friday. */
function only(text: string, publishedAt: string | null = '2021-12-24') {
  const found = findDates(text, publishedAt)
  expect(found.map((mention) => mention.date.as)).toHaveLength(1)
  const [mention] = found
  if (mention === undefined) throw new Error(`no date in ${text}`)
  expect(text.slice(mention.begin, mention.end)).toBe(mention.date.as)
  return mention
}
const value = (text: string, publishedAt: string | null = '2021-12-24') => only(text, publishedAt).date.value

describe('findDates: stated dates', () => {
  it.each([
    ['It opened on November 22, 2021.', 'on November 22, 2021', '2021-11-22'],
    ['It opened on 22 November 2021.', 'on 22 November 2021', '2021-11-22'],
    ['It opened on the 22nd of November 2021.', 'on the 22nd of November 2021', '2021-11-22'],
    ['Olm, Nov. 22, 2021 -', 'Nov. 22, 2021', '2021-11-22'],
    ['It opened on Monday, Nov. 22, 2021.', 'on Monday, Nov. 22, 2021', '2021-11-22'],
    ['Updated 2021-11-22 at noon', '2021-11-22', '2021-11-22'],
    ['Updated 11/22/2021 at noon', '11/22/2021', '2021-11-22'],
    ['Updated 22/11/2021 at noon', '22/11/2021', '2021-11-22'],
    ['Updated 03.04.2021 at noon', '03.04.2021', '2021-04-03'],
    ['It opened in June 2014.', 'in June 2014', '2014-06'],
    ['It opened in May 2014.', 'in May 2014', '2014-05'],
    ['It opened in early June 2014.', 'in early June 2014', '2014-06'],
    ['Members first asked in 2008.', 'in 2008', '2008'],
    ['It is planned for early 2022.', 'early 2022', '2022'],
    ['They stand by the 2008 decision.', 'the 2008 decision', '2008'],
    ['Rain fell from June 14-16, 2014.', 'from June 14-16, 2014', '2014-06'],
  ])('%s', (text, as, expected) => {
    expect(only(text, null).date).toMatchObject({ as, value: expected, basis: 'stated' })
  })

  it('leaves 3/4 open: either order is a date', () => {
    expect(only('Updated 03/04/2021 at noon').date).toEqual({
      as: '03/04/2021', value: null, precision: 'day', basis: 'ambiguous: day and month can be read in either order',
      candidates: ['2021-04-03', '2021-03-04'],
    })
  })
  it('finds no date that the calendar lacks', () => {
    expect(findDates('On 31 June 2021 and 2021-02-30', null).map((d) => d.date.precision)).not.toContain('day')
  })
  it('has no value for seasons and decades', () => {
    expect(only('It rained in the summer of 2014.').date).toMatchObject({ value: null, precision: 'season' })
    expect(only('It rained this summer.').date).toMatchObject({ value: null, precision: 'season' })
    expect(only('It rained in the 1990s.').date).toMatchObject({ value: null, precision: 'decade' })
  })
})

describe('findDates: counted from another day of the story', () => {
  const last = (text: string, publishedAt: string | null = '2024-03-13') => findDates(text, publishedAt).at(-1)?.date
  it.each([
    ['The bridge was closed on 26 February. Two days later it opened.', 'Two days later', '2024-02-28'],
    ['The bridge was closed on 26 February. The next day it opened.', 'The next day', '2024-02-27'],
    ['The bridge was closed on 26 February. Two days later it opened. The next day it fell.', 'The next day', '2024-02-29'],
    ['The bridge was closed on 26 February. A day later it opened. Two days after that, it fell.', 'Two days after that', '2024-02-29'],
    ['The bridge was closed on 4 March. The following Friday it opened.', 'The following Friday', '2024-03-08'],
    ['It was closed on 4 March. The previous day it had rained.', 'The previous day', '2024-03-03'],
    ['It was closed on 4 March. That evening it rained.', 'That evening', '2024-03-04'],
    ['The vote was held on 4 March. Two days before the vote, it rained.', 'Two days before the vote', '2024-03-02'],
    ['It was closed on 4 March. A week later it opened.', 'A week later', '2024-03-11'],
  ])('%s', (text, as, value) => {
    expect(last(text)).toMatchObject({ as, value })
  })

  it.each([
    ['there is no other day', 'Two days later it opened.'],
    ['the other day is still to come', 'It will close on 20 March. The next day it rained.'],
    ['the other date is a month', 'It was closed in February. Two days later it opened.'],
    ['the other day is somebody’s word', 'Roe said: “We close on 4 March.” The next day it rained.'],
    ['the other day is too far', `It was closed on 4 March.${' It rained on and on.'.repeat(60)} The next day it opened.`],
    ['nothing dates the noun', 'It was closed on 4 March. Two days before the vote, it rained.'],
    ['the words give no day', 'It was closed on 4 March. At the time it rained.'],
  ])('stays open where %s', (_, text) => {
    expect(last(text)?.value).toBeNull()
  })
})

describe('findDates: against the publication date', () => {
  it.each([
    ['Hill resigned on Friday.', 'on Friday', '2021-12-24'],
    ['On Thursday, Hill resigned.', 'On Thursday', '2021-12-23'],
    ['Hill resigned on Saturday.', 'on Saturday', '2021-12-18'],
    ['He spoke in an interview published on Friday morning.', 'on Friday morning', '2021-12-24'],
    ['Hill resigned last Friday.', 'last Friday', '2021-12-17'],
    ['Hill will resign next Friday.', 'next Friday', '2021-12-31'],
    ['Hill resigned this Tuesday.', 'this Tuesday', '2021-12-21'],
    ['At a June summit, leaders met.', 'a June summit', '2021-06'],
    ['At a January summit, leaders met.', 'a January summit', '2021-01'],
    ['It opened in December.', 'in December', '2021-12'],
    ['It opened last June.', 'last June', '2021-06'],
    ['It opened last December.', 'last December', '2020-12'],
    ['It will open next March.', 'next March', '2022-03'],
    ['It opened in mid-June.', 'in mid-June', '2021-06'],
    ['It opened on Nov. 22.', 'on Nov. 22', '2021-11-22'],
    ['It opened on 22nd of November.', 'on 22nd of November', '2021-11-22'],
    ['It opened on June 16th of last year.', 'on June 16th of last year', '2020-06-16'],
    ['They met earlier this month.', 'earlier this month', '2021-12'],
    ['They met late last month.', 'late last month', '2021-11'],
    ['They met last year.', 'last year', '2020'],
    ['They met a year ago.', 'a year ago', '2020'],
    ['They met three days ago.', 'three days ago', '2021-12-21'],
    ['They met two weeks ago.', 'two weeks ago', '2021-12'],
    ['They met two months ago.', 'two months ago', '2021-10'],
    ['They met yesterday.', 'yesterday', '2021-12-23'],
    ['They meet today.', 'today', '2021-12-24'],
    ['They will meet tomorrow morning.', 'tomorrow morning', '2021-12-25'],
    ['They met this morning.', 'this morning', '2021-12-24'],
    ['They met last week.', 'last week', '2021-12'],
    ['Hill left Friday’s emergency meeting.', 'Friday’s emergency meeting', '2021-12-24'],
  ])('%s', (text, as, expected) => {
    expect(only(text).date).toMatchObject({ as, value: expected, basis: 'publication date 2021-12-24' })
  })

  it('does not narrow a week in two months to either', () => {
    expect(only('They met last week.', '2021-12-10').date).toMatchObject({ value: '2021', precision: 'year' })
  })
  it('looks ahead where the words do', () => {
    expect(value('The talks are planned for Monday.')).toBe('2021-12-27')
    expect(value('The council will vote on Monday.')).toBe('2021-12-27')
    expect(value('On Monday, the council will vote.')).toBe('2021-12-27')
    expect(value('The report is due in March.')).toBe('2022-03')
    expect(value('They must leave by Monday.')).toBe('2021-12-27')
    expect(value('Her upcoming trial on Feb. 3 worries him.')).toBe('2022-02-03')
    expect(value('They said Monday that the council will vote.')).toBe('2021-12-20')
  })
  it('does not choose between a day long gone and one soon to come', () => {
    expect(only('The Feb. 3 election worries him.').date).toMatchObject(
      { value: null, basis: 'ambiguous: the last one or the next one' })
    expect(value('He lost the Feb. 3 election.')).toBe('2021-02-03')
  })
  it('leaves what hangs on another date', () => {
    expect(only('They left the following Friday.').date).toMatchObject({ value: null, basis: 'hangs on another date' })
    expect(only('They left later that day.').date).toMatchObject({ value: null, basis: 'hangs on another date' })
  })
  it('does not make a day of a name that has one', () => {
    expect(only('He remembers the Sept. 11 attacks.')).toMatchObject({ eventWord: 'attacks', date: { value: null } })
  })
  it('goes over the end of February', () => {
    expect(value('It opened on February 29.', '2021-12-24')).toBe('2020-02-29')
    expect(value('They met two days ago.', '2021-03-01')).toBe('2021-02-27')
  })
})

describe('findDates: a publication date known in part or not at all', () => {
  it.each([
    ['Hill resigned on Friday.', 'day'], ['It opened in June.', 'month'], ['They met last year.', 'year'],
    ['They met today.', 'day'],
  ])('%s has no value without one', (text, precision) => {
    expect(only(text, null).date).toMatchObject({ value: null, precision, basis: 'no publication date' })
  })
  it('resolves what every day of the month gives', () => {
    expect(value('They met earlier this month.', '2021-12')).toBe('2021-12')
    expect(value('It opened on Nov. 22.', '2021-12')).toBe('2021-11-22')
    expect(only('Hill resigned on Friday.', '2021-12').date).toMatchObject(
      { value: null, basis: 'publication date 2021-12 is not exact enough' })
  })
  it('resolves what every day of the year gives', () => {
    expect(value('They met last year.', '2021')).toBe('2020')
    expect(value('At a June summit, leaders met.', '2021')).toBeNull()
  })
  it('takes what is no date as unknown', () => {
    expect(only('Hill resigned on Friday.', 'yesterday').date.basis).toBe('no publication date')
  })
})

describe('findDates: no dates', () => {
  it.each([
    'It may rain.', 'May said that she would go.', 'Theresa May said so.', 'Joined by May, she left.',
    'The March for bread was long.',
    'March said no.', 'April Stone said no.', 'She reads the Sunday Times.', 'Shops open for Black Friday sales.',
    'The Good Friday Agreement holds.', 'Bloody Sunday is not forgotten.', 'The Friday group met.',
    'A reporter for USA Today called.',
    'He took the second train.', 'It cost $2008.', 'They saw 2,008 birds.', 'They fly a Boeing 737.',
    'Call 555-2014-2015.',
    'They came in 2000 trucks.', 'He works Fridays.', 'The fall of Tarn was quick.',
  ])('%s', (text) => {
    expect(findDates(text, '2021-12-24')).toEqual([])
  })
})

describe('findDates: any text', () => {
  it('gives mentions in order, apart, with their own words', () => {
    const words = fc.constantFrom(
      'on', 'Friday', 'May', '22', 'Nov.', '2021', 'last', 'June', ',', 'a', 'summit', 'the', 'to', 'in', '’s', '\n')
    fc.assert(fc.property(fc.array(words, { maxLength: 30 }), (list) => {
      const text = list.join(' ')
      let from = 0
      for (const { begin, end, date } of findDates(text, '2021-12-24')) {
        expect(begin).toBeGreaterThanOrEqual(from)
        expect(text.slice(begin, end)).toBe(date.as)
        from = end
      }
    }))
  })
  it('has an answer for an empty text', () => {
    expect(findDates('', null)).toEqual([])
  })

  it.each([
    ['Roe told Olm News on Friday that it was closed.', 'on Friday', '2021-12-24'],
    ['They met on Monday ahead of the Jan. 27 election.', 'the Jan. 27 election', '2022-01-27'],
    ['It closed after the attack on 13 October. A day after the Olm inquiry was published, they met.', 'A day after the Olm inquiry was', null],
    ['Roe told investors of Olm Media, the owner, on Oct. 31 that it would close.', 'on Oct. 31', '2021-10-31'],
  ])('%s', (text, as, value) => {
    expect(findDates(text, '2021-12-24').find((d) => d.date.as === as)?.date.value).toBe(value)
  })
})
