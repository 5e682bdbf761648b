import type { Span } from '../../model/span.js'
import type { Quote } from '../../text/quotes.js'
import { quotesNear } from '../../text/quotes-by-block.js'
import { holds, indexAt } from '../../text/span.js'
import type { TokenBlock } from '../grammar/tokens.js'
import { withNameBeforeCue, withoutAsked, withoutNextDeed } from './own-words.js'
import type { Spans } from './spans.js'

/**
 * Brings the model's spans in line with what is known of the text for sure: content that opens a quote takes in its
 * mark, and content that ends with a quote the closing one; a source in pieces keeps those that stand in the paragraph of
 * its cue, if any; what the reporter adds behind a noun phrase goes. `null` where no content is left that is more than signs.
 */
export function fitToText(text: string, blocks: readonly TokenBlock[], quotes: readonly Quote[], { source, cue, content }: Spans): Spans | null {
  const at = cue[0]?.begin
  const blockAt = (offset: number) => blocks[indexAt(blocks, offset)]
  const block = at === undefined ? undefined : blockAt(at)
  // A headline is complete in itself: what stands under it is another text, and so is it to what stands under it.
  const own = block?.kind === 'heading' ? content.filter((c) => holds(block, c))
    : content.filter((c) => {
      const around = blockAt(c.begin)
      return around?.kind !== 'heading' || !holds(around, c)
    })
  const tokens = block?.tokens ?? []
  // Words without marks in another paragraph than the cue's are that paragraph's, where the cue has some of its own.
  const isFar = (c: Span) => block !== undefined && !holds(block, c) && !quotesNear(quotes, c.begin, c.end).some((q) => q.begin <= c.begin + MARK)
  const kept = own.some((c) => !isFar(c)) ? own.filter((c) => !isFar(c)) : own
  const fitted = kept.map((span) => isFar(span) || block === undefined || holds(block, span) ? span : wholeParagraph(span, blockAt(span.begin), quotes)).map((span) => withoutAside(text, withoutNextDeed(withMarks(text, span, quotes), quotes, tokens), cue, quotes))
  if (!fitted.some((c) => /[\p{L}\p{N}]/u.test(text.slice(c.begin, c.end)))) return null
  const near = source.filter((s) => block === undefined || holds(block, s))
  return withoutAsked(text, withNameBeforeCue(text, { source: (near.length > 0 ? near : source).map((s) => withWholeWord(text, s)), cue, content: fitted }, quotes))
}

/** A part of a paragraph that is all one quote, far from its cue: nothing in it tells one part from another, and all of it is said. */
function wholeParagraph(span: Span, block: TokenBlock | undefined, quotes: readonly Quote[]): Span {
  const quote = block === undefined ? undefined : quotesNear(quotes, span.begin, span.end).find((q) => q.level === 0 && q.begin - block.begin < MARK && block.end - q.end < MARK)
  return quote !== undefined && quote.begin <= span.begin && span.end <= quote.end ? { begin: quote.begin, end: quote.end } : span
}

/** `Kim Sae-rin`, of which the model read `Kim Sae-`: a hyphen at the end is within a word. */
function withWholeWord(text: string, { begin, end }: Span): Span {
  const rest = text.charAt(end - 1) === '-' && end - begin > 1 && !/\s/u.test(text.charAt(end - 2)) ? /^[\p{L}\p{N}]{1,30}/u.exec(text.slice(end, end + 60))?.[0] ?? '' : ''
  return { begin, end: end + rest.length }
}

function withMarks(text: string, span: Span, quotes: readonly Quote[]): Span {
  let { begin, end } = span
  for (const quote of quotesNear(quotes, begin, end)) {
    const opens = quote.begin >= begin - MARK && quote.inner.begin >= begin && quote.begin <= begin
    const whole = /^[^\p{L}\p{N}]*$/u.test(text.slice(Math.min(end, quote.inner.end), quote.inner.end))
    if (opens && (!quote.closed || whole)) begin = Math.min(begin, quote.begin)
    // A comma or full stop between the last word and the mark is printed inside, and belongs to the quote.
    if (quote.closed && quote.begin >= begin && end <= quote.end && whole) end = Math.max(end, quote.end)
    // A mark that closes what was open before the content, with the comma inside it, is the outer statement's.
    if (quote.closed && quote.inner.begin < begin && quote.inner.end < end && end <= quote.end && begin < quote.inner.end) end = wordsEnd(text, begin, quote.inner.end)
  }
  return { begin, end }
}

/** Where the last word of `[begin, end)` ends. */
function wordsEnd(text: string, begin: number, end: number): number {
  let at = end
  while (at > begin && /[\s,.;]/.test(text.charAt(at - 1))) at--
  return at
}

/**
 * `blamed the army for the fire, which destroyed forty houses`: the comma and the pronoun open what the reporter adds, where it goes on to the
 * end; so do `citing` and `quoting`, and `but that may …`, where `that` is what was just said. Of the training articles' contents seventeen end before such a clause, and three behind it.
 */
function withoutAside(text: string, span: Span, cue: readonly Span[], quotes: readonly Quote[]): Span {
  if (span.begin < (cue[0]?.begin ?? 0)) return span
  const words = text.slice(span.begin, span.end)
  const clause = /^(?:that|whether|if) /.test(words)
  const at = ASIDE.exec(words)?.index ?? -1
  if (at < SHORTEST) return span
  return quotesNear(quotes, clause ? span.begin + at : span.begin, span.end).length > 0 ? span : { begin: span.begin, end: span.begin + at }
}

const ASIDE = /, (?:(?:where|which|who|whose) (?:[^,]|,(?=\d))*$|citing |quoting |but (?:that|this) (?:may|might|could|would|will|is|was|seems|seemed|has|had|remains|proved) )/

/** Characters below which what is left would be no content. */
const SHORTEST = 5

/** The most characters that a mark and the space beside it take. */
const MARK = 3
