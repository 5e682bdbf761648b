import type { Kysely } from 'kysely'
import { NAME_FILTERS, type Search } from '../../model/search.js'
import { countMatching, listMatching, listRelevant, looked, placesOf, type Counted, type Listed, type Matching } from '../matching.js'
import type { Tables } from '../schema.js'
import type { Listing, Paging, StatementInArticle } from '../store.js'
import { countAll } from '../tallies.js'
import { inTranslations } from '../translations/in-translations.js'
import { wordParts } from './asked-words.js'
import { between, calledSo, NOT_COPY, type Condition } from './condition.js'
import { namePart } from './finding-marks.js'
import { marksOf, stretchOf } from './lexemes.js'
import { lookUp, readName, type Bounds, type LookedUp } from './look-up.js'
import { bound, newestOf, orderOf } from './order.js'
import { datesBy } from './sample.js'
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
  const list = topics ? 'listed_topics' : 'listed_statements'
  const bounds = { published: [bound(publishedFrom, 'from'), bound(publishedTo, 'to')], said: [bound(saidFrom, 'from'), bound(saidTo, 'to')] } as const
  const [order, newest] = [orderOf(search), newestOf(search)]
  const found = await lookUp(db, { search, list, bounds, most: MOST_NAMES, by: datesBy(order.by === 'added' ? newest : order) })
  const asked = await wordParts(db, words, words.trim() === '' ? [] : search.language === undefined ? found.languages : [search.language])
  if (asked === null) return null
  const named = namedIn(search, found)
  if (named === null) return null
  const marks = marksOf(search)
  const translated = search.translations === true && asked.positive.length > 0 ? await inTranslations(db, words, asked.parts, list) : null
  const [published, said] = [closed(bounds.published, found.ends.published), closed(bounds.said, found.ends.said)]
  const times = [...stretchOf('p', published[0], published[1]), ...stretchOf('s', said[0], said[1])]
  const terms = [...(translated === null ? [...asked.parts, ...asked.finding] : []), ...named.terms, ...marks, ...times]
  const dates = [...between('published', bounds.published[0], bounds.published[1]), ...between('said', bounds.said[0], bounds.said[1])]
  const matching: Matching = { list, terms, also: [...named.also, ...(translated === null ? [] : [{ sql: translated }]), ...(copies ? [] : [NOT_COPY]), ...dates], order, newest, implied: [...asked.finding, ...times] }
  const everything = asked.parts.length + terms.length + dates.length > 0 || topics || order.by === 'said' || order.oldest ? null : copies ? 'all' : 'each once'
  return { matching: everything === null ? await looked(db, matching, found.now) : matching, words: asked.positive.length === 0 ? null : asked.positive.join(' & '), everything }
}

/** A stretch of time that is open at one end, as far as there are dates, whose last there is `end`; 0 for none: by their years what lies in it is found. */
function closed([from, to]: Bounds, end: number): Bounds {
  if ((from === null) === (to === null) || end === 0) return [from, to]
  // Nothing lies in a stretch that ends before it begins: then its one year is asked for.
  return from === null ? [Math.min(Math.floor(end / 10_000) * 10_000, to!), to] : [from, Math.max(Math.floor(end / 10_000) * 10_000 + 1299, from)]
}

/** The names that a search asks for. */
function namedIn(search: Search, looked: LookedUp): Pick<Matching, 'terms' | 'also'> | null {
  const terms: string[] = []
  const also: Condition[] = []
  for (const filter of NAME_FILTERS) {
    const asked = search[filter]?.trim() ?? ''
    if (asked === '') continue
    const found = looked.names.get(filter) ?? []
    if (found.length === 0) return null
    if (found.length <= (filter === 'speaker' ? FEW_NAMES : MOST_NAMES)) terms.push(`(${found.flatMap((id) => (filter === 'speaker' ? [`'#${id}'`, `'@${id}'`] : [`'#f${id}'`])).join(' | ')})`)
    else if (filter === 'speaker') {
      const { part } = readName(asked)
      terms.push(namePart(part))
      also.push(calledSo(part))
    }
    else throw new VagueNameError(`“${asked}” is in too many names (${filter}): give more of it`)
  }
  if (search.language === undefined) return { terms, also }
  return looked.language.length === 0 ? null : { terms: [...terms, ...looked.language.map((id) => `'#f${id}'`)], also }
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
