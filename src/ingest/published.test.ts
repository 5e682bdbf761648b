import { describe, expect, it } from 'vitest'
import { IngestError } from './ingest-error.js'
import { checkPublished, datedLine, dayOf, publishedLine } from './published.js'

describe('dayOf', () => {
  it.each([
    ['2021-12-24T23:30:00-05:00', '2021-12-24'],
    ['2021-12-24', '2021-12-24'],
    ['20211224T101500Z', '2021-12-24'],
    ['2021/12/24 10:00', '2021-12-24'],
    ['Fri, 24 Dec 2021 10:00:00 GMT', '2021-12-24'],
    ['December 24, 2021', '2021-12-24'],
    ['Fri 6:45 PM, Dec 24, 2021', '2021-12-24'],
    ['24. Dezember 2021', '2021-12-24'],
    ['24 de diciembre de 2021', '2021-12-24'],
    ['24 декабря 2021', '2021-12-24'],
    ['2021-12', '2021-12'],
  ])('reads %s as written', (written, day) => {
    expect(dayOf(written)).toBe(day)
  })

  it.each(['03/04/2021', 'yesterday', '2021-13-01', '2021-02-30', '', '1640340000', '24 listopad 2021'])('does not guess at "%s"', (written) => {
    expect(dayOf(written)).toBeNull()
  })
})

describe('publishedLine', () => {
  it.each(['Published: 24 December 2021', 'Published on December 24, 2021 at 10:15 GMT', 'Posted 2021-12-24', 'Date: Friday, 24 December 2021'])(
    'reads %s', (line) => {
      expect(publishedLine(line)).toEqual({ value: '2021-12-24' })
    })

  it.each(['Published on December 24, 2021, the report names Hill.', 'The fair opens on 24 December 2021', 'Published in December'])(
    'passes over %s', (line) => {
      expect(publishedLine(line)).toBeNull()
    })
})

describe('datedLine', () => {
  it.each(['December 24, 2021, 9:02 AM', 'Dec. 24, 2021', 'publiziert am 24. Dezember 2021', 'Friday, 24 December 2021', '9:02 AM, Dec 24, 2021', '2021-12-24 09:02'])('reads %s', (line) => {
    expect(datedLine(line)).toEqual({ value: '2021-12-24' })
  })

  it.each(['Updated December 24, 2021', 'Обновлено 24 декабря 2021', 'Opens 24 December 2021 in the town hall', 'December 24', '3 March 2020, December 24, 2021', 'The man who walked along the quay all night, December 24, 2021'])('passes over %s', (line) => {
    expect(datedLine(line)).toBeNull()
  })
})

describe('checkPublished', () => {
  it('passes dates with what precision they have', () => {
    expect(['2021-12-24', '2021-12', '2021'].map((date) => checkPublished(date, 'x'))).toEqual(['2021-12-24', '2021-12', '2021'])
  })

  it('says what it expects', () => {
    expect(() => checkPublished('24.12.2021', 'a.txt')).toThrow(IngestError)
    expect(() => checkPublished('2021-02-30', 'a.txt')).toThrow('a.txt: publication date is "2021-02-30": write it YYYY-MM-DD, YYYY-MM or YYYY')
  })
})
