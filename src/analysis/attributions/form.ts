import type { Span } from '../../model/span.js'
import type { Form } from '../../model/statement.js'
import type { Quote } from '../../text/quotes.js'
import { quotesNear } from '../../text/quotes-by-block.js'
import { holds } from '../../text/span.js'

const WORD = /[\p{L}\p{N}]+/gu

/**
 * The form of content: `direct` where every word stands in quote marks, `indirect` where none does, `mixed` between. Marks
 * around the cue too are another statement's and don't count. `transcribed`: the page sets speech without marks
 * (`Q: …`), and the words are verbatim all the same.
 */
export function formOf(text: string, content: readonly Span[], cue: readonly Span[], quotes: readonly Quote[], transcribed: boolean): Form {
  if (transcribed) return 'direct'
  const start = content[0]?.begin ?? 0
  let inside = 0
  let all = 0
  for (const span of content) {
    // A quote left open seems to hold its own cue (`“It is safe, Hill said.`): it counts where the content opens with it.
    const verbatim = quotesNear(quotes, span.begin, span.end).filter((q) => (!cue.some((c) => holds(q, c)) || (!q.closed && q.begin === start)) && !isTitle(text, q))
    let next = 0
    let quotedUpTo = 0
    for (const match of text.slice(span.begin, span.end).matchAll(WORD)) {
      const at = span.begin + match.index
      for (let quote = verbatim[next]; quote !== undefined && quote.inner.begin <= at; quote = verbatim[++next]) quotedUpTo = Math.max(quotedUpTo, quote.inner.end)
      all++
      if (at < quotedUpTo) inside++
    }
  }
  if (inside === 0) return 'indirect'
  // An `and` or a name between two quotes of one content is the reporter's: then it is mixed.
  return inside === all ? 'direct' : 'mixed'
}

/** `the “Sunshine Clause”`: capitals behind an article are a name that is quoted, not words that were said. */
function isTitle(text: string, { begin, inner }: Quote): boolean {
  if (!/\b(?:the|an?|his|her|its|their|called|titled|entitled|named)\s$/.test(text.slice(Math.max(0, begin - 12), begin))) return false
  const words = text.slice(inner.begin, inner.end).split(/\s+/, LONGEST_TITLE + 1)
  return words.length <= LONGEST_TITLE && words.every((w) => /^[\p{Lu}\d]/u.test(w) || /^(?:of|the|a|an|and|in|on|for|to|at|by)$/.test(w))
}

/** Words of a title. */
const LONGEST_TITLE = 8
