/** A stretch of an article's pieces that the encoder reads at once. Indices of pieces, ends exclusive. */
export interface Window {
  readonly begin: number
  readonly end: number
  /** What the window speaks for, `[from, to)`: the rest is its neighbours', read to know what stands around. */
  readonly from: number
  readonly to: number
}

/**
 * Windows over `count` pieces whose paragraphs begin at `starts` (rising): whole paragraphs, put together up to `most` pieces, with up to
 * `context` pieces of their neighbours on each side. A paragraph longer than `most` is cut into equal parts. Each piece is spoken for by one
 * window. None for `count` 0. The same as `training/windows.py`. Throws `RangeError` unless `most` is at least 1.
 */
export function windowsOver(count: number, starts: readonly number[], most: number, context: number): readonly Window[] {
  if (most < 1) throw new RangeError(`windowsOver: got windows of ${most} pieces, expected at least 1`)
  const parts = partsOf(count, starts, most)
  const windows: Window[] = []
  for (let i = 0; i < parts.length;) {
    const from = parts[i]?.from ?? 0
    let to = parts[i]?.to ?? count
    for (i++; i < parts.length && (parts[i]?.to ?? count) - from <= most; i++) to = parts[i]?.to ?? count
    windows.push({ begin: Math.max(0, from - context), from, to, end: Math.min(count, to + context) })
  }
  return windows
}

/** Paragraphs, the long ones in parts. */
function partsOf(count: number, starts: readonly number[], most: number): readonly { readonly from: number, readonly to: number }[] {
  const edges = [0, ...starts.filter((start) => start > 0 && start < count), count]
  return edges.slice(0, -1).flatMap((first, i) => {
    const length = (edges[i + 1] ?? count) - first
    const number = Math.ceil(length / most)
    return Array.from({ length: number }, (_, k) => ({ from: first + Math.floor((length * k) / number), to: first + Math.floor((length * (k + 1)) / number) }))
  })
}
