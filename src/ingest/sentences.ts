import type { Span } from '../model/span.js'

const END = /[.!?…]+["'”’»)\]]*(?=\s)|[。！？]+[」』”）)]*/gu
/** `St. Mary`, `U.S. Navy`, `Mr. Hill`: a full stop after so short a capitalised word seldom ends a sentence; nor one after a day of the month. */
const ABBREVIATION = /(?:^|[\s(])(?:\p{Lu}\p{Ll}{0,3}|(?:\p{Lu}\.)+\p{Lu}?|\p{Ll}{1,2}|\p{Lu}{1,2}|\d{1,2})\.$/u

/**
 * Sentences of a short piece of furniture, a notice or a caption; the analysis has a better splitter for prose. Spans
 * count UTF-16 code units in `text`, surrounding spaces left out.
 */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = []
  let begin = 0
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length
    if (match[0] === '.' && ABBREVIATION.test(text.slice(begin, end))) continue
    push(spans, text, begin, end)
    begin = end
  }
  push(spans, text, begin, text.length)
  return spans
}

function push(spans: Span[], text: string, begin: number, end: number): void {
  const piece = text.slice(begin, end)
  const trimmed = piece.trim()
  if (trimmed === '') return
  const from = begin + piece.indexOf(trimmed)
  spans.push({ begin: from, end: from + trimmed.length })
}
