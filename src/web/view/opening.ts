import type { Article } from '../../model/article.js'
import type { Row } from './rows.js'

/** How a page opens: its headline and standfirst above the rule, the rest below it. */
export interface Opening {
  /** `null` where no block of the text is the headline: then the article's title stands in for it. */
  readonly headline: Row | null
  readonly standfirst: Row | null
  readonly body: readonly Row[]
}

/** What may stand in a page before its headline without being a part of the story. */
const BEFORE: ReadonlySet<Row['kind']> = new Set(['furniture', 'notice'])

/**
 * Finds the headline: the first heading, when nothing of the story comes before it and it is the article's title (or the
 * article has none). A standfirst is the row right after it.
 */
export function opening(rows: readonly Row[], { title, text }: Pick<Article, 'title' | 'text'>): Opening {
  const at = rows.findIndex(({ kind }) => !BEFORE.has(kind))
  const first = rows[at]
  if (first?.kind !== 'heading') return { headline: null, standfirst: null, body: rows }
  const words = first.blocks.map(({ begin, end }) => text.slice(begin, end)).join(' ')
  if (title !== null && folded(title) !== folded(words)) return { headline: null, standfirst: null, body: rows }
  const second = rows[at + 1]
  const standfirst = second?.kind === 'standfirst' ? second : null
  return { headline: first, standfirst, body: rows.filter((row) => row !== first && row !== standfirst) }
}

function folded(words: string): string {
  return words.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
}
