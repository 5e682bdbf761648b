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
    const verbatim = quotesNear(quotes, span.begin, span.end).filter((q) => (!cue.some((c) => holds(q, c)) || (!q.closed && q.begin === start)) && !isTitle(text, q, start))
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

/** Letters of `that` and the space behind it. */
const LEAD = 8

/** `said that “they had won”`: `that` before nothing but a quote joins it to the sentence and is nobody's word; people leave it out, and mark what it joins as direct. */
export function withoutThat<A extends { readonly content: readonly Span[]; readonly cue: readonly Span[] }>(text: string, attribution: A, quotes: readonly Quote[]): A {
  const [first, ...others] = attribution.content
  const that = first === undefined ? undefined : /^that\s+(?=["“”„«‘'])/i.exec(text.slice(first.begin, Math.min(first.end, first.begin + LEAD)))?.[0].length
  if (first === undefined || that === undefined) return attribution
  const content = [{ begin: first.begin + that, end: first.end }, ...others]
  return formOf(text, content, attribution.cue, quotes, false) === 'direct' ? { ...attribution, content } : attribution
}

/**
 * `the “Sunshine Clause”`: capitals behind an article are a name that is quoted, not words that were said; several capitals within a
 * sentence (`the single, “Low Tide Blues,” was about her`) or letters of a sign (`marked "TV"`) are one anywhere but at the head of the content.
 */
function isTitle(text: string, { begin, inner }: Quote, start: number): boolean {
  const article = /\b(?:the|an?|his|her|its|their|called|titled|entitled|named)\s$/.test(text.slice(Math.max(0, begin - 12), begin))
  const quoted = text.slice(inner.begin, inner.end)
  const within = begin > start && IN_SMALL_LETTERS.test(text.slice(Math.max(0, begin - LONGEST_WORD), begin)) && /^(?:\p{Lu}[\p{Lu}\d]{1,11}|\p{Lu}[^\s]*(?:\s\S+)+)[,.]?$/u.test(quoted.slice(0, LONGEST_NAME))
  if (!article && !(within && quoted.length < LONGEST_NAME)) return false
  const words = text.slice(inner.begin, inner.end).split(/\s+/, LONGEST_TITLE + 1)
  return words.length <= LONGEST_TITLE && words.every((w) => /^[\p{Lu}\d]/u.test(w) || /^(?:of|the|a|an|and|in|on|for|to|at|by)$/.test(w))
}

/** A word in small letters before it: in a headline of capitals they tell nothing. */
const IN_SMALL_LETTERS = /(?:^|[^\p{L}])\p{Ll}+,?\s$/u
const LONGEST_WORD = 30
/** Letters of a title. */
const LONGEST_NAME = 60
/** Words of a title. */
const LONGEST_TITLE = 8
