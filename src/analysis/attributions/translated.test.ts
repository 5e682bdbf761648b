import { expect, it } from 'vitest'
import { marked } from '../../../test/analysis-marked.js'
import { isTranslatedByPerson } from './translated.js'

function translated(written: string): boolean {
  const { sentence, attribution } = marked(written)
  return isTranslatedByPerson(sentence, attribution)
}

it.each([
  '[“It is over,”] <Ostrom> {told} the Abendblick in an interview held in German.', '<Venn> {said} in Russian [that it was over].',
  'Speaking in Arabic, <Venn> {said} [that it was over].', '[“We are here,”] <Venn> {said} through an interpreter.',
  '<Venn> {said} in a German-language interview [that it was over].', '<Venn> {said} in remarks translated from Turkish [that it was over].',
])('%s', (written) => expect(translated(written)).toBe(true))

it.each([
  '<Venn> {said} in a speech on French politics [that it was over].', '<Venn> {said} in German courts [that it was over].', '<Venn> {said} [that the trial was held in German].',
  '<The Russian minister> {said} [that it was over].', '<Venn> {said} in an English park [that it was over].',
])('not: %s', (written) => expect(translated(written)).toBe(false))
