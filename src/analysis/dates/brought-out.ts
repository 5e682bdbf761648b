import type { PartialDate } from '../../model/partial-date.js'
import type { Span } from '../../model/span.js'
import { lastDay } from './calendar.js'

/** What is recorded first and brought out later: `an interview published on Friday` was given on that day at the latest. */
const BROUGHT_OUT = /\b(?:interview|interviews|conversation|podcast|episode|documentary|film|programme|recording|footage|video|audio|tape|profile)\b[^.;:“”«»"]{0,80}\b(?:published|printed|aired|broadcast|released|posted|shown|screened|televised|uploaded|came\s+out|went\s+out|to\s+be\s+aired)\s*$/iu
/** In UTF-16 code units. */
const LONGEST_FRAME = 160

/** Whether a date tells when talk was brought out that had been recorded before. */
export function isBroughtOut(text: string, sentence: Span, { begin }: Span): boolean {
  return BROUGHT_OUT.test(text.slice(Math.max(sentence.begin, begin - LONGEST_FRAME), begin))
}

/** Such a date as that of the talk: no value, and the day on which it came out as the last that it can have been. */
export function boundedBy(date: PartialDate): PartialDate {
  const last = date.notAfter ?? lastDay(date)
  return { value: null, precision: date.precision, as: date.as, basis: `brought out then, ${date.basis}`, ...(last !== null && { notAfter: last }) }
}
