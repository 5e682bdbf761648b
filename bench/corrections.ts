import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Analyser } from '../src/analysis/pipeline.js'
import { READER } from '../src/ingest/reader-version.js'
import { readPage } from '../src/ingest/read-page.js'
import type { Statement } from '../src/model/statement.js'
import { loadAnalyser } from '../src/neural/load-analyser.js'
import type { Decision, Ledger } from '../src/record/ledger.js'
import { openStore } from '../src/store/open-store.js'
import type { Store } from '../src/store/store.js'
import { testLedger } from '../test/ledger.js'
import { quantile, rounded, type Figure, type Measured } from './figure.js'

const FOLDER = '../shared/data/pages'
const CORRECTIONS = 500
const BY = { editor: 'Eda Moll', why: 'As the page says' }

/** What becomes of corrections when another model reads their pages again, and when the pages have a paragraph more. */
export async function measureCorrections(tell: (line: string) => void): Promise<Measured> {
  const truthFile = `${FOLDER}/ground-truth.json`
  if (!existsSync(truthFile)) return { skipped: 'the pages are not beside the project (../shared)' }
  const truth = JSON.parse(readFileSync(truthFile, 'utf8')) as Record<string, { readonly url: string }>
  const root = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  const store = await openStore(join(root, 'ledger'))
  try {
    const [first, other] = [ledgerWith(store, await loadAnalyser()), ledgerWith(store, await loadAnalyser('fast'))]
    const times: number[] = []
    const pages: (readonly [string, Buffer])[] = []
    for (const name of readdirSync(`${FOLDER}/html`).sort()) {
      if (times.length >= CORRECTIONS) break
      const url = truth[name.replace('.html.gz', '')]?.url
      if (url === undefined) continue
      const bytes = gunzipSync(readFileSync(`${FOLDER}/html/${name}`))
      const id = await add(first, url, bytes, '2031-01-01T00:00:00.000Z')
      const kept = await store.article(id)
      for (const [i, statement] of (kept?.analysis.statements ?? []).entries()) {
        if (times.length >= CORRECTIONS) break
        const begin = performance.now()
        await first.decide(decisionOn(statement, kept!.article.text, i), BY)
        times.push(performance.now() - begin)
      }
      pages.push([url, bytes])
      tell(`  ${times.length} corrections on ${pages.length} pages`)
    }
    const captures = await other.dueForReread({ all: true })
    for await (const { failure } of other.reread(captures)) if (failure !== null) throw new Error(failure)
    const loose = (await store.editCounts()).loose
    tell(`  read again: ${loose} to the queue`)
    for (const [url, bytes] of pages) await add(other, url, longer(bytes), '2031-02-01T00:00:00.000Z')
    let carried = 0
    for (const [url] of pages) {
      const newest = await store.pageAt(url)
      const kept = newest === null ? null : await store.article(newest.article.id)
      carried += new Set((kept?.analysis.statements ?? []).flatMap(({ edited }) => (edited?.carried === true ? edited.corrections : []))).size
    }
    return figuresOf(times, { loose, carried, after: (await store.editCounts()).loose, rejected: await rejections(store) })
  } finally {
    await store.close()
    rmSync(root, { recursive: true, force: true })
  }
}

function figuresOf(times: readonly number[], { loose, carried, after, rejected }: { readonly loose: number; readonly carried: number; readonly after: number; readonly rejected: number }): Figure[] {
  const time = 'to keep a correction and make the lists of its page anew'
  return [
    { id: 'corrections.made', what: 'corrections made', value: times.length, unit: 'corrections' },
    { id: 'corrections.attached', what: 'after a reading by the small model: tied to the same words', value: times.length - loose, unit: 'corrections' },
    { id: 'corrections.loose', what: 'after a reading by the small model: in the queue', value: loose, unit: 'corrections' },
    { id: 'corrections.carried', what: `shown on a later version of the page, apart from ${rejected} that reject`, value: carried, unit: 'corrections' },
    { id: 'corrections.loose-later', what: 'in the queue then', value: after, unit: 'corrections' },
    { id: 'corrections.time.median', what: time, of: 'median', value: rounded(quantile(times, 0.5)), unit: 'ms' },
    { id: 'corrections.time.p95', what: time, of: '95th percentile', value: rounded(quantile(times, 0.95)), unit: 'ms' },
  ]
}

async function rejections(store: Store): Promise<number> {
  return (await store.corrections({ limit: 10 * CORRECTIONS })).items.filter(({ correction }) => correction.is === 'reject').length
}

/** By turns: another speaker, fewer words, right as it is, no statement, another act. */
function decisionOn({ id, content, act }: Statement, text: string, i: number): Decision {
  const [first] = content
  const words = first === undefined ? '' : text.slice(first.begin, first.end)
  const shorter = words.lastIndexOf(' ')
  switch (i % 5) {
    case 0: return { is: 'change', statement: id, values: { speakers: [{ name: `Ada Morrow ${i}`, as: 'Ada Morrow' }] } }
    // With a single word there is nothing to take away.
    case 1: return first === undefined || shorter <= 0 ? { is: 'confirm', statement: id } : { is: 'change', statement: id, values: { content: [{ begin: first.begin, end: first.begin + shorter }, ...content.slice(1)] } }
    case 2: return { is: 'confirm', statement: id }
    case 3: return { is: 'reject', statement: id }
    default: return { is: 'change', statement: id, values: { act: act === 'say' ? 'announce' : 'say' } }
  }
}

async function add(ledger: Ledger, url: string, bytes: Uint8Array, receivedAt: string): Promise<string> {
  const page = readPage({ name: url, url, bytes, receivedAt, mediaType: 'text/html' })
  await ledger.add(page)
  return page.article.id
}

/** The page with a paragraph more at its end. */
function longer(bytes: Buffer): Buffer {
  const html = bytes.toString('latin1')
  const at = html.lastIndexOf('</p>')
  return at < 0 ? Buffer.concat([bytes, Buffer.from('<p>This page was updated.</p>')]) : Buffer.from(`${html.slice(0, at)}</p><p>This page was updated later in the day, its editors say.</p>${html.slice(at + 4)}`, 'latin1')
}

function ledgerWith(store: Store, analyser: Analyser): Ledger {
  let moment = Date.parse('2031-01-01T00:00:00.000Z')
  return testLedger(store, '2031-01-01T00:00:00.000Z', {
    reader: () => Promise.resolve({ version: READER, readPage: (input) => Promise.resolve(readPage(input)) }), analyser: () => Promise.resolve(analyser), now: () => new Date(moment += 1_000),
  })
}
