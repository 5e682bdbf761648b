import type { Analysis } from '../../model/analysis.js'
import type { Article } from '../../model/article.js'
import { overlap } from '../../text/span.js'
import { carriedIn, quotesIn, type CarriedQuote } from '../../text/same-words/coverage.js'

/** What texts have of one quote of a release. */
export interface CoveredQuote {
  /** As it stands in the release. */
  readonly words: string
  /** Who says it there, by name; empty where nobody told, or it wasn't analysed. */
  readonly speakers: readonly string[]
  /** By article, in the order given. */
  readonly in: readonly CarriedQuote[]
}

/** A release laid against its coverage. */
export interface Coverage {
  readonly release: Article
  readonly articles: readonly Article[]
  readonly quotes: readonly CoveredQuote[]
}

/** What articles carry of each quote of a release: whole, cut, altered or not at all. `analysis`: of the release, where it is there. */
export function coverage(release: Article, analysis: Pick<Analysis, 'statements'> | null, articles: readonly Article[]): Coverage {
  const carried = articles.map(carriedIn)
  return {
    release, articles, quotes: quotesIn(release).map(({ spans, words }): CoveredQuote => ({
      words: spans.map(({ begin, end }) => release.text.slice(begin, end)).join(' … '),
      speakers: [...new Set((analysis?.statements ?? []).filter(({ content }) => content.some((span) => spans.some((other) => overlap(span, other))))
        .flatMap(({ speakers }) => speakers.map(({ name, as }) => name ?? as)))],
      in: carried.map((of) => of({ text: release.text, spans, words })),
    })),
  }
}
