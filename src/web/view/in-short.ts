import type { Article } from '../../model/article.js'
import type { Statement } from '../../model/statement.js'
import { t } from '../words/say.js'

/** UTF-16 code units of what was said. */
const MOST = 70

/** A statement in one line, to be chosen from a list: who, and the first words. */
export function inShort({ text }: Pick<Article, 'text'>, { speakers, content }: Pick<Statement, 'speakers' | 'content'>): string {
  const words = content.map(({ begin, end }) => text.slice(begin, end)).join(' … ').split(/\s+/).filter(Boolean).join(' ')
  const who = speakers.map(({ name, as }) => name ?? as).join(', ') || t('who.somebody')
  return `${who}: ${words.length > MOST ? `${words.slice(0, MOST).toWellFormed()}…` : words}`
}
