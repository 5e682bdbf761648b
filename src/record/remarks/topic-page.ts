import type { TopicRemark } from '../../model/remark.js'
import { withoutOrder } from '../../model/search.js'
import type { StatementInArticle, Store } from '../../store/store.js'
import { MOST_WORDS, OWN, wordsIn } from '../../text/same-words/quote-words.js'
import { alignedRuns } from '../../text/same-words/runs.js'
import { quoteDiff, type QuotePiece } from '../../text/same-words/word-diff.js'
import { quoteTextOf } from '../same-words/same-words.js'

/** A statement of a topic, and what changed in its wording since the one of the same speaker before it that is most like it. */
export interface TopicStatement extends StatementInArticle {
  /** When it was said, as far as the page tells it, else when it was published: `2031-03-09`, `2031-03`, `2031`; `null` where neither is known. */
  readonly day: string | null
  readonly dayIs: 'said' | 'published' | null
  /** `null` where no earlier one is like it. `same`: whether no word is otherwise. */
  readonly since: { readonly statement: string; readonly day: string | null; readonly same: boolean; readonly pieces: readonly QuotePiece[] } | null
}

/** A speaker's statements of a topic, oldest first; those whose day isn't known last. `key`: as in `SpeakerSummary`; `null` for those whose speaker isn't known. */
export interface TopicSpeaker {
  readonly key: string | null
  readonly name: string | null
  readonly statements: readonly TopicStatement[]
}

/** What a topic holds. */
export interface TopicShown {
  readonly topic: TopicRemark
  /** Who has most statements first; those whose speaker isn't known last. */
  readonly speakers: readonly TopicSpeaker[]
  /** How many statements the search finds, `more` as in `Listing`, and how many of the newest are shown. */
  readonly total: number
  readonly more: boolean
  readonly shown: number
  /** What was added since a time, the newest first; `null` where none was asked for. */
  readonly since: { readonly at: string; readonly items: readonly StatementInArticle[]; readonly more: boolean } | null
}

/** Statements of a topic that are shown: the newest by their publication. */
export const MOST_OF_TOPIC = 100
/** Earlier statements of a speaker that one is compared with. */
const COMPARED_WITH = 12
/** The share of the words of the shorter of two statements that must be in common, in order, for one to be told as the other in other words; and how many at least. */
const LIKE = 0.5
const LEAST_WORDS = 4

/** A topic's statements by speaker. `since`: ISO 8601, UTC: what pages were first seen to hold then or later. Throws `LedgerError`, and a `VagueNameError` as searches do. */
export async function topicShown(store: Pick<Store, 'statements'>, topic: TopicRemark, { since }: { readonly since?: string | undefined } = {}): Promise<TopicShown> {
  const found = await store.statements({ ...withoutOrder(topic.search), limit: MOST_OF_TOPIC })
  const speakers = new Map<string | null, { name: string | null; of: StatementInArticle[] }>()
  for (const item of found.items) {
    const known = new Map(item.statement.speakers.flatMap(({ actor, name }) => ((actor ?? name) === null ? [] : [[actor ?? name!, name ?? actor!] as const])))
    for (const [key, name] of known.size === 0 ? [[null, null] as const] : known) {
      const one = speakers.get(key) ?? { name, of: [] }
      one.of.push(item)
      speakers.set(key, one)
    }
  }
  return {
    topic, total: found.total, more: found.more ?? false, shown: found.items.length,
    speakers: [...speakers].map(([key, { name, of }]) => ({ key, name, statements: inOrder(of, key !== null) }))
      .sort((one, other) => Number(one.key === null) - Number(other.key === null) || other.statements.length - one.statements.length || (one.name ?? '').localeCompare(other.name ?? '')),
    since: since === undefined ? null : await addedSince(store, topic, since),
  }
}

/** The first lines of what is new, up to a limit. */
const MOST_NEW = 100

async function addedSince(store: Pick<Store, 'statements'>, { search }: TopicRemark, at: string): Promise<NonNullable<TopicShown['since']>> {
  const { items } = await store.statements({ ...search, sort: 'added', oldest: false, limit: MOST_NEW })
  const fresh = items.filter(({ seen }) => seen !== null && seen.firstSeenAt >= at)
  return { at, items: fresh, more: fresh.length === items.length && items.length === MOST_NEW }
}

/** When a statement was said, else published. */
export function dayOfStatement({ statement: { saidAt }, article: { publishedAt } }: Pick<StatementInArticle, 'statement' | 'article'>): Pick<TopicStatement, 'day' | 'dayIs'> {
  if (saidAt !== null && saidAt.value !== null) return { day: saidAt.value, dayIs: 'said' }
  return { day: publishedAt, dayIs: publishedAt === null ? null : 'published' }
}

/** Behind every day. */
const LAST = '9999'

/** Oldest first; each compared with those before it, where the speaker of all is one. */
function inOrder(of: readonly StatementInArticle[], compared: boolean): TopicStatement[] {
  const dated = of.map((one) => ({ ...one, ...dayOfStatement(one) })).reverse().sort((one, other) => compareDays(one.day, other.day))
  const wordsAt = once((i) => dated[i]!.statement.content.flatMap(({ begin, end }) => wordsIn(dated[i]!.article.text.slice(begin, end), begin)).slice(0, MOST_WORDS))
  const plainAt = once((i) => wordsAt(i).map(({ word }) => word))
  // Only where words are otherwise the marks around them are looked for.
  const textAt = once((i) => quoteTextOf(dated[i]!.article, dated[i]!.statement))
  // Of the same words it is nothing whose they are.
  const bareAt = (i: number) => ({ text: dated[i]!.article.text, spans: dated[i]!.statement.content, words: wordsAt(i).map((word) => ({ ...word, quote: OWN })) })
  return dated.map((one, i) => {
    let best: { readonly at: number; readonly share: number } | null = null
    // Without a day it isn't known which of two came first. None is more like it than one that has all of the words.
    for (let at = i - 1; compared && one.day !== null && best?.share !== 1 && at >= Math.max(0, i - COMPARED_WITH); at--) {
      const share = shareOf(plainAt(at), plainAt(i))
      if (share >= LIKE && share > (best?.share ?? 0)) best = { at, share }
    }
    if (best === null) return { ...one, since: null }
    const before = dated[best.at]!
    const textOf = sameWords(plainAt(best.at), plainAt(i)) ? bareAt : textAt
    const pieces = quoteDiff(textOf(best.at), textOf(i))
    return { ...one, since: { statement: before.statement.id, day: before.day, same: pieces.every(({ is }) => is === 'same'), pieces } }
  })
}

/** What is worked out of each at most once. */
function once<T>(of: (i: number) => T): (i: number) => T {
  const known = new Map<number, T>()
  return (i) => {
    const value = known.has(i) ? known.get(i)! : of(i)
    known.set(i, value)
    return value
  }
}

function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, i) => word === other[i])
}

export function compareDays(one: string | null, other: string | null): number {
  const [a, b] = [one ?? LAST, other ?? LAST]
  return a < b ? -1 : a > b ? 1 : 0
}

function shareOf(one: readonly string[], other: readonly string[]): number {
  const least = Math.min(one.length, other.length)
  if (least < LEAST_WORDS) return 0
  if (sameWords(one, other)) return 1
  const common = alignedRuns(one, other).reduce((sum, { length }) => sum + length, 0)
  return common < LEAST_WORDS ? 0 : common / least
}
