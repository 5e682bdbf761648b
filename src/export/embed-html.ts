import { allHeldInWords } from './held.js'
import { holdingOf } from '../model/holding.js'
import { dateInWords } from './dates-in-words.js'
import { contentInWords, cueInWords } from './excerpt.js'
import { permalink, type Exported } from './exported.js'

/** The card's size: CSS pixels. */
export const CARD = { width: 600, height: 280 } as const

/** A frame with the statement's card, for another site's page. */
export function frameHtml({ statement }: Pick<Exported, 'statement'>, desk: string): string {
  return `<iframe src="${escaped(`${permalink(statement.id, desk)}/card`)}" title="${escaped(`Statement by ${whoSaid({ statement })}`)}" width="${CARD.width}" height="${CARD.height}" loading="lazy"></iframe>`
}

/**
 * A statement as HTML to paste: a `blockquote` only where all of the words are verbatim, else a paragraph that says in whose words it stands; with the page that
 * it stands in, and the statement's own address.
 */
export function quoteHtml({ statement, holders, article }: Pick<Exported, 'statement' | 'holders' | 'article'>, desk: string): string {
  const own = permalink(statement.id, desk)
  const language = article.language === null ? '' : ` lang="${escaped(article.language)}"`
  const words = escaped(contentInWords(article.text, statement.content).replace(/\s+/g, ' ').trim())
  const verbatim = statement.form === 'direct' && statement.translatedBy === null && !statement.negated && statement.kind !== 'topic'
  const held = allHeldInWords(holders.map((holder) => ({ does: holdingOf(holder), speakers: holder.speakers })))
  const cue = cueInWords(article.text, statement)
  const how = [verbatim ? '' : statement.kind === 'topic' ? 'topic mention' : statement.form, statement.negated ? 'not said or done' : '', statement.translatedBy === null ? '' : 'in translation', held].filter((part) => part !== '').join('; ')
  const page = article.url !== null && /^https?:/i.test(article.url) ? `<a href="${escaped(article.url)}">${escaped(article.title ?? 'Untitled page')}</a>` : escaped(article.title ?? 'Untitled page')
  const where = [`<cite>${page}</cite>`, ...(article.outlet === null ? [] : [escaped(article.outlet)]), ...(article.publishedAt === null ? [] : [escaped(dateInWords(article.publishedAt))])].join(', ')
  const by = `${escaped(whoSaid({ statement }))}${cue === '' ? '' : ` “${escaped(cue)}”`}${how === '' ? '' : ` (${escaped(how)})`}`
  const source = `${where}. <a href="${escaped(own)}">On record</a>`
  return verbatim
    ? `<figure><blockquote cite="${escaped(own)}"${language}><p>${words}</p></blockquote><figcaption>${by}. ${source}</figcaption></figure>`
    : `<p>${by}: <span${language}>${words}</span>. ${source}</p>`
}

export function whoSaid({ statement }: Pick<Exported, 'statement'>): string {
  return statement.speakers.map(({ name, as }) => name ?? as).join(', ') || 'somebody not named'
}

function escaped(text: string): string {
  return text.toWellFormed().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
