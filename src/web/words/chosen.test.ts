import { expect, test } from 'vitest'
import { chosenLanguage } from './chosen.js'

const chosen = (accepted?: string, cookie?: string, address?: string) => chosenLanguage({ address, cookie, accepted })

test('the address comes before the cookie, the cookie before what the browser prefers, and English last', () => {
  expect(chosen('uk', 'fr', 'en')).toBe('en')
  expect(chosen('uk', 'fr')).toBe('fr')
  expect(chosen('uk')).toBe('uk')
  expect(chosen()).toBe('en')
})

test('what is no language of the desk is passed over', () => {
  expect(chosen('uk', 'de', 'xx')).toBe('uk')
  expect(chosen('de, nl', '<script>', 'frites')).toBe('en')
  expect(chosen(undefined, undefined, 'FR-ca')).toBe('fr')
  expect(chosen(undefined, 'uk-UA', '')).toBe('uk')
})

test.each([
  ['fr;q=0.5, uk;q=0.8', 'uk'], ['fr, uk', 'fr'], ['de, fr;q=0.3', 'fr'], ['uk;q=0, fr;q=0.1', 'fr'], ['uk;q=0', 'en'], ['*', 'en'], ['*, fr;q=0.1', 'fr'], ['fr-BE;q=0.9, en;q=0.8', 'fr'],
  ['en-GB,en;q=0.9,uk;q=0.8', 'en'], ['uk ; q = 0.9 , fr; Q=1.0', 'fr'], ['fr;q=2, uk;q=0.1', 'uk'], ['fr;q=nonsense', 'en'], ['fr;q=-1', 'en'], [';;;,,,q=1', 'en'], ['fr;level=1', 'fr'], ['ukulele, french', 'en'],
  [`${'de;q=0.9,'.repeat(10_000)}fr`, 'en'],
])('of Accept-Language, the one with the highest weight: %s', (accepted, language) => {
  expect(chosen(accepted)).toBe(language)
})
