import type { Article } from '../model/article.js'
import type { PartialDate } from '../model/partial-date.js'
import type { EventRemark, PromiseRemark, TopicRemark } from '../model/remark.js'
import type { QuotePiece } from '../text/same-words/word-diff.js'
import type { EventContract, PromiseContract, PromiseOfContract, PromisesContract, TimelineContract, TopicContract, TopicLogContract, TopicShownContract } from './remarks.js'
import { searchTexts } from './search-texts.js'
import { toFinding, type ToFind } from './to-finding.js'

/** A topic as the public contract has it. */
export function toTopic({ of, id, at, editor, note, name, search, ended }: TopicRemark): TopicContract {
  return { topic: of, id, at, editor, note, name, search: searchTexts(search), ended }
}

/** A record of its log, likewise. */
export function toTopicLog({ remark, counts }: { readonly remark: TopicRemark; readonly counts: boolean }): TopicLogContract {
  return { ...toTopic(remark), counts, undoes: remark.undoes }
}

export interface ToTopic {
  readonly topic: TopicRemark
  readonly total: number
  readonly more: boolean
  readonly shown: number
  readonly speakers: readonly {
    readonly key: string | null
    readonly name: string | null
    readonly statements: readonly (ToFind & {
      readonly day: string | null
      readonly dayIs: 'said' | 'published' | null
      readonly since: { readonly statement: string; readonly day: string | null; readonly same: boolean; readonly pieces: readonly QuotePiece[] } | null
    })[]
  }[]
  readonly since: { readonly at: string; readonly items: readonly ToFind[]; readonly more: boolean } | null
}

/** What a topic holds, likewise. */
export function toTopicShown({ topic, total, more, shown, speakers, since }: ToTopic, log: readonly { readonly remark: TopicRemark; readonly counts: boolean }[]): TopicShownContract {
  return {
    schema: 1, topic: toTopic(topic), log: log.map(toTopicLog), total, more, shown,
    speakers: speakers.map(({ key, name, statements }) => ({
      key, name,
      statements: statements.map(({ day, dayIs, since: before, ...of }) => ({
        finding: toFinding(of), day, dayIs, since: before === null ? null : { statement: before.statement, day: before.day, same: before.same, pieces: before.pieces.map(({ is, text }) => ({ is, text })) },
      })),
    })),
    since: since === null ? null : { at: since.at, items: since.items.map((item) => toFinding(item)), more: since.more },
  }
}

function dateContract({ value, precision, as, basis }: PartialDate): NonNullable<EventContract['date']> {
  return { value, precision, as, basis }
}

/** What an editor says that something tells of, likewise. */
export function toEvent({ event, counts, article }: { readonly event: EventRemark; readonly counts: boolean; readonly article: Article | null }): EventContract {
  const { id, at, editor, note, of, category, date, target, sentence, undoes } = event
  return {
    id, at, editor, note, of, category, date: date === null ? null : dateContract(date), words: target.quote.exact, sentence, statement: target.statement,
    article: { id: target.article, title: article?.title ?? null, url: article?.url ?? null }, counts, undoes,
  }
}

export type ToTimelineEntry =
  | { readonly is: 'statement'; readonly day: string | null; readonly dayIs: 'said' | 'published' | null; readonly found: ToFind; readonly event: EventRemark | null; readonly carried: boolean }
  | { readonly is: 'date'; readonly day: string | null; readonly date: PartialDate; readonly begin: number; readonly end: number; readonly sentence: string; readonly article: Article; readonly statement: string | null; readonly event: EventRemark | null; readonly carried: boolean }

export interface ToTimeline extends Pick<TimelineContract, 'statements' | 'articles' | 'moreDates'> {
  readonly entries: readonly ToTimelineEntry[]
}

/** A timeline, likewise. */
export function toTimeline({ entries, statements, articles, moreDates }: ToTimeline): TimelineContract {
  const tag = ({ event, carried }: ToTimelineEntry) => event && { id: event.id, category: event.category, editor: event.editor, carried }
  return {
    schema: 1, statements, articles, moreDates,
    entries: entries.map((entry) => {
      if (entry.is === 'statement') return { is: entry.is, day: entry.day, dayIs: entry.dayIs, finding: toFinding(entry.found), event: tag(entry) }
      const { id, title, outlet, byline, language, publishedAt, url } = entry.article
      const { is, day, date, begin, end, sentence, statement } = entry
      return { is, day, date: dateContract(date), begin, end, sentence, article: { id, title, outlet, byline, language, publishedAt, url }, statement, event: tag(entry) }
    }),
  }
}

/** A record of a promise, likewise. */
export function toPromise({ id, at, editor, note, of, due, state, target, undoes }: PromiseRemark, { counts, overdue }: Pick<PromiseContract, 'counts' | 'overdue'>): PromiseContract {
  return { id, at, editor, note, statement: target.statement ?? of, due, state, overdue: counts && overdue, words: target.quote.exact, counts, undoes }
}

/** Promises, likewise. */
export function toPromises(items: readonly { readonly promise: PromiseRemark; readonly found: ToFind | null; readonly overdue: boolean }[], next: string | null): PromisesContract {
  return { schema: 1, items: items.map(({ promise, found, overdue }) => ({ ...toPromise(promise, { counts: true, overdue }), finding: found === null ? null : toFinding(found) })), next }
}

/** What is on record of a statement as a promise, likewise. */
export function toPromiseOf({ promise, carried, overdue, log }: { readonly promise: PromiseRemark | null; readonly carried: boolean; readonly overdue: boolean; readonly log: readonly { readonly remark: PromiseRemark; readonly counts: boolean }[] }): PromiseOfContract {
  return { schema: 1, promise: promise === null ? null : toPromise(promise, { counts: true, overdue }), carried, log: log.map(({ remark, counts }) => toPromise(remark, { counts, overdue })) }
}
