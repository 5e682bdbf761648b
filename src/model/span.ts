/**
 * A stretch of an article's text: `[begin, end)` in UTF-16 code units, end exclusive, as `String.prototype.slice` counts.
 */
export interface Span {
  readonly begin: number
  readonly end: number
}

/** Makes a span. Throws a `RangeError` unless `0 <= begin <= end` and both are whole numbers. */
export function span(begin: number, end: number): Span {
  if (!Number.isInteger(begin) || !Number.isInteger(end) || begin < 0 || end < begin) {
    throw new RangeError(`span: got [${begin}, ${end}), expected whole numbers with 0 <= begin <= end`)
  }
  return { begin, end }
}

/** The words under a span. */
export function textOf(text: string, { begin, end }: Span): string {
  return text.slice(begin, end)
}
