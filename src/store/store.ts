import type { AboutActorList, ActorList, OwnActors } from '../model/actor-list.js'
import type { OfficeHolder } from '../model/office.js'
import type { Analysis } from '../model/analysis.js'
import type { Alerts } from './alerts.js'
import type { Editors } from './editors.js'
import type { Edits } from './edits.js'
import type { Jobs } from './jobs/jobs.js'
import type { ChangedPage } from './changed-pages.js'
import type { Remarks } from './remarks/remarks.js'
import type { FoundQuote, RelatedArticle, SameWords } from './same-words/found.js'
import type { FilePiece } from './still-files.js'
import type { Translations } from './translations/translations.js'
import type { Article } from '../model/article.js'
import type { Capture } from '../model/capture.js'
import type { Problem } from '../model/problem.js'
import type { Sighting } from '../model/sighting.js'
import type { Source, SourceLink, SourceState } from '../model/source.js'
import type { Search, SearchCounts } from '../model/search.js'
import type { Seen, StatementInArticle } from './statement-in-article.js'

export type { Seen, StatementInArticle }

/** What is added at once: a page's bytes, that they were received, how they read, and what was found in that. */
export interface Entry {
  readonly capture: Capture
  readonly sighting: Sighting
  readonly article: Article
  /** `null` for a page that says what a state of it says that was analysed. */
  readonly analysis: Analysis | null
  /** `saysOf` another reading, where the two are known to say the same though readers of different versions read them. */
  readonly says?: string | undefined
  /** Whether the reading counts as the newest of its capture, though there was such a one before: what was given by hand was changed back. */
  readonly anew?: boolean | undefined
  /** ISO 8601, UTC. */
  readonly addedAt: string
}

/** What of an entry was new. */
export interface Added {
  readonly sighting: boolean
  readonly reading: boolean
  readonly analysis: boolean
}

/**
 * A page of a list. `total` counts all that match; only where `more` is set, counting stopped there, and more match: after 1,000 matches of
 * a search. `next`: what the page after it is asked for by (see `Paging`), `null` at the end of the list and where no entries were asked for.
 */
export interface Listing<T> {
  readonly items: readonly T[]
  readonly total: number
  readonly more?: true
  readonly next: string | null
}

/**
 * `limit` is how many at most; `after` the `next` of the page before, none for the first page. What is added or taken away between two
 * pages moves nothing: no entry that was there all the time, in one place of the order, is passed over or comes twice. What is added before
 * that place isn't seen, what is added after it is. A text that is no such `next` is refused with a `CursorError`.
 */
export interface Paging {
  readonly limit: number
  readonly after?: string | undefined
}

export interface StatementQuery extends Paging, Search {}

export const OF_SPEAKER = ['said', 'reported', 'topics'] as const
/** What a speaker said, what only others say, deny or ask that they said, and what they only spoke of. */
export type OfSpeaker = (typeof OF_SPEAKER)[number]

/** A speaker with how much is on record: not what only others say that they said. `key` is the actor's identifier where there is one, else the name. */
export interface SpeakerSummary {
  readonly key: string
  readonly name: string
  readonly statements: number
}

/** One state of a page whose text changed in time: a reading without its text. */
export interface Version {
  readonly articleId: string
  readonly title: string | null
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly publishedAt: string | null
  /** When the page was first and last seen as it is here: ISO 8601, UTC. */
  readonly firstSeenAt: string
  readonly lastSeenAt: string
  /** How often it was, and in how many captures. */
  readonly sightings: number
  readonly captures: number
}

/** An article at another address with nearly the same text. */
export interface Copy {
  readonly article: Article
  /** From 0 to 1: the estimated share of runs of five words in common with the article that was asked about. */
  readonly likeness: number
}

export interface Copies {
  /** The first by publication date, as far as that is known, else the first to be added; `null` where it is the article itself. */
  readonly first: Copy | null
  /** The others, in that order, up to a limit; `total` counts them all. */
  readonly others: readonly Copy[]
  readonly total: number
}

/** With which sighting a reading was read. */
export interface ReadWith {
  readonly article: string
  readonly sighting: Sighting
}

/** A reading as kept. */
export interface KeptReading {
  readonly article: Article
  /** The sighting that it was read with. */
  readonly sighting: Sighting
  /** When it was added: ISO 8601, UTC. */
  readonly addedAt: string
}

/** A reading with its newest analysis. */
export interface KeptArticle extends KeptReading {
  readonly analysis: Analysis
  /** The reading that lists show of this state of the page: another one where it was read anew. */
  readonly shown: string
}

/** A state of a page, as lists show it. */
export interface ListedArticle extends KeptReading {
  /** How many of its statements lists show. */
  readonly statements: number
  readonly seen: Seen
}

/** The newest reading of a capture. */
export interface NewestReading extends KeptReading {
  /** `saysOf` it, or of the reading that it was known to say the same as. */
  readonly says: string
  /** The versions that analysed it, oldest first. */
  readonly analysed: readonly string[]
}

/** What a check of the ledger comes to, bit by bit. `damaged`: what is, in one line. */
export type Checked = { readonly is: 'checked'; readonly what: string; readonly count: number } | { readonly is: 'damaged'; readonly what: string }

/** A sighting with the bytes that were received. */
export interface Received {
  readonly sighting: Sighting
  readonly bytes: Uint8Array
  /** What they were read as last. */
  readonly mediaType: string
}

/**
 * The ledger. Appends only: nothing here changes or removes a capture, a sighting, a reading or an analysis; only what is followed, how
 * that goes, and who may do what, changes. Every method throws `LedgerError` with a message for people when the ledger can't be read or written.
 */
export interface Store extends Jobs, Edits, Editors, Remarks, Alerts, Translations {
  /**
   * Keeps a capture, its sighting, its reading and the analysis, all or nothing. Adding what is there changes nothing.
   * Resolves to what was new, once it is safely on disk.
   */
  add(entry: Entry): Promise<Added>
  /** Whether a reading's analysis by `version` is kept. */
  has(articleId: string, version: string): Promise<boolean>
  /** A reading; of one that wasn't analysed, the one that is shown of its state of the page. */
  article(id: string): Promise<KeptArticle | null>
  /** The newest reading of a capture, by its SHA-256; `null` for bytes that were never added. */
  newestReading(captureId: string): Promise<NewestReading | null>
  /** The states of the page that a reading is of, in the order in which they were last seen; empty for an unknown one. */
  versions(articleId: string): Promise<readonly Version[]>
  /** The reading that is shown of the state of an article's page that says `says`; `null` where there is no such state. */
  stateSaying(article: Pick<Article, 'url' | 'captureId'>, says: string): Promise<NewestReading | null>
  /** The page at an address as it was seen last, with the sighting that saw it so last. */
  pageAt(url: string): Promise<KeptReading | null>
  /** When and how the state of a page that a reading is of was received, oldest first. */
  sightingsOf(articleId: string): Promise<readonly Sighting[]>
  /** The sightings that readings were read with. */
  readWith(articleIds: readonly string[]): Promise<readonly ReadWith[]>
  copies(articleId: string): Promise<Copies>
  /** Where the words of a statement stand on other pages, `limit` at most; `null` where there is no such statement. */
  sameWords(id: string, query: { readonly limit: number }): Promise<SameWords | null>
  /** The statements that have words that are asked for, whole, in part, cut or changed; `speaker`: a part of a name. */
  findQuote(query: { readonly words: string; readonly speaker?: string | undefined; readonly limit: number }): Promise<FoundQuote>
  /** Articles of other pages that are about the same as one, from about the same days, the most alike first. */
  related(articleId: string, query: { readonly limit: number }): Promise<readonly RelatedArticle[]>
  /** Pages that were first seen changed at `since` (ISO 8601, UTC) or later, what was added last first. */
  changedPages(query: Paging & { readonly since: string }): Promise<{ readonly items: readonly ChangedPage[]; readonly next: string | null }>
  /** A capture, by its SHA-256. */
  capture(sha256: string): Promise<Capture | null>
  /** Captures' SHA-256, `limit` of them at most, in their order; those after `after`, where it is given. */
  captureIds(query: { readonly limit: number; readonly after?: string | undefined }): Promise<readonly string[]>
  /** Sightings with their bytes in the order of adding; those after `after`, a sighting's identifier, where it is given. Of one reading's capture where `articleId` is given. */
  received(query: { readonly limit: number; readonly after?: string | undefined; readonly articleId?: string | undefined }): Promise<readonly Received[]>
  /** The whole identifiers of which `short` is the beginning, two at most: of statements (also former ones), of readings, or of captures. */
  identifiers(of: 'statement' | 'article' | 'capture', short: string): Promise<readonly string[]>
  /** A statement as the newest analysis that holds it has it, also one that newer analyses no longer find; also by a former identifier. */
  statement(id: string): Promise<StatementInArticle | null>
  /**
   * What a search finds; newest first, unless it asks for another order: by publication date (unknown last), then by when it was added. Only newest analyses count, of
   * what stands to the letter in several versions of a page, the newest version, and of what copies of one text have, the first of them. Throws a
   * `VagueNameError` for a part of a name that too many have.
   */
  statements(query: StatementQuery): Promise<Listing<StatementInArticle>>
  /** How many statements a search finds, counted up to `most`; `more`: that there are more. */
  counted(search: Search, most: number): Promise<Pick<Listing<unknown>, 'total' | 'more'>>
  /** What a search finds, counted by speaker, outlet and so on, and by month. */
  searchCounts(search: Search): Promise<SearchCounts>
  /** Both at once, which is less work than one after the other. */
  searched(query: StatementQuery): Promise<{ readonly found: Listing<StatementInArticle>; readonly counts: SearchCounts }>
  /** A page of what a speaker said, newest first, and all of it counted likewise. `key` as in `SpeakerSummary`. */
  searchedBy(key: string, paging: Paging): Promise<{ readonly found: Listing<StatementInArticle>; readonly counts: SearchCounts }>
  /**
   * What is on record of a speaker, newest first; what they said, unless `of` asks for other. `key` as in `SpeakerSummary`.
   */
  statementsBy(key: string, query: Paging & { readonly of?: OfSpeaker }): Promise<Listing<StatementInArticle>>
  /**
   * Speakers that have statements, those with most first, then by name. Their counts change: one that comes to more between two pages may
   * move to a place that is passed, and not be seen; one that comes to fewer may be seen twice, once with each count. All others come once.
   * Those whose names hold `words`, or whose name's last word begins with `letter`, are counted up to 1,000; so are those whom no page names but only describes
   * (`analysts`; `unnamed`), and the others (`unnamed: false`).
   */
  speakers(paging: Paging & { readonly words?: string; readonly letter?: string; readonly unnamed?: boolean }): Promise<Listing<SpeakerSummary>>
  /** The states of pages, newest first: by publication date (unknown last), then by when they were added. */
  articles(paging: Paging): Promise<Listing<ListedArticle>>
  /** The newest states of pages that had been seen to say something else before; sought among the newest 2,000 states. */
  changed(query: { readonly limit: number }): Promise<readonly KeptReading[]>
  problems(articleId: string): Promise<readonly Problem[]>
  /** Follows what is at an address. Resolves to `false` where it is followed already. `addedAt`: ISO 8601, UTC. */
  follow(source: { readonly url: string; readonly title: string | null; readonly addedAt: string }): Promise<boolean>
  /** Resolves to `false` where the address isn't followed. What was read stays. */
  unfollow(url: string, removedAt: string): Promise<boolean>
  /** What is followed, in the order in which it was added. */
  sources(): Promise<readonly Source[]>
  keepSourceState(id: number, kept: { readonly dueAt: string; readonly state: SourceState }): Promise<void>
  /** Keeps that a source names these pages at `seenAt`. */
  seeLinks(source: number, urls: readonly string[], seenAt: string): Promise<void>
  /** The pages that a source named when it was last read. */
  linksOf(source: number): Promise<readonly SourceLink[]>
  keepLink(source: number, link: Omit<SourceLink, 'seenAt'>): Promise<void>
  /** Keeps a list of office holders; resolves to its number. */
  addActorList(about: AboutActorList, holders: readonly OfficeHolder[]): Promise<number>
  /** Says of a list that it counts no more; it stays. Resolves to `false` where none of that number counts. `removedAt`: ISO 8601, UTC. */
  removeActorList(number: number, removedAt: string): Promise<boolean>
  /** The lists, in the order in which they were added. */
  actorLists(): Promise<readonly ActorList[]>
  /** The state of the lists, as `OwnActors` has it. */
  actorsState(): Promise<number>
  /** What the lists that count hold. */
  ownActors(): Promise<OwnActors>
  /** Checks all that the ledger holds, and changes nothing: tells of each part how many were looked at so far, and of each damage. */
  check(): AsyncIterable<Checked>
  /** The files of a ledger in a folder, as they are at one moment. Throws a `LedgerError` for a ledger on a server. */
  files(): AsyncIterable<FilePiece>
  /** Statements with those in copies of a text that has them too. */
  counts(): Promise<{ readonly articles: number; readonly statements: number; readonly speakers: number }>
  close(): Promise<void>
}
