import { expect, it } from 'vitest'
import type { Statement } from '../../model/statement.js'
import { withHolderHops } from './holder-hops.js'

const made = (id: string, name: string | null, more: Partial<Statement> = {}): Statement => ({
  id, articleId: 'a', form: 'indirect', kind: 'speech', act: 'say', negated: false, source: [], cue: [], content: [], speakers: [{ name, as: name ?? 'he' }], addressees: [], targets: [],
  chain: [], within: null, saidAt: null, translatedBy: null, confidence: 1, by: 'test', ...more,
})
const inner = (...statements: Statement[]) => withHolderHops(statements).at(-1)!.chain.map(({ name, kind }) => `${kind} ${name}`)
const GAZETTE = { name: 'Olm Gazette', kind: 'outlet', as: 'the Olm Gazette' } as const

it('words reach the page through who tells of them, and through what theirs passed', () => {
  expect(inner(made('1', 'Ada Venn', { chain: [GAZETTE] }), made('2', 'Bo Roth', { within: '1' }))).toEqual(['speaker Ada Venn', 'outlet Olm Gazette'])
  expect(inner(made('1', 'Ada Venn'), made('2', 'Cy Dorn', { within: '1' }), made('3', 'Bo Roth', { within: '2' }))).toEqual(['speaker Cy Dorn', 'speaker Ada Venn'])
})

it('not through themselves, twice through one, nor through who denies or asks it, or isn’t known', () => {
  expect(inner(made('1', 'Bo Roth', { chain: [GAZETTE] }), made('2', 'Bo Roth', { within: '1', chain: [GAZETTE] }))).toEqual(['outlet Olm Gazette'])
  for (const more of [{ act: 'deny' }, { act: 'ask' }, { negated: true }] as const) expect(inner(made('1', 'Ada Venn', more), made('2', 'Bo Roth', { within: '1' }))).toEqual([])
  expect(inner(made('1', null), made('2', 'Bo Roth', { within: '1' }))).toEqual([])
})
