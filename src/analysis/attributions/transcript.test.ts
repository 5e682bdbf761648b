import { describe, expect, it } from 'vitest'
import type { Attribution, SpeechLayout } from '../../model/attribution.js'
import { isLabelled, isTranscribed, labelledActs } from './transcript.js'

const none = { source: [], cue: [], content: [] }
const laidOut = (layout: SpeechLayout): Attribution => ({ ...none, kind: 'speech', layout, confidence: 1, by: `rules/${layout}` })
const worded: Attribution = { ...none, kind: 'speech', confidence: 1, by: 'rules/headline:label' }

describe('isLabelled and isTranscribed', () => {
  it.each([
    [laidOut('label'), true, true], [laidOut('question-label'), true, true], [laidOut('from-label'), false, true], [laidOut('signature'), false, true],
    [worded, false, false],
  ])('$by', (attribution, labelled, transcribed) => {
    expect(isLabelled(attribution)).toBe(labelled)
    expect(isTranscribed(attribution)).toBe(transcribed)
  })
})

describe('labelledActs', () => {
  const lines = ['Is it safe?', 'It is.', 'Very.', '“Really?”', 'Yes.']
  const text = lines.join('\n')
  const attributions = lines.map((line): Attribution => {
    const begin = text.indexOf(line)
    return { ...laidOut('label'), content: [{ begin, end: begin + line.length }] }
  })

  it('asks with a question mark, also inside closing quote marks; answers after a question; else says', () => {
    expect(labelledActs(text, attributions)).toEqual(['ask', 'answer', 'say', 'ask', 'answer'])
  })

  it('passes over what stands between and is not labelled', () => {
    const [first, second] = attributions
    if (first === undefined || second === undefined) throw new Error('two lines expected')
    expect(labelledActs(text, [first, worded, second])).toEqual(['ask', null, 'answer'])
  })
})
