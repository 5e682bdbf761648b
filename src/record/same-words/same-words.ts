import type { Article } from '../../model/article.js'
import type { Statement } from '../../model/statement.js'
import type { CarriedStatement } from '../../store/same-words/found.js'
import type { StatementInArticle, Store } from '../../store/store.js'
import { linkOf, type QuoteLink } from '../../text/same-words/link.js'
import { quoteWordsIn } from '../../text/same-words/quote-words.js'
import { quoteDiff, type QuotePiece, type QuoteText } from '../../text/same-words/word-diff.js'

/** A statement laid beside the one that was asked about: word by word what it has of it. */
export interface ComparedStatement extends StatementInArticle {
  /** `null` where nothing proves that the two carry the same words; `one` is what was asked about. */
  readonly link: QuoteLink | null
  readonly otherOccasion: boolean
  readonly pieces: readonly QuotePiece[]
}

/** A statement, and where its words stand on other pages. */
export interface SameWordsGroup {
  readonly statement: StatementInArticle
  /** First those that were published first. */
  readonly items: readonly ComparedStatement[]
  readonly total: number
  /** Whether there may be more: words that so many pages have that not all were looked at. */
  readonly more: boolean
  /** Long stretches of the same words that are told to be somebody else's. */
  readonly others: readonly ComparedStatement[]
}

/** Where the words of a statement stand on other pages; `null` where there is no such statement. Throws `LedgerError`. */
export async function sameWords(store: Store, id: string, { limit }: { readonly limit: number }): Promise<SameWordsGroup | null> {
  const statement = await store.statement(id)
  const found = statement === null ? null : await store.sameWords(id, { limit })
  if (statement === null || found === null) return null
  const base = quoteTextOf(statement.article, statement.statement)
  const compared = (of: CarriedStatement): ComparedStatement => ({ ...of, pieces: quoteDiff(base, quoteTextOf(of.article, of.statement)) })
  return { statement, items: found.items.map(compared), total: found.total, more: found.more, others: found.others.map(compared) }
}

/** Statements laid beside the first of them; those that aren't in the ledger are left out, `null` where the first isn't. */
export async function compareStatements(store: Store, [first, ...ids]: readonly [string, ...string[]]): Promise<SameWordsGroup | null> {
  const statement = await store.statement(first)
  if (statement === null) return null
  const carried = await store.sameWords(first, { limit: MOST_COMPARED })
  const known = new Map([...carried?.items ?? [], ...carried?.others ?? []].map((one) => [one.statement.id, one]))
  const base = quoteTextOf(statement.article, statement.statement)
  const items: ComparedStatement[] = []
  for (const id of ids) {
    const found = known.get(id) ?? await store.statement(id)
    if (found === null) continue
    const text = quoteTextOf(found.article, found.statement)
    const linked = known.get(found.statement.id)
    items.push({
      statement: found.statement, holders: found.holders, article: found.article, seen: found.seen, link: linked?.link ?? linkOf(base.words, text.words, () => 0), otherOccasion: linked?.otherOccasion ?? false,
      pieces: quoteDiff(base, text),
    })
  }
  return { statement, items, total: items.length, more: false, others: [] }
}

/** Statements that are linked to one and looked through for those that are named. */
const MOST_COMPARED = 200

/** The words of a statement as they are compared, in its text. */
export function quoteTextOf(article: Pick<Article, 'text' | 'blocks'>, statement: Pick<Statement, 'content' | 'form'>): QuoteText {
  return { text: article.text, spans: statement.content, words: quoteWordsIn(article)(statement) }
}
