import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAnalyser } from '../src/analysis/pipeline.js'
import { readPage } from '../src/ingest/read-page.js'
import type { Statement } from '../src/model/statement.js'
import type { Figure, Measured } from './figure.js'
import { overlap } from './overlap.js'
import { polnear, predictionLine, readGold, type GoldArticle } from './polnear.js'

interface Score {
  readonly p: number
  readonly r: number
  readonly f1: number
}

/** What the scorer prints, as far as it is used. */
interface Scores {
  readonly articles: number
  readonly skipped: number
  readonly exact: { readonly source: Score; readonly cue: Score; readonly content: Score }
  readonly linked: Score
}

/** The scorer's figures on PolNeAR's development split for all that the product does from a page's bytes to statements. */
export function measureAccuracy(): Measured {
  const files = polnear('dev')
  if (files === null) return { skipped: 'the PolNeAR data are not beside the project (../shared)' }
  const gold = readGold(files.gold)
  const analyse = createAnalyser()
  const read = gold.map((article) => {
    const page = readPage({
      name: article.id, bytes: new TextEncoder().encode(article.text), receivedAt: '2000-01-01T00:00:00Z', mediaType: 'text/plain',
    })
    return { article, statements: analyse(page.article).statements }
  })
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  try {
    const predicted = join(folder, 'predicted.jsonl')
    writeFileSync(predicted, read.map(({ article, statements }) => `${predictionLine(article.id, statements)}\n`).join(''))
    const printed = execFileSync(process.execPath, [files.scorer, files.gold, files.tokens, predicted], { encoding: 'utf8' })
    return [...scoreFigures(JSON.parse(printed) as Scores), ...recallFigures(read)]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function scoreFigures({ articles, skipped, exact, linked }: Scores): Figure[] {
  const three = (id: string, what: string, { p, r, f1 }: Score): Figure[] => [
    { id: `accuracy.${id}.f1`, what, value: f1, unit: 'F1' },
    { id: `accuracy.${id}.precision`, what, value: p, unit: 'precision' },
    { id: `accuracy.${id}.recall`, what, value: r, unit: 'recall' },
  ]
  return [
    { id: 'accuracy.articles', what: 'articles', value: articles - skipped, unit: 'articles' },
    ...three('linked', 'linked attributions', linked),
    ...three('source', 'source, exact span', exact.source),
    ...three('cue', 'cue, exact span', exact.cue),
    ...three('content', 'content, exact span', exact.content),
  ]
}

interface ReadArticle {
  readonly article: GoldArticle
  readonly statements: readonly Statement[]
}

type Attribution = GoldArticle['attributions'][number]

/** Kinds of attributions by which it shows what is missed most. They overlap. */
const KINDS: readonly { readonly id: string; readonly what: string; readonly of: (a: Attribution, text: string, all: readonly Attribution[]) => boolean }[] = [
  { id: 'quoted', what: 'found of those with quote marks', of: (a, text) => isQuoted(a, text) },
  { id: 'unquoted', what: 'found of those without quote marks', of: (a, text) => !isQuoted(a, text) },
  { id: 'within', what: 'found of those inside another', of: (a, _, all) => all.some((b) => b !== a && holds(b, a)) },
  { id: 'sourceless', what: 'found of those that name no source', of: (a) => a.source.length === 0 },
  { id: 'cueless', what: 'found of those without a cue', of: (a) => a.cue.length === 0 },
]

function isQuoted({ content }: Attribution, text: string): boolean {
  return content.some(([begin, end]) => /["“”«»]/.test(text.slice(Math.max(0, begin - 1), end + 1)))
}

function holds(outer: Attribution, inner: Attribution): boolean {
  return inner.content.every(([begin, end]) => outer.content.some(([from, to]) => from <= begin && end <= to && to - from > end - begin))
}

/** Which share of each kind of attribution was found: matched one to one as the scorer's linked figure, but on characters. */
function recallFigures(read: readonly ReadArticle[]): Figure[] {
  const sums = KINDS.map(() => ({ found: 0, all: 0 }))
  for (const { article, statements } of read) {
    const free = new Set(statements)
    for (const a of article.attributions.filter((one) => one.content.length > 0)) {
      const match = [...free].find((s) => overlap(s.content, a.content) >= 0.5 && overlap(s.source, a.source) >= 0.5)
      if (match !== undefined) free.delete(match)
      KINDS.forEach(({ of }, i) => {
        const sum = sums[i]
        if (sum === undefined || !of(a, article.text, article.attributions)) return
        sum.all += 1
        sum.found += Number(match !== undefined)
      })
    }
  }
  return KINDS.map(({ id, what }, i): Figure => {
    const { found, all } = sums[i] ?? { found: 0, all: 0 }
    const value = all === 0 ? 0 : Number((found / all).toFixed(4))
    return { id: `accuracy.found.${id}`, what: `${what} (${all})`, value, unit: 'recall' }
  })
}
