import type { DateFound } from '../model/article.js'
import { isAside } from './html-aside.js'
import { localOrder, orderByOthers } from './dates/date-order.js'
import { monthOf } from './dates/calendar-words.js'
import { readDate, type DateHints, type DateRead } from './dates/read-date.js'
import type { PageBlock } from './html-blocks.js'
import { headlineDate, markedDate, microdata, shortText } from './html-marked-dates.js'
import { attribute, isElement, type Element } from './html-tree.js'
import type { JsonLd } from './json-ld.js'
import { datedLine, publishedLine } from './published.js'

const PUBLISHED_NAMES = [
  'article:published_time', 'og:article:published_time', 'datepublished', 'date.published', 'article.published', 'parsely-pub-date', 'sailthru.date',
  'publish-date', 'publish_date', 'publication_date', 'publicationdate', 'pubdate', 'dc.date.issued', 'dcterms.created',
  'dc.date', 'dcterms.date', 'dc.date.created', 'date', 'originalpublicationdate', 'rnews:datepublished', 'citation_publication_date',
]
const MODIFIED_NAMES = ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified', 'revised', 'date.modified', 'article.updated']
/** `/2021/12/24/`, `/2021-12-24-`, `/2021/1224/`, `/20211224/`, `/2021/dec/24/`: of days only, as numbers of articles look like years. */
const IN_ADDRESS = [
  /[/-](?<year>(?:19|20)\d{2})([/-])(?<month>\d{2})\2(?<day>\d{2})(?=[/._-]|$)/, /\/(?<year>(?:19|20)\d{2})[/-]?(?<month>\d{2})[/-]?(?<day>\d{2})(?=\/)/,
  /\/(?<year>(?:19|20)\d{2})\/(?<name>[a-z]{3,9})\/(?<day>\d{1,2})(?=\/|$)/i,
]

const DAY = 86_400_000
/** Characters; a longer line holds more than dates. */
const LONGEST_LINE = 320

interface TimeElement {
  readonly element: Element
  /** Its attribute, else its words. */
  readonly written: string
}

export interface DateSources {
  readonly elements: readonly Element[]
  /** `meta` values by lower-case name. */
  readonly metas: ReadonlyMap<string, string>
  readonly ld: JsonLd | null
  readonly url: string | null
  readonly blocks: readonly PageBlock[]
  readonly title: string | null
  /** BCP 47. */
  readonly language: string | null
}

/**
 * The dates that a page gives for itself, each with where it stands and the words there: publication first, most trusted first.
 * What is written for machines goes before the address, and that before what is printed. Days as written, in the page's own offset.
 */
export function htmlDates({ elements, metas, ld, url, blocks, title, language }: DateSources): readonly DateFound[] {
  const short = blocks.map(({ text }) => text).filter((text) => text.length <= LONGEST_LINE && /\p{Nd}/u.test(text))
  const hints: DateHints = { language, order: localOrder(language, url) ?? orderByOthers(short) }
  const read = (written: string): DateRead | null => {
    const date = readDate(written, hints)
    return date === null || isPlaceholder(date.value) ? null : date
  }
  // `article:published:time` is the same as `article:published_time`.
  const byLetters = new Map([...metas].reverse().map(([name, value]) => [name.replace(/[^a-z0-9]/g, ''), value]))
  const metaLike = (name: string) => metas.get(name) ?? byLetters.get(name.replace(/[^a-z0-9]/g, ''))
  const dates = (of: DateFound['of'], candidates: readonly (readonly [from: string, written: string | null | undefined])[]) => candidates.flatMap(([from, written]): DateFound[] => {
    const date = written === null || written === undefined ? null : read(written)
    return date === null ? [] : [{ of, ...date, from, written: (written ?? '').trim().slice(0, 100) }]
  })
  const times = elements.filter(({ tagName }) => tagName === 'time').flatMap((element) => {
    // Without the attribute the text is the date (HTML, 4.5.14).
    const written = attribute(element, 'datetime') ?? shortText(element)
    return written === null || (attribute(element, 'datetime') === null && datedLine(written, hints) === null) ? [] : [{ element, written }]
  })
  const marked = (name: RegExp, css: RegExp) => times.find(({ element }) => name.test(attribute(element, 'itemprop') ?? '') || css.test(attribute(element, 'class') ?? ''))
  const published = times.find(({ element }) => attribute(element, 'pubdate') !== null) ??
    marked(/datepublished/i, /(?:^|[\s_-])(?:published|entry-date|pubdate|publish-date)(?:[\s_-]|$)/i)
  const told = dates('published', [
    ['JSON-LD datePublished', ld?.datePublished], ...PUBLISHED_NAMES.map((name) => [`meta ${name}`, metaLike(name)] as const),
    ['microdata datePublished', microdata(elements, /(?:^|\s)datePublished(?:\s|$)/i)],
    ['time element, marked', published?.written], ['time element in the header', times.find(({ element }) => inArticleHeader(element))?.written],
  ])
  // A lone time element may as well be of the last change, and a box with a date of anything: they only count where nothing better is there.
  const machine = told.length > 0 ? told : dates('published', [['the only time element', theOnly(times)]])
  const printed = firstOf(short, (written) => withWords(publishedLine(written, hints), written))
  const visible = printed ?? (machine.length > 0 ? null : markedDate(elements, hints) ?? headlineDate(blocks, title, hints))
  return settled([
    ...machine,
    ...dates('published', [['address', addressDate(url)]]),
    ...(visible === null ? [] : [{ of: 'published' as const, ...visible, from: 'visible text', written: visible.written.trim().slice(0, 100) }]),
    ...dates('modified', [['JSON-LD dateModified', ld?.dateModified], ...MODIFIED_NAMES.map((name) => [`meta ${name}`, metaLike(name)] as const),
      ['microdata dateModified', microdata(elements, /(?:^|\s)dateModified(?:\s|$)/i)],
      ['time element, marked', marked(/datemodified/i, /(?:^|[\s_-])(?:updated|modified)(?:[\s_-]|$)/i)?.written]]),
  ])
}

function withWords(date: DateRead | null, written: string): DateRead & { readonly written: string } | null {
  return date === null ? null : { ...date, written }
}

function firstOf<T>(lines: readonly string[], read: (line: string) => T | null): T | null {
  for (const line of lines) {
    const found = read(line)
    if (found !== null) return found
  }
  return null
}

/** A date that can be read in two ways is the one that another date of the page is within a day of, where that is true of one only. */
function settled(dates: readonly DateFound[]): DateFound[] {
  const sure = dates.filter(({ candidates, value }) => candidates === undefined && value.length === 10).map(({ value }) => Date.parse(value))
  return dates.map((date) => {
    const { candidates, ...rest } = date
    const near = (candidates ?? []).filter((day) => sure.some((other) => Math.abs(other - Date.parse(day)) <= DAY))
    return near.length === 1 ? { ...rest, value: near[0] ?? rest.value } : date
  })
}

/** Dates of publication that differ by more than a day, which time zones don't explain; none where they agree. */
export function disagreeing(dates: readonly DateFound[]): readonly DateFound[] {
  const published = dates.filter(({ of, value }) => of === 'published' && value.length === 10)
  const days = published.map(({ value }) => Date.parse(value) / DAY)
  return Math.max(...days) - Math.min(...days) > 1 ? published : []
}

/** What programs write for no date: their calendar's first day, or a year before there were newspapers. */
function isPlaceholder(value: string): boolean {
  return value === '1970-01-01' || value < '1600'
}

/** Lists, comments and other stories have times of their own. */
function theOnly(times: readonly TimeElement[]): string | undefined {
  const [first, ...others] = times.filter(({ element }) => !isAside(element))
  return first !== undefined && others.every(({ written }) => written === first.written) ? first.written : undefined
}

function addressDate(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { pathname } = new URL(url)
  for (const pattern of IN_ADDRESS) {
    const { year, month, name, day = '' } = pattern.exec(pathname)?.groups ?? {}
    const number = name === undefined ? month : monthOf(name, 'en')?.toString()
    const date = year === undefined || number === undefined ? null : readDate(`${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`)
    if (date !== null) return date.value
  }
  return null
}

/** Times elsewhere may be of comments. */
function inArticleHeader(time: Element): boolean {
  let header = false
  for (let up = time.parentNode; up && isElement(up); up = up.parentNode) {
    if (up.tagName === 'header') header = true
    if (/^(?:aside|footer|nav|li)$/.test(up.tagName)) return false
    if (up.tagName === 'article' || up.tagName === 'main') return header
  }
  return false
}
