import { expect, it } from 'vitest'
import { marked } from '../../../test/analysis-marked.js'
import { targetOf } from './targets.js'

function target(written: string): string | null {
  const { text, sentence, attribution, quotes } = marked(written)
  const span = targetOf(text, sentence, attribution, quotes)
  return span === null ? null : text.slice(span.begin, span.end)
}

it.each([
  ['<Venn> {accused} [the West of pulling out].', 'the West'],
  ['<Venn> {accused} [the head of the bank of lying].', 'the head of the bank'],
  ['<Venn> {accused} [him of years of bullying].', 'him'],
  ['<Venn> {has accused} [the military for the coup].', 'the military'],
  ['<Venn> {blamed} [the army for the fire].', 'the army'],
  ['<Venn> {blamed} [the fire on the army].', 'the army'],
  ['<Venn> {praised} [her work].', 'her work'],
  ['<Venn> {criticised} [the mayor for the delay].', 'the mayor'],
  ['<Venn> {urged} [the council to act].', 'the council'],
  ['<Venn> {called on} [Roth to resign].', 'Roth'],
  ['<Venn> {lashed out at} [the court].', 'the court'],
  ['<Venn> {called} [the plan “reckless”].', 'the plan'],
  ['<Venn> {described} [the drawer as a secret].', 'the drawer'],
  ['[The minister] {was criticised} [for the delay].', 'The minister'],
  ['<Her> {criticism of} [the court] was heard.', 'the court'],
  ['<Venn> {accused} [Roth and the council of theft].', 'Roth and the council'],
])('%s', (written, expected) => expect(target(written)).toBe(expected))

it.each([
  '<Venn> {said} [that the army was to blame].', '<Venn> {called for} [a ceasefire].', '<Venn> {blamed}, on Monday, [the rain].',
  '<Venn> {slammed} [what he called a farce].', '<Venn> {described} [how it was done].',
])('nobody in: %s', (written) => expect(target(written)).toBeNull())
