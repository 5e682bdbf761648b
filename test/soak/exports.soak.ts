import { expect, test } from 'vitest'
import { BROKEN } from '../../src/export/export-format.js'
import { exportOf } from '../../src/export/export-formats.js'
import { EXPORT_FORMAT_NAMES } from '../../src/export/export-names.js'
import { EXPORTED, EXPORTING } from '../exports/made.js'

const STATEMENTS = 100_000
const A_PAGE = 5

/** Statements of pages that are each a text of their own, one after the other. */
async function* many(breaksAt = Infinity) {
  for (let i = 0; i < STATEMENTS; i += 1) {
    if (i === breaksAt) throw new Error('the ledger went away')
    const page = Math.floor(i / A_PAGE)
    const of = EXPORTED[i % EXPORTED.length]!
    yield await Promise.resolve({ ...of, article: { ...of.article, id: `${page}`.padStart(20, '0'), text: `${of.article.text}\n\n${page} ${'word '.repeat(500)}` }, statement: { ...of.statement, id: `${i}`.padStart(20, '0') } })
  }
}

/** Bytes that are held, after a collection where that can be had. */
function held(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

test.each(EXPORT_FORMAT_NAMES)('%s of 100,000 statements is written in flat memory', { timeout: 300_000 }, async (name) => {
  let [bytes, most, next] = [0, 0, 0]
  const before = held()
  for await (const piece of exportOf(name, many(), EXPORTING)) {
    bytes += piece.length
    if (bytes < next) continue
    next = bytes + 4 * 1024 * 1024
    most = Math.max(most, held() - before)
  }
  process.stderr.write(`${name}: ${Math.round(bytes / 1e6)} MB written, ${Math.round(most / 1e6)} MB held at most\n`)
  expect(bytes).toBeGreaterThan(10_000_000)
  expect(most).toBeLessThan(150_000_000)
})

test.each(EXPORT_FORMAT_NAMES.filter((name) => name !== 'brat'))('%s that breaks off after 50,000 says so', { timeout: 300_000 }, async (name) => {
  let last = ''
  const writing = (async () => { for await (const piece of exportOf(name, many(50_000), EXPORTING)) last = Buffer.from(piece).toString() })()
  await expect(writing).rejects.toThrow('the ledger went away')
  expect(last.trim().split('\n').at(-1)).toContain(BROKEN)
})
