import { describe, expect, it } from 'vitest'
import { spanIndex } from '../../text/span.js'
import { leastConfidence } from './least-confidence.js'

describe('leastConfidence', () => {
  const said = { begin: 10, end: 20 }
  const somebody = { begin: 0, end: 4 }
  const quote = { begin: 12, end: 18 }

  it('is the same for a named source and for quoted words without one', () => {
    const named = leastConfidence({ source: [somebody], cue: [], content: [said] }, spanIndex([]))
    expect(leastConfidence({ source: [], cue: [], content: [quote] }, spanIndex([quote]))).toBe(named)
  })

  it.each([['nothing is quoted', { begin: 20, end: 30 }], ['only a part is quoted', quote]])('is higher where nobody is named and %s', (_, mark) => {
    const named = leastConfidence({ source: [somebody], cue: [], content: [said] }, spanIndex([]))
    expect(leastConfidence({ source: [], cue: [], content: [said] }, spanIndex([mark]))).toBeGreaterThan(named)
  })
})
