import { expect, it } from 'vitest'
import type { Statement } from '../../model/statement.js'
import { withoutDenied } from './denied.js'

const made = (id: string, name: string | null, more: Partial<Statement> = {}): Statement => ({
  id, articleId: 'a', form: 'indirect', kind: 'speech', act: 'say', negated: false, source: [], cue: [], content: [], speakers: [{ name, as: name ?? 'he' }], addressees: [], targets: [],
  chain: [], within: null, saidAt: null, translatedBy: null, confidence: 1, by: 'test', ...more,
})
const kinds = (...statements: Statement[]) => withoutDenied(statements).map(({ kind }) => kind)

it('keeps no words that the speaker denies to have said', () => {
  expect(kinds(made('1', 'Ada Venn', { act: 'deny' }), made('2', 'Ada Venn', { within: '1' }))).toEqual(['speech', 'topic'])
  expect(kinds(made('1', 'Ada Venn'), made('2', 'Ada Venn', { within: '1', negated: true }))).toEqual(['speech', 'topic'])
})

it('keeps what others say, what is not denied, and what nobody can tell', () => {
  expect(kinds(made('1', 'Ada Venn', { act: 'deny' }), made('2', 'Bo Roth', { within: '1' }))).toEqual(['speech', 'speech'])
  expect(kinds(made('1', 'Ada Venn', { act: 'deny', negated: true }), made('2', 'Ada Venn', { within: '1' }))).toEqual(['speech', 'speech'])
  expect(kinds(made('1', 'Ada Venn'), made('2', 'Ada Venn', { within: '1' }))).toEqual(['speech', 'speech'])
  expect(kinds(made('1', null, { act: 'deny' }), made('2', null, { within: '1' }))).toEqual(['speech', 'speech'])
  expect(kinds(made('2', 'Ada Venn', { within: 'gone' }))).toEqual(['speech'])
})
