import type { Figure } from './figure.js'
import { matched } from './matched.js'
import type { ReadArticle } from './polnear.js'

/** Edges of the bins of confidence. */
const EDGES = [0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]
/** A share of fewer says little. */
const FEWEST = 20

/** The calibration curve: of the statements with a confidence between two edges, the share that is right; and how far off it is on the whole. */
export function calibrationFigures(read: readonly ReadArticle[]): Figure[] {
  const all = read.flatMap(({ article, statements }) => {
    const right = new Set(matched(article, statements).map(([, s]) => s))
    return statements.filter((s) => !s.by.startsWith('rules/') && !isWithin(s)).map((s) => ({ confidence: s.confidence, right: right.has(s) }))
  })
  const bins = EDGES.slice(1).map((to, i) => {
    const from = EDGES[i] ?? 0
    const within = all.filter(({ confidence: c }) => c >= from && (c < to || to === 1))
    return { from, to, count: within.length, right: share(within.map((s) => Number(s.right))), said: share(within.map((s) => s.confidence)) }
  }).filter(({ count }) => count >= FEWEST)
  const error = bins.reduce((sum, { count, right, said }) => sum + count * Math.abs(right - said), 0) / Math.max(1, all.length)
  return [
    ...bins.map(({ from, to, count, right }): Figure => (
      { id: `accuracy.calibration.${from}`, what: `right of the ${count.toLocaleString('en-GB')} found with confidence ${from} to ${to}`, value: Number(right.toFixed(4)), unit: 'precision' })),
    { id: 'accuracy.calibration.error', what: 'expected calibration error', value: Number(error.toFixed(4)), unit: 'precision' },
  ]
}

/** Found by reading a content again: PolNeAR's annotators mark none of these, so that no data tell which are right. */
export function isWithin({ by }: { readonly by: string }): boolean {
  return by.endsWith('/within')
}

function share(values: readonly number[]): number {
  return values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length)
}
