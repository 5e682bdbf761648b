import { expect, test } from 'vitest'
import { withoutGenericName } from './generic-names.js'

test.each([
  ['Company', 'described'], ['Analysts', 'described'], ['Authorities', 'described'], ['Businesses', 'described'], ['the Ministry', 'described'],
  ['Parliament', 'named'], ['Courtney', 'named'], ['Ministry of Ports', 'named'], ['Reviewer Post', 'named'], ['Sailors', 'named'], ['Driver', 'named'], ['Post', 'named'],
])('%s is %s', (name, known) => {
  expect(withoutGenericName({ name, as: name, known: 'named' }).known).toBe(known)
})

test.each([
  ['Embassy', 'The US Embassy in Lorne', 'the US Embassy in Lorne'], ['Company', 'Holm’s parent company, The Our Company', 'the Our Company'], ['Company', 'Company', 'Company'],
])('%s of %s is %s', (name, as, expected) => {
  expect(withoutGenericName({ name, as, known: 'named' }).name).toBe(expected)
})

test('whom a table knows stays named, and what is open stays open', () => {
  expect(withoutGenericName({ name: 'Office', as: 'Office', known: 'named', actor: 'Q1' }).known).toBe('named')
  expect(withoutGenericName({ name: null, as: 'Office', known: 'open' }).known).toBe('open')
})
