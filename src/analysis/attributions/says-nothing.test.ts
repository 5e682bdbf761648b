import { expect, it } from 'vitest'
import { marked } from '../../../test/analysis-marked.js'
import { saysNothing } from './says-nothing.js'

function nothing(written: string): boolean {
  const { attribution: { source, cue, content }, tokens } = marked(written)
  const [who = [], how = [], what = []] = [source, cue, content].map((spans) => spans.flatMap((span) => tokens.within(span)))
  return saysNothing(who, how, what)
}

it.each([
  '<Volt> {did not respond} [to a request for comment].', '<Volt> {failed to reply} [to inquiries].', '<Venn> {could not be reached} [for comment].',
  '<The sites> {offered} [no evidence to support it].', '<A video> {shows} [the car in flames].', '<Surveillance footage> {showed} [Venn at the gate].',
  '<The scan> {revealed} [a fracture].', '<Blood tests> {showed} [that it was lead].',
])('%s', (written) => expect(nothing(written)).toBe(true))

it.each([
  '<Venn> {declined} [to comment].', '<Venn> {did not respond} [that it was over].', '<Venn> {offered} [evidence that it was over].', '<Venn> {offered} [to pay].',
  '<The study> {shows} [the car was slow].', '<The test results> {show} [the car was slow].', '<Venn> {revealed} [a scan].', '<A video of Venn> {shows} [her regret].', '<Venn> {replied} [to a comment].',
])('says something: %s', (written) => expect(nothing(written)).toBe(false))
