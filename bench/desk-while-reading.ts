import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { openStore } from '../src/store/open-store.js'
import { urls } from '../src/web/urls.js'
import { quantile, rounded, type Measured } from './figure.js'

const FOLDER = '../shared/data/pages/html'
/** From one answer to the next request: a reader who never rests. Milliseconds. */
const PAUSE = 20

/** How long pages of the desk take while its workers read real pages, from the first to the last of them. Needs `dist`. */
export async function measureDeskWhileReading(): Promise<Measured> {
  if (!existsSync(FOLDER)) return { skipped: 'the pages are not beside the project (../shared)' }
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  const location = join(folder, 'ledger')
  const desk = spawn(process.execPath, ['dist/main.js', 'serve', '--ledger', location, '--port', '0'], { stdio: ['ignore', 'pipe', 'ignore'] })
  try {
    const url = await addressOf(desk.stdout)
    const store = await openStore(location)
    const names = readdirSync(FOLDER)
    for (const name of names) await store.addJob({ kind: 'read', from: { upload: await store.keepUpload(readFileSync(join(FOLDER, name))), name, door: 'file', receivedAt: new Date().toISOString() }, given: {} })
    const asked = [urls.front(), urls.articles(), urls.search({ q: 'said' }), urls.speakers(), urls.sources(), urls.search()]
    const times: number[] = []
    const begin = performance.now()
    for (let left = names.length, i = 0; left > 0; i++) {
      const address = i % 7 === 6 ? await newestArticle(store) : asked[i % asked.length]!
      const from = performance.now()
      const answer = await fetch(`${url}${address}`)
      await answer.text()
      times.push(performance.now() - from)
      if (answer.status !== 200) throw new Error(`${address}: got status ${answer.status}, expected 200`)
      if (i % 25 === 0) {
        const { waiting, working } = await store.jobCounts()
        left = waiting + working
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
    const seconds = (performance.now() - begin) / 1000
    await store.close()
    const what = `a page of the desk while a worker reads ${names.length} pages`
    return [
      { id: 'desk.reading.median', what, of: 'median', value: rounded(quantile(times, 0.5)), unit: 'ms' },
      { id: 'desk.reading.p95', what, of: '95th percentile', value: rounded(quantile(times, 0.95)), unit: 'ms' },
      { id: 'desk.reading.worst', what: `${what}: the longest of ${times.length}`, value: rounded(Math.max(0, ...times)), unit: 'ms' },
      { id: 'desk.reading.pages-a-second', what: 'pages that the worker reads and analyses meanwhile', value: rounded(names.length / seconds), unit: 'pages/s' },
    ]
  } finally {
    desk.kill('SIGTERM')
    await new Promise((resolve) => desk.once('close', resolve))
    rmSync(folder, { recursive: true, force: true })
  }
}

async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const url = /open at (\S+)/.exec(line)?.[1]
    if (url !== undefined) return url
  }
  throw new Error('the desk did not open')
}

async function newestArticle(store: Awaited<ReturnType<typeof openStore>>): Promise<string> {
  const { items: [newest] } = await store.articles({ limit: 1 })
  return newest === undefined ? urls.articles() : urls.article(newest.article.id)
}
