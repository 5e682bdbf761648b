import { textOf } from '../../model/span.js'
import type { Statement } from '../../model/statement.js'
import type { Sentence } from '../grammar/sentences.js'

/** The reporter's own words of a statement's sentence. */
export function besidesContent({ content }: Statement, sentence: Sentence, text: string): string {
  const [first, last] = [content[0], content.at(-1)]
  if (sentence.end - sentence.begin > LONGEST_SENTENCE) return ''
  return first === undefined || last === undefined ? textOf(text, sentence) : `${text.slice(sentence.begin, Math.max(sentence.begin, first.begin))} ${text.slice(Math.min(last.end, sentence.end), sentence.end)}`
}

/** In UTF-16 code units. */
const LONGEST_SENTENCE = 2_000
