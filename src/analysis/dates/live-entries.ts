import type { PartialDate } from '../../model/partial-date.js'
import type { Span } from '../../model/span.js'
import { countBefore, spansWithin } from '../../text/span.js'
import type { DateMention } from './mention.js'

const TIME = '(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?:\\s?(?:[AaPp]\\.?[Mm]\\.?))?|(?:1[0-2]|[1-9])\\s?(?:[AaPp]\\.?[Mm]\\.?)'
const ZONE = '(?:\\s?\\(?(?:[A-Z]{2,5}|local(?:\\s+time)?)\\)?)?'
/** A stamp in a block of its own: `10:42`, `March 4, 2:15 p.m.`, `2.15pm on Tuesday`; the date is taken out before. */
const STAMP = new RegExp(`^[\\s|•·,–—@-]*(?:(?:updated|posted|published|at|on)\\b:?\\s*)?[\\s|•·,–—@-]*(?:${TIME})${ZONE}[\\s|•·,–—@.-]*$`, 'iu')
/** A stamp before an entry's first words: `10:42 a.m. – The mayor said`. */
const LEADING = new RegExp(`^\\s*(?:${TIME})${ZONE}\\s*[:–—|-]\\s`, 'u')
/** Longer blocks, in UTF-16 code units, are prose. */
const LONGEST_STAMP = 60

interface Entry {
  readonly begin: number
  readonly date: PartialDate
}

/**
 * The time of each entry of a live page, which dates what is said in it: for an offset in the text the date of the entry
 * that it stands in, with the stamp's words; `null` on other pages and before the first entry. A time without a day is of
 * the last day that a stamp before it gives, else of the day of publication. `blocks` and `dates` in the order of the text.
 */
export function entriesOf(text: string, blocks: readonly Span[], dates: readonly DateMention[], publishedAt: string | null): (offset: number) => PartialDate | null {
  const entries: Entry[] = []
  let day: PartialDate | null = null
  for (const block of blocks) {
    const [date, ...others] = block.end - block.begin <= LONGEST_STAMP ? spansWithin(dates, block) : []
    const words = text.slice(block.begin, Math.min(block.end, block.begin + LONGEST_STAMP))
    const rest = date === undefined ? words : words.slice(0, date.begin - block.begin) + words.slice(date.end - block.begin)
    const own = block.end - block.begin <= LONGEST_STAMP && others.length === 0
    if (own && date !== undefined && /^[\s\p{P}]*$/u.test(rest)) day = date.date
    const leading = LEADING.exec(words)?.[0]
    if (!(own && STAMP.test(rest)) && leading === undefined) continue
    const as = (leading ?? words).replace(/^[\s|•·,–—:-]+|[\s|•·,–—:-]+$/gu, '')
    if (own && date !== undefined) day = date.date
    const of = own && date !== undefined ? date.date : day
    entries.push({ begin: block.begin, date: of === null ? timed(as, publishedAt) : { ...of, as, basis: `entry of a live page, ${of.basis}` } })
  }
  // A page has one stamp of its own; only several make entries.
  if (entries.length < 2) return () => null
  return (offset) => entries[countBefore(entries.length, (i) => entries[i]!.begin <= offset) - 1]?.date ?? null
}

function timed(as: string, publishedAt: string | null): PartialDate {
  const known = publishedAt?.length === 10
  return { value: known ? publishedAt : null, precision: 'day', as, basis: known ? `entry of a live page, publication date ${publishedAt}` : 'entry of a live page, no publication date' }
}
