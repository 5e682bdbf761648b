import type { Span } from '../model/span.js'

/** A text with its white space made single spaces, and where each of its code units stands in the text itself. */
interface Spaced {
  readonly plain: string
  readonly at: readonly number[]
}

function spaced(text: string): Spaced {
  let plain = ''
  const at: number[] = []
  for (const match of text.matchAll(/\s+|\S+/g)) {
    const piece = /\S/.test(match[0]) ? match[0] : ' '
    plain += piece
    for (let i = 0; i < piece.length; i++) at.push(match.index + i)
  }
  at.push(text.length)
  return { plain, at }
}

/**
 * Where words stand in a text, nearest to the offset `near`, whatever white space is between them; where they stand as words before where they
 * are parts of others: `no` not in `nobody`. `null` where they don't.
 */
export function findWords(text: string, words: string, near: number): Span | null {
  const sought = words.split(/\s+/).filter(Boolean).join(' ')
  if (sought === '') return null
  const { plain, at } = spaced(text)
  let best: { readonly span: Span; readonly cost: number } | null = null
  for (let found = plain.indexOf(sought); found >= 0; found = plain.indexOf(sought, found + 1)) {
    const end = found + sought.length
    const span = { begin: at[found]!, end: at[end - 1]! + 1 }
    const cost = Math.abs(span.begin - near) + (isInWord(plain, found) || isInWord(plain, end) ? text.length : 0)
    if (best === null || cost < best.cost) best = { span, cost }
  }
  return best?.span ?? null
}

function isInWord(text: string, at: number): boolean {
  const letter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)
  return letter(text[at - 1]) && letter(text[at])
}
