import { isPartialIsoDate } from '../model/partial-date.js'
import { isAgo, isNearDay } from './dates/relative-words.js'
import { readBareDate, readDate, type DateHints, type DateRead } from './dates/read-date.js'
import { IngestError } from './ingest-error.js'
import { DATE_LABEL } from './lexicon.js'

/** A line is short; in a longer one there is more than dates. */
const LONGEST_LINE = 160

/** A date the caller gave, checked. Throws `IngestError` unless it is written YYYY-MM-DD, YYYY-MM or YYYY. */
export function checkPublished(value: string, name: string): string {
  if (isPartialIsoDate(value)) return value
  throw new IngestError(`${name}: publication date is "${shown(value)}": write it YYYY-MM-DD, YYYY-MM or YYYY`)
}

/**
 * The calendar day in a date as machines and feeds write it, see `readDate`; `null` for anything that could be read two ways.
 */
export function dayOf(written: string, hints: DateHints = {}): string | null {
  const read = readDate(written, hints)
  return read === null || read.candidates !== undefined ? null : read.value
}

/**
 * The date in a line that is nothing but a label, a full date and perhaps a time (`Published: 24 May 2019`), and perhaps the date of
 * a change; or `null`.
 */
export function publishedLine(line: string, hints: DateHints = {}): DateRead | null {
  const pieces = labelled(line)
  return pieces.some(({ label }) => label === 'published') ? ofPieces(pieces, hints) : null
}

/**
 * The same where the place already tells that it is a date, and the label may be missing: `Nov. 3, 2019, 9:02 AM`. Any other words
 * may tell of a change, in whatever language, so with these there is none.
 */
export function datedLine(line: string, hints: DateHints = {}): DateRead | null {
  return ofPieces(labelled(line), hints)
}

/** Whether a line says nothing but when something was published or changed, and perhaps how long it takes to read. */
export function isDateLine(line: string): boolean {
  return line.length <= LONGEST_LINE && (areDates(line) || areDates(parted(line)))
}

function areDates(line: string): boolean {
  const pieces = labelled(line.replace(READING, ' | ')).flatMap(({ label, text }) => text.split(/\s*[|•·]\s*|\s+[-–—]\s+/u).map((piece) => ({ label, piece: piece.trim() })))
  const dates = pieces.filter(({ piece }) => /[\p{L}\p{N}]/u.test(piece))
  if (dates.length === 0) return READING_TIME.test(line.trim())
  return dates.every(({ label, piece }) => readBareDate(piece) !== null || CLOCK.test(piece) || READING_TIME.test(piece) || isAgo(piece) || (label !== null && isNearDay(piece)))
}

/** Labels, dates and times that stand in elements of their own are often shown apart by style alone: `Publiziert17. Mai 2024, 12:17`. */
function parted(line: string): string {
  return line.replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Nd})(?=\p{Lu}\p{Ll}{2})|(?<=\p{Ll}{3})(?=\p{Nd})|(?<=\p{Nd}{4})(?=\p{Nd}{1,2}:\p{Nd}{2})|(?<=\p{Nd}{4})(?=\p{L}{4})/gu, ' ')
}

const CLOCK = /^\P{L}{0,3}(?:(?:at|a las|alle|um|à|às|kl\.?) )?\d{1,2}[:.h]\d{2}\s?(?:h|uhr|hrs?|[ap]\.?m\.?)?(?: ?(?:gmt|utc|[a-z]{2,4}t)(?: ?[+-]\d{1,2})?)?\.?$/iu
const READING_WORDS = '(?:lesezeit|lesedauer|(?:temps|tiempo|tempo) (?:de|di) (?:lecture|lectura|leitura|lettura)|reading time|est\\. reading time|leestijd|czas czytania|время чтения)\\s?:?\\s?(?:ca\\.? )?\\d{1,3} ?\\p{L}{1,8}\\.?|\\d{1,3}[- ]min(?:ute[ns]?|utos|uti)?\\.?(?: (?:read|lesezeit|de lecture|de lectura|di lettura))'
const READING_TIME = new RegExp(`^(?:${READING_WORDS}|\\d{1,3}[- ]?min(?:ute[ns]?|utos|uti)?\\.?)$`, 'iu')
const READING = new RegExp(`(?<![\\p{L}\\p{N}])(?:${READING_WORDS})(?![\\p{L}\\p{N}])`, 'giu')

interface Labelled {
  readonly label: 'published' | 'modified' | null
  readonly text: string
}

/** A line taken apart at its labels; empty where it is long, or has no number. */
function labelled(line: string): Labelled[] {
  if (line.length > LONGEST_LINE * 2 || !/\p{Nd}/u.test(line)) return []
  const text = line.trim().replace(/\s+/g, ' ')
  if (text.length > LONGEST_LINE) return []
  const pieces: Labelled[] = []
  let label: Labelled['label'] = null
  let from = 0
  for (const match of text.matchAll(DATE_LABEL)) {
    pieces.push({ label, text: text.slice(from, match.index) })
    label = match.groups?.['published'] === undefined ? 'modified' : 'published'
    from = match.index + match[0].length
  }
  return [...pieces, { label, text: text.slice(from) }].filter((piece) => piece.label !== null || /[\p{L}\p{N}]/u.test(piece.text))
}

/** Of the piece labelled so, else of the one without a label; `null` where any piece holds more than a date. */
function ofPieces(pieces: readonly Labelled[], hints: DateHints): DateRead | null {
  const dates = pieces.map(({ label, text }) => ({ label, date: readBareDate(text, hints) }))
  if (dates.some(({ label, date }) => date === null && label === null)) return null
  const of = (wanted: Labelled['label']) => dates.find(({ label, date }) => label === wanted && date !== null)?.date
  return of('published') ?? of(null) ?? null
}

function shown(value: string): string {
  return value.replace(/\s+/g, ' ').slice(0, 40)
}
