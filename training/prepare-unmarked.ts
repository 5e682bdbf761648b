import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { encoderInput } from '../src/analysis/extractor/encoder-input.js'
import { createPieces } from '../src/analysis/extractor/pieces.js'
import { readPage } from '../src/ingest/read-page.js'
import { findQuotes } from '../src/text/quotes.js'
import { gumDocument } from './coref-gum.js'

/**
 * Texts that nobody marked as the encoder reads them, for students who learn what their teachers say of them:
 * `npx tsx training/prepare-unmarked.ts VOCABULARY OUT.jsonl --language=en --not=FOLDER… FILE…`. Files are pages (`.html.gz`), texts (`.txt`) or GUM's documents (`.conllu`).
 * `--language=en` takes English alone, `--language=other` all others. Left out is each text that shares a paragraph with one (`.txt`) of the folders after `--not`, by which is measured.
 */
const [vocabularyFile, out, ...rest] = process.argv.slice(2)
if (vocabularyFile === undefined || out === undefined) throw new Error('usage: prepare-unmarked.ts VOCABULARY OUT.jsonl --language=en|other [--not=FILE.txt…] FILE…')
const language = rest.find((a) => a.startsWith('--language='))?.slice('--language='.length)
const plain = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
const paragraphs = (text: string) => text.split('\n').map(plain).filter((words) => words.length >= 60)
const kept = new Set(rest.filter((a) => a.startsWith('--not=')).flatMap((a) => paragraphs(readFileSync(a.slice('--not='.length), 'utf8'))))
const words = createPieces(readFileSync(vocabularyFile, 'utf8').split('\n').filter((line) => line !== ''))
const marks = [words.special('[CLS]'), words.special('[SEP]')]
/** The least pieces of a text that has anything to teach. */
const LEAST = 120
const rows: string[] = []
let pieces = 0, apart = 0
for (const file of rest.filter((a) => !a.startsWith('--'))) {
  const held = readFileSync(file)
  const page = file.endsWith('.html.gz')
  const bytes = page ? gunzipSync(held) : new TextEncoder().encode(file.endsWith('.conllu') ? gumDocument(held.toString('utf8')).text : held.toString('utf8'))
  const { article } = readPage({ name: file, bytes, receivedAt: '2026-01-01T00:00:00Z', mediaType: page ? 'text/html' : 'text/plain' })
  const english = article.language?.startsWith('en') ?? true
  if ((language === 'en') !== english || article.text === '') continue
  if (paragraphs(article.text).some((words) => kept.has(words))) { apart += 1; continue }
  const input = encoderInput(article.text, article.blocks.map((block, index) => ({ ...block, block: index })), findQuotes(article.text, article.blocks), words)
  if (input.ids.length < LEAST) continue
  pieces += input.ids.length
  rows.push(JSON.stringify({ id: `unmarked/${file.split('/').at(-1) ?? file}`, marks, ...input, unmarked: true, attributions: [] }))
}
writeFileSync(out, rows.map((row) => `${row}\n`).join(''))
console.log(`${rows.length} texts, ${pieces} pieces; ${apart} left out, since they share a paragraph with what is measured by`)
