import { describe, expect, it } from 'vitest'
import { undisputed, withoutOthers } from './disputed.js'

const blocks = [{ begin: 0, end: 50 }, { begin: 52, end: 100 }]
const span = (begin: number, end: number) => ({ begin, end })
const first = { source: [], cue: [span(10, 14)], content: [span(0, 8), span(52, 70)] }
const second = { source: [], cue: [span(72, 76)], content: [span(52, 70)] }

describe('undisputed', () => {
  it('gives words to the cue of their own paragraph', () => {
    expect(undisputed([first, second], blocks)).toEqual([{ ...first, content: [span(0, 8)] }, second])
  })

  it('drops what has no words left', () => {
    expect(undisputed([{ ...first, content: [span(60, 70)] }, second], blocks)).toEqual([second])
  })

  it.each([
    ['nobody else claims them', [first]],
    ['the other cue stands in a third place', [first, { ...second, cue: [span(20, 24)] }]],
    ['both cues stand in the paragraph', [{ ...first, cue: [span(90, 94)] }, second]],
    ['there is no cue', [{ ...first, cue: [] }, second]],
  ])('leaves them where %s', (_, attributions) => {
    expect(undisputed(attributions, blocks)).toEqual(attributions)
  })
})

describe('withoutOthers', () => {
  const inner = { source: [span(80, 84)], cue: [span(75, 79)], content: [span(52, 70)] }
  const outer = { ...first, content: [span(0, 8), span(52, 95)] }

  it('takes the piece away in which somebody else speaks in another paragraph', () => {
    expect(withoutOthers([outer], [inner], blocks)).toEqual([{ ...outer, content: [span(0, 8)] }])
  })

  it.each([
    ['the other is not named there', outer, { ...inner, source: [] }],
    ['the other speaks elsewhere', outer, { ...inner, cue: [span(96, 98)] }],
    ['it is the cue’s own paragraph', { ...outer, cue: [span(96, 99)], content: [span(52, 95)] }, inner],
    ['nothing would be left', { ...outer, content: [span(52, 95)] }, inner],
  ])('leaves it where %s', (_, one, other) => {
    expect(withoutOthers([one], [other], blocks)).toEqual([one])
  })
})
