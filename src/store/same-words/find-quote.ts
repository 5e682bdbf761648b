import { sql, type Kysely } from 'kysely'
import { linkOf, relationOf } from '../../text/same-words/link.js'
import { askedWords, OWN, quoteWordsIn, unpacked, type QuoteWords } from '../../text/same-words/quote-words.js'
import { alignedRuns, longestRun } from '../../text/same-words/runs.js'
import type { SaidBy } from '../../text/same-words/speakers.js'
import { dateOfOrder } from '../rows.js'
import { placesFound } from '../search/search.js'
import type { Tables } from '../schema.js'
import type { StatementInArticle } from '../store.js'
import { fold } from '../terms.js'
import { candidatesFor, firstOnes } from './candidates.js'
import { entriesAt } from './entries-at.js'
import type { FoundQuote, MatchingStatement, QuoteMatch } from './found.js'
import { knownSpeakers, placeKey, type QuotePlace } from './quote-index.js'
import { weightsOf } from './word-counts.js'

/** So few words may have no gram that is kept: they are also sought as a search seeks words, among so many statements. */
const FEW_WORDS = 8
const MOST_SEARCHED = 200
/** Where no run proves it, this share of what was asked, by weight, must stand in a statement in its order, and tell so much. */
const NEARLY = 0.7
const NEARLY_WEIGHT = 12

/** What is asked for. */
export interface QuoteQuery {
  readonly words: string
  /** A part of a name. */
  readonly speaker?: string | undefined
  readonly limit: number
}

type Told = Pick<MatchingStatement, 'match' | 'verbatim'>

/** The statements that have words that are asked for, whole, in part, cut, or with others in their place. */
export async function findQuote(db: Kysely<Tables>, { words: text, speaker = '', limit }: QuoteQuery): Promise<FoundQuote> {
  const words = askedWords(text)
  if (words.length === 0) return { items: [], total: 0, more: false }
  const weightOf = await weightsOf(db, words.map(({ word }) => word))
  const { candidates, more } = await candidatesFor(db, words, null)
  const matching = candidates.flatMap((candidate) => {
    const told = matchOf(words, candidate.words, weightOf)
    return told === null ? [] : [{ ...candidate, told }]
  }).sort(firstOnes)
  const entries: Dated[] = (await entriesAt(db, matching.slice(0, limit))).map(({ place, entry }) => ({ place, day: dayOf(entry.article.publishedAt, entry.seen?.firstSeenAt), entry, told: place.told }))
  const known = new Set(matching.map(placeKey))
  const searched = words.length >= FEW_WORDS ? [] : (await searchedFor(db, text, words)).filter(({ place }) => !known.has(placeKey(place)))
  const part = fold(speaker)
  const first = (searched.length === 0 ? entries : [...entries, ...searched].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))).slice(0, limit)
  const others = new Map((await entriesAt(db, first.filter(({ entry }) => entry === null).map(({ place }) => place))).map(({ place, entry }) => [placeKey(place), entry]))
  // Whether what a search found stands between marks is looked at only where it is told.
  const items = first.flatMap(({ place, entry, told }): MatchingStatement[] => {
    const shown = entry ?? others.get(placeKey(place))
    return shown === undefined ? [] : [{ ...shown, ...told ?? exactIn(words, quoteWordsIn(shown.article)(shown.statement))!, by: byWhom(part, knownSpeakers(shown.statement)) }]
  })
  return { items, total: matching.length + searched.length, more: more || searched.length >= MOST_SEARCHED }
}

/** A statement that has the words, with when it is from, as dates sort: `2031-03-09`. */
interface Dated {
  readonly place: QuotePlace
  readonly day: string
  /** `null` where it isn't looked up yet. */
  readonly entry: StatementInArticle | null
  /** `null` where it is to be found out: what a search found. */
  readonly told: Told | null
}

/** Where statements with all of the words in a row stand, told by a search for them and by the words that are kept of each: most of them aren't shown. */
async function searchedFor(db: Kysely<Tables>, text: string, words: QuoteWords): Promise<Dated[]> {
  const places = await placesFound(db, { words: `"${text.replaceAll('"', ' ')}"`, copies: true, limit: MOST_SEARCHED })
  if (places.length === 0) return []
  const column = (of: 'version' | 'position' | 'analysis' | 'first_version') => sql`${places.map((place) => place[of])}::integer[]`
  const { rows } = await sql<QuotePlace & { words: string | null; published: number; first_seen: string }>`
    select asked.version, asked.position, asked.analysis, asked.published, quotes.words, first.first_seen
    from unnest(${column('version')}, ${column('position')}, ${column('analysis')}, ${column('first_version')}, ${places.map(({ published }) => published)}::integer[]) with ordinality as asked (version, position, analysis, first_version, published, place)
      join page_versions as first on first.sequence = asked.first_version
      left join quotes on quotes.version = asked.version and quotes.position = asked.position and quotes.analysis = asked.analysis
    order by asked.place`.execute(db)
  // Of what is shorter than a gram no words are kept.
  const short = new Map((await entriesAt(db, rows.filter((row) => row.words === null))).map(({ place, entry }) => [placeKey(place), quoteWordsIn(entry.article)(entry.statement)]))
  return rows.flatMap(({ words: kept, published, first_seen, ...place }) => {
    const said = kept === null ? short.get(placeKey(place)) ?? [] : unpacked(kept)
    return holds(words, said) ? [{ place, day: dayOf(dateOfOrder(published), first_seen), entry: null, told: null }] : []
  })
}

/** By publication, else by when the page was first seen. */
function dayOf(publishedAt: string | null, firstSeenAt: string | undefined): string {
  return publishedAt ?? firstSeenAt ?? '9'
}

function holds(asked: readonly { readonly word: string }[], said: readonly { readonly word: string }[]): boolean {
  const run = longestRun(asked.map(({ word }) => word), said.map(({ word }) => word))
  return run !== null && run.length >= asked.length
}

function exactIn(asked: QuoteWords, said: QuoteWords): Told | null {
  const run = longestRun(asked.map(({ word }) => word), said.map(({ word }) => word))
  if (run === null || run.length < asked.length) return null
  return { match: 'exact', verbatim: said.slice(run.other, run.other + run.length).every(({ quote }) => quote !== OWN) }
}

function matchOf(asked: QuoteWords, said: QuoteWords, weightOf: (word: string) => number): Told | null {
  const exact = exactIn(asked, said)
  if (exact !== null) return exact
  const link = linkOf(asked, said, weightOf)
  if (link !== null) return { match: MATCHES[link.relation], verbatim: link.verbatim === 'both' }
  const runs = alignedRuns(asked.map(({ word }) => word), said.map(({ word }) => word))
  const weigh = (words: QuoteWords) => words.reduce((sum, { word }) => sum + weightOf(word), 0)
  const shared = runs.reduce((sum, { one, length }) => sum + weigh(asked.slice(one, one + length)), 0)
  if (shared < NEARLY_WEIGHT || shared < NEARLY * weigh(asked)) return null
  const verbatim = runs.every(({ other, length }) => said.slice(other, other + length).every(({ quote }) => quote !== OWN))
  return { match: MATCHES[relationOf(asked, said).relation], verbatim }
}

const MATCHES: Readonly<Record<'same' | 'part' | 'cut' | 'changed', QuoteMatch>> = { same: 'exact', part: 'part', cut: 'cut', changed: 'near' }

function byWhom(part: string, speakers: readonly SaidBy[]): MatchingStatement['by'] {
  if (part === '' || speakers.some(({ key, name }) => key === part || fold(name).includes(part))) return 'asked'
  return speakers.length === 0 ? 'unknown' : 'another'
}
