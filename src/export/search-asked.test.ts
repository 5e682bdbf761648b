import { expect, test } from 'vitest'
import { searchAsked } from './search-asked.js'
import { searchTexts } from './search-texts.js'

test('a search is read from texts, and written as the same', () => {
  const given = { words: 'tariff* -grain', speaker: '"Ada Brandt"', act: 'deny', negated: 'false', publishedFrom: '2031', publishedTo: '2031-03', sort: 'said', oldest: 'true' }
  const asked = searchAsked({ ...given, outlet: ' ', about: undefined })
  expect(asked).toEqual({ search: { ...given, negated: false, oldest: true } })
  expect('search' in asked && searchTexts(asked.search)).toEqual(given)
})

test.each([
  [{ speker: 'Brandt' }, 'speker', /no such filter/],
  [{ act: 'shout' }, 'act', /say/],
  [{ negated: 'perhaps' }, 'negated', /true or false/],
  [{ publishedFrom: '2031-13' }, 'publishedFrom', /2021-12-24/],
  [{ publishedFrom: '2031-04', publishedTo: '2031-03' }, 'publishedFrom', /after/],
  [{ saidFrom: '2032', saidTo: '2031-12-31' }, 'saidFrom', /after/],
  [{ topics: 'true', kind: 'speech' }, 'kind', /neither/],
  [{ sort: 'relevance' }, 'sort', /give some/],
  [{ sort: 'relevance', words: 'a', oldest: 'true' }, 'oldest', /older/],
  [{ words: 'ta*' }, 'words', /at least 3/],
  [{ language: 'English' }, 'language', /two or three/],
])('%j is told to be wrong', (given, name, message) => {
  const asked = searchAsked(given)
  expect('wrong' in asked && asked.wrong).toEqual([{ name, message: expect.stringMatching(message) as string }])
})

test.each([{ publishedFrom: '2031-03-09', publishedTo: '2031' }, { publishedFrom: '2031', publishedTo: '2031-01-01' }, { saidFrom: '2031-03', saidTo: '2031-03' }])('%j may hold something', (given) => {
  expect('search' in searchAsked(given)).toBe(true)
})
