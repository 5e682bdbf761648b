import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { encoderInput } from '../src/analysis/extractor/encoder-input.js'
import { createPieces } from '../src/analysis/extractor/pieces.js'
import { createAnalyser } from '../src/analysis/pipeline.js'
import { readPage } from '../src/ingest/read-page.js'
import type { Span } from '../src/model/span.js'
import { loadNetwork } from '../src/neural/load-network.js'
import { findQuotes } from '../src/text/quotes.js'

/**
 * Invented articles in other languages (test/languages/cases) as the encoder reads them: `npx tsx training/prepare-languages.ts VOCABULARY OUT.jsonl FOLDER…`.
 * The articles say what was said, not by which words: source and cue are those that the rules read for a content that is right. An article in which
 * the rules miss something, or find what isn't there, is left out: it would teach what they get wrong.
 */
interface Expected { readonly published: string, readonly language: string, readonly statements: readonly { readonly content: string, readonly optional?: boolean }[] }

const [vocabularyFile, out, ...folders] = process.argv.slice(2)
if (vocabularyFile === undefined || out === undefined || folders.length === 0) throw new Error('usage: prepare-languages.ts VOCABULARY OUT.jsonl FOLDER… (folders of NAME.txt and NAME.expected.json)')
const words = createPieces(readFileSync(vocabularyFile, 'utf8').split('\n').filter((line) => line !== ''))
const marks = [words.special('[CLS]'), words.special('[SEP]')]
const analyser = createAnalyser(await loadNetwork())
const rows: string[] = []
let left = 0
for (const folder of folders) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.expected.json')).sort()) {
    const id = file.replace('.expected.json', '')
    const expected = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Expected
    const bytes = readFileSync(`${folder}/${id}.txt`)
    const { article } = readPage({ name: id, bytes, receivedAt: '2026-01-01T00:00:00Z', mediaType: 'text/plain' })
    const { statements } = await analyser.analyse({ ...article, language: expected.language, publishedAt: null })
    const text = article.text
    const told = statements.filter(({ kind }) => kind !== 'topic')
    const own = expected.statements.filter(({ optional }) => optional !== true).map(({ content }) => told.find((s) => alike(s.content.map((c) => text.slice(c.begin, c.end)).join(' '), content)))
    if (own.some((one) => one === undefined) || told.length > own.length + 1) {
      left += 1
      continue
    }
    const quotes = findQuotes(text, article.blocks)
    const pairs = (spans: readonly Span[]) => spans.map(({ begin, end }) => [begin, end])
    rows.push(JSON.stringify({
      id: `${folder}/${id}`, marks, ...encoderInput(text, article.blocks.map((block, index) => ({ ...block, block: index })), quotes, words), whole: true,
      attributions: [...told].map(({ source, cue, content, kind }) => ({ source: pairs(source), cue: pairs(cue), content: pairs(content), addressee: [], target: [], hop: [], kind, optional: false })),
    }))
  }
}
writeFileSync(out, rows.map((row) => `${row}\n`).join(''))
console.log(`${rows.length} articles, ${left} left out`)
process.exit(0)

/** Whether two contents have most of their words in common. */
function alike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((words) => new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []))
  const both = [...(a ?? [])].filter((word) => b?.has(word) === true).length
  return both / Math.max(1, a?.size ?? 0, b?.size ?? 0) >= 0.6
}
