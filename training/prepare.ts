import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { encoderInput } from '../src/analysis/extractor/encoder-input.js'
import { createWordPieces } from '../src/analysis/extractor/wordpiece.js'
import { readPage } from '../src/ingest/read-page.js'
import type { Span } from '../src/model/span.js'
import { findQuotes } from '../src/text/quotes.js'
import { placeMarks } from './place-marks.js'
import type { Mark } from './place-marks.js'

/**
 * Turns articles into what the encoder reads, with the product's own reader, so that training and use see the same pieces:
 * `npx tsx training/prepare.ts VOCABULARY OUT NAME=FOLDER…`. Writes OUT/train.jsonl and OUT/dev.jsonl of PolNeAR's splits, and for
 * each folder of marked articles (NAME.txt beside NAME.gold.json or NAME.marks.json) OUT/NAME.jsonl.
 */
interface GoldRow { readonly id: string; readonly text: string; readonly attributions: readonly Record<'source' | 'cue' | 'content', readonly (readonly [number, number])[]>[] }

const [vocabularyFile, out, ...folders] = process.argv.slice(2)
if (vocabularyFile === undefined || out === undefined || !existsSync(vocabularyFile)) throw new Error('usage: prepare.ts VOCABULARY OUT [NAME=FOLDER…] (a file with one token a line, and a folder to write to)')
const words = createWordPieces(readFileSync(vocabularyFile, 'utf8').split('\n').filter((line) => line !== ''))
mkdirSync(out, { recursive: true })

/** An article of plain text as the encoder reads it. Throws where the reader changes the text: marks would stand elsewhere. */
function inputOf(id: string, text: string) {
  const { article } = readPage({ name: id, bytes: new TextEncoder().encode(text), receivedAt: '2000-01-01T00:00:00Z', mediaType: 'text/plain' })
  if (article.text !== text) throw new Error(`${id}: the article as read is not the article as annotated`)
  const quotes = findQuotes(text, article.blocks)
  return { blocks: article.blocks, quotes, input: encoderInput(text, article.blocks.map((block, index) => ({ ...block, block: index })), quotes, words) }
}

function write(name: string, lines: readonly unknown[]): void {
  writeFileSync(`${out}/${name}.jsonl`, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
}

for (const split of ['train', 'dev']) {
  const rows = readFileSync(`../shared/data/polnear/${split}.jsonl`, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as GoldRow)
  write(split, rows.map(({ id, text, attributions }) => ({ id, ...inputOf(id, text).input, attributions: attributions.filter((a) => a.cue.length > 0) })))
  console.log(`${split}: ${rows.length} rows`)
}

for (const [name = '', folder = ''] of folders.map((f) => f.split('='))) {
  let marked = 0
  let lost = 0
  const files = readdirSync(folder).flatMap((file) => /^(.+)\.(?:gold|marks)\.json$/.exec(file)?.[1] === undefined ? [] : [file]).sort()
  const lines = files.map((file) => {
    const id = file.replace(/\.(?:gold|marks)\.json$/, '')
    const raw = readFileSync(`${folder}/${id}.txt`, 'utf8')
    const { statements } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as { readonly statements: readonly Mark[] }
    // A text file may end with a line break, which the reader leaves out.
    const { blocks, quotes, input } = inputOf(id, raw.trimEnd())
    const spans = (s: readonly Span[]) => s.map(({ begin, end }) => [begin, end])
    const placed = placeMarks(raw.trimEnd(), blocks, quotes.quotes, statements)
    marked += placed.length
    lost += placed.filter((p) => p === null).length
    return { id, ...input, whole: true, attributions: placed.flatMap((p) => p === null ? [] : [{
      source: spans(p.source), cue: spans(p.cue), content: spans(p.content), addressee: spans(p.addressee), target: spans(p.target), hop: spans(p.hop), kind: p.kind, optional: p.optional,
    }]) }
  })
  write(name, lines)
  console.log(`${name}: ${lines.length} articles, ${marked} marks${lost === 0 ? '' : `, ${lost} of which aren't in the text`}`)
}
