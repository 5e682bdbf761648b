import type { PartialDate } from '../../model/partial-date.js'
import { quoteOf, textIdentity } from '../../model/quote.js'
import type { RemarkTarget } from '../../model/remark.js'
import type { Span } from '../../model/span.js'
import type { Store, StatementInArticle } from '../../store/store.js'
import { hullOf } from '../../text/span.js'
import type { PageDate } from '../../analysis/dates/dates-of-page.js'
import { EditRefused } from '../edits/edit-refused.js'

/** UTF-16 code units of a page's text that are looked through for dates. */
export const LOOKED_THROUGH = 200_000
/** Of a sentence that are kept. */
const LONGEST_SENTENCE = 600

/** A statement's words, as a remark names them. Throws an `EditRefused` where there is no such statement. */
export async function statementTarget(store: Store, id: string): Promise<{ readonly target: RemarkTarget & { readonly statement: string }; readonly found: StatementInArticle }> {
  const found = await store.statement(id)
  if (found === null) throw new EditRefused('statement', `There is no statement ${id}.`)
  const { statement: { id: own, source, cue, content }, article } = found
  const hull = hullOf([...source, ...cue, ...content])
  if (hull === null) throw new EditRefused('statement', 'This statement has no words.')
  return { target: { capture: article.captureId, article: article.id, statement: own, quote: quoteOf(article.text, hull), roles: { source, cue, content }, text: textIdentity(article.text) }, found }
}

/** A date of an article by its words as the page has them, or by where they begin: the first of several. Throws an `EditRefused` where there is none. */
export async function dateTarget(store: Store, articleId: string, which: { readonly words: string } | { readonly begin: number }): Promise<{ readonly target: RemarkTarget; readonly sentence: string; readonly date: PartialDate }> {
  const kept = await store.article(articleId)
  if (kept === null) throw new EditRefused('article', `There is no article ${articleId}.`)
  const { article } = kept
  const { datesOfPage } = await import('../../analysis/dates/dates-of-page.js')
  const found = datesOfPage(article, LOOKED_THROUGH).find((one) => ('begin' in which ? one.begin === which.begin : sameWords(one, which.words)))
  if (found === undefined) throw new EditRefused('date', 'The page gives no date in these words; onrecord timeline --article tells those that it gives.')
  const roles = { source: [], cue: [], content: [{ begin: found.begin, end: found.end }] }
  return { target: { capture: article.captureId, article: article.id, statement: null, quote: quoteOf(article.text, found), roles, text: textIdentity(article.text) }, sentence: sentenceIn(article.text, found.sentence), date: found.date }
}

/** A sentence as it is told: on one line, and no longer than can be read. */
export function sentenceIn(text: string, { begin, end }: Span): string {
  const words = text.slice(begin, end).replace(/\s+/gu, ' ').trim()
  return words.length <= LONGEST_SENTENCE ? words : `${words.slice(0, LONGEST_SENTENCE).toWellFormed()} …`
}

function sameWords({ date: { as } }: Pick<PageDate, 'date'>, words: string): boolean {
  const plain = (of: string) => of.replace(/\s+/gu, ' ').trim().toLowerCase()
  return plain(as) === plain(words)
}
