import { expect, it } from 'vitest'
import { marked } from '../../../test/analysis-marked.js'
import { isSupposed } from './supposed.js'

function supposed(written: string): boolean {
  const { sentence, attribution } = marked(written)
  return isSupposed(sentence, attribution)
}

it.each([
  'If <Ruse> {tells} the committee [that she knew], she will go.', 'Had <she> {said} [so] in May, the bridge would be open.',
  'Unless <the court> {rules} [that the levy is void], farmers will pay.', '<The minister> {may yet say} [that it was a mistake].',
  'Should <Venn> {claim} [that it was over], nobody would listen.',
])('%s', (written) => expect(supposed(written)).toBe(true))

it.each([
  '<Ruse> {tells} the committee [that she knew].', 'Reporters asked if <Venn> {had said} [the bridge was closed].', 'Roe did not say if <Venn> {had told} her [to go].',
  '<Venn> {said} [that if it rained he would go].', '<Venn> {would not say} [whether it was over].', 'If it rained, it rained hard, <Venn> {said}[, and long].',
])('not: %s', (written) => expect(supposed(written)).toBe(false))
