/** Measures the desk over a ledger at scale, in a process of its own: the ledger's location, then the beginning of the figures' identifiers. Prints figures as JSON. */
import { cursorOf } from '../src/store/cursor.js'
import { openStore } from '../src/store/open-store.js'
import type { Listing } from '../src/store/store.js'
import { desk } from '../src/web/index.js'
import { urls } from '../src/web/urls.js'
import { testLedger } from '../test/ledger.js'
import { timed } from './desk-times.js'
import { rounded, type Figure } from './figure.js'
import { SYNTHETIC_WORDS } from './ledger-data.js'
import { searchesByKind } from './searches.js'

/** How many requests of each kind are timed. */
const REQUESTS = 40
const A_PAGE = 25
/** Statements of one call where a place far down is sought. */
const AT_ONCE = 1_000

const [location = '', part = ''] = process.argv.slice(2)
const store = await openStore(location)
const app = desk({ ledger: testLedger(store, new Date().toISOString()), version: 'bench' })

type Pages = (paging: { readonly limit: number; readonly after?: string | undefined }) => Promise<Listing<unknown>>

/** The places of pages that follow each other after `passed` entries. */
async function places(list: Pages, passed: number): Promise<string[]> {
  let after: string | undefined
  for (let seen = 0; seen < passed; seen += AT_ONCE) after = await next(list, Math.min(AT_ONCE, passed - seen), after)
  const found: string[] = []
  while (found.length < REQUESTS) {
    after = found.length === 0 && after !== undefined ? after : await next(list, A_PAGE, after)
    found.push(after)
  }
  return found
}

async function next(list: Pages, limit: number, after: string | undefined): Promise<string> {
  const { next: place } = await list({ limit, after })
  if (place === null) throw new RangeError(`places: the list ends too early, after ${limit} more`)
  return place
}

const { common } = SYNTHETIC_WORDS
const repeated = (address: string) => Array.from({ length: REQUESTS }, () => address)
const { items: speakers } = await store.speakers({ limit: REQUESTS * 50 })
const articles: string[] = []
for (let published = 2024_12_01; articles.length < REQUESTS; published -= 2000) {
  const { items } = await store.articles({ limit: 10, after: cursorOf('articles', { numbers: [published, 1] }) })
  articles.push(...items.map(({ article }) => article.id))
}

const kinds: readonly (readonly [id: string, what: string, addresses: readonly string[]])[] = [
  ['front', 'the front page', repeated(urls.front())],
  ['statements', 'all statements, first page', repeated(urls.search())],
  ['statements-deep', 'all statements, after 50,000', (await places((paging) => store.statements(paging), 50_000)).map((after) => urls.search({ after }))],
  ['common', `search for “${common}” (60% of statements), first page`, repeated(urls.search({ q: common }))],
  ['common-deep', `search for “${common}”, after 2,000 pages`, (await places((paging) => store.statements({ ...paging, words: common }), 50_000)).map((after) => urls.search({ q: common, after }))],
  ['part', 'speakers called “a”, first page', repeated(urls.search({ speaker: 'a' }))],
  ['part-deep', 'speakers called “a”, after 5,000 pages', (await places((paging) => store.statements({ ...paging, speaker: 'a' }), 125_000)).map((after) => urls.search({ speaker: 'a', after }))],
  ['searches', 'searches of every kind: rare and common words, alone and together, speakers and parts of their names', searchesByKind(REQUESTS).flatMap(({ searches }) => searches.map((search) => urls.search(search)))],
  ['articles', 'articles, first page', repeated(urls.articles())],
  ['articles-last', 'articles, last page', Array.from({ length: REQUESTS }, (_, i) => urls.articles(cursorOf('articles', { numbers: [0, 500 + i] })))],
  ['speakers', 'speakers, first page', repeated(urls.speakers())],
  ['speaker', 'speaker page', Array.from({ length: REQUESTS }, (_, i) => urls.speaker(speakers[i % 2 === 0 ? i : i * 50]!.key))],
  ['article', 'article page', articles.slice(0, REQUESTS).map((id) => urls.article(id))],
]
const figures: Figure[] = []
for (const [id, what, addresses] of kinds) figures.push(...await timed(app, `${part}.${id}`, what, addresses))
await store.close()
figures.push({ id: `${part}.memory`, what: 'memory of the desk’s process, at most', value: rounded(process.resourceUsage().maxRSS / 1024), unit: 'MB' })
console.log(JSON.stringify(figures))
