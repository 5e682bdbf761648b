import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { encoderInput } from '../src/analysis/extractor/encoder-input.js'
import { createPieces } from '../src/analysis/extractor/pieces.js'
import { readPage } from '../src/ingest/read-page.js'
import type { Span } from '../src/model/span.js'
import { findQuotes } from '../src/text/quotes.js'
import { placeMarks } from './place-marks.js'
import type { Mark, Placed } from './place-marks.js'

/**
 * Turns articles into what the encoder reads, with the product's own reader, so that training and use see the same pieces:
 * `npx tsx training/prepare.ts VOCABULARY OUT NAME=FOLDER…`. Writes OUT/train.jsonl and OUT/dev.jsonl of PolNeAR's splits, and for
 * each folder of marked articles OUT/NAME.jsonl: NAME.txt beside NAME.gold.json or NAME.marks.json, or NAME.json with the places of marks on a page outside of the project.
 */
interface Marked { readonly statements: readonly Mark[] }
type Offsets = readonly (readonly [number, number])[]
interface OffsetMark extends Record<'source' | 'cue' | 'content' | 'addressee' | 'target' | 'hop', Offsets> { readonly kind: Placed['kind']; readonly optional: boolean }
/** Marks of somebody else's page: where it lies, the hash of its text as read, and places in that text. */
interface PagesMarks { readonly page: string; readonly sha256: string; readonly attributions: readonly OffsetMark[] }
interface GoldRow { readonly id: string; readonly text: string; readonly attributions: readonly Record<'source' | 'cue' | 'content', readonly (readonly [number, number])[]>[] }

const [vocabularyFile, out, ...folders] = process.argv.slice(2)
if (vocabularyFile === undefined || out === undefined || !existsSync(vocabularyFile)) throw new Error('usage: prepare.ts VOCABULARY OUT [NAME=FOLDER…] (a file with one token a line, and a folder to write to)')
const words = createPieces(readFileSync(vocabularyFile, 'utf8').split('\n').filter((line) => line !== ''))
const marks = [words.special('[CLS]'), words.special('[SEP]')]
mkdirSync(out, { recursive: true })

/** An article of plain text as the encoder reads it. Throws where the reader changes the text: marks would stand elsewhere. */
function inputOf(id: string, text: string) {
  const { article } = readPage({ name: id, bytes: new TextEncoder().encode(text), receivedAt: '2000-01-01T00:00:00Z', mediaType: 'text/plain' })
  if (article.text !== text) throw new Error(`${id}: the article as read is not the article as annotated`)
  const quotes = findQuotes(text, article.blocks)
  return { blocks: article.blocks, quotes, input: { marks, ...encoderInput(text, article.blocks.map((block, index) => ({ ...block, block: index })), quotes, words) } }
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
  let lost = 0
  const articles = readdirSync(folder).filter((file) => file.endsWith('.json')).sort().map((file) => {
    const id = file.replace(/(?:\.(?:gold|marks))?\.json$/, '')
    const held = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Marked | PagesMarks
    if ('page' in held) return { id, ...inputOf(id, textOf(id, held)).input, whole: true, attributions: held.attributions }
    // A text file may end with a line break, which the reader leaves out.
    const text = readFileSync(`${folder}/${id}.txt`, 'utf8').trimEnd()
    const { blocks, quotes, input } = inputOf(id, text)
    const placed = placeMarks(text, blocks, quotes.quotes, held.statements)
    lost += placed.filter((p) => p === null).length
    return { id, ...input, whole: true, attributions: placed.flatMap((p) => p === null ? [] : [inOffsets(p)]) }
  })
  write(name, articles)
  console.log(`${name}: ${articles.length} articles, ${articles.reduce((sum, { attributions }) => sum + attributions.length, 0)} attributions${lost === 0 ? '' : `; ${lost} marks aren't in the text`}`)
}

function inOffsets({ source, cue, content, addressee, target, hop, kind, optional }: Placed): OffsetMark {
  const pairs = (spans: readonly Span[]) => spans.map(({ begin, end }) => [begin, end] as const)
  return { source: pairs(source), cue: pairs(cue), content: pairs(content), addressee: pairs(addressee), target: pairs(target), hop: pairs(hop), kind, optional }
}

/** The text of somebody else's page, which the project doesn't hold. Throws where the reader gives another than was marked. */
function textOf(id: string, { page, sha256 }: PagesMarks): string {
  const { article } = readPage({ name: id, bytes: gunzipSync(readFileSync(`../shared/data/${page}`)), receivedAt: '2026-01-01T00:00:00Z', mediaType: 'text/html' })
  const own = createHash('sha256').update(article.text).digest('hex')
  if (own !== sha256) throw new Error(`${id}: the reader gives another text of this page than the one that was marked`)
  return article.text
}
