import { describe, expect, it } from 'vitest'
import type { Entity } from './entity.js'
import { netFeatures } from './net-features.js'

const entity = (name: string): Entity => ({ name, kind: 'unknown', gender: null, offices: [], nouns: new Set(), classes: new Set(), traits: { age: null, from: [] } })
const of = (chances: readonly number[]) => netFeatures('she', chances, [entity('Orla Venn'), entity('Tarrow')])

describe('features of chances', () => {
  it('tell how likely each is, by itself and among the others, and which is likeliest', () => {
    const [orla, tarrow, none] = of([0.6, 0.16])
    expect(orla).toEqual(['net 6', 'she net 6', 'net share 7', 'net top', 'net kind unknown 2'])
    expect(tarrow).toEqual(['net 3', 'she net 3', 'net share 4', 'net no', 'net kind unknown single 1'])
    expect(none).toEqual(['none net 4', 'she none net 4'])
  })

  it('make nothing of shares of next to nothing', () => {
    const [orla, , none] = of([0.004, 0.001])
    expect(orla).toContain('net share low')
    expect(orla).toContain('net no')
    expect(none).toContain('none net 10')
  })
})
