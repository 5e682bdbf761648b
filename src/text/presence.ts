import type { Article } from '../model/article.js'
import type { Roles } from '../model/statement-id.js'

/** A state of a page: its text, and the words (see `StatementKey`) of the statements that were found in it. */
export interface PageState {
  readonly words: ReadonlySet<string>
  /** The text by blocks, white space apart. */
  readonly blocks: readonly string[]
}

export function pageState({ text, blocks }: Pick<Article, 'text' | 'blocks'>, words: ReadonlySet<string>): PageState {
  return { words, blocks: blocks.map(({ begin, end }) => plain(text.slice(begin, end))) }
}

/** A statement with what has to stand in a text for it to be there: of each block that it stands in, the block and the statement's pieces of it. */
export interface Sought {
  readonly words: string
  readonly stands: readonly { readonly block: string; readonly pieces: readonly string[] }[]
}

export function sought(words: string, roles: Roles, { text, blocks }: Pick<Article, 'text' | 'blocks'>): Sought {
  const spans = [...roles.source, ...roles.cue, ...roles.content]
  const stands = blocks.flatMap((block) => {
    const pieces = spans.map(({ begin, end }) => plain(text.slice(Math.max(begin, block.begin), Math.min(end, block.end)))).filter((piece) => piece !== '')
    return pieces.length === 0 ? [] : [{ block: plain(text.slice(block.begin, block.end)), pieces }]
  })
  return { words, stands }
}

/**
 * From which to which of a page's states, in the order of time, a statement's words stood there without a gap, counted from `at`, the
 * state that it was found in; but to the last state, where they stand there now. A state has them where the same statement was found
 * in it, or else where its text has them: what the reader missed the page didn't drop.
 */
export function presence(of: Sought, at: number, states: readonly PageState[]): { readonly first: number; readonly last: number } {
  const isIn = (i: number) => holds(states[i]!, of)
  let first = at
  while (first > 0 && isIn(first - 1)) first -= 1
  const newest = states.length - 1
  if (at < newest && isIn(newest)) return { first, last: newest }
  let last = at
  while (last < newest && isIn(last + 1)) last += 1
  return { first, last }
}

/** Whether a state of a page has a statement: as one that was found in it, or in its words. */
export function holds({ words, blocks }: PageState, of: Sought): boolean {
  if (words.has(of.words)) return true
  return of.stands.length > 0 && of.stands.every(({ block, pieces }) => blocks.includes(block) || blocks.some((other) => pieces.every((piece) => standsIn(piece, other))))
}

/** Whether words stand in a text as words: `no` doesn't in `nobody`. */
function standsIn(piece: string, text: string): boolean {
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    const inWord = (one: number, other: number) => isLetter(text[one]) && isLetter(text[other])
    if (!inWord(at - 1, at) && !inWord(at + piece.length - 1, at + piece.length)) return true
  }
  return false
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}

function plain(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(' ')
}
