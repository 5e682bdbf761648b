import { expect, it } from 'vitest'
import type { Block } from '../../model/article.js'
import type { Speaker, Statement } from '../../model/statement.js'
import { withHeadlineSpeakers } from './headlines.js'

const HEAD = 'Mayor: bridge over the Sill will never reopen'
const BODY = 'The bridge over the Sill will never reopen, Greta Vane said.'
const text = `${HEAD}\n\n${BODY}`
const blocks: readonly Block[] = [{ kind: 'heading', begin: 0, end: HEAD.length }, { kind: 'paragraph', begin: HEAD.length + 2, end: text.length }]

function statement(words: string, speaker: Speaker): Statement {
  const begin = text.lastIndexOf(words)
  return {
    id: words, articleId: 'a', form: 'indirect', kind: 'speech', act: 'say', negated: false, source: [], cue: [], content: [{ begin, end: begin + words.length }], speakers: [speaker], addressees: [], targets: [], chain: [],
    within: null, saidAt: null, translatedBy: null, confidence: 0.9, by: 'test',
  }
}

/** Who says the headline, where `named` says the same words below. */
function headline(short: Speaker, ...named: readonly Speaker[]): string | null | undefined {
  const below = named.map((speaker) => statement('The bridge over the Sill will never reopen', speaker))
  return withHeadlineSpeakers([statement('bridge over the Sill will never reopen', short), ...below].map((s, i) => i > 0 ? s : { ...s, content: [{ begin: 7, end: HEAD.length }] }), text, blocks)[0]?.speakers[0]?.name
}
const mayor: Speaker = { name: 'Mayor', as: 'Mayor', known: 'described', role: 'mayor' }
const vane: Speaker = { name: 'Greta Vane', as: 'Greta Vane', known: 'named' }

it('gives a headline the speaker of the statement that it shortens', () => {
  expect(headline(mayor, vane)).toBe('Greta Vane')
  expect(headline(mayor, { ...vane, role: 'mayor' })).toBe('Greta Vane')
})

it('gives a man nobody’s office', () => {
  expect(headline({ name: 'man', as: 'man', known: 'described' }, { ...vane, name: 'the Prosecutor’s Office' })).toBe('man')
  expect(headline({ name: 'man', as: 'man', known: 'described' }, vane)).toBe('Greta Vane')
})

it('leaves it where another office, two people, or a name says so', () => {
  expect(headline(mayor, { ...vane, role: 'baker' })).toBe('Mayor')
  expect(headline(mayor, vane, { ...vane, name: 'Joss Amery' })).toBe('Mayor')
  expect(headline(mayor, { ...vane, known: 'described' })).toBe('Mayor')
  expect(headline({ name: 'Volt', as: 'Volt', known: 'named' }, vane)).toBe('Volt')
  expect(headline({ name: 'Ministry', as: 'Ministry', known: 'described' }, vane)).toBe('Ministry')
})
