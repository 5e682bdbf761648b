// Reads a text through the built product, and prints what processor time and what memory that took, as JSON: `node bench/largest.child.mjs FILE`.
import { readFileSync } from 'node:fs'
import { read } from '../dist/index.js'

const text = readFileSync(process.argv[2] ?? '', 'utf8')
const { statements, problems } = await read(text, { name: 'largest.txt' })
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
// maxRSS is in kibibytes, on every system.
console.log(JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, maxRssBytes: maxRSS * 1024, statements: statements.length, problems: problems.map(({ rule }) => rule) }))
