import type { Kysely } from 'kysely'
import { linkOf, relationOf } from '../../text/same-words/link.js'
import { askedWords, MOST_WORDS, OWN, quoteWordsIn, wordsIn, type QuoteWords } from '../../text/same-words/quote-words.js'
import { alignedRuns, longestRun } from '../../text/same-words/runs.js'
import type { SaidBy } from '../../text/same-words/speakers.js'
import { listStatements } from '../search/search.js'
import type { Tables } from '../schema.js'
import type { StatementInArticle } from '../store.js'
import { fold } from '../terms.js'
import { candidatesFor, firstOnes, type Candidate } from './candidates.js'
import { entriesAt } from './entries-at.js'
import type { FoundQuote, MatchingStatement, QuoteMatch } from './found.js'
import { knownSpeakers } from './quote-index.js'
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
  const { entries, total } = await entriesOf(db, matching, limit)
  const known = new Set(entries.map(({ entry }) => entry.statement.id))
  const searched = words.length >= FEW_WORDS ? [] : (await searchedFor(db, text, words)).filter(({ entry }) => !known.has(entry.statement.id))
  const part = fold(speaker)
  const all = [...entries, ...searched]
  // Whether what a search found stands between marks is looked at only where it is told.
  const items = (searched.length === 0 ? all : all.sort((one, other) => byDate(one.entry, other.entry))).slice(0, limit)
    .map(({ entry, told }): MatchingStatement => ({ ...entry, ...told ?? exactIn(words, quoteWordsIn(entry.article)(entry.statement))!, by: byWhom(part, knownSpeakers(entry.statement)) }))
  return { items, total: total + searched.length, more: more || searched.length >= MOST_SEARCHED }
}

async function entriesOf(db: Kysely<Tables>, matching: readonly (Candidate & { readonly told: Told })[], limit: number) {
  const found = await entriesAt(db, matching.slice(0, limit))
  return { entries: found.map(({ place, entry }) => ({ entry, told: place.told })), total: matching.length }
}

/** Statements with all of the words in a row, told by a search for them; `told` is to be found out. */
async function searchedFor(db: Kysely<Tables>, text: string, words: QuoteWords): Promise<{ readonly entry: StatementInArticle; readonly told: Told | null }[]> {
  const { items } = await listStatements(db, { words: `"${text.replaceAll('"', ' ')}"`, copies: true, limit: MOST_SEARCHED })
  return items.flatMap((entry) => {
    const { article: { text }, statement: { content } } = entry
    const said = content.flatMap(({ begin, end }) => wordsIn(text.slice(begin, end))).slice(0, MOST_WORDS)
    return holds(words, said) ? [{ entry, told: null }] : []
  })
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

function byDate(one: StatementInArticle, other: StatementInArticle): number {
  const [a, b] = [one, other].map(({ article, seen }) => article.publishedAt ?? seen?.firstSeenAt ?? '9') as [string, string]
  return a < b ? -1 : a > b ? 1 : 0
}
