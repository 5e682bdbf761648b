import { z } from 'zod'
import { EVENT_CATEGORIES } from '../model/event-category.js'
import { PROMISE_STATES } from '../model/remark.js'
import { Finding } from './finding.js'
import { QuotePieceContract } from './same-words.js'

/** The public contracts of `topic`, `timeline`, `event` and `promise`, version 1. Documented in docs/reading.md. */

const schema = z.literal(1).describe('The version of this contract')
const next = z.string().nullable().describe('What asks for those that come next; null at the end')
const total = z.int().min(0).describe('How many there are')
const more = z.boolean().describe('Whether there are more than `total`, where counting stopped')
const FoundArticle = Finding.shape.article
const kept = {
  id: z.string().describe('The record’s own identifier, by which it is taken back'),
  at: z.string().describe('When it was kept: ISO 8601, UTC'),
  editor: z.string().describe('Who keeps it'),
  note: z.string().describe('In the editor’s words; may be empty'),
}
const counts = z.boolean().describe('Whether it counts: it wasn’t taken back, takes none back, and no later one took its place')
const undoes = z.string().nullable().describe('The record that this takes back, saying nothing of its own; else null')
const day = z.string().nullable().describe('`YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null where it isn’t known')
const dayIs = z.enum(['said', 'published']).nullable().describe('What that day is: when it was said, as the page tells it, or else when the page was published')

export const TopicContract = z
  .strictObject({
    topic: z.string().describe('The topic’s identifier, the same whatever is changed of it'), ...kept,
    name: z.string().describe('What it is called'), search: z.record(z.string(), z.string()).describe('What its statements are found by, as the API’s search takes it'), ended: z.boolean().describe('Whether it is pinned no more'),
  })
  .describe('A search that is pinned under a name')

export const TopicsContract = z.strictObject({ schema, items: z.array(TopicContract).describe('What was done last first'), next }).meta({ title: 'Onrecord topics', description: 'Topics that editors pinned' })

export const TopicLogContract = z.strictObject({ ...TopicContract.shape, counts, undoes }).describe('A record of a topic’s log')

export const TopicShownContract = z
  .strictObject({
    schema, topic: TopicContract, log: z.array(TopicLogContract).describe('All that was kept of it, newest first'), total, more,
    shown: z.int().min(0).describe('How many of the newest statements are told'),
    speakers: z.array(z.strictObject({
      key: z.string().nullable().describe('As the list of speakers has them; null for those whose speaker isn’t known'),
      name: z.string().nullable().describe('What they are called'),
      statements: z.array(z.strictObject({
        finding: Finding, day, dayIs,
        since: z.strictObject({
          statement: z.string().describe('The earlier statement'), day, same: z.boolean().describe('Whether no word is otherwise'),
          pieces: z.array(QuotePieceContract).describe('Word by word, what was left out before what stands in its place'),
        }).nullable().describe('What changed in the wording since the earlier statement of the same speaker that is most like it; null where none is like it'),
      })).describe('Oldest first; those whose day isn’t known last'),
    })).describe('Who has most statements first'),
    since: z.strictObject({ at: z.string().describe('What was asked for: ISO 8601, UTC'), items: z.array(Finding).describe('Newest first'), more: z.boolean().describe('Whether there are more') })
      .nullable().describe('What pages were first seen to hold since a time; null where none was asked for'),
  })
  .meta({ title: 'Onrecord topic', description: 'A topic’s statements by speaker' })

const date = z
  .strictObject({
    value: z.string().nullable().describe('What its words come to: `YYYY-MM-DD`, `YYYY-MM`, `YYYY`; null where that isn’t known'),
    precision: z.enum(['day', 'month', 'year', 'season', 'decade']).describe('How much of it is known'),
    as: z.string().describe('The words of the page; empty where it is the page’s own day'),
    basis: z.string().describe('What the value rests on, or why there is none'),
  })
  .describe('A date')

export const EventContract = z
  .strictObject({
    ...kept, of: z.string().describe('What it is said of: a statement’s identifier, or one of a date where it stands'),
    category: z.enum(EVENT_CATEGORIES).nullable().describe('PLOVER’s; null where it is said to tell of no event'),
    date: date.nullable().describe('When; null where the page doesn’t tell'), words: z.string().describe('The words that were tagged'), sentence: z.string().describe('The sentence of the date, or the words of the statement'),
    statement: z.string().nullable().describe('The statement; null for a date'), article: z.strictObject({ id: z.string().describe('The reading in which it was seen'), title: z.string().nullable().describe('Its headline; null when the page gives none'), url: z.string().nullable().describe('Its address; null when unknown') }).describe('The page'),
    counts, undoes,
  })
  .describe('That an editor says what a date or a statement tells of')

export const EventsContract = z.strictObject({ schema, items: z.array(EventContract).describe('The earliest day first'), next }).meta({ title: 'Onrecord events', description: 'What editors say that dates and statements tell of' })

const carried = z.boolean().describe('Whether it was kept on another version of the page, in which the same sentence stands')

const entryEvent = EventContract.pick({ id: true, category: true, editor: true }).extend({ carried }).nullable().describe('What an editor says that it tells of; null where nobody did')

export const TimelineContract = z
  .strictObject({
    schema,
    entries: z.array(z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('statement').describe('Which kind of entry'), day, dayIs, finding: Finding, event: entryEvent }).describe('A statement'),
      z.strictObject({
        is: z.literal('date').describe('Which kind of entry'), day, date, begin: z.int().min(0).describe('Where its words begin in the article’s text'), end: z.int().min(0).describe('Where they end'), sentence: z.string().describe('The sentence in which they stand'),
        article: FoundArticle, statement: z.string().nullable().describe('The statement of the timeline in whose words it stands; null for none'), event: entryEvent,
      }).describe('A date that a page gives'),
    ])).describe('By day, the earliest first; those without a day last'),
    statements: z.strictObject({ total, more, shown: z.int().min(0).describe('How many of the newest are told') }).describe('The statements'),
    articles: z.strictObject({ total, read: z.int().min(0).describe('How many of them were looked through for dates') }).describe('The articles in which they stand'),
    moreDates: z.boolean().describe('Whether these give more dates than are told'),
  })
  .meta({ title: 'Onrecord timeline', description: 'Statements and the dates that pages give, by day' })

export const PromiseContract = z
  .strictObject({
    ...kept, statement: z.string().describe('The statement that promises'), due: z.string().nullable().describe('Until when: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null where no day is given'),
    state: z.enum(PROMISE_STATES).describe('How it stands, by the editor’s reading'), overdue: z.boolean().describe('Whether its day has passed and nobody has said how it went'), words: z.string().describe('The words that promise'), counts, undoes,
  })
  .describe('By when a statement promises something, or how that went')

export const PromisesContract = z
  .strictObject({ schema, items: z.array(PromiseContract.extend({ finding: Finding.nullable().describe('The statement; null where it can’t be found any more') })).describe('What is due first, first; what has no day last'), next })
  .meta({ title: 'Onrecord promises', description: 'Promises with their deadlines, and how they went' })

export const PromiseOfContract = z
  .strictObject({ schema, promise: PromiseContract.nullable().describe('As it stands; null where nothing counts'), carried, log: z.array(PromiseContract).describe('All that was kept of it, newest first') })
  .meta({ title: 'Onrecord promise', description: 'What is on record of a statement as a promise' })

export type TopicContract = z.infer<typeof TopicContract>
export type TopicsContract = z.infer<typeof TopicsContract>
export type TopicLogContract = z.infer<typeof TopicLogContract>
export type TopicShownContract = z.infer<typeof TopicShownContract>
export type EventContract = z.infer<typeof EventContract>
export type TimelineContract = z.infer<typeof TimelineContract>
export type PromiseContract = z.infer<typeof PromiseContract>
export type PromiseOfContract = z.infer<typeof PromiseOfContract>
export type PromisesContract = z.infer<typeof PromisesContract>
