import type { EventCategory } from '../../model/event-category.js'
import type { EventRemark, PromiseRemark, PromiseState, Remark, TopicRemark } from '../../model/remark.js'
import type { TimelineDates } from '../../model/timeline-dates.js'
import type { Search } from '../../model/search.js'
import type { Part, PartAsked } from '../../store/edits.js'
import type { Store } from '../../store/store.js'
import { eventLog, events, tagEvent, tagsOf, type EventAbout, type KeptEvent, type Tag } from './events.js'
import type { Remarking } from './keep.js'
import { keepPromise, promiseOf, promises, type KeptPromise, type PromiseOf, type Promising } from './promises.js'
import { timeline, type Timeline, type TimelineOf } from './timeline.js'
import { topicShown, type TopicShown } from './topic-page.js'
import { changeTopic, pinTopic, topicNamed, topicOf, topics, type KeptTopic } from './topics.js'
import { remarkBy, undoRemark } from './undo.js'

/** What editors keep beside what was read. Each that can't be done rejects with an `EditRefused`, which names the field. */
export interface RemarkCases {
  /** Pins a search under a name. */
  pinTopic(topic: { readonly name: string; readonly search: Search }, by: Remarking): Promise<TopicRemark>
  /** Has a topic have another name, search or note; ends it, or pins it again. */
  changeTopic(id: string, change: { readonly name?: string | undefined; readonly search?: Search | undefined; readonly ended?: boolean | undefined }, by: { readonly editor: string; readonly note?: string | undefined }): Promise<TopicRemark>
  topics(asked: PartAsked & { readonly ended?: boolean | undefined }): Promise<Part<TopicRemark>>
  /** A topic with all that was said of it; an empty log, where there is none. */
  topic(id: string): Promise<KeptTopic>
  /** The identifier of the topic that a person names: its name, its identifier or the beginning of one. */
  topicNamed(named: string): Promise<string | null>
  /** What a topic holds, by speaker. `since`: ISO 8601, UTC. */
  topicShown(topic: TopicRemark, asked?: { readonly since?: string | undefined }): Promise<TopicShown>
  /** Statements and the dates that pages give, by day; `null` where there is no such article. */
  timeline(of: TimelineOf, asked?: { readonly dates?: TimelineDates | undefined }): Promise<Timeline | null>
  /** Says of what a date or a statement tells. `category`: `null` for no event after all. */
  tagEvent(about: EventAbout, category: string | null, by: Remarking): Promise<EventRemark>
  events(asked: PartAsked & { readonly category?: EventCategory | undefined; readonly all?: boolean | undefined }): Promise<Part<KeptEvent>>
  /** What editors say of which statements, by their identifiers. */
  eventsOn(statements: readonly string[]): Promise<ReadonlyMap<string, Tag>>
  /** All that was said of one thing (as `eventSubject` makes it), newest first. */
  eventLog(subject: string): Promise<readonly { readonly remark: EventRemark; readonly counts: boolean }[]>
  /** Keeps by when a statement promises something, or how that went. */
  keepPromise(promising: Promising, by: Remarking): Promise<PromiseRemark>
  promiseOf(statement: string): Promise<PromiseOf>
  promises(asked: PartAsked & { readonly state?: PromiseState | undefined; readonly overdue?: boolean | undefined; readonly dueBefore?: string | undefined }): Promise<Part<KeptPromise>>
  /** Anything of these, by its identifier. */
  remark(id: string): Promise<{ readonly remark: Remark; readonly counts: boolean } | null>
  undoRemark(id: string, by: Remarking): Promise<Remark>
}

/** The use cases over a store. */
export function remarkCases(store: Store, clock: () => Date): RemarkCases {
  const needs = { store, now: () => clock().toISOString() }
  return {
    pinTopic: (topic, by) => pinTopic(needs, topic, by),
    changeTopic: (id, change, by) => changeTopic(needs, id, change, by),
    topics: (asked) => topics(needs, asked),
    topic: (id) => topicOf(needs, id),
    topicNamed: (named) => topicNamed(needs, named),
    topicShown: (topic, asked) => topicShown(store, topic, asked),
    timeline: (of, asked) => timeline(store, of, asked),
    tagEvent: (about, category, by) => tagEvent(needs, about, category, by),
    events: (asked) => events(needs, asked),
    eventsOn: (statements) => tagsOf(store, statements),
    eventLog: (subject) => eventLog(store, subject),
    keepPromise: (promising, by) => keepPromise(needs, promising, by),
    promiseOf: (statement) => promiseOf(needs, statement),
    promises: (asked) => promises(needs, asked),
    remark: (id) => remarkBy(store, id),
    undoRemark: (id, by) => undoRemark(needs, id, by),
  }
}
