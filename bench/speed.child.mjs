// Reads the texts in a JSON file (a list) several times through the built product and prints what it took, as JSON:
// `node bench/speed.child.mjs TEXTS.json ROUNDS [fast|careful]`. A process of its own, so that the memory is that of reading alone.
// Seconds are of the clock, all cores at work: nothing else should run beside it.
import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { createAnalyser } from '../dist/analysis/pipeline.js'
import { FOLDERS, loadNetwork } from '../dist/neural/load-network.js'
import { readPage } from '../dist/ingest/read-page.js'
import { InTurn } from '../dist/record/in-turn.js'

const [file, rounds, model] = process.argv.slice(2)
const pages = JSON.parse(readFileSync(file, 'utf8')).map((text, i) => ({ name: `${i}.txt`, bytes: Buffer.from(text) }))
// As the product does before it loads the network (src/main.ts).
setFlagsFromString('--semi-space-growth-factor=1')
const { analyse } = createAnalyser(await loadNetwork({ folder: model && FOLDERS[model] }))
let statements = 0

// As `onrecord read` and `onrecord add` do: one page ahead.
async function round() {
  const before = performance.now()
  const pieces = new InTurn(1)
  for (const page of pages) {
    await pieces.begin(async (turn) => {
      const { article } = readPage({ ...page, receivedAt: '2000-01-01T00:00:00Z', mediaType: 'text/plain' })
      const found = await analyse(article)
      await turn()
      statements += found.statements.length
    })
  }
  await pieces.end()
  return (performance.now() - before) / 1e3
}

// The first round loads and compiles.
await round()
const seconds = []
for (let i = 0; i < Number(rounds); i++) seconds.push(await round())
// maxRSS is in kibibytes, on every system.
console.log(JSON.stringify({ seconds, statements, maxRssBytes: process.resourceUsage().maxRSS * 1024 }))
