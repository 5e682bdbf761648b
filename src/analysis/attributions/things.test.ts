import { describe, expect, it } from 'vitest'
import { createTokeniser } from '../grammar/tokenise.js'
import { speechLabel } from './speech-labels.js'
import { thingsOf } from './things.js'

const tokenise = createTokeniser()

/** Which of the labels of a page, a paragraph each, are things’. */
function things(...paragraphs: readonly string[]) {
  const text = paragraphs.join('\n\n')
  let at = 0
  const blocks = tokenise(text, paragraphs.map((paragraph) => {
    const begin = at
    at += paragraph.length + 2
    return { kind: 'paragraph' as const, begin, end: begin + paragraph.length }
  }))
  const isThing = thingsOf(blocks)
  return blocks.map((block) => speechLabel(text, block)).filter((label) => label !== null).filter(isThing).map(({ key }) => key)
}

describe('thingsOf', () => {
  it('knows the labels of a list of features from those of who speaks', () => {
    expect(things('I like a bag whose fill is down, of little weight, if the setup and design suit you.', 'Fill: 650 Power Down', 'Weight: What you carry.', 'Design: Do you need a hood?', 'Your Sleep Setup: How warm are you?')).toEqual(['Fill', 'Weight', 'Design', 'Your Sleep Setup'])
  })

  it('knows headings and buttons that look like offices', () => {
    expect(things('You plan a stage, and then you build.', 'The Build Stage: What do you need?', 'GET THE QUIZ: It is free.')).toEqual(['The Build Stage', 'GET THE QUIZ'])
  })

  it('leaves who has a given name, a surname on the page, or an office', () => {
    expect(things('We grow roses, and the minister is a baker by trade. Ann Baker came.', 'Rose: I cut it.', 'Baker: I bake.', 'The Minister: I forge.', 'MR BAKER: Yes.')).toEqual([])
  })
})
