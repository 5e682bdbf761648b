import type { Article } from '../../model/article.js'
import { isSameLanguage } from '../../model/translation.js'
import type { Span } from '../../model/span.js'
import type { Statement } from '../../model/statement.js'
import { findQuotes } from '../../text/quotes.js'

/**
 * A stretch of an article's text that is translated by itself, or that stays: UTF-16 code units. Pieces of a block follow one another without a gap, and none lies
 * across the edge of a statement's source, cue or content, or of a quote mark.
 */
export interface Piece extends Span {
  /** What of it is translated; empty where it stays as it is: a mark, a number, space. */
  readonly words: Span
  /** BCP 47, of these words; `null` where it isn't known. */
  readonly language: string | null
}

/** UTF-16 code units of one piece at most: longer ones are cut between sentences, or else between words. */
const LONGEST_PIECE = 1_200

type Cut = Pick<Article, 'text' | 'blocks' | 'language'>

/** What of an article is translated apart, in its order; furniture stays. */
export function piecesOf(article: Cut, statements: readonly Pick<Statement, 'source' | 'cue' | 'content'>[]): Piece[] {
  const { text, blocks } = article
  const marks = findQuotes(text, blocks).quotes.flatMap(({ begin, end, inner, closed }): Span[] => [{ begin, end: inner.begin }, ...(closed ? [{ begin: inner.end, end }] : [])])
  const marked = new Set(marks.map(({ begin }) => begin))
  const edges = new Set<number>()
  for (const { begin, end } of marks) edges.add(begin).add(end)
  for (const { source, cue, content } of statements) for (const spans of [source, cue, content]) for (const { begin, end } of spans) edges.add(begin).add(end)
  const all = [...edges].sort((a, b) => a - b)
  const pieces: Piece[] = []
  let next = 0
  for (const block of blocks) {
    if (block.kind === 'furniture') continue
    while (next < all.length && all[next]! <= block.begin) next++
    let begin = block.begin
    const language = block.language ?? article.language
    const put = (end: number) => {
      if (end <= begin) return
      const stays = marked.has(begin) && isMark(text, begin, end)
      for (const piece of stays ? [{ begin, end, words: { begin, end: begin } }] : shortOnes(text, { begin, end })) pieces.push({ ...piece, language })
      begin = end
    }
    for (; next < all.length && all[next]! < block.end; next++) put(all[next]!)
    put(block.end)
  }
  return pieces
}

/** Of pieces, those of one span: it begins and ends with some. */
export function within(pieces: readonly Piece[], { begin, end }: Span): Piece[] {
  return pieces.filter((piece) => piece.begin >= begin && piece.end <= end && piece.end > piece.begin)
}

/** Whether a piece is to be translated into a language. */
export function isForeign({ words, language }: Piece, to: string): boolean {
  return words.end > words.begin && !isSameLanguage(language, to)
}

function isMark(text: string, begin: number, end: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(begin, end))
}

/** Cuts what is too long where a sentence ends. */
function shortOnes(text: string, { begin, end }: Span): Omit<Piece, 'language'>[] {
  if (end - begin <= LONGEST_PIECE) return [pieceOf(text, begin, end)]
  const pieces: Omit<Piece, 'language'>[] = []
  let from = begin
  while (end - from > LONGEST_PIECE) {
    const stretch = text.slice(from, from + LONGEST_PIECE)
    const cut = Math.max(lastOf(stretch, /[.!?…。！？]["”’»)\]]?\s/g), 0) || Math.max(lastOf(stretch, /\s/g), 0) || (/[\uD800-\uDBFF]$/.test(stretch) ? LONGEST_PIECE - 1 : LONGEST_PIECE)
    pieces.push(pieceOf(text, from, from + cut))
    from += cut
  }
  pieces.push(pieceOf(text, from, end))
  return pieces
}

/** Where the last match ends; -1 without one. */
function lastOf(text: string, pattern: RegExp): number {
  let last = -1
  for (const match of text.matchAll(pattern)) last = match.index + match[0].length
  return last
}

/** Space, commas and colons around words stay where they are; nothing without a letter is translated. */
function pieceOf(text: string, begin: number, end: number): Omit<Piece, 'language'> {
  let [first, last] = [begin, end]
  while (first < last && STAYS.test(text.charAt(first))) first++
  while (last > first && STAYS.test(text.charAt(last - 1))) last--
  return { begin, end, words: /\p{L}/u.test(text.slice(first, last)) ? { begin: first, end: last } : { begin, end: begin } }
}

const STAYS = /[\s,;:\u2013\u2014]/
