import { describe, expect, test } from 'vitest'
import { urls, followable } from '../urls.js'
import { dateInWords, saidAtInWords, timeInWords } from '../../export/dates-in-words.js'
import { contentInWords, cueInWords, shortened } from '../../export/excerpt.js'
import { langAttribute, languageInWords } from './language.js'
import { matches } from './matches.js'
import { placeOf } from './paging.js'
import { knownInWords, namedOtherwise } from './speaker.js'
import { confidenceInWords } from './words.js'

describe('dates', () => {
  test.each([['2021-12-24', '24 December 2021'], ['2021-06', 'June 2021'], ['2014', '2014'], ['soon', 'soon']])('%s', (value, words) => {
    expect(dateInWords(value)).toBe(words)
  })
  test('moments are told in UTC', () => expect(timeInWords('2031-03-09T10:05:00.000Z')).toBe('9 March 2031, 10:05 UTC'))
  test('what is not resolved has no value', () => {
    const said = saidAtInWords({ value: null, precision: 'day', as: 'on Friday', basis: 'no publication date' })
    expect(said).toMatchObject({ value: null, datetime: null, basis: 'which day is not known: no publication date' })
  })
  test('a decade is told as one', () => {
    expect(saidAtInWords({ value: null, precision: 'day', as: '03/04/2021', basis: 'ambiguous', candidates: ['2021-04-03', '2021-03-04'] }).within).toBe('3 April 2021 or 4 March 2021')
    expect(saidAtInWords({ value: null, precision: 'day', as: 'on Friday', basis: 'brought out then', notAfter: '2021-12-24' }).within).toBe('on 24 December 2021 or before')
    expect(saidAtInWords({ value: '1990', precision: 'decade', as: 'the nineties', basis: 'stated' }).value).toBe('the 1990s')
  })
})

describe('excerpts', () => {
  test('mark where words are left out', () => {
    expect(contentInWords('“One”, he said, “two”', [{ begin: 0, end: 5 }, { begin: 16, end: 21 }])).toBe('“One” … “two”')
  })
  test('don’t mark what is only space or a comma', () => {
    expect(contentInWords('One, two', [{ begin: 0, end: 3 }, { begin: 5, end: 8 }])).toBe('One, two')
  })
  test('give the page’s own words for how it was said, and no signs', () => {
    const cueOf = (text: string, ...cue: [number, number][]) => cueInWords(text, { cue: cue.map(([begin, end]) => ({ begin, end })) })
    expect(cueOf('Roe named minister', [4, 9])).toBe('named')
    expect(cueOf('Roe did, in the end, deny it', [4, 7], [21, 25])).toBe('did … deny')
    expect(cueOf('Roe added:\n“No”', [4, 10])).toBe('added')
    expect(cueOf('Roe: “No”', [3, 4])).toBe('')
    expect(cueOf('“No”')).toBe('')
    expect(cueInWords('Roe neither confirmed nor denied it', { cue: [{ begin: 12, end: 21 }], negated: true })).toBe('neither confirmed')
    expect(cueInWords('Roe did not say', { cue: [{ begin: 4, end: 15 }], negated: true })).toBe('did not say')
  })
  test('are cut after a word and never inside a character', () => {
    expect(shortened('one two three', 9)).toBe('one two …')
    expect(shortened('😀'.repeat(10), 5)).toBe('😀😀 …')
  })
})

describe('matches', () => {
  const found = (text: string, query: string, likeness?: 'words' | 'part') =>
    matches(text, query, likeness).map(({ begin, end }) => text.slice(begin, end))
  test('are words, whatever their case, accents and endings; in quotes only the word', () => {
    expect(found('Élan, élans, elated and ELAN', 'elan')).toEqual(['Élan', 'élans', 'ELAN'])
    expect(found('Élan, élans and ELAN', '"elan"')).toEqual(['Élan', 'ELAN'])
    expect(found('tariffs, tar', 'tar -tariff')).toEqual(['tar'])
    expect(found('tariffs, target', 'tarif*')).toEqual(['tariffs'])
  })
  test('hold a part of a name', () => expect(found('Ilse Brandauer', 'brand', 'part')).toEqual(['Brandauer']))
  test('treat what is special in a pattern as nothing', () => expect(found('a.b (c)', '.*(')).toEqual([]))
})

describe('paging', () => {
  test('tells where a reader is', () => {
    const list = (total: number, shown: number, next: string | null) => ({ total, items: Array.from({ length: shown }), next })
    expect(placeOf(undefined, list(25, 10, 'x'))).toEqual({ first: true, shown: 10, total: 25, more: false, next: 'x' })
    expect(placeOf('y', { ...list(20, 10, null), more: true })).toEqual({ first: false, shown: 10, total: 20, more: true, next: null })
  })
})

describe('addresses', () => {
  test('keep any sign of a name in its place', () => expect(urls.speaker('a/b?c#d%')).toBe('/speakers/a%2Fb%3Fc%23d%25'))
  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'nonsense', ' JAVASCRIPT:x'])('%s is not followed', (url) => {
    expect(followable(url)).toBeNull()
  })
  test('a page’s own address is', () => expect(followable('https://courier.example/x')).toBe('https://courier.example/x'))
})

describe('languages', () => {
  test('what is no tag claims nothing', () => {
    expect(langAttribute('en-a1')).toEqual({})
    expect(langAttribute('not a tag')).toEqual({})
    expect(langAttribute('fr')).toEqual({ lang: 'fr' })
  })
  test('have names', () => expect(languageInWords('fr')).toBe('French'))
})

describe('words', () => {
  test.each([[0.9, 'high', false], [0.6, 'fair', false], [0.59, 'low', true]])('confidence %d is %s', (value, word, low) => {
    expect(confidenceInWords(value)).toMatchObject({ word, low })
  })
})

describe('speakers', () => {
  test.each([
    ['Ilse Brandauer', 'she', true],
    ['Ilse Brandauer', 'the foreign minister', true],
    ['Ilse Brandauer', 'Brandauer', false],
    ['Ilse Brandauer', 'the foreign minister, Ilse Brandauer', false],
    ['Helena Ross', 'He', true],
    [null, 'her president', false],
  ])('%s as "%s": named otherwise is %s', (name, as, otherwise) => {
    expect(namedOtherwise({ name, as })).toBe(otherwise)
  })

  test.each([
    [{ name: 'Ilse Brandauer', as: 'she', known: 'resolved', how: 'pronoun', certainty: 0.876 } as const, 'told by the pronoun, right 88 times in 100'],
    [{ name: null, as: 'he', known: 'open', candidates: ['Paul Roth', 'Gil Astor'] } as const, 'may be Paul Roth or Gil Astor'],
    [{ name: null, as: 'he', known: 'open' } as const, null],
    [{ name: 'Ilse Brandauer', as: 'Brandauer', known: 'resolved', how: 'short form', certainty: 0.97 } as const, null],
    [{ name: 'Ilse Brandauer', as: 'Ilse Brandauer', known: 'named', certainty: 0.92 } as const, null],
  ])('%j is known: %s', (speaker, words) => {
    expect(knownInWords(speaker)).toBe(words)
  })
})
