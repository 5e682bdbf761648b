import { sha256 } from '../model/identifier.js'
import type { Capture } from '../model/capture.js'
import { statementKeys } from '../model/statement-id.js'
import type { Entry } from './store.js'

/**
 * Throws a `RangeError` unless the parts of an entry belong together: the hash is that of the bytes, each refers to the one before, and
 * every statement has spans, all within the reading's text, and the identifier that comes from them. No evidence, no entry.
 */
export function checkEntry({ capture, sighting, article, analysis }: Omit<Entry, 'addedAt'>): void {
  checkBytes(capture)
  for (const [what, of] of [[`sighting ${sighting.id}`, sighting], [`reading ${article.id}`, article]] as const) {
    if (of.captureId !== capture.sha256) throw new RangeError(`${what}: got captureId ${of.captureId}, expected ${capture.sha256}`)
  }
  if (analysis === null) return
  if (analysis.articleId !== article.id) throw new RangeError(`analysis: got articleId ${analysis.articleId}, expected ${article.id}`)
  const length = article.text.length
  for (const { id, articleId, source, cue, content, edited } of analysis.statements) {
    if (edited !== undefined) throw new RangeError(`statement ${id}: got what an editor decided, expected what a program found`)
    if (articleId !== article.id) throw new RangeError(`statement ${id}: got articleId ${articleId}, expected ${article.id}`)
    const spans = [...source, ...cue, ...content]
    if (spans.length === 0) throw new RangeError(`statement ${id}: got no spans, expected at least one`)
    const outside = spans.find(({ begin, end }) => !(begin >= 0 && begin <= end && end <= length))
    if (outside) throw new RangeError(`statement ${id}: got [${outside.begin}, ${outside.end}), expected spans within [0, ${length})`)
  }
  const keys = statementKeys(capture.sha256, article.text, analysis.statements)
  const wrong = analysis.statements.findIndex(({ id }, i) => id !== keys[i]!.id)
  if (wrong >= 0) throw new RangeError(`statement ${analysis.statements[wrong]!.id}: expected the identifier ${keys[wrong]!.id}, from its capture and words`)
}

/** Throws a `RangeError` unless a capture's hash is that of its bytes. */
export function checkBytes(capture: Capture): void {
  const hash = sha256(capture.bytes)
  if (capture.sha256 !== hash) throw new RangeError(`capture ${capture.sha256}: got its name, expected the SHA-256 of its bytes, ${hash}`)
}
