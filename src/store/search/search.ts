import { sql, type Kysely } from 'kysely'
import { NAME_FILTERS, type Facet, type NameFilter, type Search } from '../../model/search.js'
import { countMatching, listMatching, listRelevant, looked, placesOf, type Counted, type Listed, type Matching } from '../matching.js'
import type { Tables } from '../schema.js'
import type { Listing, Paging, StatementInArticle } from '../store.js'
import { countAll } from '../tallies.js'
import { fold } from '../terms.js'
import { inTranslations } from '../translations/in-translations.js'
import { wordParts } from './asked-words.js'
import { between, calledSo, NOT_COPY, type Condition } from './condition.js'
import { namePart } from './finding-marks.js'
import { marksOf, stretchOf } from './lexemes.js'
import { bound, newestOf, orderOf } from './order.js'
import { VagueNameError } from './vague-name-error.js'

type Database = Kysely<Tables>

/** One query for any of many names takes the index long: of more, a part of a speaker's name is sought by what stands in it, and others must be told more of. */
const [FEW_NAMES, MOST_NAMES] = [6, 60]

/** What a search asks of the list. */
export interface Sought {
  readonly matching: Matching
  /** As a `tsquery`: what results are put in order by; `null` where no words are asked for. */
  readonly words: string | null
  /** That nothing is asked for but statements, each once. */
  readonly everything: 'each once' | 'all' | null
}

/** `null` where nothing can match: a name that nobody has, signs in place of words. Throws a `VagueNameError` for a part of a name that too many have. */
export async function soughtBy(db: Database, search: Search): Promise<Sought | null> {
  const { words = '', topics = false, copies = false, publishedFrom, publishedTo, saidFrom, saidTo } = search
  const asked = await wordParts(db, words, words.trim() === '' ? [] : search.language === undefined ? await languages(db) : [search.language])
  if (asked === null) return null
  const named = await namedIn(db, search)
  if (named === null) return null
  const [published, said] = [[bound(publishedFrom, 'from'), bound(publishedTo, 'to')] as const, [bound(saidFrom, 'from'), bound(saidTo, 'to')] as const]
  const marks = marksOf(search)
  const list = topics ? 'listed_topics' : 'listed_statements'
  const translated = search.translations === true && asked.positive.length > 0 ? await inTranslations(db, words, asked.parts, list) : null
  const known = { published: await closed(db, list, 'published', published), said: await closed(db, list, 'said', said) }
  const times = [...stretchOf('p', known.published[0], known.published[1]), ...stretchOf('s', known.said[0], known.said[1])]
  const terms = [...(translated === null ? [...asked.parts, ...asked.finding] : []), ...named.terms, ...marks, ...times]
  const order = orderOf(search)
  const dates = [...between('published', published[0], published[1]), ...between('said', said[0], said[1])]
  const matching: Matching = { list, terms, also: [...named.also, ...(translated === null ? [] : [{ sql: translated }]), ...(copies ? [] : [NOT_COPY]), ...dates], order, newest: newestOf(search), implied: [...asked.finding, ...times] }
  const everything = asked.parts.length + terms.length + dates.length > 0 || topics || order.by === 'said' || order.oldest ? null : copies ? 'all' : 'each once'
  return { matching: everything === null ? await looked(db, matching) : matching, words: asked.positive.length === 0 ? null : asked.positive.join(' & '), everything }
}

/** A stretch of time that is open at one end, as far as there are dates: by their years what lies in it is found. */
async function closed(db: Database, list: Matching['list'], column: 'published' | 'said', [from, to]: readonly [number | null, number | null]): Promise<readonly [number | null, number | null]> {
  if ((from === null) === (to === null)) return [from, to]
  const date = sql.raw(column)
  const { rows: [found] } = await sql<{ date: number | null }>`select ${from === null ? sql`min(${date})` : sql`max(${date})`} as date from ${sql.table(list)} where ${date} > 0`.execute(db)
  const end = found?.date ?? null
  // Nothing lies in a stretch that ends before it begins: then its one year is asked for.
  return end === null ? [from, to] : from === null ? [Math.min(Math.floor(end / 10_000) * 10_000, to!), to] : [from, Math.max(Math.floor(end / 10_000) * 10_000 + 1299, from)]
}

/** The languages of the ledger's pages. */
async function languages(db: Database): Promise<string[]> {
  return (await db.selectFrom('facets').select('value').where('kind', '=', 'language').execute()).map(({ value }) => value)
}

/** The names that a search asks for. */
async function namedIn(db: Database, search: Search): Promise<Pick<Matching, 'terms' | 'also'> | null> {
  const terms: string[] = []
  const also: Condition[] = []
  for (const filter of NAME_FILTERS) {
    const asked = search[filter]?.trim() ?? ''
    if (asked === '') continue
    const { part, whole } = readName(asked)
    const found = part === '' ? [] : filter === 'speaker' ? await speakersNamed(db, part, whole) : await facetsNamed(db, filter, part, whole)
    if (found.length === 0) return null
    if (found.length <= (filter === 'speaker' ? FEW_NAMES : MOST_NAMES)) terms.push(`(${found.flatMap((id) => (filter === 'speaker' ? [`'#${id}'`, `'@${id}'`] : [`'#f${id}'`])).join(' | ')})`)
    else if (filter === 'speaker') {
      terms.push(namePart(part))
      also.push(calledSo(part))
    }
    else throw new VagueNameError(`“${asked}” is in too many names (${filter}): give more of it`)
  }
  if (search.language !== undefined) {
    const { id } = await db.selectFrom('facets').select('id').where('kind', '=', 'language').where('value', '=', search.language).executeTakeFirst() ?? {}
    if (id === undefined) return null
    terms.push(`'#f${id}'`)
  }
  return { terms, also }
}

/** A name as it is asked for: a part, or in quotes the whole. */
function readName(asked: string): { readonly part: string; readonly whole: boolean } {
  const inQuotes = /^["“”„«»](.*)["“”„«»]$/su.exec(asked)?.[1]
  return { part: fold(inQuotes ?? asked), whole: inQuotes !== undefined }
}

/** The numbers of the names that hold `part`, which is folded, or are it. */
async function speakersNamed(db: Database, part: string, whole: boolean): Promise<number[]> {
  const rows = await db.selectFrom('speaker_names').select('id').where(whole ? sql<boolean>`folded = ${part}` : sql<boolean>`strpos(folded, ${part}) > 0`).execute()
  return rows.map(({ id }) => id)
}

async function facetsNamed(db: Database, kind: Exclude<NameFilter, 'speaker'>, part: string, whole: boolean): Promise<number[]> {
  const rows = await db.selectFrom('facets').select('id').where('kind', '=', kind satisfies Facet).where(whole ? sql<boolean>`folded = ${part}` : sql<boolean>`strpos(folded, ${part}) > 0`)
    .limit(MOST_NAMES + 1).execute()
  return rows.map(({ id }) => id)
}

/** How many statements a search finds. `told` as in `countMatching`. */
export async function countSought(db: Database, { matching, everything }: Sought, told = false): Promise<Counted> {
  if (everything === null) return countMatching(db, matching, told)
  const { statements, copies } = await countAll(db)
  return { total: everything === 'all' ? statements : statements - copies }
}

/** Where the first statements stand that a search finds, up to `limit`; not by relevance. */
export async function placesFound(db: Database, { limit, ...search }: Pick<Paging, 'limit'> & Search): Promise<readonly Listed[]> {
  const sought = await soughtBy(db, search)
  return sought === null ? [] : (await placesOf(db, sought.matching, { limit }, await countSought(db, sought))).slice(0, limit)
}

/** A page of what is sought; `counted` are known to match. */
export async function listSought(db: Database, { matching, words }: Sought, counted: Counted, paging: Paging, { sort }: Search): Promise<Listing<StatementInArticle>> {
  return sort === 'relevance' && words !== null ? listRelevant(db, matching, words, paging, counted) : listMatching(db, matching, paging, counted)
}
