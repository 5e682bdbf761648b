import { ROLES } from './correction.js'
import { type EventCategory } from './event-category.js'
import { identifier, type Identity } from './identifier.js'
import type { PartialDate } from './partial-date.js'
import type { Quote } from './quote.js'
import type { Roles } from './statement-id.js'
import { SEARCH_NAMES, type Search } from './search.js'

/**
 * What editors keep beside what was read: `topic`, a search that is pinned under a name; `event`, that a date or a statement tells of something of a category;
 * `promise`, by when a statement promises something, and how that went; `wording`, how a text is to read in another language in place of what an engine made of it.
 */
export const REMARK_KINDS = ['topic', 'event', 'promise', 'wording'] as const
export type RemarkKind = (typeof REMARK_KINDS)[number]

/** How a promise stands, by an editor's reading of it. */
export const PROMISE_STATES = ['open', 'kept', 'partly kept', 'broken', 'withdrawn', 'unclear'] as const
export type PromiseState = (typeof PROMISE_STATES)[number]

interface AnyRemark {
  readonly id: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly editor: string
  /** What it is about. A later one of the same kind about the same takes its place. */
  readonly of: string
  /** In the editor's words, for all to read; of what takes another back, why. */
  readonly note: string
  /** The remark that this takes back, saying nothing of its own then. */
  readonly undoes: string | null
}

export interface TopicRemark extends AnyRemark {
  readonly kind: 'topic'
  readonly name: string
  readonly search: Search
  /** Whether it is pinned no more. */
  readonly ended: boolean
}

/** Words of a page. */
export interface RemarkTarget {
  /** SHA-256 of the capture's bytes. */
  readonly capture: string
  /** The reading in which they were seen. */
  readonly article: string
  /** The statement whose words they are; `null` for those of a date. */
  readonly statement: string | null
  /** The words: from the first to the last of the statement's, or the date's. */
  readonly quote: Quote
  /** Where the statement's words stood, or as content the date's; and the text that the offsets count in (`textIdentity`). */
  readonly roles: Roles
  readonly text: string
}

/** What is said of words of a page, and so is carried on to its later states. */
export type RemarkOnWords = EventRemark | PromiseRemark

/** Whether a remark is on words of a page, and moves with them: a topic has none, and the wording of a translation is its own text's. */
export function isOnWords(remark: Remark): remark is RemarkOnWords {
  return remark.kind === 'event' || remark.kind === 'promise'
}

export interface EventRemark extends AnyRemark {
  readonly kind: 'event'
  readonly target: RemarkTarget
  /** The sentence of the date, or the words of the statement. */
  readonly sentence: string
  /** `null`: it tells of none after all. */
  readonly category: EventCategory | null
  /** When, as the page gives it; `null` where it doesn't. */
  readonly date: PartialDate | null
}

export interface PromiseRemark extends AnyRemark {
  readonly kind: 'promise'
  readonly target: RemarkTarget
  /** Until when: `YYYY-MM-DD`, `YYYY-MM`, `YYYY`; `null` where no day is given. */
  readonly due: string | null
  readonly state: PromiseState
}

/** That an editor corrects a translation. It counts wherever the text stands, whatever engines make of it later. */
export interface WordingRemark extends AnyRemark {
  readonly kind: 'wording'
  /** The text in its own language, to the letter; `of` is made from it (`wordingSubject`). */
  readonly original: string
  /** BCP 47; `null` where it isn't known. */
  readonly from: string | null
  readonly to: string
  /** As the editor was shown it. */
  readonly before: string
  readonly after: string
  /** Where the editor saw it: the reading, and the statement where it was one's. */
  readonly article: string
  readonly statement: string | null
}

/** Never changed: another one takes its place, or takes it back. */
export type Remark = TopicRemark | EventRemark | PromiseRemark | WordingRemark
export type RemarkOf<K extends RemarkKind> = Extract<Remark, { readonly kind: K }>

type WithoutId<R> = R extends unknown ? Omit<R, 'id'> : never
export type NewRemark = WithoutId<Remark>

/** UTF-16 code units of a note, and of a topic's name, at most. */
export const LONGEST_REMARK = 4_000
export const LONGEST_TOPIC = 120

/** Makes a remark: the same one twice in one moment is one. Throws a `RangeError` for one about nothing, or that is longer than it may be. */
export function remark<R extends NewRemark>(of: R): R & { readonly id: string } {
  if (of.of === '' || aboutOf(of) === '') throw new RangeError(`remark: got a ${of.kind} of nothing, expected what it is about`)
  if (of.note.length > LONGEST_REMARK) throw new RangeError(`remark: got ${of.note.length} signs, expected at most ${LONGEST_REMARK}`)
  return { ...of, id: remarkId(of) }
}

function aboutOf(of: NewRemark): string {
  return of.kind === 'topic' ? of.name : of.kind === 'wording' ? of.original : of.target.quote.exact
}

/** The identifier that what a remark says gives it. */
export function remarkId(of: NewRemark): string {
  return identifier(['remark', of.kind, of.at, of.editor, of.of, of.note, of.undoes, contentOf(of)])
}

function contentOf(of: NewRemark): Identity {
  switch (of.kind) {
    case 'topic': return [of.name, of.ended, SEARCH_NAMES.map((name) => of.search[name] ?? null)]
    case 'event': return [...targetOf(of.target), of.sentence, of.category, of.date === null ? null : [of.date.value, of.date.precision, of.date.as, of.date.basis]]
    case 'promise': return [...targetOf(of.target), of.due, of.state]
    case 'wording': return [of.original, of.from, of.to, of.before, of.after, of.article, of.statement]
  }
}

function targetOf({ capture, article, statement, quote: { exact, prefix, suffix }, roles, text }: RemarkTarget): Identity {
  return [capture, article, statement, exact, prefix, suffix, text, ...ROLES.map((role): Identity => roles[role].map(({ begin, end }): Identity => [begin, end]))]
}

/** What an event's remark is about: a statement, or a date's words where they stand in a capture's text. */
export function eventSubject({ capture, statement, quote: { exact, prefix, suffix } }: Pick<RemarkTarget, 'capture' | 'statement' | 'quote'>): string {
  return statement ?? `date-${identifier(['date', capture, exact, prefix, suffix])}`
}

/** The one that counts of those about one thing, in the order of adding; `null` for none: nothing that counts takes it back, and none came later. */
export function standing<R extends Remark>(log: readonly R[]): R | null {
  const undone = new Set<string>()
  for (const one of log.toReversed()) {
    if (undone.has(one.id)) continue
    if (one.undoes === null) return one
    undone.add(one.undoes)
  }
  return null
}
