import { expect, it } from 'vitest'
import { spanIndex } from '../../text/span.js'
import { withinOwnSentence } from './own-sentence.js'

/** The content that is left, with the sentences within the quote between `/`. */
function content(written: string, cue: string, pieces: readonly string[]): readonly string[] {
  const text = written.replaceAll('/', '')
  const sentences = (written.match(/\/[^/]+/g) ?? []).map((s) => s.slice(1).trimEnd()).map((s) => ({ begin: text.indexOf(s), end: text.indexOf(s) + s.length }))
  const at = (words: string) => ({ begin: text.indexOf(words), end: text.indexOf(words) + words.length })
  return withinOwnSentence(text, { source: [], cue: [at(cue)], content: pieces.map(at) }, spanIndex(sentences)).content.map(({ begin, end }) => text.slice(begin, end))
}

it('ends what is told within a quote with its sentence', () => {
  expect(content('“/I said we would win. /We have not,” Venn told us.', 'said', ['we would win. We have not'])).toEqual(['we would win'])
  expect(content('“/I said 150. /I was wrong,” Venn told us.', 'said', ['150', 'I was wrong'])).toEqual(['150'])
})

it('leaves what marks or a colon open, and what the outer cue tells', () => {
  expect(content('“/He said: we will win. /We have not,” Venn told us.', 'said', ['we will win. We have not'])).toEqual(['we will win. We have not'])
  expect(content('“/He said ‘We win. /We must,’” Venn told us.', 'said', ['‘We win. We must,’'])).toEqual(['‘We win. We must,’'])
  expect(content('“/We win. /We must,” Venn told us.', 'told', ['We win. We must'])).toEqual(['We win. We must'])
})
