import type { Kysely } from 'kysely'
import type { Article } from '../../model/article.js'
import type { Statement } from '../../model/statement.js'
import { linkOf, LONG_RUN, type QuoteLink } from '../../text/same-words/link.js'
import { quoteWordsIn } from '../../text/same-words/quote-words.js'
import { saidByAlike, tiesStatements, type SaidBy } from '../../text/same-words/speakers.js'
import { pageOf } from '../addresses.js'
import { personsOf } from '../persons.js'
import { statementInArticle } from '../records.js'
import type { Tables } from '../schema.js'
import { candidatesFor, firstOnes, type Candidate } from './candidates.js'
import { daysApart } from './days.js'
import { entriesAt } from './entries-at.js'
import type { CarriedStatement, SameWords } from './found.js'
import { knownSpeakers } from './quote-index.js'
import { dateOf, translationsOf } from './translations.js'
import { weightsOf } from './word-counts.js'

/** Words that come again later than so many days may have been said on another occasion. */
const ANOTHER_OCCASION = 30

interface Linked extends Candidate {
  readonly link: QuoteLink
}

/** Where the words of a statement stand on other pages; `null` where there is no such statement. With `limit` 0 they are only counted. */
export async function sameWordsOf(db: Kysely<Tables>, id: string, { limit }: { readonly limit: number }): Promise<SameWords | null> {
  const asked = await statementInArticle(db, id)
  if (asked === null) return null
  const { article, statement } = asked
  const { links, others, more } = await linksOf(db, article, statement)
  const translations = await translationsOf(db, article, statement)
  const carried = async (some: readonly Linked[]) => (await entriesAt(db, some.slice(0, limit))).map(({ place, entry }): CarriedStatement => (
    { ...entry, link: place.link, otherOccasion: (daysApart(dateOf(statement, article), dateOf(entry.statement, entry.article)) ?? 0) > ANOTHER_OCCASION }))
  return {
    items: await carried(links), total: links.length, more, others: await carried(others), translations: translations.slice(0, limit), translationsTotal: translations.length,
  }
}

/** The statements of other pages that are linked to one by their words, and those of known others that have a long stretch of them; the first ones first. */
export async function linksOf(db: Kysely<Tables>, article: Article, statement: Statement): Promise<{ readonly links: Linked[]; readonly others: Linked[]; readonly more: boolean }> {
  const words = quoteWordsIn(article)(statement)
  const { candidates, more } = await candidatesFor(db, words, pageOf(article))
  if (candidates.length === 0) return { links: [], others: [], more }
  const weightOf = await weightsOf(db, words.map(({ word }) => word))
  const speakers = await personsIn(db, knownSpeakers(statement))
  const found = candidates.flatMap((candidate) => {
    const link = linkOf(words, candidate.words, weightOf)
    return link === null ? [] : [{ ...candidate, link }]
  }).sort(firstOnes)
  const isOthers = (one: Linked) => speakers.length > 0 && one.speakers.length > 0 && !saidByAlike(speakers, one.speakers)
  return {
    links: found.filter(({ link, speakers: theirs }) => tiesStatements(link, speakers, theirs)), more,
    others: found.filter((one) => isOthers(one) && one.link.run >= LONG_RUN && one.link.verbatim === 'both'),
  }
}

async function personsIn(db: Kysely<Tables>, speakers: readonly SaidBy[]): Promise<SaidBy[]> {
  const persons = await personsOf(db, speakers.map(({ key }) => key))
  return speakers.map(({ key, name }) => ({ key: persons.get(key) ?? key, name }))
}
