import type { Article } from '../../model/article.js'
import type { PartialDate } from '../../model/partial-date.js'
import { quoteOf } from '../../model/quote.js'
import { eventSubject, type EventRemark } from '../../model/remark.js'
import { withoutOrder, type Search } from '../../model/search.js'
import type { TimelineDates } from '../../model/timeline-dates.js'
import type { StatementInArticle, Store } from '../../store/store.js'
import { tagsOf, type Tag } from './events.js'
import { LOOKED_THROUGH, sentenceIn } from './targets.js'
import { compareDays, dayOfStatement, type TopicStatement } from './topic-page.js'

/** What a timeline is of. A person by their key, as in `SpeakerSummary`. */
export type TimelineOf = { readonly search: Search } | { readonly person: string } | { readonly article: string }

/** A statement on the day on which it was said, else published. */
export interface StatementEntry extends Pick<TopicStatement, 'day' | 'dayIs'> {
  readonly is: 'statement'
  readonly found: StatementInArticle
  /** What an editor says it tells of, and whether that was said of another state of the page. */
  readonly event: EventRemark | null
  readonly carried: boolean
}

/** A date that a page gives. `statement`: the one of the timeline in whose words it stands. */
export interface DateEntry {
  readonly is: 'date'
  /** `null` where its words don't come to a day, a month, a year. */
  readonly day: string | null
  readonly date: PartialDate
  /** Where it stands in the article's text: UTF-16 code units, end exclusive. */
  readonly begin: number
  readonly end: number
  readonly sentence: string
  readonly article: Article
  readonly statement: string | null
  readonly event: EventRemark | null
  readonly carried: boolean
}

export type TimelineEntry = StatementEntry | DateEntry

/** Entries by day, the earliest first; those without a day last. With how much of what there is was looked at. */
export interface Timeline {
  readonly entries: readonly TimelineEntry[]
  readonly statements: { readonly total: number; readonly more: boolean; readonly shown: number }
  /** Articles of these statements, and how many of them were looked through for dates. */
  readonly articles: { readonly total: number; readonly read: number }
  /** Whether there are more dates than are told. */
  readonly moreDates: boolean
}

/** What one timeline holds at most: the newest statements, and the dates of the pages of the newest of these. */
export const TIMELINE_LIMITS = { statements: 200, articles: 40, dates: 600, text: LOOKED_THROUGH } as const
/** UTF-16 code units that are looked through at most, of all pages together: about two seconds of work. */
const ALL_TEXT = 1_500_000

/** A timeline; `null` where there is no such article. Throws a `LedgerError`, and a `VagueNameError` as searches do. */
export async function timeline(store: Store, of: TimelineOf, { dates = 'pages' }: { readonly dates?: TimelineDates | undefined } = {}): Promise<Timeline | null> {
  const found = await statementsOf(store, of)
  if (found === null) return null
  const pages = new Map(found.items.map(({ article }) => [article.id, article]))
  if (found.article !== undefined) pages.set(found.article.id, found.article)
  const given: Omit<DateEntry, 'event' | 'carried'>[] = []
  let [read, signs, moreDates] = [0, 0, false]
  const { datesOfPage } = await import('../../analysis/dates/dates-of-page.js')
  for (const article of dates === 'none' ? [] : pages.values()) {
    const length = Math.min(article.text.length, LOOKED_THROUGH)
    if (read >= TIMELINE_LIMITS.articles || (read > 0 && signs + length > ALL_TEXT)) break
    read += 1
    signs += length
    const own = found.items.filter((one) => one.article.id === article.id)
    for (const one of datesOfPage(article, LOOKED_THROUGH)) {
      const statement = own.find(({ statement: { content } }) => content.some((span) => span.begin <= one.begin && one.end <= span.end))?.statement.id ?? null
      if (dates === 'statements' && statement === null) continue
      if (given.length >= TIMELINE_LIMITS.dates) moreDates = true
      else given.push({ is: 'date', day: one.date.value, date: one.date, begin: one.begin, end: one.end, sentence: sentenceIn(article.text, one.sentence), article, statement })
    }
    // A page may be long: others who ask are answered between two.
    await new Promise((resolve) => { setImmediate(resolve) })
  }
  const subjectOf = (entry: Omit<DateEntry, 'event' | 'carried'>) => eventSubject({ capture: entry.article.captureId, statement: null, quote: quoteOf(entry.article.text, entry) })
  const subjects = given.map(subjectOf)
  const tags = await tagsOf(store, [...new Set([...subjects, ...found.items.map(({ statement }) => statement.id)])])
  const entries: TimelineEntry[] = [
    ...found.items.map((item): StatementEntry => ({ is: 'statement', ...dayOfStatement(item), found: item, ...tagged(tags.get(item.statement.id)) })),
    ...given.map((entry, i): DateEntry => ({ ...entry, ...tagged(tags.get(subjects[i]!)) })),
  ]
  return { entries: sorted(entries), statements: { total: found.total, more: found.more, shown: found.items.length }, articles: { total: pages.size, read }, moreDates }
}

function tagged(tag: Tag | undefined): Pick<DateEntry, 'event' | 'carried'> {
  return { event: tag?.event ?? null, carried: tag?.carried ?? false }
}

interface Found {
  readonly items: readonly StatementInArticle[]
  readonly total: number
  readonly more: boolean
  readonly article?: Article
}

async function statementsOf(store: Store, of: TimelineOf): Promise<Found | null> {
  const { statements: limit } = TIMELINE_LIMITS
  if ('article' in of) {
    const kept = await store.article(of.article)
    if (kept === null) return null
    const { article, analysis } = kept
    const byId = new Map(analysis.statements.map((one) => [one.id, one]))
    const items = analysis.statements.filter(({ kind }) => kind !== 'topic').slice(0, limit).map((statement): StatementInArticle => {
      const holder = statement.within === null ? undefined : byId.get(statement.within)
      return { statement, holders: holder === undefined ? [] : [holder], article, seen: null }
    })
    return { items, total: analysis.statements.filter(({ kind }) => kind !== 'topic').length, more: false, article }
  }
  if ('person' in of) {
    const { items, total, more = false } = await store.statementsBy(of.person, { limit })
    return { items, total, more }
  }
  const { items, total, more = false } = await store.statements({ ...withoutOrder(of.search), limit })
  return { items, total, more }
}

/** By day; of one day statements before dates, and otherwise as pages have them. */
function sorted(entries: readonly TimelineEntry[]): TimelineEntry[] {
  return entries.map((entry, i) => ({ entry, i })).sort((one, other) => compareDays(one.entry.day, other.entry.day) || one.i - other.i).map(({ entry }) => entry)
}
