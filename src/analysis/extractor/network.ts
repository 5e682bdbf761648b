/** A window as the network reads it: one entry a piece in every list, the marks of begin and end among them. */
export interface NetworkWindow {
  readonly ids: BigInt64Array
  readonly letterCase: BigInt64Array
  readonly quoteState: BigInt64Array
  readonly blockStart: BigInt64Array
  /** The entries that the window speaks for: attributions are anchored nowhere else. */
  readonly from: number
  readonly to: number
  /** Mentions that it speaks for, if any: the first and last entry of each, and its type (`coreference/mentions.ts`). */
  readonly mentions?: NetworkMentions
}

/** One entry a mention in every list. */
export interface NetworkMentions {
  readonly first: BigInt64Array
  readonly last: BigInt64Array
  readonly type: BigInt64Array
}

/** A window once read. */
export interface NetworkRead {
  /** The entries at which an attribution is anchored (its cue's first, or its content's where it has no cue), rising. */
  readonly anchors: readonly number[]
  /** How likely it is that one is anchored there, 0 to 1, one each. */
  readonly chances: readonly number[]
  /** For each anchor the log-likelihoods of all tags for each entry of the window: anchors × entries × tags. */
  readonly tagScores: Float32Array
  /** For each anchor how likely it is of each kind of `ATTRIBUTION_KINDS`; `null` from a network that wasn't trained on kinds. */
  readonly kinds: Float32Array | null
  /** What the head of coreference says of the window's mentions; none where it was asked of none, or the network has no such head. */
  readonly pointed?: NetworkPointed | null
}

/** Of each mention two vectors of `inner` numbers, as one that points back and as one that is pointed to, and two numbers: how likely it has an antecedent, and is one. */
export interface NetworkPointed {
  readonly mention: Float32Array
  readonly antecedent: Float32Array
  readonly alone: Float32Array
}

/** `coref.json`: numbers for what is known of a pair of mentions, rows by the types of both. */
export interface CoreferenceTables {
  readonly inner: number
  readonly reach: { readonly before: number, readonly after: number, readonly afterPieces: number }
  readonly edges: { readonly mentions: readonly number[], readonly sentences: readonly number[], readonly blocks: readonly number[], readonly forward: readonly number[] }
  readonly tables: Readonly<Record<'mentions' | 'sentences' | 'blocks' | 'match' | 'quoted', readonly (readonly number[])[]>>
}

/** The trained network, however it is run. The same window always gives the same numbers on one machine; other processors round their last places otherwise. */
export interface Network {
  /** Name and version, as every decision of the model names its maker. */
  readonly version: string
  /** The encoder's tokens by their number. */
  readonly vocabulary: readonly string[]
  /** What turns a raw score into the share of attributions that are right at it: see `calibrated`. */
  readonly calibration: Calibration
  /** What the head of coreference knows of pairs; none where the network has no such head. */
  readonly coreference?: CoreferenceTables | null
  /** Reads a window. Several may be asked for at once: they are read side by side, on as many cores as the network has. */
  read(window: NetworkWindow): Promise<NetworkRead>
}

/** A network that is loaded when a text needs it. */
export interface LaterNetwork {
  /** That of the network. */
  readonly version: string
  readonly load: () => Promise<Network>
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
