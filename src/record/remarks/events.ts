import { EVENT_CATEGORIES, type EventCategory } from '../../model/event-category.js'
import { eventSubject, remark, type EventRemark, type Remark } from '../../model/remark.js'
import type { Article } from '../../model/article.js'
import type { Part, PartAsked } from '../../store/edits.js'
import { hullOf } from '../../text/span.js'
import { EditRefused } from '../edits/edit-refused.js'
import { checkedBy, keepRemark, type Remarking, type RemarkNeeds } from './keep.js'
import { dateTarget, sentenceIn, statementTarget } from './targets.js'
import { dayOfStatement } from './topic-page.js'

/** What an editor says is of a category: a statement, or a date of an article by its words or by where they begin. */
export type EventAbout = { readonly statement: string } | { readonly article: string; readonly date: { readonly words: string } | { readonly begin: number } }

/** What an editor tagged, with the page in which it stands; `null` where that isn't in the ledger. */
export interface KeptEvent {
  readonly event: EventRemark
  readonly counts: boolean
  readonly article: Article | null
}

/** Tags a date or a statement. `category`: `null` says that it tells of no event after all. Throws an `EditRefused`. */
export async function tagEvent({ store, now }: RemarkNeeds, about: EventAbout, category: string | null, by: Remarking): Promise<EventRemark> {
  const who = checkedBy(by)
  const known = category === null ? null : EVENT_CATEGORIES.find((one) => one === category.trim().toLowerCase())
  if (known === undefined) throw new EditRefused('category', `Give one of ${EVENT_CATEGORIES.join(', ')}.`)
  const made = { kind: 'event' as const, at: now(), ...who, undoes: null, category: known }
  if ('statement' in about) {
    const { target, found } = await statementTarget(store, about.statement)
    const { statement, article } = found
    const { dayIs, day } = dayOfStatement(found)
    const date = dayIs === 'said' ? statement.saidAt : day === null ? null : { value: day, precision: precisionOf(day), as: '', basis: 'the day of publication' }
    const hull = hullOf([...statement.source, ...statement.cue, ...statement.content])!
    return keepTag(store, { ...made, target, sentence: sentenceIn(article.text, hull), date })
  }
  const { target, sentence, date } = await dateTarget(store, about.article, about.date)
  return keepTag(store, { ...made, target, sentence, date })
}

async function keepTag(store: RemarkNeeds['store'], tag: Omit<EventRemark, 'id' | 'of'>): Promise<EventRemark> {
  const subject = eventSubject(tag.target)
  const before = (await tagsOf(store, [subject], { withNone: true })).get(subject)
  // What is carried on to this goes on here: one log for one sentence.
  const made = remark({ ...tag, of: before?.event.of ?? subject })
  const had = before?.event.category ?? null
  if (had === made.category) throw new EditRefused('category', had === null ? 'It is tagged as nothing already.' : `It is tagged as ${had} already.`)
  return keepRemark(store, made)
}

function precisionOf(day: string): 'day' | 'month' | 'year' {
  return day.length === 10 ? 'day' : day.length === 7 ? 'month' : 'year'
}

/** What editors tagged: what counts, the earliest day first, unless `all`: then also what was taken back, what was made last first. */
export async function events({ store }: Pick<RemarkNeeds, 'store'>, { category, all = false, ...asked }: PartAsked & { readonly category?: EventCategory | undefined; readonly all?: boolean | undefined }): Promise<Part<KeptEvent>> {
  const { items, next } = await store.remarks({ ...asked, kind: 'event', ...(!all && { byDay: true, states: category === undefined ? EVENT_CATEGORIES : [category] }) })
  const told: KeptEvent[] = []
  const pages = new Map<string, Article | null>()
  for (const { remark: event, counts } of items) {
    if (!isEvent(event)) continue
    const { article: id } = event.target
    if (!pages.has(id)) pages.set(id, (await store.article(id))?.article ?? null)
    told.push({ event, counts, article: pages.get(id) ?? null })
  }
  return { items: told, next }
}

/** What an editor says that something tells of. `carried`: whether it was said of another state of the page, in which the same sentence stands. */
export interface Tag {
  readonly event: EventRemark
  readonly carried: boolean
}

/** Which of these subjects (as `eventSubject` makes them) are tagged, by subject. `withNone`: also those that are said to tell of no event. */
export async function tagsOf(store: Pick<RemarkNeeds['store'], 'remarksOn'>, subjects: readonly string[], { withNone = false } = {}): Promise<Map<string, Tag>> {
  const tags = new Map<string, Tag>()
  if (subjects.length === 0) return tags
  for (const { subject, remark: one, carried } of await store.remarksOn('event', subjects)) if (isEvent(one) && (withNone || one.category !== null)) tags.set(subject, { event: one, carried })
  return tags
}

const MOST_OF_LOG = 200

/** All that was said of one thing, newest first. */
export async function eventLog(store: Pick<RemarkNeeds['store'], 'remarks' | 'remarksOn'>, subject: string): Promise<{ remark: EventRemark; counts: boolean }[]> {
  const [found] = await store.remarksOn('event', [subject])
  const { items } = await store.remarks({ kind: 'event', of: [found?.remark.of ?? subject], limit: MOST_OF_LOG })
  return items.flatMap(({ remark: one, counts }) => (isEvent(one) ? [{ remark: one, counts }] : []))
}

export function isEvent(of: Remark): of is EventRemark {
  return of.kind === 'event'
}
