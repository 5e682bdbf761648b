import { describe, expect, it } from 'vitest'
import { oneByOne, surest } from './one-by-one.js'

const at = (text: string, words: string) => [{ begin: text.indexOf(words), end: text.indexOf(words) + words.length }]

describe('oneByOne', () => {
  it.each([
    ['Banks neither confirmed nor denied the report', 'neither confirmed nor denied', ['confirmed', 'denied']],
    ['The office would neither confirm nor deny the report', 'would neither confirm nor deny', ['confirm', 'deny']],
    ['Banks denied the report', 'denied', ['denied']],
    ['Banks said neither he nor she wrote the report', 'said', ['said']],
  ])('%s', (text, cue, cues) => {
    const attribution = { source: at(text, text.split(' ')[0]!), cue: at(text, cue), content: at(text, 'the report') }
    const found = oneByOne(text, attribution)
    expect(found.map((one) => one.cue.map(({ begin, end }) => text.slice(begin, end)))).toEqual(cues.map((words) => [words]))
    for (const one of found) expect(one).toMatchObject({ source: attribution.source, content: attribution.content })
  })
})

describe('surest', () => {
  const span = (begin: number, end: number) => [{ begin, end }]
  const one = { source: [], cue: span(0, 14), content: span(15, 30), confidence: 0.59 }
  const other = { ...one, cue: span(3, 14), confidence: 0.61 }

  it('keeps of one content read by cues that share words the surest, of equals the first', () => {
    expect(surest([one, other])).toEqual([other])
    expect(surest([one, { ...other, confidence: 0.59 }])).toEqual([one])
  })

  it.each([['another content', { content: span(15, 29) }], ['another cue', { cue: span(31, 35) }], ['another source', { source: span(40, 44) }]])('keeps both where there is %s', (_, different) => {
    expect(surest([one, { ...other, ...different }])).toHaveLength(2)
  })
})
