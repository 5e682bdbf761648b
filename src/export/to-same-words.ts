import type { Article } from '../model/article.js'
import type { Comparison } from '../model/comparison.js'
import type { CarriedQuote } from '../text/same-words/coverage.js'
import type { QuoteLink } from '../text/same-words/link.js'
import type { TranslationLink } from '../text/same-words/translation.js'
import type { QuotePiece } from '../text/same-words/word-diff.js'
import type { ComparedQuote, CoverageContract, PageChangeContract, QuoteAnswerContract, RelatedContract, SameWordsContract } from './same-words.js'
import { toDifference } from './to-difference.js'
import { toFinding, type ToFind } from './to-finding.js'

/** A statement laid beside another. */
interface Compared extends ToFind {
  readonly link: QuoteLink | TranslationLink | null
  readonly otherOccasion: boolean
  readonly pieces: readonly QuotePiece[]
}

export interface ToGroup {
  readonly statement: ToFind
  readonly items: readonly Compared[]
  readonly total: number
  readonly more: boolean
  readonly others: readonly Compared[]
  readonly translations: readonly Compared[]
}

/** A group of the same words as the public contract has it. */
export function toSameWords({ statement, items, total, more, others, translations }: ToGroup): SameWordsContract {
  return { schema: 1, asked: toFinding(statement), items: items.map(compared), total, more, others: others.map(compared), translations: translations.map(compared) }
}

function compared({ link, otherOccasion, pieces, ...of }: Compared): ComparedQuote {
  return {
    finding: toFinding(of), relation: link?.relation ?? null, longer: link === null || link.longer === null ? null : link.longer === 'one' ? 'asked' : 'this', run: link?.run ?? 0,
    otherOccasion, pieces: plain(pieces),
  }
}

function plain(pieces: readonly QuotePiece[]): { is: QuotePiece['is']; text: string }[] {
  return pieces.map(({ is, text }) => ({ is, text }))
}

type Item = QuoteAnswerContract['items'][number]

export interface ToAnswer extends Pick<QuoteAnswerContract, 'words' | 'speaker' | 'verdict' | 'verbatim' | 'total' | 'more'> {
  readonly items: readonly (ToFind & Pick<Item, 'match' | 'verbatim' | 'by' | 'told'> & { readonly pieces: readonly QuotePiece[] })[]
}

/** The answer to whether somebody said something, likewise. */
export function toQuoteAnswer({ words, speaker, verdict, verbatim, items, total, more }: ToAnswer): QuoteAnswerContract {
  return {
    schema: 1, words, speaker, verdict, verbatim, total, more,
    items: items.map(({ match, verbatim: marked, by, told, pieces, ...of }) => ({ finding: toFinding(of), match, verbatim: marked, by, told, pieces: plain(pieces) })),
  }
}

export interface ToCoverage {
  readonly release: Article
  readonly articles: readonly Article[]
  readonly quotes: readonly { readonly words: string; readonly speakers: readonly string[]; readonly in: readonly CarriedQuote[] }[]
}

/** A release against its coverage, likewise. */
export function toCoverage({ release, articles, quotes }: ToCoverage): CoverageContract {
  return {
    schema: 1, release: about(release), articles: articles.map(about),
    quotes: quotes.map((quote) => ({ words: quote.words, speakers: [...quote.speakers], in: quote.in.map(({ is, marked, pieces }) => ({ is, marked, pieces: plain(pieces) })) })),
  }
}

function about({ id, title, outlet, byline, language, publishedAt, url }: Article): CoverageContract['release'] {
  return { id, title, outlet, byline, language, publishedAt, url }
}

export interface ToPageChange extends Pick<PageChangeContract, 'seenAt' | 'announced' | 'removed' | 'added'> {
  readonly comparison: Comparison
}

/** A page that changed, likewise. */
export function toPageChange({ seenAt, announced, removed, added, comparison }: ToPageChange): PageChangeContract {
  const { before, after, facts, statements } = toDifference(comparison)
  return { seenAt, announced, removed, added, before, after, facts, statements }
}

export interface ToRelated extends Pick<RelatedContract, 'likeness'> {
  readonly article: Article
  readonly sameWordsOf: readonly (string | null)[]
  readonly samePeople: readonly string[]
  readonly sharedWords: readonly string[]
}

/** An article that is about the same, likewise. */
export function toRelated({ article, likeness, sameWordsOf, samePeople, sharedWords }: ToRelated): RelatedContract {
  return { article: about(article), likeness: Math.round(likeness * 1000) / 1000, sameWordsOf: [...sameWordsOf], samePeople: [...samePeople], sharedWords: [...sharedWords] }
}
