import type { Span } from '../../model/span.js'
import type { Spans } from './spans.js'

const QUOTES = /\b(?:quot|cit)(?:e|es|ed|ing)\b/i
const AS_SAYING = /(?:^|\s)as (?:saying|telling .{1,60}?|having said)(?:,? |:\s*)/

/**
 * `The agency quoted Hill as saying that …`: in the training data who quotes is the source, and the quoted person part of
 * the content. In the ledger the words are Hill's, and who quotes a hop of the chain.
 */
export function withQuotedSpeaker(text: string, spans: Spans): Spans {
  if (!spans.cue.some(({ begin, end }) => QUOTES.test(text.slice(begin, end)))) return spans
  for (const [i, piece] of spans.content.entries()) {
    const found = AS_SAYING.exec(text.slice(piece.begin, piece.end))
    if (found === null) continue
    const before = [...spans.content.slice(0, i), { begin: piece.begin, end: piece.begin + found.index }].filter((s) => s.begin < s.end)
    const content: readonly Span[] = [{ begin: piece.begin + found.index + found[0].length, end: piece.end }, ...spans.content.slice(i + 1)]
    // A clause before the words belongs to nobody's name.
    const isName = before.length === 1 && before.every(({ begin, end }) => end - begin <= LONGEST_NAME && /\p{L}/u.test(text.slice(begin, end)))
    return isName && content.some((c) => c.end > c.begin) ? { source: before, cue: spans.cue, content } : spans
  }
  return spans
}

/** Characters of a name with its apposition. */
const LONGEST_NAME = 160
