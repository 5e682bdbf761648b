/** A stretch of an article's pieces that the encoder reads at once. Indices of pieces, ends exclusive. */
export interface Window {
  readonly begin: number
  readonly end: number
  /** Of the pieces that two windows read, each speaks for those farther from its own edge: `[from, to)`. */
  readonly from: number
  readonly to: number
}

/**
 * Overlapping windows over `count` pieces: as few as do, each of `most` pieces at most, neighbours sharing `overlap` or
 * a little more; all equally long, so that they are read side by side without padding. None for `count` 0. Throws `RangeError` unless `overlap` is less than `most`.
 */
export function windowsOver(count: number, most: number, overlap: number): readonly Window[] {
  if (overlap < 0 || overlap >= most) throw new RangeError(`windowsOver: got an overlap of ${overlap} in ${most} pieces, expected less`)
  if (count === 0) return []
  const number = count <= most ? 1 : Math.ceil((count - overlap) / (most - overlap))
  const length = Math.ceil((count + (number - 1) * overlap) / number)
  const begins = Array.from({ length: number }, (_, i) => number === 1 ? 0 : Math.floor((i * (count - length)) / (number - 1)))
  return begins.map((begin, i) => {
    const end = begin + length
    const from = i === 0 ? 0 : Math.ceil(((begins[i - 1] ?? 0) + length + begin) / 2)
    const to = i === number - 1 ? count : Math.ceil((end + (begins[i + 1] ?? end)) / 2)
    return { begin, end, from, to }
  })
}
