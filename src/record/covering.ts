import type { Analysis } from '../model/analysis.js'
import type { Article } from '../model/article.js'
import { textOf, type Span } from '../model/span.js'
import type { Statement } from '../model/statement.js'

/**
 * The statement of a later reading of the same page that covers the words of an earlier one: that whose content has most of its content
 * and at least half of one of the two. `null` where none has, or the content stands in the later text not once but never or often.
 */
export function coveringOf(earlier: { readonly statement: Statement; readonly article: Article }, later: { readonly article: Article; readonly analysis: Analysis }): Statement | null {
  const stands = inText(earlier.statement.content, earlier.article, later.article)
  if (stands.length === 0) return null
  const own = lengthOf(stands)
  let best: { readonly statement: Statement; readonly shared: number } | null = null
  let rivals = 0
  for (const statement of later.analysis.statements) {
    const shared = overlapOf(stands, statement.content)
    if (2 * shared < Math.min(own, lengthOf(statement.content)) || shared === 0) continue
    if (best === null || shared > best.shared) [best, rivals] = [{ statement, shared }, 0]
    else if (shared === best.shared) rivals += 1
  }
  return rivals > 0 ? null : best?.statement ?? null
}

/** Where spans of one text stand in another: at the same place in the same text, else where each of them stands once. */
function inText(spans: readonly Span[], one: Article, other: Article): readonly Span[] {
  if (one.text === other.text) return spans
  const found = spans.map((span): Span | null => {
    const words = textOf(one.text, span)
    const begin = words === '' ? -1 : other.text.indexOf(words)
    return begin < 0 || other.text.indexOf(words, begin + 1) >= 0 ? null : { begin, end: begin + words.length }
  })
  return found.every((span) => span !== null) ? found : []
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { begin, end }) => sum + end - begin, 0)
}

function overlapOf(one: readonly Span[], other: readonly Span[]): number {
  return one.reduce((sum, a) => sum + other.reduce((part, b) => part + Math.max(0, Math.min(a.end, b.end) - Math.max(a.begin, b.begin)), 0), 0)
}
