// Reads the texts in a JSON file (a list) several times through the built product and prints what it took, as JSON:
// `node bench/speed.child.mjs TEXTS.json ROUNDS`. A process of its own, so that the memory is that of reading alone.
// Seconds are of processor time, all threads together: other work on the machine doesn't count.
import { readFileSync } from 'node:fs'
import { createAnalyser } from '../dist/analysis/pipeline.js'
import { readPage } from '../dist/ingest/read-page.js'

const [file, rounds] = process.argv.slice(2)
const pages = JSON.parse(readFileSync(file, 'utf8')).map((text, i) => ({ name: `${i}.txt`, bytes: Buffer.from(text) }))
const analyse = createAnalyser()
let statements = 0

function round() {
  const before = process.cpuUsage()
  for (const page of pages) {
    const { article } = readPage({ ...page, receivedAt: '2000-01-01T00:00:00Z', mediaType: 'text/plain' })
    statements += analyse(article).statements.length
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

// The first round loads and compiles.
round()
const seconds = Array.from({ length: Number(rounds) }, round)
// maxRSS is in kibibytes, on every system.
console.log(JSON.stringify({ seconds, statements, maxRssBytes: process.resourceUsage().maxRSS * 1024 }))
