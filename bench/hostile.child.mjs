// Reads one page through the built guarded reader and prints, as JSON, whether it was refused, what it took and the memory:
// `node bench/hostile.child.mjs PAGE.html`. A small page before it starts the thread, whose start isn't the page's time.
import { readFileSync } from 'node:fs'
import { guardedReader } from '../dist/ingest/guarded/guarded-reader.js'

const read = guardedReader()
const input = (bytes) => ({ name: 'made.html', bytes, receivedAt: '2000-01-01T00:00:00Z', mediaType: 'text/html' })
await read(input(new TextEncoder().encode('<h1>Harbour</h1><p>The council said on 5 May 2024 that it was late.</p>')))
const bytes = readFileSync(process.argv[2])
const before = process.cpuUsage()
const refused = await read(input(bytes)).then(() => null, (error) => error.message)
const { user, system } = process.cpuUsage(before)
console.log(JSON.stringify({ refused, seconds: (user + system) / 1e6, maxRssBytes: process.resourceUsage().maxRSS * 1024 }))
process.exit(0)
