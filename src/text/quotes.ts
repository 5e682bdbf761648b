import type { Block } from '../model/article.js'
import type { Problem } from '../model/problem.js'
import type { Span } from '../model/span.js'

/** The families of quote marks. `straight-single` and `curly-single` share their sign with the apostrophe. */
export type QuoteStyle = 'straight' | 'curly' | 'low' | 'guillemet' | 'straight-single' | 'curly-single' | 'doubled' | 'corner'

/** Words between quote marks. `begin`/`end` take the marks in, UTF-16 code units, end exclusive. */
export interface Quote extends Span {
  readonly style: QuoteStyle
  /** The words without the marks and the space beside them. */
  readonly inner: Span
  /** Whether a closing mark stands at the end. */
  readonly closed: boolean
  /** 0 outside of any other quote, 1 within one, and so on. */
  readonly level: number
  /** Which block it stands in (index). A quote never crosses a block: over several paragraphs it is a chain of quotes. */
  readonly block: number
  /** Index of the quote of the block before that this one carries on: that one was not closed. */
  readonly continues: number | null
}

/** What `findQuotes` read: quotes in the order of their opening marks, and marks that could not be paired. */
export interface Quotes {
  readonly quotes: readonly Quote[]
  readonly problems: readonly Problem[]
}

interface Mark {
  readonly at: number
  readonly length: number
  readonly style: QuoteStyle
  readonly opens: boolean
  readonly closes: boolean
}

interface Open {
  readonly mark: Mark
  readonly level: number
  readonly slot: number
}

const LETTER = /[\p{L}\p{N}]/u
const SPACE = /[\s\u00A0\u202F\u2009]/
const OPENING_CONTEXT = /[\s\u00A0\u202F(\[{—–\-/:«“‘„‚"']/
/** Words that begin with an apostrophe: elisions of English, written with the closing sign or the straight one. */
const ELISION = /^['’‘](?:em|til|tis|twas|cause|bout|round|n|\d0s|\d\d)(?![\p{L}\p{N}])/iu

/**
 * Pairs the quote marks of an article, block by block.
 *
 * Straight and doubled marks open after space or an opening sign and close otherwise; `’` and `'` are apostrophes between
 * letters, in plural possessives where no single quote is open, and in elisions. Swedish and German habits (`»…«`,
 * `„…“`, `”…”`) are read from which sign came first. A quote left open ends with its block; when the next block
 * opens with a mark of that family, the two are tied (the convention of quotes over several paragraphs).
 */
export function findQuotes(text: string, blocks: readonly Block[]): Quotes {
  const quotes: Quote[] = []
  const problems: Problem[] = []
  let carried: { readonly style: QuoteStyle; readonly slot: number } | null = null
  blocks.forEach((block, index) => {
    const before: { readonly style: QuoteStyle; readonly slot: number } | null = carried
    carried = null
    const first = quotes.length
    const left = pairBlock(text, block, index, quotes, problems)
    if (before !== null) {
      const opening = quotes[first]
      const lead = opening === undefined ? '' : text.slice(block.begin, opening.begin)
      if (opening !== undefined && lead.trim() === '' && family(opening.style) === family(before.style)) {
        quotes[first] = { ...opening, continues: before.slot }
      } else {
        const open = quotes[before.slot]
        if (open !== undefined) problems.push(unclosed(open))
      }
    }
    const last = left.at(0)
    if (last !== undefined) carried = { style: last.mark.style, slot: last.slot }
  })
  const rest = carried as { readonly slot: number } | null
  const open = rest === null ? undefined : quotes[rest.slot]
  if (open !== undefined) problems.push(unclosed(open))
  return { quotes, problems }
}

function unclosed(quote: Quote): Problem {
  const { begin, end } = quote
  return { rule: 'quote-not-closed', message: 'A quote mark opens here and none closes it; the quote is taken to end with its paragraph.', begin, end }
}

function family(style: QuoteStyle): string {
  return style.replace('straight', 'curly').replace('doubled', 'curly').replace('low', 'curly')
}

function pairBlock(text: string, block: Block, index: number, quotes: Quote[], problems: Problem[]): readonly Open[] {
  const marks = marksOf(text, block)
  const first = quotes.length
  const stack: Open[] = []
  let last = block.end
  while (last > block.begin && SPACE.test(text.charAt(last - 1))) last--
  const quoteOf = (open: Open, end: number, closed: boolean) => quoteFrom(text, { ...block, last, index }, open, end, closed)
  const settle = (open: Open, end: number, closed: boolean) => {
    quotes[open.slot] = quoteOf(open, end, closed)
  }
  marks.forEach((mark, i) => {
    const match = mark.closes ? stack.findLastIndex((open) => pairs(open.mark, mark, text)) : -1
    if (match >= 0 && !(mark.opens && reopens(text, mark, marks[i + 1]))) {
      // Marks opened inside and never closed were apostrophes or slips: they end with the quote that holds them.
      for (const slip of stack.splice(match + 1)) dropOrClose(text, slip, mark.at, quotes, settle)
      const open = stack.pop()
      if (open !== undefined) settle(open, mark.at + mark.length, true)
    } else if (mark.opens && stack.length < DEEPEST) {
      const slot = quotes.length
      const open = { mark, level: stack.length, slot }
      quotes.push(quoteOf(open, block.end, false))
      stack.push(open)
    } else if (!mark.opens && mark.style !== 'curly-single' && mark.style !== 'straight-single') {
      const message = 'A quote mark closes here and none opens before it; the words before it are not taken as a quote.'
      problems.push({ rule: 'quote-not-opened', message, begin: mark.at, end: mark.at + mark.length })
    }
  })
  // Single marks that never close are apostrophes; double ones are quotes that run on.
  for (const slip of stack.filter((o) => isSingle(o.mark.style))) dropOrClose(text, slip, block.end, quotes, settle)
  const open = stack.filter((o) => !isSingle(o.mark.style))
  shortenSlips(open, quotes, text)
  if (open.length > 1) for (const slip of open.slice(1)) dropOrClose(text, slip, block.end, quotes, settle)
  compact(quotes, first)
  const left = open[0]
  if (left === undefined) return []
  return [{ ...left, slot: first + quotes.slice(first).findIndex((q) => q.begin === left.mark.at) }]
}

/** How deep quotes are followed into each other: nobody writes deeper, and hostile pages would. */
const DEEPEST = 4

const DROPPED = -1

function dropOrClose(text: string, slip: Open, end: number, quotes: Quote[], settle: (open: Open, end: number, closed: boolean) => void): void {
  const quote = quotes[slip.slot]
  if (quote === undefined) return
  if (isSingle(slip.mark.style)) quotes[slip.slot] = { ...quote, level: DROPPED }
  else settle(slip, end, false)
}

/** A mark left open before quotes that are whole: it ends where the next one opens, and holds none of them. */
function shortenSlips(open: readonly Open[], quotes: Quote[], text: string): void {
  const slip = open[0]
  const quote = slip === undefined ? undefined : quotes[slip.slot]
  if (slip === undefined || quote === undefined) return
  let next = slip.slot + 1
  while (next < quotes.length && !isNextTo(quote, quotes[next])) next++
  const after = quotes[next]
  if (after === undefined) return
  let end = after.begin
  while (end > quote.inner.begin && SPACE.test(text.charAt(end - 1))) end--
  quotes[slip.slot] = { ...quote, end, inner: { begin: quote.inner.begin, end } }
  for (let i = next; i < quotes.length; i++) {
    const q = quotes[i]
    if (q !== undefined && q.block === quote.block && q.level > quote.level) quotes[i] = { ...q, level: q.level - 1 }
  }
}

/** Whether a whole quote stands right inside one that was left open: it is the next, not a part of it. */
function isNextTo(open: Quote, quote: Quote | undefined): boolean {
  return quote !== undefined && quote.block === open.block && quote.closed && quote.level === open.level + 1 && family(quote.style) === family(open.style)
}

/** Takes dropped quotes out of those of one block, which begin at index `first`. */
function compact(quotes: Quote[], first: number): void {
  const kept = quotes.slice(first).filter((q) => q.level !== DROPPED)
  quotes.length = first
  for (const quote of kept) quotes.push(quote)
}

/** `last` is where the block's last word or sign ends: found once, as the space behind it may be long. */
function quoteFrom(text: string, block: Span & { readonly last: number, readonly index: number }, open: Open, end: number, closed: boolean): Quote {
  const { mark, level } = open
  let begin = mark.at + mark.length
  let stop = closed ? end - (!isSingle(mark.style) && /^(?:''|’’)$/.test(text.slice(end - 2, end)) ? 2 : 1) : Math.min(end, block.end)
  while (begin < stop && SPACE.test(text.charAt(begin))) begin++
  stop = Math.max(begin, Math.min(stop, block.last))
  while (stop > begin && SPACE.test(text.charAt(stop - 1))) stop--
  const inner = { begin, end: Math.max(begin, stop) }
  return { begin: mark.at, end: closed ? end : inner.end, style: mark.style, inner, closed, level, block: block.index, continues: null }
}

function isSingle(style: QuoteStyle): boolean {
  return style === 'straight-single' || style === 'curly-single'
}

/** A straight mark between two words (`said" "we`): does it open again although one is open? Only with space before it. */
function reopens(text: string, mark: Mark, next: Mark | undefined): boolean {
  const before = text.charAt(mark.at - 1)
  const after = text.charAt(mark.at + mark.length)
  if (!SPACE.test(before) || SPACE.test(after) || after === '') return false
  // Space before and a word after: it opens, if something is left to close it.
  return next !== undefined
}

function pairs(open: Mark, close: Mark, text: string): boolean {
  if (open.style === 'guillemet' && close.style === 'guillemet') return text.charAt(open.at) !== text.charAt(close.at)
  if (open.style === close.style) return true
  const one = family(open.style)
  return one === family(close.style)
}

function marksOf(text: string, block: Block): readonly Mark[] {
  const marks: Mark[] = []
  let singles = 0
  let low = false
  const german = isGermanGuillemet(text, block)
  for (let at = block.begin; at < block.end; at++) {
    const sign = text.charAt(at)
    const before = at > block.begin ? text.charAt(at - 1) : ' '
    const after = at + 1 < block.end ? text.charAt(at + 1) : ' '
    const push = (style: QuoteStyle, opens: boolean, closes: boolean, length = 1) => {
      marks.push({ at, length, style, opens, closes })
    }
    switch (sign) {
      case '"':
        push('straight', OPENING_CONTEXT.test(before) && !SPACE.test(after), !SPACE.test(before) || SPACE.test(after))
        break
      case '“':
        // Closes a low quote; opens otherwise.
        if (low) push('low', false, true)
        else push('curly', true, false)
        break
      case '”':
        push('curly', OPENING_CONTEXT.test(before) && LETTER.test(after), true)
        break
      case '„':
      case '‟':
        low = true
        push('low', true, false)
        break
      case '«':
        push('guillemet', !german, german)
        break
      case '»':
        push('guillemet', german, !german)
        break
      case '「':
      case '『':
        push('corner', true, false)
        break
      case '」':
      case '』':
        push('corner', false, true)
        break
      case '‘':
      case '‚':
        if (ELISION.test(text.slice(at, at + 6))) break
        if (sign === '‘' && after === '‘') {
          push('doubled', true, false, 2)
          at++
          break
        }
        push('curly-single', LETTER.test(after) || OPENING_CONTEXT.test(after) || after === '…', false)
        singles++
        break
      case '`':
        if (after === '`') {
          push('doubled', true, false, 2)
          at++
        }
        break
      case "'":
        if (after === "'") {
          push('doubled', OPENING_CONTEXT.test(before) && !SPACE.test(text.charAt(at + 2)), !SPACE.test(before) || SPACE.test(text.charAt(at + 2)), 2)
          at++
          break
        }
        singles += single(text, at, before, after, 'straight-single', singles > 0, marks)
        break
      case '’':
        // `“…voters,’’ she said`: two of them close what a double mark opened, where no single one is open.
        if (after === '’' && singles === 0 && !SPACE.test(before)) {
          push('doubled', false, true, 2)
          at++
          break
        }
        singles += single(text, at, before, after, 'curly-single', singles > 0, marks)
        break
      default:
        break
    }
  }
  return marks
}

/** Reads `'` or `’`: an apostrophe (nothing added), or a mark that may open or close. Returns how open singles change. */
function single(text: string, at: number, before: string, after: string, style: QuoteStyle, open: boolean, marks: Mark[]): number {
  if (LETTER.test(before) && LETTER.test(after)) return 0
  if (ELISION.test(text.slice(at, at + 6))) return 0
  const opens = style === 'straight-single' && OPENING_CONTEXT.test(before) && LETTER.test(after)
  const closes = !SPACE.test(before) && !LETTER.test(after)
  if (opens) {
    marks.push({ at, length: 1, style, opens: true, closes: false })
    return 1
  }
  if (!closes || !open) return 0
  // `the ministers’ plan` inside a single quote: a plural possessive, when a later sign can still close the quote.
  if (/s/i.test(before) && /^\s+\p{Ll}/u.test(text.slice(at + 1, at + 3)) && closesLater(text, at + 1)) return 0
  marks.push({ at, length: 1, style, opens: false, closes: true })
  return -1
}

/** How far ahead a closing single mark is sought, in UTF-16 code units: some three lines of print. */
const CLOSING_REACH = 300

function closesLater(text: string, from: number): boolean {
  const line = text.slice(from, from + CLOSING_REACH).split('\n', 1)[0] ?? ''
  return /[^\s\p{L}]['’](?!\p{L})|\p{L}['’](?:[\s.,;:!?)]|$)/u.test(line) && !/(?:^|\s)['‘]\p{L}/u.test(line.split(/[.,!?]['’]|['’](?=[\s.,])/u)[0] ?? '')
}

/** Whether a block writes its guillemets the German way, `»so«`: its first one is `»`. */
function isGermanGuillemet(text: string, block: Block): boolean {
  const first = /[«»]/.exec(text.slice(block.begin, block.end))
  if (first?.[0] !== '»') return false
  const at = block.begin + first.index
  // `»` at the very start or after space, with a letter behind it, opens; after a word it closes a quote left open before.
  return (at === block.begin || SPACE.test(text.charAt(at - 1))) && LETTER.test(text.charAt(at + 1))
}
