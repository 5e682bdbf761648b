import type { Analysis } from '../model/analysis.js'
import type { Article } from '../model/article.js'
import type { Capture } from '../model/capture.js'
import type { Problem } from '../model/problem.js'
import type { Source, SourceLink, SourceState } from '../model/source.js'
import type { Statement } from '../model/statement.js'

/** A statement with the article it stands in, as lists show it. `article.text` is there so that spans can be cut out. */
export interface StatementInArticle {
  readonly statement: Statement
  readonly article: Article
}

/**
 * A page of a list. `total` counts all that match; only where `more` is set, counting stopped there, and more match: after
 * 1,000 matches of a search, or further down at the end of the page that was asked for.
 */
export interface Listing<T> {
  readonly items: readonly T[]
  readonly total: number
  readonly more?: true
}

/** `limit` is how many at most, `offset` how many to pass over. */
export interface Paging {
  readonly limit: number
  readonly offset: number
}

export interface StatementQuery extends Paging {
  /** Words that must all stand in the statement's source, cue or content (or in the speaker's name); empty for all. */
  readonly words?: string
  /** Part of a speaker's name, upper and lower case alike. */
  readonly speaker?: string
}

/** A speaker with how much is on record. `key` is the actor's identifier where there is one, else the name. */
export interface SpeakerSummary {
  readonly key: string
  readonly name: string
  readonly statements: number
}

/** One state of a page whose text changed in time: an article without its text. */
export interface Version {
  readonly articleId: string
  readonly title: string | null
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly publishedAt: string | null
  /** When the page was first and last received as it is here: ISO 8601, UTC. */
  readonly receivedAt: string
  readonly lastReceivedAt: string
  /** How often. */
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

/** An article as kept, with its newest analysis. */
export interface KeptArticle {
  readonly article: Article
  /** Without its bytes. */
  readonly capture: Omit<Capture, 'bytes'>
  readonly analysis: Analysis
  /** When it was added: ISO 8601, UTC. */
  readonly addedAt: string
}

/**
 * The ledger. Appends only: nothing here changes or removes a capture, an article or an analysis; only what is followed, and how
 * that goes, changes. Every method throws
 * `LedgerError` with a message for people when the ledger can't be read or written.
 */
export interface Store {
  /**
   * Keeps a capture, its article and the analysis, all or nothing. Adding what is there changes nothing.
   * Resolves to whether anything was added, once it is safely on disk.
   */
  add(entry: { readonly capture: Capture; readonly article: Article; readonly analysis: Analysis; readonly addedAt: string }): Promise<boolean>
  /** Whether an article's analysis by `version` is kept. */
  has(articleId: string, version: string): Promise<boolean>
  article(id: string): Promise<KeptArticle | null>
  /** The states of the page that an article is one of, oldest first by when they were received; empty for an unknown article. */
  versions(articleId: string): Promise<readonly Version[]>
  /** The page at an address as it was received last before `before` (ISO 8601, UTC), else as it was received first. */
  pageAt(url: string, before?: string): Promise<Omit<KeptArticle, 'analysis'> | null>
  /** Keeps a capture that says what an article in the ledger says already. Resolves to whether it was new. */
  addRecapture(capture: Capture, articleId: string): Promise<boolean>
  copies(articleId: string): Promise<Copies>
  /** A capture's bytes with their metadata. */
  capture(id: string): Promise<Capture | null>
  /** Identifiers of captures, `limit` of them at most, in an order of their own; those after `after`, where it is given. */
  captureIds(query: { readonly limit: number; readonly after?: string | undefined }): Promise<readonly string[]>
  statement(id: string): Promise<StatementInArticle | null>
  /**
   * Newest first: by publication date (unknown last), then by when it was added. Only newest analyses count, and of what stands
   * to the letter in several versions of a page, the newest version.
   */
  statements(query: StatementQuery): Promise<Listing<StatementInArticle>>
  /** What a speaker said, newest first. `key` as in `SpeakerSummary`. */
  statementsBy(key: string, paging: Paging): Promise<Listing<StatementInArticle>>
  speakers(paging: Paging & { readonly words?: string }): Promise<Listing<SpeakerSummary>>
  articles(paging: Paging): Promise<Listing<Omit<KeptArticle, 'analysis'>>>
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
  counts(): Promise<{ readonly articles: number; readonly statements: number; readonly speakers: number }>
  close(): Promise<void>
}

/** The ledger can't be opened, read or written. The message says what to do. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError'
}
