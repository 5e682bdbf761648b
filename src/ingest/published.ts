import { isPartialIsoDate } from '../model/partial-date.js'
import { monthOf } from './month-names.js'
import { IngestError } from './ingest-error.js'

const LABEL = /^(?:(?:first )?(?:published|posted|publication date|date)(?: on| at)?|publi[ée]e? le|(?:ver[öo]ffentlicht|publi[sz]iert|erschienen) am|publicado el|pubblicato il)\s*:?\s+/i
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i
/** `6:45 PM, ` before a date. */
const TIME = /^\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?,?\s+/i
/** Words before a date that tell of something else than publication. */
const OTHERWISE = /updat|modif|correct|aktualisi|bearbeitet|ge[äa]ndert|mis(?:e)? [àa] jour|actuali|aggiorn|bijgewerkt|uppdater|opdater|event|expire|deadline|born|died/i
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
  const text = line.trim().replace(/\s+/g, ' ')
  const label = LABEL.exec(text)
  if (!label || text.length > 100) return null
  const rest = text.slice(label[0].length).replace(WEEKDAY, '')
  const iso = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(rest)
  if (iso) return REST.test(rest.slice(10).replace(/^T/, ' ')) ? valid(iso[0]) : null
  const found = wordedDate(rest)
  return found && REST.test(rest.slice(found.length)) ? found.value : null
}

/**
 * The date in the text of an element that is marked as a date: `Nov. 3, 2019, 9:02 AM`, `publiziert am 25. September 2018`. Before it
 * stand a few words at most, of which none tells of a change, after it a time of day at most; else `null`.
 */
export function datedLine(line: string): string | null {
  const text = line.trim().replace(/\s+/g, ' ')
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    const lead = text.slice(0, index)
    const found = index > LONGEST_LEAD || /\d/.test(lead.replace(/\d{1,2}[:.]\d{2}/, '')) ? null : wordedDate(text.slice(index))
    if (found !== null) return REST.test(text.slice(index + found.length)) && !OTHERWISE.test(lead) ? found.value : null
  }
  return null
}

/** Characters before the date. */
const LONGEST_LEAD = 40

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
