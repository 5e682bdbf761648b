/** Windows of one length side by side: one row a window, `width` entries each, row after row. */
export interface EncoderBatch {
  readonly rows: number
  readonly width: number
  readonly ids: BigInt64Array
  readonly letterCase: BigInt64Array
  readonly quoteState: BigInt64Array
  readonly blockStart: BigInt64Array
}

/** A batch once read. */
export interface Encoded {
  /** For each entry of the batch how likely a cue begins there, 0 to 1. */
  readonly cueChances: Float32Array
  /**
   * For each anchor (row of the batch, entry in it) the log-likelihoods of all tags for each entry of its row:
   * anchors × `width` × tags.
   */
  tagScores(anchors: readonly { readonly row: number, readonly entry: number }[]): Promise<Float32Array>
}

/** The trained network, however it is run. The same batch always gives the same numbers. */
export interface Network {
  /** Name and version, as every decision of the model names its maker. */
  readonly version: string
  /** The encoder's tokens by their number. */
  readonly vocabulary: readonly string[]
  /** What turns a raw score into the share of attributions that are right at it: see `calibrated`. */
  readonly calibration: Calibration
  /** A cue is taken where one begins at least this likely, 0 to 1. */
  readonly threshold: number
  encode(batch: EncoderBatch): Promise<Encoded>
}

/** Points of a rising line, `raw` and `right` both 0 to 1 and of one length (isotonic regression, Zadrozny and Elkan 2002). */
export interface Calibration {
  readonly raw: readonly number[]
  readonly right: readonly number[]
}

/** The share of attributions with this raw score that are right, between the points by a straight line. */
export function calibrated({ raw, right }: Calibration, score: number): number {
  const above = raw.findIndex((point) => point >= score)
  if (above <= 0) return right[above === 0 ? 0 : right.length - 1] ?? 0
  const [x0 = 0, x1 = 1] = [raw[above - 1], raw[above]]
  const [y0 = 0, y1 = 0] = [right[above - 1], right[above]]
  return x1 === x0 ? y1 : y0 + ((y1 - y0) * (score - x0)) / (x1 - x0)
}
