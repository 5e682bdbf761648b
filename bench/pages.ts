import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { quantile, rounded, type Measured } from './figure.js'
import { compareShingles, meanScores } from './shingles.js'

const FOLDER = '../shared/data/pages'
const ROUNDS = 3

interface Took {
  readonly found: Readonly<Record<string, { readonly body: string; readonly publishedAt: string | null; readonly sources: number; readonly disagree: boolean }>>
  readonly seconds: readonly number[]
  readonly maxRssBytes: number
}

/** How well the bodies of real pages are found, and how fast: the article extraction benchmark's measure. Needs `dist`. */
export function measurePages(): Measured {
  const truthFile = `${FOLDER}/ground-truth.json`
  if (!existsSync(truthFile)) return { skipped: 'the pages are not beside the project (../shared)' }
  const truth = JSON.parse(readFileSync(truthFile, 'utf8')) as Record<string, { readonly articleBody?: string }>
  const printed = execFileSync(process.execPath, ['bench/pages.child.mjs', truthFile, `${FOLDER}/html`, String(ROUNDS)], { encoding: 'utf8', maxBuffer: 1e9 })
  const { found, seconds, maxRssBytes } = JSON.parse(printed) as Took
  const ids = Object.keys(truth)
  const { f1, precision, recall } = meanScores(ids.map((id) => compareShingles(truth[id]?.articleBody ?? '', found[id]?.body ?? '')))
  const several = ids.filter((id) => (found[id]?.sources ?? 0) > 1)
  const four = (value: number) => Number(value.toFixed(4))
  const body = 'body of a page, runs of four words'
  return [
    { id: 'pages.count', what: `pages read, in each of ${ROUNDS} rounds`, value: ids.length, unit: 'pages' },
    { id: 'pages.body.f1', what: body, value: four(f1), unit: 'F1' },
    { id: 'pages.body.precision', what: body, value: four(precision), unit: 'precision' },
    { id: 'pages.body.recall', what: body, value: four(recall), unit: 'recall' },
    { id: 'pages.dated', what: 'pages with a date of publication', value: ids.filter((id) => found[id]?.publishedAt != null).length, unit: 'pages' },
    { id: 'pages.dates-agree', what: `of the ${several.length} that give it in several places, agreeing within a day`, value: several.filter((id) => found[id]?.disagree === false).length, unit: 'pages' },
    { id: 'pages.a-second', what: 'pages a second, one core', value: rounded(ids.length / quantile(seconds, 0.5)), unit: 'pages/s' },
    { id: 'pages.memory', what: 'peak memory of the process', value: rounded(maxRssBytes / 1e6), unit: 'MB' },
  ]
}
