import { isPartialIsoDate } from '../model/partial-date.js'
import { monthOf } from './month-names.js'
import { IngestError } from './ingest-error.js'

const LABEL = /^(?:(?:first )?(?:published|posted|publication date|date)(?: on| at)?|publi[ée]e? le|(?:ver[öo]ffentlicht|publi[sz]iert|erschienen) am|publicado el|pubblicato il)\s*:?\s+/i
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i
/** `6:45 PM, ` before a date. */
const TIME = /^\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?,?\s+/i
/** The time of day that may follow the date; anything else makes the line prose. */
const REST = /^(?:,?\s*(?:at\s+|[|-]\s*)?\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:\(?[A-Z]{2,5}\)?|[+-]\d{2}:?\d{2}|Z)?)?\.?$/i

/** A date the caller gave, checked. Throws `IngestError` unless it is written YYYY-MM-DD, YYYY-MM or YYYY. */
export function checkPublished(value: string, name: string): string {
  if (isPartialIsoDate(value)) return value
  throw new IngestError(`${name}: publication date is "${shown(value)}": write it YYYY-MM-DD, YYYY-MM or YYYY`)
}

/**
 * The calendar day in a date as machines write it (ISO 8601, also with time and offset, RFC 2822, or with the month as
 * a word), taken as written: in the page's own offset. `null` for anything that could be read two ways.
 */
export function dayOf(written: string): string | null {
  const text = written.trim().slice(0, 100)
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})(?:T|$)/.exec(text)
  if (iso) return valid([iso[1], iso[2], iso[3]].filter((part) => part !== undefined).join('-'))
  if (/^\d{4}$/.test(text)) return valid(text)
  const slashed = /^(\d{4})\/(\d{2})\/(\d{2})(?!\d)/.exec(text)
  if (slashed) return valid(slashed.slice(1, 4).join('-'))
  return wordedDate(text.replace(WEEKDAY, '').replace(TIME, ''))?.value ?? null
}

/**
 * The date in a line that is nothing but a label, a full date and perhaps a time (`Published: 24 May 2019`), or
 * `null`.
 */
export function publishedLine(line: string): string | null {
  const { label, rest } = labelOf(line)
  return label ? bareDate(rest) : null
}

/**
 * The same where the place already tells that it is a date, and the label may be missing: `Nov. 3, 2019, 9:02 AM`. Any other words
 * may tell of a change, in whatever language, so with these there is none.
 */
export function datedLine(line: string): string | null {
  return bareDate(labelOf(line).rest)
}

/** A line is short; in a longer one there is more than a date. */
const LONGEST_LINE = 100

function labelOf(line: string): { readonly label: boolean, readonly rest: string } {
  const text = line.trim().replace(/\s+/g, ' ')
  const label = LABEL.exec(text)
  return { label: label !== null, rest: text.length > LONGEST_LINE ? '' : text.slice(label?.[0].length ?? 0) }
}

/** The date of a text that holds no more than it, perhaps with the weekday and a time. */
function bareDate(text: string): string | null {
  const rest = text.replace(WEEKDAY, '').replace(TIME, '')
  const iso = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(rest)
  if (iso) return REST.test(rest.slice(10).replace(/^T/, ' ')) ? valid(iso[0]) : null
  const found = wordedDate(rest)
  return found && REST.test(rest.slice(found.length)) ? found.value : null
}

/** `24 December 2021`, `December 24, 2021`, `24. Dezember 2021`, `24 de diciembre de 2021`, at the begin of `text`. */
function wordedDate(text: string): { value: string, length: number } | null {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|er|\.|º)? (?:de )?(\p{L}{3,12})\.?,? (?:de )?(\d{4})(?!\d)/iu.exec(text)
  const monthFirst = /^(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/iu.exec(text)
  const match = dayFirst ?? monthFirst
  if (!match) return null
  const [day, word] = dayFirst ? [match[1], match[2]] : [match[2], match[1]]
  const month = monthOf(word ?? '')
  if (month === null) return null
  const value = valid(`${match[3]}-${String(month).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`)
  return value === null ? null : { value, length: match[0].length }
}

function valid(value: string): string | null {
  return isPartialIsoDate(value) ? value : null
}

function shown(value: string): string {
  return value.replace(/\s+/g, ' ').slice(0, 40)
}
