import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Network } from '../src/analysis/extractor/network.js'
import { createAnalyser } from '../src/analysis/pipeline.js'
import { readPage } from '../src/ingest/read-page.js'
import { FOLDERS, loadNetwork } from '../src/neural/load-network.js'
import { calibrationFigures, isWithin } from './calibration.js'
import type { Figure, Measured } from './figure.js'
import { matched } from './matched.js'
import { polnear, predictionLine, readGold, type GoldArticle, type PolnearFiles, type ReadArticle } from './polnear.js'

interface Score {
  readonly p: number
  readonly r: number
  readonly f1: number
}

/** What the scorer prints, as far as it is used. */
interface Scores {
  /** Those that were scored. */
  readonly articles: number
  readonly exact: { readonly source: Score; readonly cue: Score; readonly content: Score }
  readonly linked: Score
}

/**
 * The scorer's figures on PolNeAR's development split for all that the product does from a page's bytes to statements; of
 * the small and the large model only those.
 */
export async function measureAccuracy(): Promise<Measured> {
  const files = polnear('dev')
  if (files === null) return { skipped: 'the PolNeAR data are not beside the project (../shared)' }
  const gold = readGold(files.gold)
  const read = await readAll(gold, await loadNetwork())
  const fast = await readAll(gold, await loadNetwork({ folder: FOLDERS.fast }))
  const careful = await readAll(gold, await loadNetwork({ folder: FOLDERS.careful }))
  return [
    ...scoreFigures('accuracy', '', scored(read, files)), ...recallFigures(read), ...calibrationFigures(read),
    ...scoreFigures('accuracy.outer', ', without those within others', scored(outerOf(read), files)),
    ...scoreFigures('accuracy.fast', ', with --fast', scored(fast, files)),
    ...scoreFigures('accuracy.careful', ', with --careful', scored(careful, files)),
    ...scoreFigures('accuracy.careful.outer', ', with --careful, without those within others', scored(outerOf(careful), files)),
  ]
}

function outerOf(read: readonly ReadArticle[]): readonly ReadArticle[] {
  return read.map(({ article, statements }) => ({ article, statements: statements.filter((s) => !isWithin(s)) }))
}

async function readAll(gold: readonly GoldArticle[], network: Network): Promise<ReadArticle[]> {
  const { analyse } = createAnalyser(network)
  const read: ReadArticle[] = []
  for (const article of gold) {
    const page = readPage({
      name: article.id, bytes: new TextEncoder().encode(article.text), receivedAt: '2000-01-01T00:00:00Z', mediaType: 'text/plain',
    })
    read.push({ article, statements: (await analyse(page.article)).statements })
  }
  return read
}

function scored(read: readonly ReadArticle[], files: PolnearFiles): Scores {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  try {
    const predicted = join(folder, 'predicted.jsonl')
    writeFileSync(predicted, read.map(({ article, statements }) => `${predictionLine(article.id, statements)}\n`).join(''))
    return JSON.parse(execFileSync(process.execPath, [files.scorer, files.gold, files.tokens, predicted], { encoding: 'utf8' })) as Scores
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function scoreFigures(part: string, how: string, { articles, exact, linked }: Scores): Figure[] {
  const three = (id: string, what: string, { p, r, f1 }: Score): Figure[] => [
    { id: `${part}.${id}.f1`, what: what + how, value: f1, unit: 'F1' },
    { id: `${part}.${id}.precision`, what: what + how, value: p, unit: 'precision' },
    { id: `${part}.${id}.recall`, what: what + how, value: r, unit: 'recall' },
  ]
  return [
    { id: `${part}.articles`, what: `articles scored${how}`, value: articles, unit: 'articles' },
    ...three('linked', 'linked attributions', linked),
    ...three('source', 'source, exact span', exact.source),
    ...three('cue', 'cue, exact span', exact.cue),
    ...three('content', 'content, exact span', exact.content),
  ]
}

type Attribution = GoldArticle['attributions'][number]

/** Kinds of attributions by which it shows what is missed most. They overlap. */
const KINDS: readonly { readonly id: string; readonly what: string; readonly of: (a: Attribution, text: string) => boolean }[] = [
  { id: 'quoted', what: 'with quote marks', of: isQuoted },
  { id: 'unquoted', what: 'without quote marks', of: (a, text) => !isQuoted(a, text) },
  { id: 'say', what: 'by a form of “say”, “tell” or “according to”', of: saysSo },
  { id: 'other-cue', what: 'by any other cue', of: (a, text) => a.cue.length > 0 && !saysSo(a, text) },
  { id: 'sourceless', what: 'without a source', of: (a) => a.source.length === 0 },
]

function isQuoted({ content }: Attribution, text: string): boolean {
  return content.some(([begin, end]) => /["“”«»]/.test(text.slice(Math.max(0, begin - 1), end + 1)))
}

function saysSo({ cue }: Attribution, text: string): boolean {
  return cue.some(([begin, end]) => /\b(?:sa(?:y|ys|id|ying)|tell|tells|told|telling|according to)\b/i.test(text.slice(begin, end)))
}

/** Which share of each kind of attribution was found: matched one to one as the scorer's linked figure, but on characters. */
function recallFigures(read: readonly ReadArticle[]): Figure[] {
  const sums = KINDS.map(() => ({ found: 0, all: 0 }))
  for (const { article, statements } of read) {
    for (const [a, match] of matched(article, statements)) {
      KINDS.forEach(({ of }, i) => {
        const sum = sums[i]
        if (sum === undefined || !of(a, article.text)) return
        sum.all += 1
        sum.found += Number(match !== undefined)
      })
    }
  }
  return KINDS.map(({ id, what }, i): Figure => {
    const { found, all } = sums[i] ?? { found: 0, all: 0 }
    const value = all === 0 ? 0 : Number((found / all).toFixed(4))
    return { id: `accuracy.found.${id}`, what: `found of the ${all.toLocaleString('en-GB')} ${what}`, value, unit: 'recall' }
  })
}
