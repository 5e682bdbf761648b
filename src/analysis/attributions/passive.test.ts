import { expect, it } from 'vitest'
import { marked } from '../../../test/analysis-marked.js'
import { withoutPassiveSubject } from './passive.js'

function source(written: string): readonly string[] {
  const { text, sentence, attribution } = marked(written)
  return withoutPassiveSubject(sentence, attribution).source.map(({ begin, end }) => text.slice(begin, end))
}

it.each([
  ['<Officers> {were charged} [with theft].', []],
  ['<Roe> {was told} [that the bridge was closed].', []],
  ['<Roe> {was asked} [whether she knew].', []],
  ['<A baker> {accused of} [selling stale loaves].', []],
  ['<Two men> {charged with} [theft].', []],
  ['<Roe> {was told by} Venn [that the bridge was closed].', ['Venn']],
])('%s', (written, expected) => expect(source(written)).toEqual(expected))

it.each([
  ['<Roe> {charged} [that the bridge was closed].'], ['<Roe> {was quoted as saying} [that the bridge was closed].'], ['<Roe> {was determined} [to leave].'],
  ['<Roe> {told} Venn [that the bridge was closed].'],
])('leaves the speaker of: %s', (written) => expect(source(written)).toEqual(['Roe']))

it('leaves what no sentence holds', () => {
  const { attribution } = marked('<Officers> {were charged} [with theft].')
  expect(withoutPassiveSubject(null, attribution)).toBe(attribution)
})
