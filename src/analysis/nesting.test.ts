import { describe, expect, it } from 'vitest'
import type { Attribution } from '../model/attribution.js'
import type { Span } from '../model/span.js'
import { nestingOf } from './nesting.js'

const spans = (pairs: readonly (readonly [number, number])[]): readonly Span[] => pairs.map(([begin, end]) => ({ begin, end }))

/** An attribution with its source, cue and content at these places. */
function at(
  source: readonly (readonly [number, number])[],
  cue: readonly (readonly [number, number])[],
  content: readonly (readonly [number, number])[],
): Attribution {
  return { source: spans(source), cue: spans(cue), content: spans(content), kind: 'speech', confidence: 1, by: 'test/made' }
}

describe('nestingOf', () => {
  it('holds nothing where contents lie apart', () => {
    expect(nestingOf([at([[0, 4]], [[5, 9]], [[10, 20]]), at([[22, 26]], [[27, 31]], [[32, 40]])])).toEqual([null, null])
    expect(nestingOf([])).toEqual([])
  })

  it('puts a statement into the one whose content holds its cue', () => {
    expect(nestingOf([at([[0, 4]], [[5, 9]], [[10, 40]]), at([[10, 14]], [[15, 19]], [[20, 40]])])).toEqual([null, 0])
  })

  it('does so whichever comes first', () => {
    expect(nestingOf([at([[10, 14]], [[15, 19]], [[20, 40]]), at([[0, 4]], [[5, 9]], [[10, 40]])])).toEqual([1, null])
  })

  it('chooses the innermost of several', () => {
    const all = [at([[0, 4]], [[5, 9]], [[10, 60]]), at([[10, 14]], [[15, 19]], [[20, 60]]), at([[20, 24]], [[25, 29]], [[30, 60]])]
    expect(nestingOf(all)).toEqual([null, 0, 1])
  })

  it('goes by the source where there is no cue', () => {
    expect(nestingOf([at([[0, 4]], [[5, 9]], [[10, 60]]), at([[12, 16]], [], [[20, 40]])])).toEqual([null, 0])
  })

  it('finds the holder’s content in any of its pieces', () => {
    expect(nestingOf([at([[10, 14]], [[15, 19]], [[0, 9], [20, 60]]), at([[22, 26]], [[27, 31]], [[32, 60]])])).toEqual([null, 0])
  })

  it('keeps two statements of the same content side by side', () => {
    expect(nestingOf([at([[0, 4]], [[5, 9]], [[20, 40]]), at([[10, 14]], [[15, 19]], [[20, 40]])])).toEqual([null, null])
  })

  it('never lets two hold each other', () => {
    // Each cue lies in the other's content: `A, x says, B, y says, C`.
    const [first, second] = nestingOf([at([[10, 11]], [[12, 14]], [[0, 9], [15, 60]]), at([[20, 21]], [[22, 24]], [[0, 19], [25, 50]])])
    expect(first === 1 && second === 0).toBe(false)
  })
})
