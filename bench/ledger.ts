import { execFileSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { openStore } from '../src/store/open-store.js'
import { desk } from '../src/web/index.js'
import { testLedger } from '../test/ledger.js'
import { timed } from './desk-times.js'
import { rounded, type Figure } from './figure.js'
import { ARTICLES, largeLedger } from './large-ledger.js'
import { syntheticEntries } from './ledger-data.js'
import { searchesByKind } from './searches.js'
import { urls } from '../src/web/urls.js'

const ADDED = 200
/** How many requests of each kind are timed. */
const REQUESTS = 100

/** How long adding takes, and how long the desk's pages take over a large ledger. Needs `dist`. */
export async function measureLedger(tell: (line: string) => void): Promise<Figure[]> {
  return [await measureAdd(), ...await measurePages(await largeLedger(tell))]
}

/** `onrecord add` of one file with `ADDED` articles into a new ledger: the whole command. */
async function measureAdd(): Promise<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  try {
    const file = join(folder, 'articles.jsonl')
    const out = createWriteStream(file)
    let number = 0
    for (const { article } of syntheticEntries(ADDED, 2)) {
      const { text, title, publishedAt } = article
      out.write(`${JSON.stringify({ id: String(++number), text, title, ...(publishedAt === null ? {} : { published: publishedAt }) })}\n`)
    }
    out.end()
    await finished(out)
    const begin = performance.now()
    execFileSync(process.execPath, ['dist/main.js', 'add', '--ledger', join(folder, 'ledger'), file], { stdio: ['ignore', 'ignore', 'inherit'] })
    const seconds = (performance.now() - begin) / 1000
    return { id: 'ledger.add', what: `\`onrecord add\` of ${ADDED.toLocaleString('en-GB')} articles: read, analysed, on disk`, value: rounded(seconds), unit: 's' }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The pages of the desk over the ledger in a folder. */
export async function measurePages(folder: string): Promise<Figure[]> {
  const store = await openStore(folder)
  try {
    const app = desk({ ledger: testLedger(store, new Date().toISOString()), version: 'bench' })
    const articles: string[] = []
    let after: string | undefined
    for (let i = 0; i < REQUESTS; i++) {
      const { items, next } = await store.articles({ limit: Math.floor(ARTICLES / REQUESTS), after })
      articles.push(...items.slice(0, 1).map(({ article }) => urls.article(article.id)))
      after = next ?? undefined
    }
    // Half of them from the few with the most on record.
    const { items } = await store.speakers({ limit: REQUESTS * 30 })
    const speakers = Array.from({ length: REQUESTS }, (_, i) => items[i % 2 === 0 ? i : i * 30]).flatMap((speaker) => (speaker === undefined ? [] : [urls.speaker(speaker.key)]))
    const large = `with ${ARTICLES.toLocaleString('en-GB')} articles`
    const figures = [
      ...await timed(app, 'ledger.article', `article page ${large}`, articles),
      ...await timed(app, 'ledger.speaker', `speaker page ${large}`, speakers),
    ]
    for (const { id, what, searches } of searchesByKind(REQUESTS)) {
      figures.push(...await timed(app, `ledger.search.${id}`, `search ${large} for ${what}`, searches.map((search) => urls.search(search))))
    }
    return figures
  } finally {
    await store.close()
  }
}
