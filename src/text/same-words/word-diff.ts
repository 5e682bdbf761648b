import type { Span } from '../../model/span.js'
import { alignedRuns } from './runs.js'
import { OWN, type QuoteWord } from './quote-words.js'

/**
 * Words that two quotes share, that only the one or the other has, that the page of the other puts around its quote in its own words; and, where a part of a quote was asked for, what
 * stands `around` it there.
 */
export interface QuotePiece {
  readonly is: 'same' | 'removed' | 'added' | 'own' | 'around'
  readonly text: string
}

/** A quote as it stands in a text. */
export interface QuoteText {
  readonly text: string
  /** Where it stands, in order. */
  readonly spans: readonly Span[]
  readonly words: readonly QuoteWord[]
}

/**
 * What became of the words of one quote in another, in reading order, as they are written there; what was left out or stood in their place before, as it is
 * written in the one. The page's own words of the one aren't missed in the other.
 */
export function quoteDiff(one: QuoteText, other: QuoteText): QuotePiece[] {
  const pieces: QuotePiece[] = []
  const put = (is: QuotePiece['is'], text: string) => {
    if (text.trim() !== '') pieces.push({ is, text })
  }
  let [at, otherAt] = [0, 0]
  const between = (to: number, otherTo: number) => {
    for (const stretch of stretchesOf(one, at, to)) if (!stretch.isOwn) put('removed', stretch.text)
    for (const stretch of stretchesOf(other, otherAt, otherTo)) put(stretch.isOwn ? 'own' : 'added', stretch.text)
  }
  for (const run of alignedRuns(one.words.map(({ word }) => word), other.words.map(({ word }) => word))) {
    between(run.one, run.other)
    put('same', textOfWords(other, run.other, run.other + run.length))
    ;[at, otherAt] = [run.one + run.length, run.other + run.length]
  }
  between(one.words.length, other.words.length)
  return pieces
}

/** The same, where only a part of the other was asked for: what it has before and behind that isn't put in, but stands around it. */
export function quoteDiffOfPart(part: QuoteText, other: QuoteText): QuotePiece[] {
  const pieces = quoteDiff(part, other)
  const [first, last] = [pieces.findIndex(({ is }) => is === 'same'), pieces.findLastIndex(({ is }) => is === 'same')]
  return pieces.map((piece, i) => (piece.is === 'added' && (i < first || i > last) ? { ...piece, is: 'around' } : piece))
}

/** Words from one to another (exclusive), in stretches that are the page's own or not. */
function stretchesOf(of: QuoteText, from: number, to: number): { readonly isOwn: boolean; readonly text: string }[] {
  const found: { readonly isOwn: boolean; readonly text: string }[] = []
  for (let begin = from; begin < to;) {
    const isOwn = of.words[begin]!.quote === OWN
    let end = begin + 1
    while (end < to && (of.words[end]!.quote === OWN) === isOwn) end += 1
    found.push({ isOwn, text: textOfWords(of, begin, end) })
    begin = end
  }
  return found
}

/** As they are written, with the signs behind them; dots where the quote is broken off between them. */
function textOfWords({ text, spans, words }: QuoteText, from: number, to: number): string {
  let written = ''
  let begin = words[from]!.begin
  for (let i = from; i < to; i++) {
    const word = words[i]!
    const next = words[i + 1]
    const joined = next !== undefined && spans.some((span) => span.begin <= word.begin && next.end <= span.end)
    if (i + 1 < to && joined) continue
    written += text.slice(begin, joined ? next.begin : endOf(text, spans, word))
    if (i + 1 < to) {
      written = `${written.trimEnd()} … `
      begin = next!.begin
    }
  }
  // Marks of quotation around a stretch belong to none of its words.
  return written.replace(/\s+/gu, ' ').replace(/ ?["“”„«»‹›]{1,4}( ?)$/u, '$1')
}

/** Where the quote ends behind its last word: signs that belong to it are taken along, marks of quotation aren't. */
function endOf(text: string, spans: readonly Span[], word: Span): number {
  const span = spans.find(({ begin, end }) => begin <= word.begin && word.end <= end)
  const [signs = ''] = /^[.!?…,;:)\]]{0,4}/u.exec(text.slice(word.end, span?.end ?? word.end)) ?? []
  return word.end + signs.length
}
