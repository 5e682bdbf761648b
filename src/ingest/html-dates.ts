import type { DateFound } from '../model/article.js'
import { isAside } from './html-aside.js'
import { markedDate, microdata } from './html-marked-dates.js'
import { attribute, isElement, type Element } from './html-tree.js'
import type { JsonLd } from './json-ld.js'
import { dayOf, publishedLine } from './published.js'

const PUBLISHED_NAMES = [
  'article:published_time', 'og:article:published_time', 'datepublished', 'date.published', 'article.published', 'parsely-pub-date', 'sailthru.date',
  'publish-date', 'publish_date', 'publication_date', 'publicationdate', 'pubdate', 'dc.date.issued', 'dcterms.created',
  'dc.date', 'dcterms.date', 'dc.date.created', 'date', 'originalpublicationdate', 'rnews:datepublished', 'citation_publication_date',
]
const MODIFIED_NAMES = ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified', 'revised', 'date.modified', 'article.updated']
/** `/2021/12/24/`, `/2021-12-24-`: of days only, as numbers of articles look like years. */
const IN_ADDRESS = /[/-](?<year>(?:19|20)\d{2})([/-])(?<month>\d{2})\2(?<day>\d{2})(?=[/._-]|$)/

export interface DateSources {
  readonly elements: readonly Element[]
  /** `meta` values by lower-case name. */
  readonly metas: ReadonlyMap<string, string>
  readonly ld: JsonLd | null
  readonly url: string | null
  /** The texts of the page's blocks. */
  readonly lines: readonly string[]
}

/**
 * The dates that a page gives for itself, each with where it stands and the words there: publication first, most trusted first.
 * What is written for machines goes before the address, and that before what is printed. Days as written, in the page's own offset.
 */
export function htmlDates({ elements, metas, ld, url, lines }: DateSources): readonly DateFound[] {
  const times = elements.filter((element) => element.tagName === 'time' && attribute(element, 'datetime') !== null)
  const marked = (name: RegExp, css: RegExp) => times.find((time) => name.test(attribute(time, 'itemprop') ?? '') || css.test(attribute(time, 'class') ?? ''))
  const published = times.find((time) => attribute(time, 'pubdate') !== null) ??
    marked(/datepublished/i, /(?:^|[\s_-])(?:published|entry-date|pubdate|publish-date)(?:[\s_-]|$)/i)
  const dates = (of: DateFound['of'], candidates: readonly (readonly [from: string, written: string | null | undefined])[]) => candidates.flatMap(([from, written]): DateFound[] => {
    const value = written === null || written === undefined ? null : dayOf(written)
    return value === null || isPlaceholder(value) ? [] : [{ of, value, from, written: (written ?? '').trim().slice(0, 100) }]
  })
  const inTime = (time: Element | undefined) => time && attribute(time, 'datetime')
  const line = lines.find((text) => publishedLine(text) !== null)
  const told = dates('published', [
    ['JSON-LD datePublished', ld?.datePublished], ...PUBLISHED_NAMES.map((name) => [`meta ${name}`, metas.get(name)] as const),
    ['microdata datePublished', microdata(elements, /(?:^|\s)datePublished(?:\s|$)/i)],
    ['time element, marked', inTime(published)], ['time element in the header', inTime(times.find(inArticleHeader))],
  ])
  // A lone time element may as well be of the last change, and a box with a date of anything: they only count where nothing better is there.
  const machine = told.length > 0 ? told : dates('published', [['the only time element', inTime(theOnly(times))]])
  const printed = line === undefined ? null : { value: publishedLine(line) ?? '', written: line }
  const visible = printed ?? (machine.length > 0 ? null : markedDate(elements))
  return [
    ...machine,
    ...dates('published', [['address', addressDate(url)]]),
    ...(visible === null ? [] : [{ of: 'published' as const, value: visible.value, from: 'visible text', written: visible.written.trim().slice(0, 100) }]),
    ...dates('modified', [['JSON-LD dateModified', ld?.dateModified], ...MODIFIED_NAMES.map((name) => [`meta ${name}`, metas.get(name)] as const),
      ['microdata dateModified', microdata(elements, /(?:^|\s)dateModified(?:\s|$)/i)],
      ['time element, marked', inTime(marked(/datemodified/i, /(?:^|[\s_-])(?:updated|modified)(?:[\s_-]|$)/i))]]),
  ]
}

/** Dates of publication that differ by more than a day, which time zones don't explain; none where they agree. */
export function disagreeing(dates: readonly DateFound[]): readonly DateFound[] {
  const published = dates.filter(({ of, value }) => of === 'published' && value.length === 10)
  const days = published.map(({ value }) => Date.parse(value) / 86_400_000)
  return Math.max(...days) - Math.min(...days) > 1 ? published : []
}

/** What programs write for no date: their calendar's first day, or a year before there were newspapers. */
function isPlaceholder(value: string): boolean {
  return value === '1970-01-01' || value < '1600'
}

/** Lists, comments and other stories have times of their own. */
function theOnly(times: readonly Element[]): Element | undefined {
  const [first, ...others] = times.filter((time) => !isAside(time))
  const written = (time: Element) => attribute(time, 'datetime')
  return first !== undefined && others.every((time) => written(time) === written(first)) ? first : undefined
}

function addressDate(url: string | null): string | null {
  const found = url === null || !URL.canParse(url) ? null : IN_ADDRESS.exec(new URL(url).pathname)
  return found?.groups === undefined ? null : `${found.groups['year']}-${found.groups['month']}-${found.groups['day']}`
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
