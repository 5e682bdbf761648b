import type { Span } from '../../model/span.js'
import { firstBeginningAt } from '../../text/span.js'
import type { Token, TokenBlock } from './tokens.js'

/** An article's tokens in order, found by span. */
export interface TokenIndex {
  /** Tokens that lie in the span. */
  readonly within: (span: Span) => readonly Token[]
  /** Up to `count` tokens that end at or before `at`, in the order of the text. */
  readonly before: (at: number, count: number) => readonly Token[]
  /** Up to `count` tokens that begin at or after `at`. */
  readonly after: (at: number, count: number) => readonly Token[]
}

/** Indexes the tokens of all blocks; blocks must be in order. */
export function tokenIndex(blocks: readonly TokenBlock[]): TokenIndex {
  const tokens = blocks.flatMap((b) => b.tokens)
  const seek = (at: number) => firstBeginningAt(tokens, at)
  return {
    within: ({ begin, end }) => tokens.slice(seek(begin), seek(end)),
    before: (at, count) => {
      const to = seek(at)
      return tokens.slice(Math.max(0, to - count), to)
    },
    after: (at, count) => {
      const from = seek(at)
      return tokens.slice(from, from + count)
    },
  }
}
