import { readFileSync, writeFileSync } from 'node:fs'
import { overlap } from '../bench/overlap.js'
import { createExtract } from '../src/analysis/extractor/extract.js'
import { readPage } from '../src/ingest/read-page.js'
import { loadNetwork } from '../src/neural/load-network.js'
import { findQuotes } from '../src/text/quotes.js'

/**
 * Measures how often attributions are right at each raw score, on the articles of the training split that training left out,
 * and writes the rising line into the manifest (isotonic regression by pooling neighbours, Ayer et al. 1955):
 * `npx tsx training/calibrate.ts DATA MODELS`. Right: content and source each overlap an annotator's by half or more.
 */
interface GoldRow { readonly id: string; readonly text: string; readonly attributions: readonly Record<'source' | 'content', readonly (readonly [number, number])[]>[] }

const [data, folder] = process.argv.slice(2)
if (data === undefined || folder === undefined) throw new Error('usage: calibrate.ts DATA MODELS')
const held = new Set(JSON.parse(readFileSync(`${data}/held-out.json`, 'utf8')) as string[])
const network = await loadNetwork({ folder })
// Raw scores, also of those that are hardly likely: the curve must know them to call them so.
const extract = createExtract({ ...network, calibration: { raw: [0, 1], right: [0, 1] } })
const seen = new Set<string>()
const points: { readonly raw: number; readonly right: boolean }[] = []
for (const line of readFileSync('../shared/data/polnear/train.jsonl', 'utf8').split('\n').filter((l) => l !== '')) {
  const { id, text, attributions } = JSON.parse(line) as GoldRow
  if (!held.has(id) || seen.has(id)) continue
  seen.add(id)
  const { article } = readPage({ name: id, bytes: new TextEncoder().encode(text), receivedAt: '2000-01-01T00:00:00Z', mediaType: 'text/plain' })
  const { found } = await extract(text, article.blocks.map((block, index) => ({ ...block, block: index })), findQuotes(text, article.blocks))
  const free = new Set(attributions)
  for (const { source, content, confidence } of found) {
    const match = [...free].find((a) => overlap(content, a.content) >= 0.5 && overlap(source, a.source) >= 0.5)
    if (match !== undefined) free.delete(match)
    points.push({ raw: confidence, right: match !== undefined })
  }
}
points.sort((a, b) => a.raw - b.raw)
// Bins of at least forty, then neighbours pooled until the line rises.
const LEAST = 40
let bins: { count: number; raw: number; right: number }[] = []
for (let i = 0; i < points.length; i += LEAST) {
  const some = points.slice(i, i + LEAST)
  bins.push({ count: some.length, raw: some.reduce((s, p) => s + p.raw, 0) / some.length, right: some.filter((p) => p.right).length / some.length })
}
for (let pooled = true; pooled;) {
  pooled = false
  const next: typeof bins = []
  for (const bin of bins) {
    const last = next.at(-1)
    if (last !== undefined && last.right > bin.right) {
      const count = last.count + bin.count
      next[next.length - 1] = { count, raw: (last.raw * last.count + bin.raw * bin.count) / count, right: (last.right * last.count + bin.right * bin.count) / count }
      pooled = true
    } else next.push(bin)
  }
  bins = next
}
const round = (value: number) => Number(value.toFixed(4))
const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Record<string, unknown>
// One right and one wrong are imagined in each bin (Laplace): forty of forty is no certainty.
manifest['calibration'] = { raw: bins.map((b) => round(b.raw)), right: bins.map((b) => round((b.right * b.count + 1) / (b.count + 2))) }
writeFileSync(`${folder}/manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`)
console.log(`${points.length} attributions of ${seen.size} articles, ${points.filter((p) => p.right).length} right`)
