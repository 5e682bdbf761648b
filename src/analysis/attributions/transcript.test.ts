import { describe, expect, it } from 'vitest'
import type { Attribution, SpeechLayout } from '../../model/attribution.js'
import type { Person } from '../people/registry.js'
import { isLabelled, isTranscribed, labelledActs, labelSpeaker, letterSpeaker } from './transcript.js'

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

  it('reads initials as those of the one who has them, middle names or not', () => {
    const people = [person('Orla Jane Venn'), person('Gregor Tind'), person('Gil Tarn')]
    expect(letterSpeaker('OV', people).name).toBe('Orla Jane Venn')
    expect(letterSpeaker('O.J.V.', people).name).toBe('Orla Jane Venn')
    expect(letterSpeaker('GT', people)).toEqual({ name: 'GT', as: 'GT' })
  })
})

describe('labelSpeaker', () => {
  const people = ['Orla Venn', 'Gregor Tind', 'MS. VENN'].map((name): Person => ({ name, surname: name.split(' ').at(-1) ?? name, roles: [], gender: null, mentions: [0] }))

  it('takes a surname in capitals for the one who bears it, and leaves other names', () => {
    expect(labelSpeaker('MS. VENN', 'label', people)).toEqual({ name: 'Orla Venn', as: 'MS. VENN' })
    expect(labelSpeaker('Mr ORR', 'label', people)).toBeNull()
    expect(labelSpeaker('Orla Venn', 'label', people)).toBeNull()
    expect(labelSpeaker('MS. VENN', 'label', [...people, { ...people[0]!, name: 'Ada Venn' }])).toBeNull()
  })
})
