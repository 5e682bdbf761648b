import type { Article } from '../../model/article.js'
import type { QuoteLink } from '../../text/same-words/link.js'
import type { TranslationLink } from '../../text/same-words/translation.js'
import type { StatementInArticle } from '../statement-in-article.js'

/** A statement of another page that carries the words of one. */
export interface CarriedStatement extends StatementInArticle {
  /** `one` is the statement that was asked about, `other` this one. */
  readonly link: QuoteLink
  /** Whether the two were said more than thirty days apart, as far as their dates are known to the day: perhaps the same words on another occasion. */
  readonly otherOccasion: boolean
}

/** A statement of another page in another language that is likely a translation of one, or what that was translated from. */
export interface TranslatedStatement extends StatementInArticle {
  readonly link: TranslationLink
}

/** Where the words of a statement stand on other pages: first those that were published first. */
export interface SameWords {
  /** By the same speaker, or by one of the two that isn't known; up to a limit. */
  readonly items: readonly CarriedStatement[]
  /** How many there are; at least so many, where `more` is set. */
  readonly total: number
  readonly more: boolean
  /** Long stretches of the same words that are told to be somebody else's; up to the limit. */
  readonly others: readonly CarriedStatement[]
  /** Likely the same in another language, by the same speaker; up to the limit. Not among `total`. */
  readonly translations: readonly TranslatedStatement[]
  readonly translationsTotal: number
}

export const QUOTE_MATCHES = ['exact', 'part', 'cut', 'near'] as const
/**
 * How a statement has words that were asked for. `exact`: all of them in a row. `part`: some of them in a row, nothing changed within. `cut`: words are left out within, in
 * what was asked or in the statement. `near`: others stand in their place.
 */
export type QuoteMatch = (typeof QUOTE_MATCHES)[number]

/** A statement that has words that were asked for. */
export interface MatchingStatement extends StatementInArticle {
  readonly match: QuoteMatch
  /** Whether the page tells them as verbatim: between marks, or as direct speech. */
  readonly verbatim: boolean
  /** Whether the asked speaker said it, as far as the page tells; `unknown` where it doesn't. Where none was asked for, `asked`. */
  readonly by: 'asked' | 'unknown' | 'another'
}

/** What a ledger has of a quote. */
export interface FoundQuote {
  /** First those that were published first; up to a limit. */
  readonly items: readonly MatchingStatement[]
  readonly total: number
  readonly more: boolean
}

/** An article that is about the same as another, and why it is taken to be. */
export interface RelatedArticle {
  readonly article: Article
  /** From 0 to 1: the cosine of what the two texts' words tell (TF-IDF). */
  readonly likeness: number
  /** Whose words both carry, by name; `null` for somebody who isn't known. */
  readonly sameWordsOf: readonly (string | null)[]
  /** Who speaks in both. */
  readonly samePeople: readonly string[]
  /** Words of both, those first that tell most. */
  readonly sharedWords: readonly string[]
}
