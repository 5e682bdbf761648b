import { describe, expect, it } from 'vitest'
import { languageOf } from './language-of.js'

describe('languageOf', () => {
  it.each([
    ['en', 'The harbour board said on Monday that the northern quay would stay closed until the spring tides.'],
    ['fr', 'Le conseil du port a annoncé lundi que le quai du nord resterait fermé jusqu’aux marées de printemps.'],
    ['uk', 'Рада порту повідомила в понеділок, що північний причал залишиться зачиненим до весни.'],
  ])('tells %s', (language, text) => {
    expect(languageOf(text)).toBe(language)
  })

  it('is unsure of a few words and of no words', () => {
    expect(languageOf('Yes, no.')).toBeNull()
    expect(languageOf('1234 5678 '.repeat(50))).toBeNull()
  })
})
