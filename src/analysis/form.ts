import type { Span } from '../model/span.js'
import type { Form } from '../model/statement.js'
import type { Quote } from '../text/quotes.js'
import { quotesNear } from '../text/quotes-by-block.js'

const WORD = /[\p{L}\p{N}]+/gu

/**
 * The form of content: `direct` where every word stands in quote marks, `indirect` where none does, `mixed` between. Marks
 * around the cue too are another statement's and don't count. `transcribed`: the page sets speech without marks
 * (`Q: …`), and the words are verbatim all the same.
 */
export function formOf(text: string, content: readonly Span[], cue: readonly Span[], quotes: readonly Quote[], transcribed: boolean): Form {
  if (transcribed) return 'direct'
  const start = content[0]?.begin ?? 0
  // A quote left open seems to hold its own cue (`“It is safe, Hill said.`): it counts where the content opens with it.
  const own = quotesNear(quotes, start, content.at(-1)?.end ?? start).filter((q) => !cue.some((c) => q.begin <= c.begin && c.end <= q.end) || (!q.closed && q.begin === start))
  const verbatim = own.filter((q) => !isTitle(text, q))
  let inside = 0
  let all = 0
  for (const span of content) {
    const near = verbatim.filter((q) => q.begin < span.end && span.begin < q.end)
    for (const match of text.slice(span.begin, span.end).matchAll(WORD)) {
      const at = span.begin + match.index
      all++
      if (near.some((q) => q.inner.begin <= at && at < q.inner.end)) inside++
    }
  }
  if (inside === 0) return 'indirect'
  // An `and` or a name between two quotes of one content is the reporter's: then it is mixed.
  return inside === all ? 'direct' : 'mixed'
}

/** `the “Sunshine Clause”`: capitals behind an article are a name that is quoted, not words that were said. */
function isTitle(text: string, { begin, inner }: Quote): boolean {
  const words = text.slice(inner.begin, inner.end).split(/\s+/)
  const capitals = words.every((w) => /^[\p{Lu}\d]/u.test(w) || /^(?:of|the|a|an|and|in|on|for|to|at|by)$/.test(w))
  return capitals && words.length <= 8 && /\b(?:the|an?|his|her|its|their|called|titled|entitled|named)\s$/.test(text.slice(Math.max(0, begin - 12), begin))
}
