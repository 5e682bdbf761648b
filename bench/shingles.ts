/** Shares of shingles that two texts have in common (`tp`), that only the found one has (`fp`), and only the true one (`fn`); together 1, or all 0. */
export interface Shared {
  readonly tp: number
  readonly fp: number
  readonly fn: number
}

const WORDS = 4

/**
 * Compares two texts by their runs of four words, counted as often as they occur: the measure of the article extraction
 * benchmark (scrapinghub/article-extraction-benchmark, `evaluate.py`), in which a long text weighs no more than a short one.
 */
export function compareShingles(truth: string, found: string): Shared {
  const [a, b] = [shinglesOf(truth), shinglesOf(found)]
  let [tp, fp, fn] = [0, 0, 0]
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const [inTruth, inFound] = [a.get(key) ?? 0, b.get(key) ?? 0]
    tp += Math.min(inTruth, inFound)
    fp += Math.max(0, inFound - inTruth)
    fn += Math.max(0, inTruth - inFound)
  }
  const all = tp + fp + fn
  return all === 0 ? { tp, fp, fn } : { tp: tp / all, fp: fp / all, fn: fn / all }
}

/** Means of precision and of recall over pages, and F1 of the two means. Pages of which nothing is true, or nothing found, don't count in the one or the other. */
export function meanScores(pages: readonly Shared[]): { readonly f1: number, readonly precision: number, readonly recall: number } {
  const precision = mean(pages.filter(({ tp, fp }) => tp + fp > 0).map(({ tp, fp }) => tp / (tp + fp)))
  const recall = mean(pages.filter(({ tp, fn }) => tp + fn > 0).map(({ tp, fn }) => tp / (tp + fn)))
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  // A text of fewer words is one shingle.
  for (let i = 0; i < Math.max(words.length === 0 ? 0 : 1, words.length - WORDS + 1); i++) {
    const key = words.slice(i, i + WORDS).join(' ')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
