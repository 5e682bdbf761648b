import { expect, it } from 'vitest'
import { marked } from '../../../test/analysis-marked.js'
import { isNoStatement } from './no-statement.js'

function none(written: string): boolean {
  const { attribution, tokens } = marked(written)
  return isNoStatement(attribution, tokens)
}

it.each([
  '<Roe> {named} [Norlandia foreign minister].', '<Roe> {named} [Norlandia] foreign minister.', '<The board> {named} [Karl Roe as its chairman].', '<Tind> {appointed} [Energy Minister Brae to succeed her].',
  '[Roe, 44,] {is charged with} [assault].', '[Three men] {were convicted of} [fraud].', 'They {were promised} [double].', 'Two died of {suspected} [mushroom poisoning].', 'They fell ill after {allegedly} [being served stew].', '[The tower fell at noon] {according to} <plan>.', '{Asked about} [it], Venn laughed.',
])('%s', (written) => expect(none(written)).toBe(true))

it.each([
  '<The court> {named} [Roe as the man who paid for the fire].', '<Venn> {named} [Roth as being responsible].', '<Venn> {named} [Roth] in a letter.', '<The court> {charged} [Roe with assault].',
  '[Roe] {was charged by} <the court> [with assault].', '<Venn> {said} [that Roe was named minister].', '<Venn> {promised} [double].', '[“No,”] {came the answer}.', '[He] {allegedly} [called in threats].', '[The tower fell at noon] {according to} <planners>.',
])('a statement: %s', (written) => expect(none(written)).toBe(false))
