import { addressKey } from '../../model/address.js'
import type { Alert, AlertItem, AlertTrigger, ToldItem, ToldStatement } from '../../model/alert.js'
import { itemId } from '../../model/alert.js'
import type { StatementInArticle } from '../../store/store.js'

/** UTF-16 code units of a statement's words in what is sent: hardly any has more, and what does is told in part, with a mark. */
const LONGEST_WORDS = 2_000
const LEFT_OUT = ' … '

/** A statement as it is told: the page's own words, and where the desk shows it. */
export function toldStatement({ statement, article }: Pick<StatementInArticle, 'statement' | 'article'>, desk: string | null): ToldStatement {
  const { title, outlet, publishedAt, url } = article
  return {
    id: statement.id, url: `${desk ?? ''}/statements/${statement.id}`, words: cut(wordsOf({ statement, article })),
    speakers: statement.speakers.map(({ name, as }) => (name ?? as).toWellFormed()), act: statement.act, negated: statement.negated,
    page: { title: title?.toWellFormed() ?? null, outlet: outlet?.toWellFormed() ?? null, publishedAt, url },
  }
}

function wordsOf({ statement, article }: Pick<StatementInArticle, 'statement' | 'article'>): string {
  return statement.content.map(({ begin, end }) => article.text.slice(begin, end)).join(LEFT_OUT).replace(/\s+/g, ' ').trim().toWellFormed()
}

function cut(words: string): string {
  return words.length <= LONGEST_WORDS ? words : `${words.slice(0, LONGEST_WORDS).toWellFormed()} …`
}

/** An item: that a statement is told of, with what it is told beside. */
export function alertItem({ id, desk }: Alert, trigger: AlertTrigger, of: StatementInArticle, other: Pick<StatementInArticle, 'statement' | 'article'> | null, foundAt: string): AlertItem {
  const { url, captureId, text } = of.article
  const told: ToldItem = { trigger, statement: toldStatement(of, desk), other: other === null ? null : toldStatement(other, desk) }
  const source = of.statement.source.map(({ begin, end }) => text.slice(begin, end)).join(' ')
  const otherWords = trigger === 'changed' && other !== null ? wordsOf(other) : null
  return { id: itemId(id, trigger, { page: addressKey(url) ?? captureId, source, words: wordsOf(of), other: otherWords }), trigger, foundAt, statement: of.statement.id, told }
}
