import type { Article } from '../../model/article.js'
import type { Statement } from '../../model/statement.js'
import type { CarriedStatement, TranslatedStatement } from '../../store/same-words/found.js'
import type { StatementInArticle, Store } from '../../store/store.js'
import { spansOver } from '../../text/span.js'
import { linkOf, type QuoteLink } from '../../text/same-words/link.js'
import { quoteWordsIn } from '../../text/same-words/quote-words.js'
import type { TranslationLink } from '../../text/same-words/translation.js'
import { quoteDiff, type QuotePiece, type QuoteText } from '../../text/same-words/word-diff.js'

/** A statement laid beside the one that was asked about: word by word what it has of it. */
export interface ComparedStatement extends StatementInArticle {
  /** `null` where nothing proves that the two carry the same words; `one` is what was asked about. */
  readonly link: QuoteLink | TranslationLink | null
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
  /** Likely the same in another language, by the same speaker; those that tell most first. Not among `total`. */
  readonly translations: readonly ComparedStatement[]
}

/** Where the words of a statement stand on other pages; `null` where there is no such statement. Throws `LedgerError`. */
export async function sameWords(store: Store, id: string, { limit }: { readonly limit: number }): Promise<SameWordsGroup | null> {
  const statement = await store.statement(id)
  const found = statement === null ? null : await store.sameWords(id, { limit })
  if (statement === null || found === null) return null
  const base = quoteTextOf(statement.article, statement.statement)
  const compared = (of: CarriedStatement): ComparedStatement => ({ ...of, pieces: quoteDiff(base, quoteTextOf(of.article, of.statement)) })
  return { statement, items: found.items.map(compared), total: found.total, more: found.more, others: found.others.map(compared), translations: found.translations.map(translated) }
}

/** What both have marked as the same: all else is the words of the other page. */
function translated(of: TranslatedStatement): ComparedStatement {
  const { article: { text }, statement: { content } } = of
  const pieces: QuotePiece[] = []
  const put = (is: 'same' | 'own', begin: number, end: number) => {
    const words = text.slice(begin, end).replace(/\s+/gu, ' ').trim()
    if (words !== '') pieces.push({ is, text: words })
  }
  for (const { begin, end } of content) {
    let at = begin
    for (const shared of of.link.shared.filter((span) => span.begin >= begin && span.end <= end)) {
      put('own', at, shared.begin)
      put('same', shared.begin, shared.end)
      at = shared.end
    }
    put('own', at, end)
  }
  return { ...of, otherOccasion: false, pieces }
}

/** Statements laid beside the first of them; those that aren't in the ledger are left out, `null` where the first isn't. */
export async function compareStatements(store: Store, [first, ...ids]: readonly [string, ...string[]]): Promise<SameWordsGroup | null> {
  const statement = await store.statement(first)
  if (statement === null) return null
  const carried = await store.sameWords(first, { limit: MOST_COMPARED })
  const known = new Map([...carried?.items ?? [], ...carried?.others ?? []].map((one) => [one.statement.id, one]))
  const likely = new Map((carried?.translations ?? []).map((one) => [one.statement.id, one]))
  const base = quoteTextOf(statement.article, statement.statement)
  const items: ComparedStatement[] = []
  for (const id of ids) {
    const found = known.get(id) ?? likely.get(id) ?? await store.statement(id)
    if (found === null) continue
    const otherLanguage = likely.get(found.statement.id)
    if (otherLanguage !== undefined) {
      items.push(translated(otherLanguage))
      continue
    }
    const text = quoteTextOf(found.article, found.statement)
    const linked = known.get(found.statement.id)
    items.push({
      statement: found.statement, holders: found.holders, article: found.article, seen: found.seen, link: linked?.link ?? linkOf(base.words, text.words, () => 0), otherOccasion: linked?.otherOccasion ?? false,
      pieces: quoteDiff(base, text),
    })
  }
  return { statement, items, total: items.length, more: false, others: [], translations: [] }
}

/** Statements that are linked to one and looked through for those that are named. */
const MOST_COMPARED = 200

/** The words of a statement as they are compared, in its text. */
export function quoteTextOf(article: Pick<Article, 'text' | 'blocks'>, statement: Pick<Statement, 'content' | 'form'>): QuoteText {
  // No quote crosses a block, and how deep one lies is told by its block alone: the others' marks needn't be looked for.
  const blocks = [...new Set(statement.content.flatMap((span) => spansOver(article.blocks, span)))]
  return { text: article.text, spans: statement.content, words: quoteWordsIn({ text: article.text, blocks })(statement) }
}
