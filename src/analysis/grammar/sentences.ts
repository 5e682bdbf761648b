import type { Span } from '../../model/span.js'
import type { Quote, Quotes } from '../../text/quotes.js'
import { quotesNear, quotesOfBlock } from '../../text/quotes-by-block.js'
import { countBefore, spansWithin } from '../../text/span.js'
import { CUE_VERBS } from '../lang/en/cue-verbs.js'
import { TERMINAL } from './tokens.js'
import type { Token, TokenBlock } from './tokens.js'

/** A word or sign, or a whole quote that stands in the sentence as one piece (`"We won," said Hill`). */
export type Unit =
  | (Token & { readonly quote?: undefined })
  | (Span & { readonly quote: number; readonly text: string; readonly lower: string; readonly lemma: string; readonly pos: 'QUOTE' })

/** A sentence as its writer built it: a quote of several sentences is one unit of the sentence that reports it. */
export interface Sentence extends Span {
  readonly units: readonly Unit[]
  /** Index of the article's block. */
  readonly block: number
  /** The quote that this sentence is part of, when the sentence was read inside a quote; else `null`. */
  readonly inside: number | null
}

const ENDS_SENTENCE = /[.!?…]$/

/**
 * Cuts blocks into sentences with their quotes folded. A quote is folded when it is an utterance (starts with a capital
 * after a pause, or after a comma or colon); quoted words that carry on the reporter's grammar stay words, without
 * their marks. With `inside` given, reads the words of that quote instead, its inner quotes folded likewise.
 */
export function sentencesOf(text: string, block: TokenBlock, { quotes }: Quotes, inside: number | null = null): readonly Sentence[] {
  const holder = inside === null ? undefined : quotes[inside]
  const level = holder === undefined ? 0 : holder.level + 1
  const range: Span = holder?.inner ?? block
  const own = quotesOfBlock(quotes, block.block)
  const first = countBefore(own.length, (i) => own[i]!.quote.begin < range.begin)
  const here = own.slice(first, countBefore(own.length, (i) => own[i]!.quote.begin < range.end)).filter(({ quote }) => quote.level === level && quote.end <= range.end)
  const marks = new Set<number>()
  for (const quote of quotesNear(quotes, range.begin, range.end)) {
    for (let i = Math.max(quote.begin, range.begin); i < quote.inner.begin; i++) marks.add(i)
    for (let i = quote.inner.end; i < Math.min(quote.end, range.end); i++) marks.add(i)
  }
  const opening = inside === null ? datelineEnd(text, block) : range.begin
  const tokens = withoutAsides(spansWithin(block.tokens, { begin: opening, end: range.end }).filter((t) => !marks.has(t.begin)))
  const units: Unit[] = []
  let at = 0
  for (const { quote, index } of here) {
    while (at < tokens.length && (tokens[at]?.begin ?? 0) < quote.begin) units.push(tokens[at++] as Token)
    const within: Token[] = []
    while (at < tokens.length && (tokens[at]?.begin ?? 0) < quote.end) within.push(tokens[at++] as Token)
    if (isUtterance(text, quote, units.at(-1), within, tokens[at], isContinued(quotes, index))) {
      const { begin, end } = quote
      units.push({ begin, end, quote: index, text: text.slice(begin, end), lower: '', lemma: '', pos: 'QUOTE' })
    } else for (const token of within) units.push(token)
  }
  while (at < tokens.length) units.push(tokens[at++] as Token)
  return cut(text, units, block.block, quotes, inside)
}

/** How many words a bracket may hold to be passed over: `(D-Ohio)`, `(Reform)`, `(NATO)`; longer ones are prose. */
const LONGEST_ASIDE = 8

/** Takes out short brackets, which stand outside the grammar of the sentence around them. */
function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined) continue
    const close = token.text === '(' || token.text === '[' ? tokens.slice(i + 1, i + LONGEST_ASIDE + 2).findIndex((t) => t.text === ')' || t.text === ']') : -1
    if (close >= 0 && i > 0) i += close + 1
    else kept.push(token)
  }
  return kept
}

const DATELINE = /^\s*\p{Lu}[\p{Lu}.' ’-]{2,}(?:, [\p{L}.' ]{2,25})?(?:, (?:\p{L}+\.? )?\d{1,2}(?: \p{L}+)?\.?(?:,? \d{4})?)?(?: ?\([^)\n]{2,40}\))? ?(?:—|–|--?) /u

/** Where a block's own words begin, behind a dateline: `ARDEN, 9 April (Continental Wire) - `. */
function datelineEnd(text: string, block: TokenBlock): number {
  const match = DATELINE.exec(text.slice(block.begin, Math.min(block.end, block.begin + 120)))
  return block.begin + (match?.[0].length ?? 0)
}

/** Whether a quote of the next block carries this one on: only the first of a block can. */
function isContinued(quotes: readonly Quote[], index: number): boolean {
  return quotesOfBlock(quotes, (quotes[index]?.block ?? 0) + 1)[0]?.quote.continues === index
}

/** Whether quoted words are an utterance of their own, and not words woven into the reporter's sentence. */
function isUtterance(text: string, quote: Quote, before: Unit | undefined, within: readonly Token[], after: Token | undefined, tied: boolean): boolean {
  const words = within.filter((t) => /[\p{L}\p{N}]/u.test(t.text))
  if (words.length === 0) return false
  const first = text.slice(quote.inner.begin, quote.inner.end)
  const last = first.at(-1) ?? ''
  const capital = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(first) || /^(?:…|\.\.\.)/.test(first)
  const start = before === undefined || TERMINAL.test(before.text) || before.pos === 'QUOTE'
  const paused = start || before.text === ':' || before.text === ','
  if (quote.continues !== null) return true
  // Left open at the start of a sentence, it may close anywhere: its words are read as words.
  if (!quote.closed && !tied && start) return false
  if (start && (last === ',' || (after?.text === ',' && words.length > 1))) return true
  const reports = before !== undefined && (CUE_VERBS.get(before.lemma)?.some((v) => v.frames.includes('q') && !v.frames.includes('n')) ?? false)
  if (!capital && reports && (after === undefined || after.pos === 'CCONJ' || /^[.,;!?]$/.test(after.text))) return true
  if (!capital) return paused && !start && words.length > 2 && (before?.text === ':' || /[,.!?…]/.test(last) || ENDS_SENTENCE.test(after?.text ?? ''))
  const verbal = within.some((t) => t.pos === 'VERB' || t.pos === 'AUX')
  if (paused) return words.length > 1 || /[,.!?…]/.test(last) || before?.text === ':'
  // `said "We won."`: a capital right after a word is an utterance after a verb of saying, and a title elsewhere.
  const cue = before !== undefined && (CUE_VERBS.get(before.lemma)?.some((v) => v.frames.includes('q')) ?? false)
  return (cue && (verbal || /[,.!?]/.test(last))) || (verbal && words.length > 4 && /[.!?]/.test(last))
}

/** Words without a full stop are cut here: lists and hostile pages, whose reading would take time by the square. */
const LONGEST_SENTENCE = 300

function cut(text: string, units: readonly Unit[], block: number, quotes: readonly Quote[], inside: number | null): readonly Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  const close = (end: number) => {
    const part = units.slice(start, end)
    const [first, last] = [part[0], part.at(-1)]
    if (first !== undefined && last !== undefined) sentences.push({ units: part, block, inside, begin: first.begin, end: last.end })
    start = end
  }
  units.forEach((unit, i) => {
    const next = units[i + 1]
    if (next === undefined) return
    if (i + 1 - start >= LONGEST_SENTENCE) {
      close(i + 1)
      return
    }
    if (unit.pos === 'QUOTE') {
      if (endsAfterQuote(text, unit.quote, units, i, quotes)) close(i + 1)
    } else if (TERMINAL.test(unit.text) || endsInAbbreviation(unit, next, text) || closesAfterStop(units, i)) {
      if (isBoundary(text, units, i)) close(i + 1)
    }
  })
  close(units.length)
  return sentences
}

/** `… in the U.S. He left`: an abbreviation's full stop may end the sentence too: when a capital that starts one follows. */
function endsInAbbreviation(unit: Unit, next: Unit, text: string): boolean {
  if (!/^(?:\p{L}\.){2,}$/u.test(unit.text) || !/^\p{Lu}/u.test(text.slice(next.begin, next.begin + 2))) return false
  // `9 a.m. Roe left`: behind a small one any capital starts anew; `the U.S. Senate` goes on.
  return /^\p{Ll}/u.test(unit.text) || STARTERS.has(next.lower)
}

/** `… left.” Roe stayed`, `(He left.) Roe stayed`: a closing sign right behind the full stop. */
function closesAfterStop(units: readonly Unit[], i: number): boolean {
  return /^[”"’»)\]]$/.test(units[i]?.text ?? '') && TERMINAL.test(units[i - 1]?.text ?? '')
}

const STARTERS = new Set(['he', 'she', 'it', 'they', 'we', 'the', 'this', 'that', 'but', 'and', 'in', 'on', 'at', 'a', 'an', 'after', 'his', 'her', 'their'])

/** How many signs before a word are passed over to see whether it has a capital, in UTF-16 code units. */
const MOST_SIGNS = 200

function isBoundary(text: string, units: readonly Unit[], i: number): boolean {
  const unit = units[i]
  const before = units[i - 1]
  const next = units[i + 1]
  if (unit === undefined || next === undefined) return true
  if (next.pos === 'QUOTE') return true
  if (TERMINAL.test(next.text)) return false
  const gap = text.slice(unit.end, next.begin)
  if (gap === '') return false
  // `U. S.`, `J. K. Roe`: a single capital before the full stop is an initial; `in a post on X.` is the platform.
  const isPlatform = before?.text === 'X' && /^(?:on|via)$/.test(units[i - 2]?.lower ?? '')
  if (!isPlatform && unit.text === '.' && before !== undefined && /^\p{Lu}$/u.test(before.text) && before.text !== 'I') return false
  const lead = text.slice(next.begin, next.begin + MOST_SIGNS).match(/^[^\p{L}\p{N}]*(.)/u)?.[1] ?? ''
  if (/\p{Ll}/u.test(lead)) return false
  return true
}

/** Whether the sentence ends with this quote: its last sign ends one, and what follows doesn't report it. */
function endsAfterQuote(text: string, index: number, units: readonly Unit[], i: number, quotes: readonly Quote[]): boolean {
  const quote = quotes[index]
  const next = units[i + 1]
  if (quote === undefined || next === undefined) return true
  const last = quote.inner.end > quote.inner.begin ? text.charAt(quote.inner.end - 1) : ''
  if (next.pos === 'QUOTE') return ENDS_SENTENCE.test(last)
  if (TERMINAL.test(next.text) || next.text === ',' || !ENDS_SENTENCE.test(last)) return false
  if (/^\p{Ll}/u.test(next.text)) return false
  if (last === '.' || last === '…') return !reportsNext(units, i + 1, true)
  return !reportsNext(units, i + 1, false)
}

/**
 * Whether the words after a quote report it: `Hill said`, `said Hill`, within a few words and up to a sign. After a full
 * stop (`strict`) only when nothing follows: `"We won." Hill said.` is a slip of the pen, `"We won." Hill said no more.` is not.
 */
function reportsNext(units: readonly Unit[], from: number, strict: boolean): boolean {
  for (let i = from; i < Math.min(units.length, from + 6); i++) {
    const unit = units[i]
    if (unit === undefined || unit.pos === 'PUNCT' || unit.pos === 'QUOTE') return false
    const verb = CUE_VERBS.get(unit.lemma)?.some((v) => v.frames.includes('q'))
    if (verb === true && (unit.pos === 'VERB' || unit.pos === 'AUX')) {
      const next = units[i + 1]
      if (strict) return next === undefined || TERMINAL.test(next.text)
      // `“Fire!” Protesters chanted “Out!”`: the quote that follows is the one reported.
      if (next?.pos === 'QUOTE') return false
      const tells = CUE_VERBS.get(unit.lemma)?.some((v) => v.frames.includes('a'))
      if (i > from && tells !== true && next !== undefined && ['NOUN', 'PROPN', 'ADJ', 'VERB', 'INTJ', 'NUM'].includes(next.pos)) return false
      return next === undefined || next.pos !== 'SCONJ'
    }
  }
  return false
}
