import type { Attribution } from '../../model/attribution.js'
import type { Span } from '../../model/span.js'
import { hasAny, holds, overlap, spanIndex } from '../../text/span.js'
import type { Sentence } from '../grammar/sentences.js'
import { spanOf } from './candidate.js'
import type { Maker } from './loose-quotes.js'
import { quotesNear } from '../../text/quotes-by-block.js'
import type { Reading } from './reading.js'
import { openReportClause, reportClause } from './report-clause.js'

/** A quote with the clause beside it that reports it. Spans of the text. */
interface Turn {
  readonly quote: Span
  readonly sentence: Sentence
  readonly source: Span
  readonly cue: Span
  /** The quote is never closed: what stands behind its words in the paragraph is no part of it. */
  readonly open: boolean
}

/**
 * `“I asked for a doctor,” Lund said. “And I sent one,” Denholm replied.`: a quote whose own sentence says who said it is no more of what was
 * said in the sentence before. It is taken from whom a sentence before or after names and given to its own cue: as the model
 * read it, be it ever so unsure (`unsure`), else by the clause alone.
 */
export function ownTurns(reading: Reading, sentences: readonly Sentence[], sure: readonly Attribution[], unsure: readonly Attribution[], { confidence, maker }: Maker): readonly Attribution[] {
  const turns = sentences.filter((s) => s.inside === null).flatMap((s) => turnsOf(reading, s))
  if (turns.length === 0) return sure
  const quoted = spanIndex(turns.map((turn) => ({ begin: turn.quote.begin, end: turn.quote.end, turn })))
  const kept = sure.flatMap((a): readonly Attribution[] => {
    const content = a.content.flatMap((piece) => withoutTurns(reading.text, piece, a, quoted.over(piece)))
    return content.length === 0 ? [] : [content.length === a.content.length && content.every((c, i) => c.end === a.content[i]?.end && c.begin === a.content[i].begin) ? a : { ...a, content }]
  })
  const cues = spanIndex(kept.flatMap(({ cue }) => cue))
  const held = spanIndex(kept.flatMap(({ content }) => content))
  const added = turns.flatMap((turn): readonly Attribution[] => {
    if (hasAny(cues.over(turn.cue)) || hasAny(held.over(turn.quote))) return []
    const read = unsure.find((a) => a.source.length > 0 && a.cue.some((c) => overlap(c, turn.cue)) && a.content.some((c) => overlap(c, turn.quote)))
    const content = read === undefined ? [] : read.content.filter((c) => holds(turn.sentence, c))
    return [read !== undefined && content.length > 0 ? { ...read, content } : { source: [turn.source], cue: [turn.cue], content: [turn.quote], kind: 'speech', confidence, by: `${maker}/turn` }]
  })
  return added.length === 0 ? kept : [...kept, ...added].sort((one, other) => firstOf(one) - firstOf(other))
}

function turnsOf(reading: Reading, sentence: Sentence): readonly Turn[] {
  const left = openTurn(reading, sentence)
  if (left !== null) return [left]
  return sentence.units.flatMap((unit, u): readonly Turn[] => {
    const quote = unit.quote === undefined ? undefined : reading.quotes.quotes[unit.quote]
    if (quote === undefined) return []
    const clause = reportClause(sentence, u)
    if (clause === null) return []
    const span = (range: { readonly from: number, readonly to: number }) => spanOf(reading.text, sentence, range, reading.quotes.quotes)
    return [{ quote: { begin: quote.begin, end: quote.end }, sentence, source: span(clause.source), cue: span(clause.cue), open: false }]
  })
}

/** `“The gate was locked, Ruiz told the court.`: the mark that should close the quote is missing, and its words end before who reports them. */
function openTurn({ text, quotes: { quotes } }: Reading, sentence: Sentence): Turn | null {
  const quote = quotesNear(quotes, sentence.begin, sentence.end).find((q) => q.level === 0 && !q.closed && q.inner.begin === sentence.begin)
  const clause = quote === undefined ? null : openReportClause(sentence)
  const before = clause === null ? undefined : sentence.units[Math.min(clause.source.from, clause.cue.from) - 1]
  if (quote === undefined || clause === null || before === undefined) return null
  return { quote: { begin: quote.begin, end: before.end }, sentence, source: spanOf(text, sentence, clause.source, []), cue: spanOf(text, sentence, clause.cue, []), open: true }
}

/** What of a piece is left when quotes go that another sentence than the cue's own reports. */
function withoutTurns(text: string, piece: Span, { cue }: Attribution, over: Iterable<Span & { readonly turn: Turn }>): readonly Span[] {
  let { begin, end } = piece
  for (const { turn } of over) {
    const [own] = cue
    if (own !== undefined && (holds(turn.sentence, own) || overlap(turn.cue, own))) continue
    // A piece that takes in the cue itself is more than this quote: it was read as a whole.
    if (piece.begin < turn.quote.begin - 2 && piece.end >= turn.cue.end) continue
    if (turn.quote.begin <= begin && !turn.open) begin = Math.max(begin, turn.quote.end)
    else end = Math.max(begin, Math.min(end, turn.quote.begin))
  }
  while (begin < end && /\s/.test(text.charAt(begin))) begin++
  while (begin < end && /\s/.test(text.charAt(end - 1))) end--
  return begin < end ? [{ begin, end }] : []
}

function firstOf({ content, cue }: Attribution): number {
  return Math.min(content[0]?.begin ?? Infinity, cue[0]?.begin ?? Infinity)
}
