// Reads the gzipped pages of a folder through the built product and prints, as JSON, what was made of each, what it took and
// the memory: `node bench/pages.child.mjs TRUTH.json FOLDER ROUNDS`. A process of its own, so that the memory is that of reading alone.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { readPage } from '../dist/ingest/read-page.js'

const [truth, folder, rounds] = process.argv.slice(2)
const pages = Object.entries(JSON.parse(readFileSync(truth, 'utf8')))
  .map(([id, { url }]) => ({ name: id, url, bytes: gunzipSync(readFileSync(`${folder}/${id}.html.gz`)) }))
const body = new Set(['paragraph', 'quote', 'list', 'heading', 'standfirst'])
const read = ({ name, url, bytes }) => readPage({ name, url, bytes, receivedAt: '2000-01-01T00:00:00Z', mediaType: 'text/html' })

const found = {}
for (const page of pages) {
  const { article: { text, blocks, publishedAt, dates = [] }, problems } = read(page)
  // The headline is no part of the body.
  const words = blocks.filter(({ kind }, i) => body.has(kind) && !(i === 0 && kind === 'heading')).map(({ begin, end }) => text.slice(begin, end))
  found[page.name] = { body: words.join('\n'), publishedAt, sources: dates.filter(({ of }) => of === 'published').length, disagree: problems.some(({ rule }) => rule === 'dates-disagree') }
}
const seconds = []
for (let i = 0; i < Number(rounds); i++) {
  const before = performance.now()
  for (const page of pages) read(page)
  seconds.push((performance.now() - before) / 1e3)
}
console.log(JSON.stringify({ found, seconds, maxRssBytes: process.resourceUsage().maxRSS * 1024 }))
