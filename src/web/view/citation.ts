import type { Article } from '../../model/article.js'
import type { Statement } from '../../model/statement.js'
import { dateInWords } from './dates.js'
import { contentInWords } from './excerpt.js'

/**
 * A line to copy into a note or a footnote. The words are given with the page's own quotation marks and no others: around
 * indirect speech they would say what is not so.
 */
export function citation(statement: Statement, article: Article): string {
  const who = statement.speakers.map(({ name, as }) => name ?? as).join(', ') || 'Speaker not given'
  const how = statement.translated ? `${statement.form}, machine-translated` : statement.form
  const words = contentInWords(article.text, statement.content).replace(/\s+/g, ' ').trim()
  const where = [
    article.title ?? 'Untitled page',
    article.outlet,
    article.publishedAt === null ? 'publication date not given' : dateInWords(article.publishedAt),
    article.url,
  ].filter((part) => part !== null).join(', ')
  return `${who} (${how}): ${words} | ${where}. Onrecord statement ${statement.id}, capture SHA-256 ${article.captureId}.`
}
