/**
 * Counts offsets of a text in code points, as the W3C's TextPositionSelector does, and Python. `offsets`: UTF-16 code units, in any order. An offset
 * within a pair counts as before it.
 */
export function codePointsAt(text: string, offsets: readonly number[]): number[] {
  const sorted = [...new Set(offsets)].sort((a, b) => a - b)
  const counted = new Map<number, number>()
  let units = 0
  let points = 0
  for (const offset of sorted) {
    while (units < offset) {
      const width = (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1
      if (units + width > offset) break
      units += width
      points += 1
    }
    counted.set(offset, points)
  }
  return offsets.map((offset) => counted.get(offset) ?? points)
}
