/** A share with the interval that holds the true one in 95 of 100 cases, were the cases a random sample. */
export interface Share {
  readonly right: number
  readonly of: number
  /** `null` of none. */
  readonly share: number | null
  readonly low: number
  readonly high: number
}

/** Of the normal distribution, 97.5 of 100 lie below. */
const Z = 1.959964

/** A share with Wilson's score interval (1927), which holds for few cases and for shares near 0 and 1 too. `right` of `of`. Throws a `RangeError` where that is no share. */
export function shareOf(right: number, of: number): Share {
  if (!Number.isInteger(right) || !Number.isInteger(of) || right < 0 || right > of) throw new RangeError(`shareOf: got ${right} of ${of}, expected whole numbers, the first no larger`)
  if (of === 0) return { right, of, share: null, low: 0, high: 1 }
  const share = right / of
  const middle = share + (Z * Z) / (2 * of)
  const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of))
  const whole = 1 + (Z * Z) / of
  // Rounding must not take the share itself out of its interval.
  return { right, of, share, low: Math.max(0, Math.min(share, (middle - spread) / whole)), high: Math.min(1, Math.max(share, (middle + spread) / whole)) }
}
