import type { PartialDate } from '../../model/partial-date.js'
import type { Span } from '../../model/span.js'
import { firstEndingAfter, hullOf, spansWithin } from '../../text/span.js'
import type { DateMention } from './mention.js'

/** Longer blocks, in UTF-16 code units, are prose and no signature. */
const LONGEST = 60
/** What may stand beside the date in a block that dates a post: a time, signs, a platform's words. */
const BESIDE = /^[\s\p{P}\p{S}\d]*(?:[ap]\.?m\.?)?[\s\p{P}\p{S}]*$/iu

/**
 * The date of a post or a signed quote that the page sets by its layout: behind the name in its block (`— Roe (@roe) March 11,
 * 2024`), or in a short block of its own right behind the words (`9:14 AM · Mar 9, 2024`). `null` where there is none.
 */
export function signatureDate(text: string, blocks: readonly Span[], source: readonly Span[], content: readonly Span[], dates: readonly DateMention[]): PartialDate | null {
  const [all, words] = [hullOf([...source, ...content]), hullOf(content)]
  const at = all === null ? -1 : firstEndingAfter(blocks, all.end - 1)
  const [own, next] = [blocks[at], blocks[at + 1]]
  if (own === undefined || words === null) return null
  const behind = spansWithin(dates, { begin: Math.min(Math.max(words.end, own.begin), own.end), end: own.end })
  const after = next !== undefined && next.end - next.begin <= LONGEST ? spansWithin(dates, next).filter((d) => BESIDE.test(text.slice(next.begin, d.begin) + text.slice(d.end, next.end))) : []
  const [date, ...others] = behind.length > 0 ? behind : after
  return date === undefined || others.length > 0 ? null : date.date
}
