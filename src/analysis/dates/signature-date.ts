import type { PartialDate } from '../../model/partial-date.js'
import type { Span } from '../../model/span.js'
import { firstEndingAfter, spansWithin } from '../../text/span.js'
import type { DateMention } from './find-dates.js'

/** Longer blocks, in UTF-16 code units, are prose and no signature. */
const LONGEST = 100

/**
 * The date of a post or a signed quote that the page sets by its layout: behind the name in its block (`— Roe (@roe) March 11,
 * 2024`), or in a short block of its own right behind the words (`9:14 AM · Mar 9, 2024`). `null` where there is none.
 */
export function signatureDate(blocks: readonly Span[], source: readonly Span[], content: readonly Span[], dates: readonly DateMention[]): PartialDate | null {
  const last = Math.max(...[...source, ...content].map((s) => s.end))
  if (!Number.isFinite(last)) return null
  const at = firstEndingAfter(blocks, last - 1)
  const own = blocks[at]
  if (own === undefined) return null
  const words = Math.max(...content.map((s) => s.end))
  const behind = spansWithin(dates, { begin: Math.min(Math.max(words, own.begin), own.end), end: own.end })
  const next = blocks[at + 1]
  const after = next !== undefined && next.end - next.begin <= LONGEST ? spansWithin(dates, next) : []
  const [date, ...others] = behind.length > 0 ? behind : after
  return date === undefined || others.length > 0 ? null : date.date
}
