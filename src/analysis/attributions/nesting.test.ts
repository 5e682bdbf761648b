import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Attribution } from '../../model/attribution.js'
import type { Span } from '../../model/span.js'
import { nestingOf } from './nesting.js'

/** What `nestingOf` has to find, as each attribution would find it by looking at all others. */
function byLookingAtAll(attributions: readonly Attribution[]): readonly (number | null)[] {
  const sizeOf = ({ content }: Attribution) => content.reduce((sum, c) => sum + c.end - c.begin, 0)
  const holds = (outer: Span, inner: Span) => outer.begin <= inner.begin && inner.end <= outer.end
  return attributions.map((inner, i) => {
    const anchor = inner.cue[0] ?? inner.source[0] ?? inner.content[0]
    let best: number | null = null
    let size = Infinity
    attributions.forEach((outer, k) => {
      if (anchor === undefined || k === i || JSON.stringify(outer.content) === JSON.stringify(inner.content)) return
      if (!outer.content.some((c) => holds(c, anchor)) || inner.content.some((c) => outer.cue.some((cue) => holds(c, cue)))) return
      if (sizeOf(outer) >= size || (inner.cue.length === 0 && sizeOf(outer) <= sizeOf(inner))) return
      best = k
      size = sizeOf(outer)
    })
    return best
  })
}

type Pairs = readonly (readonly [number, number])[]
const spans = (pairs: Pairs): readonly Span[] => pairs.map(([begin, end]) => ({ begin, end }))

/** An attribution with its source, cue and content at these places. */
function at(source: Pairs, cue: Pairs, content: Pairs): Attribution {
  const places = { source: spans(source), cue: spans(cue), content: spans(content) }
  return { ...places, kind: 'speech', confidence: 1, by: 'test/made' }
}

describe('nestingOf', () => {
  it('holds nothing where contents lie apart', () => {
    const [one, other] = [at([[0, 4]], [[5, 9]], [[10, 20]]), at([[22, 26]], [[27, 31]], [[32, 40]])]
    expect(nestingOf([one, other])).toEqual([null, null])
    expect(nestingOf([])).toEqual([])
  })

  it('puts a statement into the one whose content holds its cue', () => {
    const [one, other] = [at([[0, 4]], [[5, 9]], [[10, 40]]), at([[10, 14]], [[15, 19]], [[20, 40]])]
    expect(nestingOf([one, other])).toEqual([null, 0])
  })

  it('does so whichever comes first', () => {
    const [one, other] = [at([[10, 14]], [[15, 19]], [[20, 40]]), at([[0, 4]], [[5, 9]], [[10, 40]])]
    expect(nestingOf([one, other])).toEqual([1, null])
  })

  it('chooses the innermost of several', () => {
    const outer = at([[0, 4]], [[5, 9]], [[10, 60]])
    const middle = at([[10, 14]], [[15, 19]], [[20, 60]])
    const inner = at([[20, 24]], [[25, 29]], [[30, 60]])
    expect(nestingOf([outer, middle, inner])).toEqual([null, 0, 1])
    expect(nestingOf([inner, middle, outer])).toEqual([1, 2, null])
  })

  it('goes by the source where there is no cue', () => {
    const [one, other] = [at([[0, 4]], [[5, 9]], [[10, 60]]), at([[12, 16]], [], [[20, 40]])]
    expect(nestingOf([one, other])).toEqual([null, 0])
  })

  it('finds the holder’s content in any of its pieces', () => {
    const [one, other] = [at([[10, 14]], [[15, 19]], [[0, 9], [20, 60]]), at([[22, 26]], [[27, 31]], [[32, 60]])]
    expect(nestingOf([one, other])).toEqual([null, 0])
  })

  it('keeps two statements of the same content side by side', () => {
    const [one, other] = [at([[0, 4]], [[5, 9]], [[20, 40]]), at([[10, 14]], [[15, 19]], [[20, 40]])]
    expect(nestingOf([one, other])).toEqual([null, null])
  })

  it('never lets two hold each other', () => {
    // Each cue lies in the other's content: `A, x says, B, y says, C`.
    const one = at([[10, 11]], [[12, 14]], [[0, 9], [15, 60]])
    const other = at([[20, 21]], [[22, 24]], [[0, 19], [25, 50]])
    const [first, second] = nestingOf([one, other])
    expect(first === 1 && second === 0).toBe(false)
  })

  const places = (most: number) => fc.array(fc.tuple(fc.nat(30), fc.nat(14)).map(([begin, length]) => [begin, begin + length] as const), { maxLength: most })

  it('finds what a look at all others would find', () => {
    const attribution = fc.tuple(places(2), places(2), places(3)).map(([source, cue, content]) => at(source, cue, content))
    fc.assert(fc.property(fc.array(attribution, { maxLength: 12 }), (all) => {
      expect(nestingOf(all)).toEqual(byLookingAtAll(all))
    }), { numRuns: 2_000 })
  })

  it('takes thousands within each other, and one of many pieces', () => {
    const deep = Array.from({ length: 20_000 }, (_, i) => at([], [[3 * i, 3 * i + 1]], [[3 * i + 2, 100_000]]))
    expect(nestingOf(deep)).toEqual(deep.map((_, i) => (i === 0 ? null : i - 1)))
    const cut = at([], [[0, 1]], Array.from({ length: 200_000 }, (_, i) => [2 + 3 * i, 4 + 3 * i] as const))
    expect(nestingOf([cut, at([], [[5, 6]], [[6, 7]])])).toEqual([null, 0])
  })
})
