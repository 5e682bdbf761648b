import { describe, expect, it } from 'vitest'
import { pageState, presence, sought } from './presence.js'

const page = (...paragraphs: string[]) => {
  let text = ''
  const blocks = paragraphs.map((words) => {
    const begin = text.length
    text += `${words}\n\n`
    return { kind: 'paragraph' as const, begin, end: begin + words.length }
  })
  return { text, blocks }
}
const HILL = '“The ferry stops in May,” Hugh Hill said on Friday.'
const LOW = 'Ada Low said that nobody minds.'
const one = page('12:05', HILL, LOW)
const span = (words: string) => [{ begin: one.text.indexOf(words), end: one.text.indexOf(words) + words.length }]
const hill = sought('hill', { source: span('Hugh Hill'), cue: span('said'), content: span('The ferry stops in May,') }, one)
const states = (...pages: { text: string; blocks: { kind: 'paragraph'; begin: number; end: number }[] }[]) => pages.map((of) => pageState(of, new Set()))

describe('presence', () => {
  it('is told by the words, whoever found a statement in them', () => {
    const found = pageState(page('Nothing'), new Set(['hill']))
    expect(presence(hill, 0, [pageState(one, new Set()), found])).toEqual({ first: 0, last: 1 })
    expect(presence(hill, 1, states(page(LOW), one, page(`  ${HILL.replace(' said', '\n said')}`, LOW), page(LOW)))).toEqual({ first: 1, last: 2 })
  })

  it('is in the words of one paragraph, not of several', () => {
    expect(presence(hill, 0, states(one, page('The ferry stops in May, the board wrote.', 'Hugh Hill said no.')))).toEqual({ first: 0, last: 0 })
    expect(presence(hill, 0, states(one, page('On Friday, Hugh Hill said: “The ferry stops in May, at last.”')))).toEqual({ first: 0, last: 1 })
  })

  it('is in whole words', () => {
    const no = page('He said no.')
    const roles = (words: string) => [{ begin: no.text.indexOf(words), end: no.text.indexOf(words) + words.length }]
    const said = sought('no', { source: roles('He'), cue: roles('said'), content: roles('no') }, no)
    expect(presence(said, 0, states(no, page('He said nothing.')))).toEqual({ first: 0, last: 0 })
    expect(presence(said, 0, states(no, page('Twice: He said no, and no.')))).toEqual({ first: 0, last: 1 })
  })

  it('lasts to the last state where the words are there now, though they were not for a while', () => {
    expect(presence(hill, 0, states(one, page(LOW), one))).toEqual({ first: 0, last: 2 })
    expect(presence(hill, 0, states(one, page(LOW), one, page(LOW)))).toEqual({ first: 0, last: 0 })
  })
})
