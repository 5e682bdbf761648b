import type { Span } from '../../model/span.js'
import { countBefore } from '../../text/span.js'

// Format characters and controls are neither words nor signs: nobody marks a soft hyphen.
const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}\p{Cc}\p{Cf}]/gu

/**
 * The words and signs of a text, on which gold and predicted spans are laid so that spaces at their ends don't count: a
 * run of letters and digits is a token, every other sign is one by itself.
 */
export class Tokens {
  private readonly begins: number[] = []
  private readonly ends: number[] = []

  constructor(private readonly text: string) {
    for (const { index, 0: words } of text.matchAll(TOKEN)) {
      this.begins.push(index)
      this.ends.push(index + words.length)
    }
  }

  /** The numbers of the tokens that spans touch. */
  under(spans: readonly Span[]): TokenSet {
    return new TokenSet(spans.flatMap((one) => this.touched(one)))
  }

  /** The stretches of tokens that spans cover, each cut where a line ends; as `first-last`, so that they compare. */
  pieces(spans: readonly Span[]): Set<string> {
    const pieces = new Set<string>()
    for (const one of spans) {
      const touched = this.touched(one)
      let first = touched[0]
      for (const [i, token] of touched.entries()) {
        if (i + 1 < touched.length && !this.lineEndsAfter(token)) continue
        pieces.add(`${first}-${token}`)
        first = token + 1
      }
    }
    return pieces
  }

  private touched({ begin, end }: Span): number[] {
    const touched: number[] = []
    for (let i = this.firstEndingAfter(begin); i < this.begins.length && this.begins[i]! < end; i++) touched.push(i)
    return touched
  }

  private firstEndingAfter(offset: number): number {
    return countBefore(this.ends.length, (i) => this.ends[i]! <= offset)
  }

  private lineEndsAfter(token: number): boolean {
    return this.text.slice(this.ends[token], this.begins[token + 1]).includes('\n')
  }
}

/** A set of tokens, by their numbers. */
export class TokenSet {
  private readonly all: ReadonlySet<number>
  private readonly least: number
  private readonly most: number

  constructor(tokens: readonly number[]) {
    this.all = new Set(tokens)
    this.least = tokens.reduce((a, b) => Math.min(a, b), Infinity)
    this.most = tokens.reduce((a, b) => Math.max(a, b), -Infinity)
  }

  get size(): number {
    return this.all.size
  }

  [Symbol.iterator](): IterableIterator<number> {
    return this.all.values()
  }

  has(token: number): boolean {
    return this.all.has(token)
  }

  /** How many tokens both have. */
  shared(other: TokenSet): number {
    if (this.most < other.least || other.most < this.least) return 0
    let shared = 0
    for (const token of this.all) if (other.all.has(token)) shared += 1
    return shared
  }

  /** Intersection over union, 0 to 1; 1 where neither has any. */
  overlap(other: TokenSet): number {
    if (this.size === 0 && other.size === 0) return 1
    const shared = this.shared(other)
    return shared / (this.size + other.size - shared)
  }
}
