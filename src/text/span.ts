import type { Span } from '../model/span.js'

/** Whether two spans share a code unit. */
export function overlap(one: Span, other: Span): boolean {
  return one.begin < other.end && other.begin < one.end
}

/** Whether `outer` takes in all of `inner`. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.begin <= inner.begin && inner.end <= outer.end
}

/** Whether the code unit at `offset` lies in the span. */
export function holdsOffset({ begin, end }: Span, offset: number): boolean {
  return begin <= offset && offset < end
}

/** From the first begin to the last end; `null` for no spans. */
export function hullOf(spans: readonly Span[]): Span | null {
  let [begin, end] = [Infinity, -Infinity]
  for (const span of spans) {
    begin = Math.min(begin, span.begin)
    end = Math.max(end, span.end)
  }
  return spans.length === 0 ? null : { begin, end }
}

/** What of `span` lies in `within`; `null` where they share nothing. */
export function clipped(span: Span, within: Span): Span | null {
  return overlap(span, within) ? { begin: Math.max(span.begin, within.begin), end: Math.min(span.end, within.end) } : null
}

/** How many of `length` items, the first ones, come before a point: by bisection. `isBefore` must hold for none after one that it doesn't hold for. */
export function countBefore(length: number, isBefore: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** The index of the first span that begins at or after `offset`; their number where none does. `spans` by their begin. */
export function firstBeginningAt(spans: readonly Span[], offset: number): number {
  return countBefore(spans.length, (i) => spans[i]!.begin < offset)
}

/** The index of the first span that ends after `offset`; their number where none does. `spans` by their end, as those that don't overlap are. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return countBefore(spans.length, (i) => spans[i]!.end <= offset)
}

/** The index of the span that holds the code unit at `offset`, or -1. `spans` are in order and don't overlap. */
export function indexAt(spans: readonly Span[], offset: number): number {
  const index = firstEndingAfter(spans, offset)
  const span = spans[index]
  return span !== undefined && holdsOffset(span, offset) ? index : -1
}

/** Those that lie in `range`, whole. `spans` are in order and don't overlap. */
export function spansWithin<S extends Span>(spans: readonly S[], range: Span): readonly S[] {
  const from = firstBeginningAt(spans, range.begin)
  return spans.slice(from, Math.max(from, countBefore(spans.length, (i) => spans[i]!.end <= range.end)))
}

/** Those that share a code unit with `range`. `spans` are in order and don't overlap. */
export function spansOver<S extends Span>(spans: readonly S[], range: Span): readonly S[] {
  const from = firstEndingAfter(spans, range.begin)
  return spans.slice(from, Math.max(from, firstBeginningAt(spans, range.end)))
}

/** Spans that may overlap and lie within each other, found by where they are. Answers come by their begin, then in the order given. */
export interface SpanIndex<S extends Span> {
  /** Those that share a code unit with `range`. */
  readonly over: (range: Span) => IterableIterator<S>
  /** Those that take in all of `range`. */
  readonly around: (range: Span) => IterableIterator<S>
}

/**
 * Indexes spans: a tree of the greatest ends over the spans in the order of their begins (Cormen et al., interval trees).
 * Made in n log n steps; finding the next answer takes log n.
 */
export function spanIndex<S extends Span>(spans: readonly S[]): SpanIndex<S> {
  const sorted = [...spans].sort((a, b) => a.begin - b.begin)
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, sorted.length)))
  const ends = new Float64Array(2 * size).fill(-Infinity)
  sorted.forEach(({ end }, i) => { ends[size + i] = end })
  for (let node = size - 1; node > 0; node--) ends[node] = Math.max(ends[2 * node]!, ends[2 * node + 1]!)

  /** The first of those from `from` on that ends at or after `least`; beyond all where none does. */
  const next = (from: number, least: number): number => {
    let node = size + from
    if (from >= size) return Infinity
    while (ends[node]! < least) {
      // A right child's sibling lies before it: up to the first that has one behind.
      while (node % 2 === 1) node >>>= 1
      if (node === 0) return Infinity
      node += 1
    }
    while (node < size) node = 2 * node + (ends[2 * node]! >= least ? 0 : 1)
    return node - size
  }
  /** Those of the first `count` that end at or after `least`. */
  function* reaching(count: number, least: number): IterableIterator<S> {
    for (let i = next(0, least); i < count; i = next(i + 1, least)) yield sorted[i]!
  }
  return {
    over: ({ begin, end }) => reaching(countBefore(sorted.length, (i) => sorted[i]!.begin < end), begin + 1),
    around: ({ begin, end }) => reaching(countBefore(sorted.length, (i) => sorted[i]!.begin <= begin), end),
  }
}

/** Whether there is one, and one that `fits` where that is given. */
export function hasAny<T>(found: Iterable<T>, fits: (one: T) => boolean = () => true): boolean {
  for (const one of found) if (fits(one)) return true
  return false
}
