import { describe, expect, it } from 'vitest'
import { ownersOf, voicesOf } from './voice.js'

const voice = (name: string | null) => voicesOf([{ name, as: 'x' }])

describe('voicesOf', () => {
  it('knows unnamed ones by their noun', () => {
    expect(voice('a spokesman who asked not to be named')).toEqual(voice('the spokesman'))
  })
  it('keeps names apart', () => {
    expect(voice('Ada Roe')).not.toEqual(voice('Ben Roe'))
  })
  it('knows nobody who can’t be told', () => {
    expect(voice(null)).toEqual([])
  })
})

describe('ownersOf', () => {
  const hop = (name: string) => ({ name, kind: 'document' as const, as: name })
  it('reads whose a document is', () => {
    expect(ownersOf(hop('Roe’s letter'), 'Roe’s letter')).toEqual(['roe'])
    expect(ownersOf(hop('a survey'), 'a survey by Ada Roe of the port')).toEqual(['ada roe'])
    expect(ownersOf(hop('a survey'), 'a survey published on Monday')).toEqual([])
  })
})
