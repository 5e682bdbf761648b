import type { Span } from '../src/model/span.js'
import type { Quote } from '../src/text/quotes.js'

/** A statement as a person marked it: exact words of the text, without their places. See README.md, "Marked articles". */
export interface Mark {
  readonly contentText: readonly string[]
  readonly cueText: string
  readonly sourceText: string
  readonly speakers: readonly (string | null)[]
  readonly kind: 'speech' | 'attitude' | 'topic'
  readonly addressees: readonly string[]
  readonly target: readonly string[]
  readonly chain: readonly string[]
  readonly addresseeText?: readonly string[]
  readonly targetText?: readonly string[]
  readonly chainText?: readonly string[]
  readonly near?: string
  readonly optional: boolean
}

/** A mark with its places in the text, UTF-16 code units. Roles that nobody marked in the text are empty. */
export interface Placed {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly addressee: readonly Span[]
  readonly target: readonly Span[]
  readonly hop: readonly Span[]
  readonly kind: 'speech' | 'attitude' | 'topic'
  readonly optional: boolean
  readonly speakers: readonly (string | null)[]
}

/** How far apart a cue, a source and a hop may stand from the content and still be its own. */
const NEAR = 700

/**
 * Finds where marks stand: of all places that their words have, those nearest to each other and to the statement before.
 * `blocks` are the paragraphs. Content takes in the quote marks around it, as PolNeAR's does. `null` for a mark whose words aren't there.
 */
export function placeMarks(text: string, blocks: readonly Span[], quotes: readonly Quote[], marks: readonly Mark[]): readonly (Placed | null)[] {
  let before = 0
  return marks.map((mark) => {
    const placed = placeMark(text, blocks, quotes, mark, before)
    before = placed?.content[0]?.begin ?? before
    return placed
  })
}

function placeMark(text: string, blocks: readonly Span[], quotes: readonly Quote[], mark: Mark, before: number): Placed | null {
  const within = mark.near === undefined ? { begin: 0, end: text.length } : (places(text, mark.near)[0] ?? { begin: 0, end: text.length })
  const at = (words: string) => places(text, words).filter((p) => p.begin >= within.begin && p.end <= within.end)
  const [first = '', ...rest] = mark.contentText
  let best: { readonly content: readonly Span[], readonly cue: Span | null, readonly source: Span | null, readonly cost: number } | null = null
  for (const begin of at(first)) {
    const content = [begin]
    for (const piece of rest) {
      const next = nearest(at(piece).filter((p) => p.begin >= (content.at(-1)?.end ?? 0)), content.at(-1) ?? begin)
      if (next !== null) content.push(next)
    }
    if (content.length < mark.contentText.length) continue
    const hull = { begin: begin.begin, end: content.at(-1)?.end ?? begin.end }
    const free = (p: Span) => !content.some((c) => p.begin < c.end && p.end > c.begin)
    const close = (words: string, to: Span) => words === '' ? null : byWords(at(words).filter((p) => free(p)), to, blocks) ?? byWords(at(words), to, blocks)
    const cue = close(mark.cueText, hull)
    const source = close(mark.sourceText, cue ?? hull)
    if ((mark.cueText !== '' && cue === null) || (mark.sourceText !== '' && source === null)) continue
    const spread = (cue === null ? 0 : apart(cue, hull)) + (source === null ? 0 : apart(source, cue ?? hull))
    const order = begin.begin < before ? (before - begin.begin) * 0.5 : (begin.begin - before) * 0.1
    const cost = spread + order
    if (best === null || cost < best.cost) best = { content, cue, source, cost }
  }
  if (best === null) return null
  const anchor = best.cue ?? best.content[0] ?? { begin: 0, end: 0 }
  const others = [...best.content, ...(best.cue === null ? [] : [best.cue])]
  const beside = (words: readonly string[]) => words.flatMap((w) => {
    const found = byWords(places(text, w).filter((p) => apart(p, anchor) < NEAR && blockOf(blocks, p) === blockOf(blocks, anchor)), anchor, blocks)
    return found === null ? [] : [found]
  })
  // Contents that hold the words don't name an addressee or a hop; a target stands at their head.
  const outside = (spans: readonly Span[]) => spans.filter((p) => !others.some((o) => p.begin < o.end && p.end > o.begin))
  return {
    source: best.source === null ? [] : [best.source], cue: best.cue === null ? [] : [best.cue],
    content: best.content.map((c) => withMarks(text, quotes, c)),
    addressee: outside(beside(mark.addresseeText ?? mark.addressees)), hop: outside(beside(mark.chainText ?? mark.chain)).filter((p) => best.source === null || p.end <= best.source.begin || p.begin >= best.source.end),
    target: beside(mark.targetText ?? mark.target),
    kind: mark.kind, optional: mark.optional, speakers: mark.speakers,
  }
}

function places(text: string, words: string): readonly Span[] {
  const found: Span[] = []
  if (words === '') return found
  const isWord = (c: string) => /[\p{L}\p{N}]/u.test(c)
  for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
    const cut = (isWord(words[0] ?? '') && isWord(text[i - 1] ?? ' ')) || (isWord(words.at(-1) ?? '') && isWord(text[i + words.length] ?? ' '))
    if (!cut) found.push({ begin: i, end: i + words.length })
  }
  return found
}

function apart(one: Span, other: Span): number {
  return one.end <= other.begin ? other.begin - one.end : other.end <= one.begin ? one.begin - other.end : 0
}

function nearest(spans: readonly Span[], to: Span): Span | null {
  return spans.reduce<Span | null>((best, p) => best === null || apart(p, to) < apart(best, to) ? p : best, null)
}

/** The nearest, one in the same paragraph before any other. */
function byWords(spans: readonly Span[], to: Span, blocks: readonly Span[]): Span | null {
  const own = spans.filter((p) => blockOf(blocks, p) === blockOf(blocks, to))
  return nearest(own.length > 0 ? own : spans, to)
}

function blockOf(blocks: readonly Span[], { begin }: Span): number {
  return blocks.findIndex((b) => begin >= b.begin && begin < b.end)
}

/** With the quote marks that open or close where the piece does, and what is printed before a closing one; else without a full stop at the end. */
function withMarks(text: string, quotes: readonly Quote[], piece: Span): Span {
  let { begin, end } = piece
  const opening = quotes.find((q) => q.inner.begin === begin || (q.begin === begin && q.inner.begin > begin))
  const onlySigns = (from: number, to: number) => /^[^\p{L}\p{N}]*$/u.test(text.slice(from, to))
  const closing = quotes.find((q) => q.closed && q.begin >= begin - 2 && q.inner.begin < end && end <= q.end && onlySigns(Math.min(end, q.inner.end), q.inner.end))
  if (opening !== undefined && (!opening.closed || opening.end <= end || opening === closing)) begin = opening.begin
  if (closing !== undefined && closing.begin >= begin) return { begin, end: closing.end }
  while (end > begin && /[.,;\s]/.test(text[end - 1] ?? '') && !/[”"»’]$/.test(text.slice(begin, end))) end--
  return { begin, end }
}
