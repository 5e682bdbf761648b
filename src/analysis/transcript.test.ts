import { describe, expect, it } from 'vitest'
import type { Attribution } from '../model/attribution.js'
import type { Person } from './registry.js'
import { isLabelled, isTranscribed, labelledAct, letterSpeaker } from './transcript.js'

const none = { source: [], cue: [], content: [] }
const by = (rule: string): Attribution => ({ ...none, kind: 'speech', confidence: 1, by: `rules/${rule}` })

describe('isLabelled and isTranscribed', () => {
  it.each([
    ['label', true, true], ['question-label', true, true], ['from-label', false, true], ['signature', false, true],
    ['verb-that:say', false, false], ['headline:label', false, false],
  ])('%s', (rule, labelled, transcribed) => {
    expect(isLabelled(by(rule))).toBe(labelled)
    expect(isTranscribed(by(rule))).toBe(transcribed)
  })
})

describe('labelledAct', () => {
  const lines = ['Is it safe?', 'It is.', 'Very.', '“Really?”', 'Yes.']
  const text = lines.join('\n')
  const attributions = lines.map((line): Attribution => {
    const begin = text.indexOf(line)
    return { ...by('label'), content: [{ begin, end: begin + line.length }] }
  })

  it('asks with a question mark, also inside closing quote marks; answers after a question; else says', () => {
    expect(lines.map((_, i) => labelledAct(text, attributions, i))).toEqual(['ask', 'answer', 'say', 'ask', 'answer'])
  })

  it('passes over what stands between and is not labelled', () => {
    const [first, second] = attributions
    if (first === undefined || second === undefined) throw new Error('two lines expected')
    expect(labelledAct(text, [first, { ...by('verb-that:say') }, second], 2)).toBe('answer')
  })
})

describe('letterSpeaker', () => {
  const person = (name: string): Person =>
    ({ name, surname: name.split(' ').at(-1) ?? name, roles: [], gender: null, mentions: [0] })

  it('takes the one person that the page names for who answers', () => {
    expect(letterSpeaker('A', [person('Orla Venn')])).toEqual({ name: 'Orla Venn', as: 'A' })
    expect(letterSpeaker('Answer', [person('Orla Venn')]).name).toBe('Orla Venn')
  })

  it('does not guess who asks, or who of several answers', () => {
    expect(letterSpeaker('Q', [person('Orla Venn')])).toEqual({ name: null, as: 'Q' })
    expect(letterSpeaker('A', [person('Orla Venn'), person('Gregor Tind')])).toEqual({ name: null, as: 'A' })
    expect(letterSpeaker('A', [])).toEqual({ name: null, as: 'A' })
  })
})
