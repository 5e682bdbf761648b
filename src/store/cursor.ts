import { createHash } from 'node:crypto'
import { storableKey } from './terms.js'

/** What is no cursor of a list, in words for people. */
export class CursorError extends RangeError {
  override readonly name = 'CursorError'
}

/** The order in which a list goes: cursors of one say nothing in another. */
export type Order = 'statements' | 'articles' | 'speakers' | 'changes' | 'relevance' | `${'published' | 'said' | 'added'}-oldest` | `${'said' | 'added'}-newest`

const LETTERS: Readonly<Record<Order, string>> = {
  statements: 's', articles: 'a', speakers: 'p', changes: 'c', relevance: 'r', 'published-oldest': 'o', 'said-newest': 'd', 'said-oldest': 'e', 'added-newest': 'n', 'added-oldest': 'f',
}
/** Characters that tell a whole cursor from one that was cut or mistyped. */
const SUM = 4
/** Longer ones are not ours: a speaker's key is the longest part, and cut (`storableKey`). */
const LONGEST = 3000
/** The largest number that Postgres takes as an `integer`. */
const MOST = 2_147_483_647

/** A place in a list, right after an entry: whole numbers that Postgres takes as `integer`, then, of a speaker, the key. */
export interface CursorPlace {
  readonly numbers: readonly number[]
  readonly key?: string
}

/** A place as a short text that an address can hold as it is. */
export function cursorOf(order: Order, { numbers, key }: CursorPlace): string {
  const parts = numbers.map((number) => number.toString(36))
  if (key !== undefined) parts.push(Buffer.from(key).toString('base64url'))
  const text = parts.join('.')
  return `${LETTERS[order]}${sumOf(order, text)}${text}`
}

/** The place that `cursorOf` made a cursor of, with `count` numbers. Throws a `CursorError` for any other text. */
export function placeOfCursor(order: Order, cursor: string, count: number): CursorPlace {
  const text = cursor.slice(1 + SUM)
  if (cursor.length > LONGEST || !cursor.startsWith(`${LETTERS[order]}${sumOf(order, text)}`)) throw wrong(cursor)
  const parts = text.split('.')
  const numbers = parts.slice(0, count).map((part) => parseInt(part, 36))
  if (numbers.length < count || !numbers.every((number) => Math.abs(number) <= MOST)) throw wrong(cursor)
  const key = parts[count]
  return key === undefined ? { numbers } : { numbers, key: storableKey(Buffer.from(key, 'base64url').toString()) }
}

function sumOf(order: Order, text: string): string {
  return createHash('sha256').update(`${order} ${text}`).digest('base64url').slice(0, SUM)
}

function wrong(cursor: string): CursorError {
  const shown = cursor.length > 40 ? `${cursor.slice(0, 40)}…` : cursor
  return new CursorError(`“${shown}” is no place in this list: begin at its first page, or go on with what the page before gave as the next`)
}
