import { describe, expect, it } from 'vitest'
import { undisputed } from './disputed.js'

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
