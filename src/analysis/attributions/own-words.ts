import type { Span } from '../../model/span.js'
import type { Quote } from '../../text/quotes.js'
import { quoteIndex, quotesNear } from '../../text/quotes-by-block.js'
import { hasAny, spansWithin } from '../../text/span.js'
import type { Token } from '../grammar/tokens.js'
import type { Spans } from './spans.js'

/**
 * `he said ‘go home’ and shut the hatch`: where the cue's content is a whole quote, a verb joined to it by `and` or `but` is the next
 * thing that was done, not more of what was said.
 */
export function withoutNextDeed(span: Span, quotes: readonly Quote[], tokens: readonly Token[]): Span {
  const quote = quotesNear(quotes, span.begin, span.end).find((q) => q.begin === span.begin && q.closed && q.end < span.end)
  if (quote === undefined) return span
  const [joint, ...rest] = spansWithin(tokens, { begin: quote.end, end: span.end }).filter((t) => !/^[\p{P}\s]+$/u.test(t.text))
  const verb = rest.find((t) => t.pos !== 'ADV')
  const quoted = verb !== undefined && hasAny(quoteIndex(quotes).around(verb), (q) => q.begin > quote.begin)
  return !quoted && (joint?.lower === 'and' || joint?.lower === 'but') && verb?.pos === 'VERB' ? { begin: span.begin, end: quote.end } : span
}

/**
 * `“The pumps were serviced, Deputy Mayor Hal Brisco told the council.`: where a quote is never closed, the capitals between the
 * last comma and the cue are who said it, not what was said. Only where no source was found.
 */
export function withNameBeforeCue(text: string, spans: Spans, quotes: readonly Quote[]): Spans {
  const { source, cue: [cue], content } = spans
  const last = content.at(-1)
  if (source.length > 0 || cue === undefined || last === undefined || cue.begin < last.end || cue.begin - last.end > 2) return spans
  if (!quotesNear(quotes, last.begin, last.end).some((q) => !q.closed && q.begin <= last.begin + 1 && q.end >= cue.end)) return spans
  const name = NAME.exec(text.slice(last.begin, last.end))
  if (name === null) return spans
  const begin = last.begin + name.index + (name[0].length - (name[1] ?? '').length)
  return { source: [{ begin, end: last.end }], cue: spans.cue, content: [...content.slice(0, -1), { begin: last.begin, end: last.begin + name.index }] }
}

/** Two to seven capitals, and what joins names, after a comma at the end. */
const NAME = /,\s+(\p{Lu}[\p{L}.’'-]*(?:\s+(?:\p{Lu}[\p{L}.’'-]*|of|de|von|van|al|bin)){1,6})$/u

/** `Asked about the dam, Roe said …`: Roe answered; who asked isn't named. */
export function withoutAsked(text: string, spans: Spans): Spans {
  const { source: [who], cue: [cue], content } = spans
  const last = content.at(-1)
  if (who === undefined || cue === undefined || last === undefined || last.end > who.begin || last.begin < cue.end) return spans
  return ASKED.test(text.slice(cue.begin, cue.end)) && OPENS.test(text.slice(Math.max(0, cue.begin - 12), cue.begin)) ? { ...spans, source: [] } : spans
}

const ASKED = /^(?:asked|questioned|pressed|quizzed)(?: about| on| over)?$/i
/** A participle at the begin of a sentence, after a comma or after `when`. */
const OPENS = /(?:^|[.!?…]\W*|\n|,\s+|\b[Ww]hen(?:ever)?\s+)$/
