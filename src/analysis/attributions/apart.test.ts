import { describe, expect, it } from 'vitest'
import type { Attribution } from '../../model/attribution.js'
import { piecesApart } from './apart.js'

const made = (parts: Partial<Attribution>): Attribution => ({ source: [], cue: [], content: [], kind: 'speech', confidence: 0.5, by: 'rules/beside', ...parts })
const span = (begin: number, end: number) => ({ begin, end })

describe('piecesApart', () => {
  it('joins no pieces, puts them in order, and gives each character to the first', () => {
    expect(piecesApart(made({ content: [span(20, 30), span(0, 10), span(8, 14), span(20, 22)] })).content).toEqual([span(0, 10), span(10, 14), span(20, 30)])
  })

  it('takes the statement’s own source and cue out of its words', () => {
    expect(piecesApart(made({ source: [span(2, 4)], cue: [span(8, 12)], content: [span(0, 10), span(12, 20)] })).content).toEqual([span(0, 2), span(4, 8), span(12, 20)])
  })

  it('leaves what is in order, and what the page lays out, the very same', () => {
    const whole = made({ cue: [span(10, 14)], content: [span(0, 9), span(15, 20)] })
    const laid = made({ source: [span(0, 4)], content: [span(0, 20)], layout: 'signature' })
    expect(piecesApart(whole)).toBe(whole)
    expect(piecesApart(laid)).toBe(laid)
  })
})
