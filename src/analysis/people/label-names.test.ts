import { describe, expect, it } from 'vitest'
import { fullName } from './label-names.js'

describe('fullName', () => {
  it.each([
    ['ORR', 'MS RUPA ORR KC: Sir, the witness is here.\n\nMS ORR: Thank you.', 'RUPA ORR KC'],
    ['ORR', 'MS RUPA ORR: Sir.\n\nMR DAN ORR: Sir.', 'ORR'],
    ['ORR', 'MS ORR: Sir.', 'ORR'],
    ['O.*', 'MS RUPA ORR: Sir.', 'O.*'],
  ])('is that of the one label with the surname: %s in %j', (surname, text, expected) => {
    expect(fullName(surname, { entities: [], mentions: [] }, text)).toBe(expected)
  })
})
