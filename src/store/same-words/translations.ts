import { sql, type Kysely } from 'kysely'
import type { Article } from '../../model/article.js'
import type { Statement } from '../../model/statement.js'
import { anchorsOf, translationOf, type Anchors } from '../../text/same-words/translation.js'
import { pageOf } from '../addresses.js'
import { keysOfPerson } from '../persons.js'
import type { Tables } from '../schema.js'
import { quoted, words } from '../terms.js'
import { dayAfter, dayOfPage, daysApart } from './days.js'
import { entriesAt } from './entries-at.js'
import type { TranslatedStatement } from './found.js'
import { knownSpeakers, type QuotePlace } from './quote-index.js'
import { weightsOf } from './word-counts.js'

/** A translation comes within so many days. */
const WITHIN = 7
/** Statements that are looked at, of those of the same speaker in other languages that share a number or a name: the nearest in time. */
const MOST = 60

/**
 * Statements of other pages by the same speaker, in other languages and said within a week, that are likely the same in translation; those that tell most first. Of one page at
 * most one, and none where two fit alike.
 */
export async function translationsOf(db: Kysely<Tables>, article: Article, statement: Statement): Promise<TranslatedStatement[]> {
  const language = languageOf(article)
  const day = dayOfPage(dateOf(statement, article), '')
  const speakers = knownSpeakers(statement)
  if (language === null || day === 0 || speakers.length === 0) return []
  const own = anchorsIn(article, statement)
  if (own.numbers.size + own.names.size < 2) return []
  const places = await nearby(db, { article, statement, day, own })
  const found = await entriesAt(db, places)
  const weightOf = await weightsOf(db, [...own.names.keys()])
  const links = found.flatMap(({ entry }) => {
    const other = languageOf(entry.article)
    if (other === null || other === language || (daysApart(dateOf(statement, article), dateOf(entry.statement, entry.article)) ?? WITHIN + 1) > WITHIN) return []
    const link = translationOf(own, anchorsIn(entry.article, entry.statement), weightOf)
    return link === null ? [] : [{ ...entry, link }]
  }).sort((a, b) => b.link.weight - a.link.weight)
  const pages = new Map<string, TranslatedStatement[]>()
  for (const one of links) pages.set(pageOf(one.article), [...pages.get(pageOf(one.article)) ?? [], one])
  return [...pages.values()].flatMap(([first, second]) => (first === undefined || second?.link.weight === first.link.weight ? [] : [first]))
}

async function nearby(db: Kysely<Tables>, { article, statement, day, own }: { readonly article: Article; readonly statement: Statement; readonly day: number; readonly own: Anchors }): Promise<QuotePlace[]> {
  const keys = (await Promise.all(knownSpeakers(statement).map(({ key }) => keysOfPerson(db, key)))).flatMap((person) => [...person.keys])
  const names = await db.selectFrom('speaker_names').select('id').where('key', 'in', [...new Set(keys)]).execute()
  const lexemes = [...own.numbers.values(), ...own.names.values()].flatMap(({ begin, end }) => words(article.text.slice(begin, end)).map(({ folded }) => folded))
  if (names.length === 0 || lexemes.length === 0) return []
  // A name may have an ending there; a number of several parts is found by any of them.
  const any = [...new Set(lexemes)].map((lexeme) => (/^\p{N}/u.test(lexeme) ? quoted(lexeme) : `${quoted(lexeme)}:*`)).join(' | ')
  const [from, to] = [dayAfter(day, -2 * WITHIN), dayAfter(day, 2 * WITHIN)]
  const months = [...new Set([from, day, to].map((one) => quoted(`#p:${Math.floor(one / 100)}`)))].join(' | ')
  const terms = `(${names.map(({ id }) => `'#${id}'`).join(' | ')}) & (${months}) & (${any})`
  const { rows } = await sql<QuotePlace>`
    with found as materialized (select version, position, analysis, published from listed_statements where terms @@ ${terms}::tsquery and published between ${from}::integer and ${to}::integer)
    select found.version, found.position, found.analysis from found join page_versions on page_versions.sequence = found.version where page_versions.page <> ${pageOf(article)}
    order by abs(found.published - ${day}::integer), found.version, found.position limit ${MOST}::integer`.execute(db)
  return rows
}

function anchorsIn(article: Article, statement: Statement): Anchors {
  return anchorsOf(article.text, statement.content, statement.speakers.map(({ name, as }) => `${name ?? ''} ${as}`))
}

/** The first part of a page's language. */
function languageOf({ language }: Pick<Article, 'language'>): string | null {
  return language?.split('-')[0]?.toLowerCase() ?? null
}

/** The day of a statement as far as it is known: when it was said, else when it was published. */
export function dateOf({ saidAt }: Statement, { publishedAt }: Article): string | null {
  return saidAt !== null && saidAt.value !== null && saidAt.precision === 'day' ? saidAt.value : publishedAt
}
