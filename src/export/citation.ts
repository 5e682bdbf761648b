import { allHeldInWords } from './held.js'
import { holdingOf, isInHeadline } from '../model/holding.js'
import type { Article } from '../model/article.js'
import type { Sighting } from '../model/sighting.js'
import type { Statement } from '../model/statement.js'
import { dateInWords, timeInWords } from './dates-in-words.js'
import { contentInWords, cueInWords } from './excerpt.js'

/**
 * A line to copy into a note or a footnote: in whose words the statement stands, who said it, and the page's own words for how. The words are given with the page's own quotation marks and no others: around
 * indirect speech they would say what is not so.
 */
export function citation(statement: Statement, holders: readonly Statement[], article: Article, sighting: Pick<Sighting, 'receivedAt'>): string {
  const who = statement.speakers.map(({ name, as }) => name ?? as).join(', ') || 'Speaker not given'
  const cue = cueInWords(article.text, statement)
  const held = allHeldInWords(holders.map((holder) => ({ does: holdingOf(holder), speakers: holder.speakers })))
  const how = [
    statement.kind === 'topic' ? 'topic mention' : statement.form, ...(statement.negated ? ['not said or done'] : []), ...(isInHeadline(statement, article.blocks) ? ['in a headline'] : []),
    ...(statement.translatedBy === null ? [] : [statement.translatedBy === 'machine' ? 'machine-translated' : 'in translation']),
  ].join(', ')
  const words = contentInWords(article.text, statement.content).replace(/\s+/g, ' ').trim()
  const told = statement.addressees.map(({ name, as }) => name ?? as).join(', ')
  const through = statement.chain.map(({ name }) => name).join(' → ')
  const way = [...(told === '' ? [] : [`to ${told}`]), ...(through === '' ? [] : [`through ${through}`])].join(', ')
  const where = [
    article.title ?? 'Untitled page',
    article.outlet,
    article.publishedAt === null ? 'publication date not given' : dateInWords(article.publishedAt),
    article.url,
  ].filter((part) => part !== null).join(', ')
  return `${held === '' ? '' : `${held.charAt(0).toUpperCase()}${held.slice(1)}: `}${who}${cue === '' ? '' : ` “${cue}”`}${way === '' ? '' : ` ${way}`} (${how}): ${words} | ${where}. Onrecord statement ${statement.id}, captured ${timeInWords(sighting.receivedAt)}, SHA-256 ${article.captureId}.`
}
