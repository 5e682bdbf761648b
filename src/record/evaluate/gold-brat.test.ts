import { describe, expect, test } from 'vitest'
import { textOf } from '../../model/span.js'
import { GoldError, ROLES } from './gold.js'
import { readGoldBrat } from './gold-brat.js'

// Two characters outside of the basic plane stand before everything that is marked.
const TEXT = '😀𝒜 Olm said no,\nand Brask added that it may rain.'

/** A line for the words, as brat counts: by code points. */
function entity(key: string, type: string, ...words: string[]): string {
  const pieces = words.map((one) => {
    const begin = [...TEXT.slice(0, TEXT.indexOf(one))].length
    return `${begin} ${begin + [...one].length}`
  })
  return `${key}\t${type} ${pieces.join(';')}\t${words.join(' ').replace(/\n/g, ' ')}`
}

const read = (...lines: string[]) => readGoldBrat({ name: 'a.ann', id: 'a', annotations: lines.join('\n'), text: TEXT })

/** Each attribution as `source | cue | content`. */
function worded(...lines: string[]): string[] {
  return read(...lines).attributions.map((one) => ROLES.map((role) => one[role].map((span) => textOf(TEXT, span)).join('+')).join(' | '))
}

const OLM = entity('T1', 'Source', 'Olm')
const SAID = entity('T2', 'Cue', 'said')
const NO = entity('T3', 'Content', 'no')
const BRASK = entity('T4', 'source', 'Brask')
const ADDED = entity('T5', 'CUE', 'added')
const RAIN = entity('T6', 'Content', 'it may rain')

describe('events', () => {
  test('as PolNeAR writes them: the trigger beside a cue of its own', () => {
    expect(worded(OLM, SAID, NO, entity('T9', 'Attribution', 'said'), 'E1\tAttribution:T9 Source:T1 Cue:T2 Content:T3')).toEqual(['Olm | said | no'])
  })

  test('the trigger is the cue where no argument is', () => {
    expect(worded(OLM, entity('T2', 'Attribution', 'said'), NO, 'E1\tAttribution:T2 Source:T1 Content:T3')).toEqual(['Olm | said | no'])
  })

  test('numbered arguments, in any order and case', () => {
    expect(worded(OLM, SAID, NO, RAIN, 'E1\tattribution:T2 CONTENT2:T6 content:T3 source:T1')).toEqual(['Olm | said | no+it may rain'])
  })

  test('others are passed over, as are attributes, notes and what nothing ties', () => {
    expect(worded(OLM, SAID, NO, 'E1\tMeeting:T2 Who:T1', 'A1\tNegated E1', '#1\tAnnotatorNotes T1\tsure', '*\tEquiv T1 T3', '')).toEqual([])
  })
})

describe('relations', () => {
  test('all that hangs on a cue is an attribution', () => {
    expect(worded(OLM, SAID, NO, BRASK, ADDED, RAIN,
      'R1\tSourceOf Arg1:T1 Arg2:T2', 'R2\tContentOf Arg1:T3 Arg2:T2', 'R3\tx Arg1:T5 Arg2:T6', 'R4\tx Arg1:T6 Arg2:T4\t',
    )).toEqual(['Olm | said | no', 'Brask | added | it may rain'])
  })

  test('a source of two cues belongs to both, and does not tie them', () => {
    expect(worded(OLM, SAID, NO, ADDED, RAIN,
      'R1\tx Arg1:T1 Arg2:T2', 'R2\tx Arg1:T1 Arg2:T5', 'R3\tx Arg1:T2 Arg2:T3', 'R4\tx Arg1:T5 Arg2:T6',
    )).toEqual(['Olm | said | no', 'Olm | added | it may rain'])
  })

  test('what hangs only on a source of two cues is neither’s', () => {
    expect(worded(OLM, SAID, NO, ADDED, RAIN,
      'R1\tx Arg1:T1 Arg2:T2', 'R2\tx Arg1:T1 Arg2:T5', 'R3\tx Arg1:T1 Arg2:T3', 'R4\tx Arg1:T5 Arg2:T6',
    )).toEqual(['Olm | said | ', ' |  | no', 'Olm | added | it may rain'])
  })

  test('cues that are tied to each other are one', () => {
    expect(worded(SAID, ADDED, NO, 'R1\tx Arg1:T2 Arg2:T5', 'R2\tx Arg1:T5 Arg2:T3')).toEqual([' | said+added | no'])
  })

  test('a cue may be missing', () => {
    expect(worded(OLM, NO, 'R1\tx Arg1:T1 Arg2:T3')).toEqual(['Olm |  | no'])
  })

  test('beside events, they don’t take what an event has', () => {
    expect(worded(OLM, SAID, NO, 'E1\tCue:T2 Source:T1 Content:T3', 'R1\tx Arg1:T1 Arg2:T3')).toEqual(['Olm | said | no'])
  })
})

test('discontinuous spans, also over a line break, in UTF-16 code units', () => {
  const [one] = read(SAID, entity('T3', 'Content', 'no,\nand', 'it may'), 'E1\tCue:T2 Content:T3').attributions
  expect(one?.content.map((span) => textOf(TEXT, span))).toEqual(['no,\nand', 'it may'])
  expect(one?.content[0]).toEqual({ begin: TEXT.indexOf('no,'), end: TEXT.indexOf(' Brask') })
})

test('attributions come in the order of the text', () => {
  expect(worded(RAIN, ADDED, NO, SAID, 'E1\tCue:T5 Content:T6', 'R1\tx Arg1:T2 Arg2:T3')).toEqual([' | said | no', ' | added | it may rain'])
})

test('lines may end as on Windows', () => {
  expect(read(`${SAID}\r\n${NO}\r\nR1\tx Arg1:T2 Arg2:T3\r\n`).attributions).toHaveLength(1)
})

test.each([
  ['T1\tCue 3 x\tOlm', /^a\.ann, line 2: is no text-bound annotation/],
  ['T1', /line 2: is no text-bound annotation/],
  ['T1\tCue 46 300\tx', /line 2: \[46, 300\) is empty or outside the text, which has 49 characters/],
  ['T1\tCue 6 6\t', /line 2: \[6, 6\) is empty/],
  ['T1\tCue 5 8\tOlm', /line 2: gives the words “Olm” where the text has “m s”/],
  ['E1\tCue:T2 Source:T8', /line 2: names T8, which no line gives/],
  ['R1\tx Arg1:T2 Arg2:T8', /line 2: names T8/],
  ['E1\tCue:T2 Content:E2', /line 2: Content is E2; a source, cue or content must be a text-bound annotation/],
  ['E1\tCue T2', /line 2: got “Cue”, expected a name, a colon and an annotation/],
  ['E1', /line 2: is no event/],
  ['R1\tx Arg1:T2', /line 2: is no relation/],
])('refuses %j', (bad, message) => {
  expect(() => read(SAID, bad)).toThrow(GoldError)
  expect(() => read(SAID, bad)).toThrow(message)
})
