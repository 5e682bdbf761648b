import type { Search } from '../src/model/search.js'
import type { Ledger } from '../src/record/ledger.js'
import { urls } from '../src/web/urls.js'
import { SYNTHETIC_WORDS } from './ledger-data.js'
import { searchesByKind } from './searches.js'

/** Requests of one kind to the desk. */
export interface RequestKind {
  readonly id: string
  readonly what: string
  readonly addresses: readonly string[]
}

/** Topics that are pinned to be asked for: their searches find from a handful to more than half of all statements. */
const TOPICS = 8
const OUTLETS = ['Veldrin Courier', 'Ostmar Post', 'The Tarn Observer', 'Kesten Daily', 'Radio Bellmoor']
const COUNTRIES = ['Veldrin', 'Ostmar', 'Tarn', 'Kesten', 'Bellmoor', 'Norrland', 'Sarn', 'Loth', 'Meren', 'Askel']
const ACTS = ['say', 'deny', 'warn', 'announce', 'dismiss'] as const
const [FIRST_YEAR, YEARS] = [2014, 10]

/** `many` requests of each kind that finding and comparing has, over a ledger of `syntheticEntries`. */
export async function findRequests(ledger: Ledger, many: number): Promise<RequestKind[]> {
  const words = new Map(searchesByKind(many).map(({ id, searches }) => [id, searches]))
  const at = <T>(list: readonly T[], i: number): T => {
    const found = list[i % list.length]
    if (found === undefined) throw new RangeError('findRequests: got an empty list')
    return found
  }
  const search = (id: string, what: string, of: (i: number) => Search): RequestKind =>
    ({ id, what: `search for ${what}`, addresses: Array.from({ length: many }, (_, i) => urls.searchOf(of(i))) })
  const word = (kind: string, i: number) => at(words.get(kind)!, i).q!
  const speaker = (i: number) => at(words.get('speaker')!, i).speaker!
  const year = (i: number) => String(FIRST_YEAR + (i % YEARS))
  const asked = [...words].map(([id, searches]) => search(id, SEARCHES[id] ?? id, (i) => {
    const { q, speaker: name } = at(searches, i)
    return { ...(q !== undefined && { words: q }), ...(name !== undefined && { speaker: name }) }
  }))
  const filtered = [
    search('pair', 'a phrase of two common words that often stand so', () => ({ words: `"${SYNTHETIC_WORDS.pair}"` })),
    search('phrase', 'a phrase of two very common words', (i) => ({ words: `"${word('very-common', i)} ${word('very-common', i + 3)}"` })),
    search('phrase-three', 'a phrase of three words, one of them rarer', (i) => ({ words: `"${word('very-common', i)} ${word('common', i)} ${word('very-common', i + 1)}"` })),
    search('prefix', 'the first three letters of words', (i) => ({ words: `${word('common', i).slice(0, 3)}*` })),
    search('without', 'a very common word without another', (i) => ({ words: `${word('very-common', i)} -${word('very-common', i + 1)}` })),
    search('outlet', 'an outlet and a common word', (i) => ({ words: word('common', i), outlet: at(OUTLETS, i) })),
    search('act', 'an act and a very common word', (i) => ({ words: word('very-common', i), act: at(ACTS, i) })),
    search('country', 'a country and a form', (i) => ({ country: at(COUNTRIES, i), form: 'indirect' })),
    search('about', 'a person talked about', (i) => ({ about: speaker(i) })),
    search('about-part', 'the first names of persons talked about', (i) => ({ about: speaker(i).split(' ')[0]! })),
    search('addressee', 'an addressee and a speaker', (i) => ({ addressee: at(OUTLETS, i), speaker: speaker(i) })),
    search('year', 'a common word within a year', (i) => ({ words: word('common', i), publishedFrom: year(i), publishedTo: year(i) })),
    search('years', 'a speaker and a very common word, said within two years, oldest first', (i) => ({ words: word('very-common', i), speaker: speaker(i), saidFrom: year(i % (YEARS - 1)), saidTo: year(i % (YEARS - 1) + 1), sort: 'said', oldest: true })),
    search('relevance', 'a very common and a common word by relevance', (i) => ({ words: `${word('very-common', i)} ${word('common', i)}`, sort: 'relevance' })),
    search('all-filters', 'a word with eight filters', (i) => ({
      words: word('very-common', i), outlet: at(OUTLETS, i), country: at(COUNTRIES, i), language: 'en', confidence: 'high', negated: false, within: false, publishedFrom: year(i % (YEARS - 3)), saidTo: year(i % (YEARS - 3) + 3), sort: 'added',
    })),
    search('nothing', 'what isn’t there, with what would be', (i) => ({ words: `${word('common', i)} zzyzx`, speaker: speaker(i), outlet: at(OUTLETS, i) })),
  ]
  const { items: speakers } = await ledger.speakers({ limit: many * 50 })
  const topics = await pinned(ledger, Array.from({ length: TOPICS }, (_, i): Search => at([
    { words: word('very-common', i) }, { words: word('common', i) }, { words: `"${SYNTHETIC_WORDS.pair}"` }, { words: word('very-common', i), speaker: speaker(i) },
    { words: word('rare', i) }, { act: 'deny', words: word('very-common', i) }, { country: at(COUNTRIES, i), words: word('common', i) }, { words: SYNTHETIC_WORDS.frequent, publishedFrom: year(i), publishedTo: year(i + 1) },
  ], i)))
  // Statements from all over the ledger, so that groups are of all kinds of words.
  const ids = (await Promise.all(Array.from({ length: YEARS }, async (_, i) => {
    const { items } = await ledger.statements({ publishedFrom: year(i), publishedTo: year(i), limit: Math.ceil(many / YEARS) })
    return items
  }))).flat().slice(0, many)
  const page = (id: string, what: string, addresses: readonly string[]): RequestKind => ({ id, what, addresses })
  const repeated = (of: readonly string[]) => Array.from({ length: many }, (_, i) => at(of, i))
  return [
    ...asked, ...filtered,
    page('speaker-page', 'a speaker’s page', Array.from({ length: many }, (_, i) => urls.speaker(at(speakers, i % 2 === 0 ? i : i * 50).key))),
    page('speakers', 'speakers by a letter, a part of a name, a country', repeated([...'abdfgh'].map((letter) => urls.speakers({ letter })).concat([...'bdfghk'].map((letter, i) => urls.speakers({ q: `${letter}${at(['a', 'o', 'e'], i)}` })), COUNTRIES.slice(0, 6).map((country) => urls.speakers({ country }))))),
    page('topic', 'a topic', repeated(topics.map((id) => urls.topic(id)))),
    page('timeline', 'a timeline of a search', Array.from({ length: many }, (_, i) => urls.timeline({ search: { words: word('common', i), speaker: speaker(i) } }))),
    page('group', 'where a statement’s words stand on other pages', ids.map(({ statement }) => urls.sameWords(statement.id))),
    page('quote', 'did they say it: eight words', ids.map(({ statement, article }) => urls.quote({ words: wordsOf(article.text.slice(statement.content[0]!.begin, statement.content[0]!.end), 8) }))),
    page('quote-short', 'did they say it: three words', ids.map(({ statement, article }) => urls.quote({ words: wordsOf(article.text.slice(statement.content[0]!.begin, statement.content[0]!.end), 3) }))),
    page('related', 'an article with those that are about the same', ids.map(({ article }) => urls.article(article.id))),
  ]
}

const SEARCHES: Readonly<Record<string, string>> = {
  'rare': 'a rare word', 'common': 'a common word', 'very-common': 'a word of 5% to 60% of statements', 'two-common': 'two very common words', 'two': 'a very common and a common word', 'speaker': 'a speaker',
  'part': 'three letters of speakers’ names', 'word-speaker': 'a very common word and a speaker',
}

function wordsOf(text: string, many: number): string {
  return text.match(/\p{L}+/gu)?.slice(2, 2 + many).join(' ') ?? ''
}

/** Topics of these searches, pinned at the first call. */
async function pinned(ledger: Ledger, searches: readonly Search[]): Promise<string[]> {
  const { items } = await ledger.topics({ limit: 50 })
  const known = new Map(items.map(({ name, of }) => [name, of]))
  const ids: string[] = []
  for (const [i, search] of searches.entries()) {
    const name = `Bench ${i + 1}`
    ids.push(known.get(name) ?? (await ledger.pinTopic({ name, search }, { editor: 'Bench', note: '' })).of)
  }
  return ids
}
