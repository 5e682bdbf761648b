import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { encoderInput } from '../src/analysis/extractor/encoder-input.js'
import { createWordPieces } from '../src/analysis/extractor/wordpiece.js'
import { readPage } from '../src/ingest/read-page.js'
import { findQuotes } from '../src/text/quotes.js'

/**
 * Turns PolNeAR's articles into what the encoder reads, with the product's own reader, so that training and use see the
 * same pieces: `npx tsx training/prepare.ts VOCABULARY OUT`. Writes OUT/train.jsonl and OUT/dev.jsonl.
 */
interface GoldRow { readonly id: string; readonly text: string; readonly attributions: readonly Record<'source' | 'cue' | 'content', readonly (readonly [number, number])[]>[] }

const [vocabularyFile, out] = process.argv.slice(2)
if (vocabularyFile === undefined || out === undefined || !existsSync(vocabularyFile)) throw new Error('usage: prepare.ts VOCABULARY OUT (a file with one token a line, and a folder to write to)')
const words = createWordPieces(readFileSync(vocabularyFile, 'utf8').split('\n').filter((line) => line !== ''))
mkdirSync(out, { recursive: true })
for (const split of ['train', 'dev']) {
  const rows = readFileSync(`../shared/data/polnear/${split}.jsonl`, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as GoldRow)
  const lines = rows.map(({ id, text, attributions }) => {
    const { article } = readPage({ name: id, bytes: new TextEncoder().encode(text), receivedAt: '2000-01-01T00:00:00Z', mediaType: 'text/plain' })
    if (article.text !== text) throw new Error(`${id}: the article as read is not the article as annotated`)
    const input = encoderInput(text, article.blocks.map((block, index) => ({ ...block, block: index })), findQuotes(text, article.blocks), words)
    return JSON.stringify({ id, ...input, attributions: attributions.filter((a) => a.cue.length > 0) })
  })
  writeFileSync(`${out}/${split}.jsonl`, lines.map((line) => `${line}\n`).join(''))
  console.log(`${split}: ${rows.length} rows`)
}
