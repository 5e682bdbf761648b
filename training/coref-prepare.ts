import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { createWordPieces } from '../src/analysis/extractor/wordpiece.js'
import { GIVEN_NAMES } from '../src/analysis/lang/en/given-names.js'
import { readPage } from '../src/ingest/read-page.js'
import { findQuotes } from '../src/text/quotes.js'
import { gapMarked, gapRows } from './coref-gap.js'
import { gumDocument } from './coref-gum.js'
import { createReader, toRow, withPlain } from './coref-row.js'
import { silverMarked } from './coref-silver.js'
import type { Parsed } from './coref-silver.js'
import { statementsMarked } from './coref-statements.js'
import { placeMarks } from './place-marks.js'
import type { Mark } from './place-marks.js'

/**
 * Turns texts with coreference into what the encoder reads, with the product's own reader: `npx tsx training/coref-prepare.ts VOCABULARY OUT [DATA]`.
 * Writes OUT/coref-SOURCE.jsonl, one a source; `coref-gap-measure` and `coref-gum-measure` (each tenth document) are never for training. See coref-row.ts for what a row holds.
 */
const [vocabularyFile, out, data = '../shared/data'] = process.argv.slice(2)
if (vocabularyFile === undefined || out === undefined || !existsSync(vocabularyFile)) throw new Error('usage: coref-prepare.ts VOCABULARY OUT [DATA] (a file with one token a line, a folder to write to, the folder of data)')
const words = createWordPieces(readFileSync(vocabularyFile, 'utf8').split('\n').filter((line) => line !== ''))
const read = createReader(words)
const lines = (file: string) => file.split('\n').filter((line) => line !== '')
mkdirSync(out, { recursive: true })

interface Row { readonly gap?: unknown; readonly mentions?: readonly (readonly number[])[]; readonly known?: readonly (readonly number[])[] | null }

function write(name: string, rows: readonly Row[]): void {
  writeFileSync(`${out}/coref-${name}.jsonl`, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  const mentions = rows.flatMap((r) => r.mentions ?? [])
  const clusters = rows.map((r) => r.known === null ? (r.mentions?.length ?? 0) - new Set(r.mentions?.map((m) => m[2])).size : 0)
  const known = rows.flatMap((r) => r.known ?? [])
  console.log(`${name}: ${rows.length} documents, ${mentions.length} mentions, ${clusters.reduce((a, b) => a + b, 0)} links of clusters, ${known.filter((k) => k[2] === 1).length} pairs the same, ${known.filter((k) => k[2] === 0).length} not`)
}

/** Rows of what can be read; says what can't. */
function rowsOf<T>(items: readonly T[], make: (item: T) => Row): Row[] {
  return items.flatMap((item) => {
    try { return [make(item)] } catch (error) { console.log(`left out: ${error instanceof Error ? error.message : String(error)}`); return [] }
  })
}

const gum = readdirSync(`${data}/gum/conllu`).filter((file) => existsSync(`${data}/gum/coref/${file.replace(/u$/, '')}`)).sort()
const gumRow = (file: string) => {
  const id = file.replace(/\.conllu$/, '')
  const { text, mentions } = gumDocument(readFileSync(`${data}/gum/conllu/${file}`, 'utf8'))
  const given = read(id, text)
  return toRow(id, 'gum', 0.4, given, { mentions: mentions.map((m) => ({ ...m, begin: given.place(m.begin), end: given.place(m.end - 1) + 1 })), known: null })
}
write('gum', rowsOf(gum.filter((_, i) => i % 10 !== 3), gumRow))
write('gum-measure', rowsOf(gum.filter((_, i) => i % 10 === 3), gumRow))

for (const [name, file, weight, titled] of [['gap', 'validation', 15, false], ['gap-titled', 'validation', 15, true], ['gap-measure', 'development', 0, false], ['gap-titled-measure', 'development', 0, true]] as const) {
  write(name, rowsOf(gapRows(readFileSync(`${data}/gap/${file}.tsv`, 'utf8'), titled), (row) => {
    const given = read(row.id, row.text)
    return { ...toRow(row.id, 'gap', weight, given, gapMarked(given, row)), gap: { masculine: /^(?:he|him|his)$/i.test(row.pronoun.words), a: row.a.same, b: row.b.same, names: [row.a.words, row.b.words] } }
  }))
}

for (const [name, folder, ending] of [['statements', `${data}/statements/train`, '.gold.json'], ['invented', 'training/articles', '.marks.json'], ['statements-measure', `${data}/statements/develop`, '.gold.json']] as const) {
write(name, rowsOf(readdirSync(folder).filter((file) => file.endsWith(ending)).sort().map((file) => file.replace(ending, '')), (id) => {
  const text = readFileSync(`${folder}/${id}.txt`, 'utf8').trimEnd()
  const { statements } = JSON.parse(readFileSync(`${folder}/${id}${ending}`, 'utf8')) as { readonly statements: readonly Mark[] }
  const given = read(id, text)
  if (given.text !== text) throw new Error(`${id}: the article as read is not the article as annotated`)
  const placed = placeMarks(text, given.tokens, findQuotes(text, given.blocks).quotes, statements)
  return toRow(id, 'statements', 2, given, statementsMarked(given, placed.filter((p) => p !== null)))
}))
}

// Pages of which nothing is known: names in them are made pronouns (coref_vary.py).
write('pages', rowsOf(readdirSync(`${data}/pages/html`).filter((file) => file.endsWith('.gz')).sort(), (file) => {
  const { article } = readPage({ name: file, bytes: gunzipSync(readFileSync(`${data}/pages/html/${file}`)), receivedAt: '2026-01-01T00:00:00Z', mediaType: 'text/html' })
  const given = read(file, article.text)
  return toRow(file, 'pages', 1, given, { mentions: withPlain([], given), known: [] })
}))
const given = [...GIVEN_NAMES].map(([name, gender]) => [gender, words.read(name, 0, name.length).map(({ id }) => id)])
writeFileSync(`${out}/given-names.json`, JSON.stringify(given))

const texts = new Map(lines(readFileSync(`${data}/polnear/train.jsonl`, 'utf8')).map((line) => { const { id, text } = JSON.parse(line) as { readonly id: string; readonly text: string }; return [id, text] }))
const parsed = lines(gunzipSync(readFileSync(`${data}/polnear/train.corenlp.jsonl.gz`)).toString('utf8')).map((line) => JSON.parse(line) as Parsed)
write('silver', rowsOf(parsed, (article) => {
  const text = texts.get(article.id) ?? ''
  const given = read(article.id, text)
  if (given.text !== text) throw new Error(`${article.id}: the article as read is not the article as annotated`)
  return toRow(article.id, 'silver', 0.3, given, silverMarked(given, article))
}))
