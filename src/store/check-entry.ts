import type { Analysis } from '../model/analysis.js'
import type { Article } from '../model/article.js'
import { sha256 } from '../model/identifier.js'
import type { Capture } from '../model/capture.js'

/**
 * Throws a `RangeError` unless a capture, an article and an analysis belong together: the hash is that of the bytes,
 * each refers to the one before, and every statement has spans, all within the article's text. No evidence, no entry.
 */
export function checkEntry(capture: Capture, article: Article, analysis: Analysis): void {
  checkBytes(capture)
  if (article.captureId !== capture.id) {
    throw new RangeError(`article ${article.id}: got captureId ${article.captureId}, expected ${capture.id}`)
  }
  if (analysis.articleId !== article.id) {
    throw new RangeError(`analysis: got articleId ${analysis.articleId}, expected ${article.id}`)
  }
  const length = article.text.length
  for (const { id, articleId, source, cue, content } of analysis.statements) {
    if (articleId !== article.id) throw new RangeError(`statement ${id}: got articleId ${articleId}, expected ${article.id}`)
    const spans = [...source, ...cue, ...content]
    if (spans.length === 0) throw new RangeError(`statement ${id}: got no spans, expected at least one`)
    const outside = spans.find(({ begin, end }) => !(begin >= 0 && begin <= end && end <= length))
    if (outside) {
      throw new RangeError(`statement ${id}: got [${outside.begin}, ${outside.end}), expected spans within [0, ${length})`)
    }
  }
}

/** Throws a `RangeError` unless a capture's hash is that of its bytes. */
export function checkBytes(capture: Capture): void {
  const hash = sha256(capture.bytes)
  if (capture.sha256 !== hash) throw new RangeError(`capture ${capture.id}: got sha256 ${capture.sha256}, expected ${hash}`)
}
