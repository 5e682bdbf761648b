import { describe, expect, it } from 'vitest'
import { looksLikeCaption } from './captions.js'

describe('looksLikeCaption', () => {
  it.each([
    'Prime Minister Ilse Varga speaks at a rally in Ostrel, Velmaria, on May 3, 2019.',
    'President Tomas Brandt, left, and Ilse Varga shake hands before talks in Ostrel on 12 June 2020.',
    'Ilse Varga (L) gestures during a debate in Ostrel.',
    'The old quay at Ostrel. (Photo: Jane Roe)',
    'Workers at the harbour. Photo by Jane Roe',
    'The harbour of Ostrel at dawn. Jane Roe/AFP',
    'Image: Harbour Board',
  ])('takes for a caption: %s', (block) => {
    expect(looksLikeCaption(block)).toBe(true)
  })

  it.each([
    'Ilse Varga said the talks in Ostrel would go on until May 3, 2019.',
    'Varga speaks four languages and has led the party since May 3, 2019, when her rival gave up.',
    'The minister told Reuters.',
    'The bridge, which opened on May 3, 2019, is closed.',
    '“We go on,” Varga says in a letter dated May 3, 2019.',
    'Varga wants the vote held by May 3, 2019. Her rivals do not. The court decides next week.',
    'Ilse Varga holds the office of prime minister.',
    'May 3, 2019 Varga joins the race.',
    'Senator Hugh Hill (R) opens the debate with Roe.',
    'https://example.org/ap-survey.',
  ])('leaves to prose: %s', (block) => {
    expect(looksLikeCaption(block)).toBe(false)
  })
})
