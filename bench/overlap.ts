import type { Span } from '../src/model/span.js'

/** Intersection over union of a predicted role and a gold one, by characters; 1 where neither has any. */
export function overlap(spans: readonly Span[], gold: readonly (readonly [number, number])[]): number {
  if (spans.length === 0 && gold.length === 0) return 1
  let both = 0
  for (const { begin, end } of spans) for (const [from, to] of gold) both += Math.max(0, Math.min(end, to) - Math.max(begin, from))
  const size = spans.reduce((sum, { begin, end }) => sum + end - begin, 0) + gold.reduce((sum, [from, to]) => sum + to - from, 0)
  return both / (size - both)
}
