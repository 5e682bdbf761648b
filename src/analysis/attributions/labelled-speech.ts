import type { SpeechLayout } from '../../model/attribution.js'
import type { Span } from '../../model/span.js'
import type { Quote } from '../../text/quotes.js'
import { CUE_VERBS } from '../lang/en/cue-verbs.js'
import { quotesOfBlock } from '../../text/quotes-by-block.js'
import type { TokenBlock } from '../grammar/tokens.js'

/** Speech laid out as such: a label with a colon and the words after it, or a quote with a signature. Spans of the text. */
export interface LabelledSpeech {
  readonly source: Span
  readonly cue: Span | null
  readonly content: readonly Span[]
  readonly layout: SpeechLayout
  /** `Q` and `A` stand for somebody that the page names elsewhere. */
  readonly letter: 'question' | 'answer' | null
}

const FROM_LABEL = /^((?:(?:Tweet|Statement|Letter|Message|Comment|Reaction|Post|Email|Reply) (?:from|by))|From:?) ([^:.!?\n]{2,80}?)(?: \([^)\n]{1,40}\))?(:)(?:\s+|$)/u
const LABEL = /^((?:(?:Dr|Mr|Mrs|Ms|Prof|Sir|Dame|Gen|Col)\.? )?\p{Lu}[\p{L}.'’-]*(?: (?:de |van |von |al-|bin |of )?\p{Lu}[\p{L}.'’-]*){0,4}(?:,? \([^)]{2,40}\)|, [^:.]{2,60})?)(:)\s+/u
const LETTER_LABEL = /^(Q|A|Question|Answer|Interviewer|Reporter|Moderator)\s*([:.])\s+/
const SIGNATURE = /^\s*(?:—|–|--|-|―)\s*(\p{Lu}[^\n]{1,120})$/u

/**
 * Finds labelled speech. Labels count as speakers only where the page is laid out that way: two labelled blocks at
 * least (a transcript), or a label before a quote. Everything else with a colon is left to the sentence rules.
 */
export function labelledSpeech(text: string, blocks: readonly TokenBlock[], quotes: readonly Quote[]): readonly LabelledSpeech[] {
  const found: (LabelledSpeech & { readonly content: Span[] })[] = []
  const labelled = blocks.map((b) => (isRead(b) ? labelOf(text, b) : null))
  const names = new Map<string, number>()
  for (const label of labelled) if (label !== null && !label.from) names.set(label.key, (names.get(label.key) ?? 0) + 1)
  // `From X:` is a label for one quote, no part of a transcript.
  const letters = labelled.filter((l) => l?.letter).length
  const speakers = [...names.values()].filter((n) => n >= 2).length
  const rows = labelled.filter((l) => l !== null && !l.from).length
  const transcript = letters >= 2 || (names.size >= 2 && (speakers >= 1 || rows >= 3))
  let open: { index: number; last: number } | null = null
  blocks.forEach((block, i) => {
    if (!isRead(block)) return
    const label = labelled[i]
    const words = text.slice(block.begin, block.end)
    if (label !== null && label !== undefined) {
      const content = { begin: Math.min(block.end, block.begin + label.length), end: block.end }
      const first = quotesOfBlock(quotes, block.block).map(({ quote }) => quote).find((q) => q.begin === content.begin)
      const all = first !== undefined && first.end >= block.end - 1
      if ((transcript && !label.from) || all) {
        found.push({ source: label.source, cue: label.cue, content: [content], layout: label.letter === null ? (label.from ? 'from-label' : 'label') : 'question-label', letter: label.letter })
        open = transcript ? { index: found.length - 1, last: i } : null
        return
      }
    }
    const next = blocks[i + 1]
    // `From Roe:` on a line of its own, and the quote in the block behind it.
    if (label?.from === true && label.length >= words.trimEnd().length && next !== undefined) {
      const quote = lastQuote(quotes, next)
      if (quote !== undefined && quote.begin - next.begin < 2 && next.end - quote.end < 2) {
        found.push({ source: label.source, cue: label.cue, content: [{ begin: quote.begin, end: quote.end }], layout: 'from-label', letter: null })
        return
      }
    }
    const signed = signature(text, block, blocks[i - 1], quotes)
    if (signed !== null) found.push({ ...signed, content: [...signed.content] })
    // An answer's second paragraph belongs to who spoke last, in a transcript.
    if (open !== null && transcript && letters >= 2 && label === null && open.last === i - 1 && block.kind === 'paragraph' && !/^\s*["“«„]/.test(words)) {
      const held = found[open.index]
      if (held !== undefined && held.letter !== 'question') held.content.push({ begin: block.begin, end: block.end })
      open = { index: open.index, last: i }
    } else if (label === null) open = null
  })
  return found
}

function isRead(block: TokenBlock): boolean {
  return block.kind === 'paragraph' || block.kind === 'quote' || block.kind === 'list' || block.kind === 'standfirst' || block.kind === 'heading'
}

function labelOf(text: string, block: TokenBlock): { source: Span; cue: Span | null; length: number; key: string; from: boolean; letter: LabelledSpeech['letter'] } | null {
  const words = text.slice(block.begin, block.end)
  const letter = LETTER_LABEL.exec(words)
  const from = FROM_LABEL.exec(words)
  const match = letter ?? from ?? LABEL.exec(words)
  const name = from === null || letter !== null ? match?.[1] : from[2]
  // `Dear Abby:` is who is spoken to.
  if (match === null || name === undefined || /^dear\b/i.test(name)) return null
  if (letter === null && block.kind === 'heading') return null
  // `Kelly, 27, blasted: “…”` is a sentence with a cue, no label.
  if (letter === null && from === null && block.tokens.some((t, i) => t.pos === 'VERB' && (i > 0 || CUE_VERBS.has(t.lemma)) && t.end <= block.begin + match[0].length)) return null
  const at = block.begin + match[0].indexOf(name, from === null || letter !== null ? 0 : (from[1] ?? '').length)
  const role = letter === null ? null : /^(?:A|Answer)$/.test(name) ? 'answer' as const : 'question' as const
  const cue = from === null || letter !== null ? null : { begin: block.begin, end: block.begin + (from[1] ?? '').length }
  return { source: { begin: at, end: at + name.length }, cue, length: match[0].length, key: name, from: from !== null, letter: role }
}

function lastQuote(quotes: readonly Quote[], block: TokenBlock): Quote | undefined {
  return quotesOfBlock(quotes, block.block).map(({ quote }) => quote).findLast((q) => q.level === 0)
}

/** A quote with `—Name, title` behind it: in the same block, on a line of its own, or in the next block. */
function signature(text: string, block: TokenBlock, before: TokenBlock | undefined, quotes: readonly Quote[]): LabelledSpeech | null {
  const own = lastQuote(quotes, block)
  if (own !== undefined) {
    const rest = SIGNATURE.exec(text.slice(own.end, block.end))
    const lead = text.slice(block.begin, own.begin).trim()
    if (rest?.[1] !== undefined && lead === '' && !/[.!?]\s/.test(rest[1].replace(/\b\p{Lu}\./gu, ''))) {
      const begin = own.end + rest[0].indexOf(rest[1])
      return { source: { begin, end: begin + rest[1].trimEnd().length }, cue: null, content: [{ begin: own.begin, end: own.end }], layout: 'signature', letter: null }
    }
    return null
  }
  const alone = SIGNATURE.exec(text.slice(block.begin, block.end))
  if (alone?.[1] === undefined || before === undefined) return null
  const last = lastQuote(quotes, before)
  const quoted = last !== undefined && last.begin - before.begin < 2 && before.end - last.end < 2
  if (!quoted && before.kind !== 'quote') return null
  const begin = block.begin + alone[0].indexOf(alone[1])
  return { source: { begin, end: begin + alone[1].trimEnd().length }, cue: null, content: [{ begin: before.begin, end: before.end }], layout: 'signature', letter: null }
}
