import { BODY_NOUNS } from '../lang/en/description-nouns.js'
import { MAKERS_OF_THEMSELVES, TRADES_OF_BODIES, type Trade } from '../lang/en/trades.js'

/** Trades that a noun, with the words before it, tells of a firm: the bank's of `lender`, the miner's of `mining company`; empty where they tell none. All words in small letters. */
export function tradesOf(noun: string, before: readonly string[] = []): ReadonlySet<Trade> {
  const own = TRADES_OF_BODIES.filter(({ nouns }) => nouns.has(noun))
  const told = TRADES_OF_BODIES.filter((trade) => before.some((word) => trade.before.has(word)))
  return new Set(own.length > 0 && told.length > 0 ? own.filter((trade) => told.includes(trade)).concat(told) : [...own, ...told])
}

/** Trades that a firm's name tells, by its words. */
export function tradesOfName(name: string): ReadonlySet<Trade> {
  const words = name.toLowerCase().split(/[\s-]+/)
  return new Set(words.length < 2 ? [] : TRADES_OF_BODIES.filter(({ names }) => words.slice(1).some((word) => names.has(word))))
}

/** Whether a noun means a firm: `lender`, `truckmaker`; no `lawmaker`. */
export function isFirmNoun(noun: string): boolean {
  return (BODY_NOUNS.get(noun) ?? []).includes('company') || TRADES_OF_BODIES.some(({ nouns }) => nouns.has(noun)) || (/\p{L}{3}-?maker$/u.test(noun) && !MAKERS_OF_THEMSELVES.has(noun))
}
