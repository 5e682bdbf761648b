import { describe, expect, it } from 'vitest'
import { undisputed, withoutOthers, withoutReportedBy } from './disputed.js'

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

describe('withoutReportedBy', () => {
  const text = '“It is open,” Roe told the Gazette, as reported by Corvia.'
  const at = (words: string) => [span(text.indexOf(words), text.indexOf(words) + words.length)]
  const told = { source: at('Roe'), cue: at('told'), content: at('“It is open,”') }
  const reported = { source: at('Corvia'), cue: at('reported'), content: at('“It is open,” Roe told the Gazette') }

  it('drops who only handed on what another is said to have said', () => {
    expect(withoutReportedBy(text, [told, reported])).toEqual([told])
  })

  it('keeps it where nobody else is said to speak, and another cue', () => {
    expect(withoutReportedBy(text, [reported])).toEqual([reported])
    const plain = text.replace('as reported', 'so reported')
    expect(withoutReportedBy(plain, [told, reported])).toEqual([told, reported])
  })
})
