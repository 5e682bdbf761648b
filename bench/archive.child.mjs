// Adds the pages of a WARC to a ledger through the built product, with an analysis that finds nothing at once, and prints
// `added URL` or `there URL` for each, then what memory it took, as JSON: `node bench/archive.child.mjs LEDGER WARC`.
import { createReadStream } from 'node:fs'
import { readPage } from '../dist/ingest/read-page.js'
import { READER } from '../dist/ingest/reader-version.js'
import { addPage } from '../dist/record/add-page.js'
import { readPages } from '../dist/record/read-pages.js'
import { openStore } from '../dist/store/open-store.js'

const [ledger, warc] = process.argv.slice(2)
const analyser = {
  version: 'bench-1',
  analyse: ({ id }) => Promise.resolve({ articleId: id, version: 'bench-1', statements: [], problems: [] }),
}
const NOW = '2031-01-01T00:00:00.000Z'
const store = await openStore(ledger)
const needs = { store, reader: { version: READER, readPage }, analyser, now: () => NOW }
const rss = []
let pages = 0
for await (const page of readPages({ name: warc, source: createReadStream(warc), receivedAt: NOW })) {
  if (!('capture' in page)) throw new Error(JSON.stringify(page))
  const { outcome } = await addPage(needs, page)
  console.log(`${outcome} ${page.sighting.url}`)
  if (++pages % 1000 === 0) rss.push(process.memoryUsage.rss())
}
await store.close()
// maxRSS is in kibibytes, on every system.
console.log(JSON.stringify({ rss, maxRssBytes: process.resourceUsage().maxRSS * 1024 }))
