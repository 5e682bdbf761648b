import { countBefore } from '../../text/span.js'

/** Offsets in a text by Unicode code points, as Python and brat count, and by UTF-16 code units, as JavaScript does. */
export interface CodePoints {
  /** How many the text has. */
  readonly length: number
  /** The UTF-16 offset of code point number `at`, from 0 to `length`. */
  toUtf16(at: number): number
}

/** Half of a surrogate pair that stands alone counts as one code point. */
export function codePointsOf(text: string): CodePoints {
  // Where a code point takes two code units: all offsets after it are one more.
  const wide: number[] = []
  let length = 0
  for (const character of text) {
    if (character.length === 2) wide.push(length)
    length += 1
  }
  return { length, toUtf16: (at) => at + countBefore(wide.length, (i) => wide[i]! < at) }
}
