import { spawn } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'
import { warcOf, type ReceivedPage } from '../src/export/warc.js'
import { capture } from '../src/model/capture.js'
import { sighting } from '../src/model/sighting.js'
import { allReceived } from '../src/record/captures.js'
import { openStore } from '../src/store/open-store.js'
import { rounded, type Figure } from './figure.js'
import { syntheticEntries } from './ledger-data.js'

const PAGES = 10_000
const KILLED_AFTER = PAGES / 2
const NOW = '2031-01-01T00:00:00.000Z'

/**
 * Adding the pages of a WARC to a ledger, killed in the middle and begun again, with an analysis that takes no time: how
 * fast, in how much memory, and whether pages are lost or doubled. Needs `dist`.
 */
export async function measureArchive(tell: (line: string) => void): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  try {
    const warc = join(folder, 'crawl.warc.gz')
    const ledger = join(folder, 'ledger')
    await writeWarc(warc)
    tell(`  ${PAGES} pages as a WARC: adding them, to be killed after ${KILLED_AFTER}`)
    const killed = await addPages(ledger, warc, KILLED_AFTER)
    tell('  killed; adding them again')
    const rest = await addPages(ledger, warc, Infinity)
    const { rss, maxRssBytes } = JSON.parse(rest.last) as { rss: readonly number[]; maxRssBytes: number }
    tell(`  memory after each 1,000 pages, in MB: ${rss.map((bytes) => Math.round(bytes / 1e6)).join(' ')}`)
    const kept = await keptIn(ledger)
    const acknowledged = [...killed.added, ...rest.added]
    const distinct = new Set(kept)
    const doubled = kept.length - distinct.size + acknowledged.length - new Set(acknowledged).size
    const what = `a WARC of ${PAGES.toLocaleString('en-GB')} pages, killed in the middle and begun again`
    return [
      { id: 'archive.pages', what: `${what}: pages kept`, value: distinct.size, unit: 'pages' },
      { id: 'archive.lost', what: `${what}: lost`, value: PAGES - distinct.size, unit: 'pages' },
      { id: 'archive.doubled', what: `${what}: doubled`, value: doubled, unit: 'pages' },
      { id: 'archive.pages-a-second', what: 'pages read from it and kept on disk, without their analysis', value: rounded(killed.added.length / killed.seconds), unit: 'pages/s' },
      { id: 'archive.memory.first', what: 'memory of the process after the first 1,000 pages', value: rounded((rss[0] ?? 0) / 1e6), unit: 'MB' },
      { id: 'archive.memory.last', what: 'memory of the process after the last', value: rounded((rss.at(-1) ?? 0) / 1e6), unit: 'MB' },
      { id: 'archive.memory.peak', what: 'its peak', value: rounded(maxRssBytes / 1e6), unit: 'MB' },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Invented pages of HTML with what stands around an article, a record each. */
async function writeWarc(path: string): Promise<void> {
  const pages = async function* (): AsyncGenerator<ReceivedPage> {
    let number = 0
    for (const { article: { title, text } } of syntheticEntries(PAGES)) {
      const paragraphs = text.split(/\n+/).filter(Boolean).map((words) => `<p>${words.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`).join('\n')
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title ?? ''}</title></head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>${title ?? ''}</h1>${paragraphs}</article><footer><p>Page ${number}</p></footer></body></html>`
      const { sha256: captureId, bytes } = capture(Buffer.from(html))
      const url = `https://paper.example/${number++}`
      const seen = sighting({
        captureId, receivedAt: NOW, receivedFrom: 'clock', door: 'fetch', name: url, asked: url, url, redirects: [], status: 200, headers: [['Content-Type', 'text/html']],
      })
      yield await Promise.resolve({ sighting: seen, bytes, mediaType: 'text/html' })
    }
  }
  const out = createWriteStream(path)
  for await (const bytes of warcOf(pages(), { software: 'Onrecord bench', now: NOW })) {
    if (!out.write(bytes)) await new Promise<void>((resolve) => { out.once('drain', () => { resolve() }) })
  }
  out.end()
  await finished(out)
}

interface Run {
  /** Addresses of the pages that it added, as acknowledged. */
  readonly added: readonly string[]
  /** From the first page to the last. */
  readonly seconds: number
  readonly last: string
}

/** Runs a child, to its end or killed after so many pages. */
function addPages(ledger: string, warc: string, killedAfter: number): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['bench/archive.child.mjs', ledger, warc], { stdio: ['ignore', 'pipe', 'inherit'] })
    const added: string[] = []
    let [begin, end, last] = [0, 0, '']
    createInterface({ input: child.stdout }).on('line', (line) => {
      last = line
      end = performance.now()
      begin ||= end
      if (line.startsWith('added ')) added.push(line.slice('added '.length))
      if (added.length >= killedAfter) child.kill('SIGKILL')
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === 0 || signal === 'SIGKILL') resolve({ added, seconds: (end - begin) / 1000, last })
      else reject(new Error(`bench/archive.child.mjs: ended with ${code}`))
    })
  })
}

async function keptIn(ledger: string): Promise<string[]> {
  const store = await openStore(ledger)
  try {
    const kept: string[] = []
    for await (const { sighting: { captureId, url } } of allReceived(store)) kept.push(url ?? captureId)
    return kept
  } finally {
    await store.close()
  }
}
