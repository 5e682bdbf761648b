import type { SpeechLayout } from '../../model/attribution.js'
import { textOf, type Span } from '../../model/span.js'
import type { Quote } from '../../text/quotes.js'
import { quotesOfBlock } from '../../text/quotes-by-block.js'
import type { TokenBlock } from '../grammar/tokens.js'
import { SPOKEN } from '../lang/en/label-words.js'
import { speechLabel } from './speech-labels.js'
import type { SpeechLabel } from './speech-labels.js'
import { thingsOf } from './things.js'

/** Speech laid out as such: a label with a colon and the words after it, or a quote with a signature. Spans of the text. */
export interface LabelledSpeech {
  /** Missing where the page doesn't tell. */
  readonly source: Span | null
  readonly cue: Span | null
  readonly content: readonly Span[]
  readonly layout: SpeechLayout
}

const SIGNATURE = /^\s*(?:—|–|--|-|―)\s*(\p{Lu}[^\n]{1,120})$/u
/** `BY MR. DORN:`, `Questions from MS ORR` on a line of its own: who asks the questions that follow. */
const EXAMINER = /^(?:BY|(?:Further )?Questions (?:from|by)|(?:[\p{L}-]{1,10} )?Examination(?:-in-chief)? by) ((?:M[RS]S?|MISS|DR|SIR|DAME|LORD|LADY)\.? \p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,3})\s*:?\s*$/iu
/** `MR JO ORR (affirmed)`: who answers, as records of inquiries print it. */
const SWORN = /^((?:(?:M[RS]S?|MISS|DR|SIR|DAME|LORD|LADY|PROFESSOR)\.? )?\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,4}) \((?:affirmed|sworn|re-?sworn|recalled|called|continued)\)\s*$/iu
/** `Orr, called as a witness`, `The State calls Jo Orr`: who gives the answers that follow. */
const WITNESS = /\b[Cc]alls? (?:to the stand )?((?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3})(?=[.,;]|\s*$)|^(\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3}),? (?:[\p{L} ]{0,40}\b)?(?:called as a witness|sworn|a witness)\b/u
/** `(Laughter.)`, `[Interruption.]`, `Several hon. Members rose—`: what happens, between the words of one speech. */
const ASIDE = /^\s*(?:[([][^()[\]\n]{1,120}[)\]]\.?|Several [^\n]{1,40} rose\W{0,3}|(?:The )?(?:Debate|Sitting|House|Motion|Question|Bill|Amendment|Court|Hearing|Proceedings?)s? (?:\p{L}+ ){0,4}(?:interrupted|suspended|adjourned|agreed to|negatived|withdrawn|resumed|recessed|concluded|rose)[^\n.]{0,60}\.?)\s*$/u

/**
 * Finds labelled speech. Labels count as speakers only where the page is laid out that way: two labelled blocks at
 * least (a transcript), or a label before a quote. Everything else with a colon is left to the sentence rules.
 */
export function labelledSpeech(text: string, blocks: readonly TokenBlock[], quotes: readonly Quote[]): readonly LabelledSpeech[] {
  const found: (LabelledSpeech & { readonly content: Span[] })[] = []
  const read = blocks.map((b) => (isRead(b) ? speechLabel(text, b) : null))
  const holders = holdersOf(read)
  const isThing = thingsOf(blocks)
  const labelled = read.map((label) => (label !== null && !holders.has(label.key) && isThing(label) ? null : label))
  const layout = layoutOf(text, blocks, labelled)
  let open: { readonly held: { readonly source: Span | null, readonly content: Span[] } | null, last: number } | null = null
  let examiner: Span | null = null
  let witness: Span | null = null
  blocks.forEach((block, i) => {
    if (!isRead(block)) return
    const label = labelled[i] ?? null
    const words = text.slice(block.begin, block.end)
    witness = witnessIn(words, block) ?? witness
    const by = EXAMINER.exec(words)?.[1]
    if (by !== undefined) {
      const at = block.begin + words.indexOf(by)
      examiner = { begin: at, end: at + by.length }
      open = null
      return
    }
    if (label !== null && (block.kind !== 'heading' || layout.ofRecord || label.kind === 'letter')) {
      const content = { begin: Math.min(block.end, block.begin + label.length), end: block.end }
      const first = quotesOfBlock(quotes, block.block).map(({ quote }) => quote).find((q) => q.begin === content.begin)
      const all = first !== undefined && first.end >= block.end - 1
      const told = label.kind === 'from' && content.end - content.begin > 1 && !/^from/i.test(text.slice(label.cue?.begin, label.cue?.end))
      if ((layout.transcript && label.kind !== 'from') || all || told) {
        const held = { ...speakerOf(label, examiner, witness, holders), cue: label.cue, content: [content] }
        found.push(held)
        // What follows a question without a label is the answer, and no more of it.
        open = layout.transcript ? { held: label.kind === 'letter' && /^[QIRM]/.test(label.key) ? null : held, last: i } : null
        return
      }
    }
    const next = blocks[i + 1]
    // `From Roe:` on a line of its own, and the quote in the block behind it.
    if (label?.kind === 'from' && label.length >= words.trimEnd().length && next !== undefined) {
      const quote = lastQuote(quotes, next)
      if (quote !== undefined && quote.begin - next.begin < 2 && next.end - quote.end < 2) {
        found.push({ source: label.source, cue: label.cue, content: [{ begin: quote.begin, end: quote.end }], layout: 'from-label' })
        return
      }
    }
    const signed = signature(text, block, blocks[i - 1], quotes)
    if (signed !== null) found.push({ ...signed, content: [...signed.content] })
    // A speech's second paragraph belongs to who spoke last, in a transcript.
    if (open === null || label !== null || open.last !== i - 1) open = null
    else if (ASIDE.test(words)) open.last = i
    else if (i <= layout.goesOnTo && !(i > layout.lastLabel && isReporters(words, text, open.held?.source ?? null)) && block.kind !== 'heading' && !/^\s*["“«„]/.test(words)) {
      open.held?.content.push({ begin: block.begin, end: block.end })
      open.last = i
    } else open = null
  })
  return found
}

/** What follows the last speech of a record and is the reporter's again: it names the one who spoke, asks, or tells of somebody by a verb of saying beside a quote. */
function isReporters(words: string, text: string, source: Span | null): boolean {
  const surname = source === null ? undefined : /[\p{L}'’-]{3,}$/u.exec(textOf(text, source).replace(/\s*\(.*$/u, ''))?.[0].toLowerCase()
  if (surname !== undefined && words.slice(0, LONGEST_CALL).toLowerCase().split(/[^\p{L}'’-]+/u).includes(surname)) return true
  return REPORTERS_OPENING.test(words) || REPORTERS_CUE.test(words.slice(0, LONGEST_PARAGRAPH))
}

const REPORTERS_OPENING = /^\s*(?:Asked|Outside|After\s+(?:the|this)\s+(?:interview|hearing|session|debate|meeting)|In\s+an?\s+(?:written\s+)?(?:statement|answer|e-?mail)|The\s+\p{Ll}+\s(?:said|told|declined))\b/u
/** `”, she said`, `Roe said`: beside a quote. */
const REPORTERS_CUE = /["”’],?\s+(?:(?:he|she|they|it|the\s\p{Ll}+)|\p{Lu}[\p{L}’-]+)\s(?:said|told|added|wrote|asked|replied)\b|\b(?:said|told|wrote)\b[^.!?\n]{0,80}["“]/u
const LONGEST_PARAGRAPH = 1_000

/** How a page's labels are to be read: whether they make a transcript, one of record, and up to which block speech without a label goes on. */
function layoutOf(text: string, blocks: readonly TokenBlock[], labelled: readonly (SpeechLabel | null)[]): { readonly transcript: boolean, readonly ofRecord: boolean, readonly goesOnTo: number, readonly lastLabel: number } {
  const rows = labelled.flatMap((label, i) => (label === null || label.kind === 'from' ? [] : [{ label, i, words: text.slice((blocks[i]?.begin ?? 0) + label.length, blocks[i]?.end) }]))
  const letters = rows.filter(({ label }) => label.kind === 'letter').length
  const names = new Map<string, number>()
  for (const { label } of rows) names.set(label.key, (names.get(label.key) ?? 0) + 1)
  const often = [...names.values()].some((n) => n >= 2)
  const ofRecord = rows.filter(({ label }) => label.ofRecord).length >= 2
  const talked = ofRecord || letters >= 2 || rows.some(({ words }) => SPOKEN.test(words))
  const transcript = letters >= 2 || (talked && names.size >= 2 && (often || rows.length >= 3 || ofRecord))
  const first = rows[0]?.i ?? 0
  const last = rows.at(-1)?.i ?? -1
  const between = blocks.slice(first, last + 1).filter(isRead).length
  // Prose with a label now and then is no record: what follows a label there is the reporter's again.
  const dense = rows.length * 2 >= between
  return { transcript, ofRecord, lastLabel: last, goesOnTo: letters >= 2 || (ofRecord && dense) ? Infinity : dense ? last : -1 }
}

/** Whose words a label's are: those of who examines or is examined for the letters of a court's record, of an office's holder where another label names them. */
function speakerOf(label: SpeechLabel, examiner: Span | null, witness: Span | null, holders: ReadonlyMap<string, Span>): Pick<LabelledSpeech, 'source' | 'layout'> {
  if (label.kind === 'letter') {
    const known = label.key.startsWith('Q') ? examiner : witness
    if (known !== null) return { source: known, layout: 'label' }
  }
  const layout = label.kind === 'letter' || label.kind === 'initials' ? 'question-label' : label.kind === 'from' ? 'from-label' : 'label'
  return { source: (label.office ? holders.get(label.key) ?? holderOfLonger(label, holders) : undefined) ?? label.source, layout }
}

/** `Mr Speaker (Sir Owen Hill):`, and later `Mr Speaker:`: who holds the offices of a page's labels; none that two are named for. */
function holdersOf(labelled: readonly (SpeechLabel | null)[]): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>()
  const several = new Set<string>()
  for (const label of labelled) {
    if (label === null || !label.office || label.source.end - label.source.begin === label.key.length) continue
    if (found.has(label.key)) several.add(label.key)
    else found.set(label.key, label.source)
  }
  for (const key of several) found.delete(key)
  return found
}

/** `The Cabinet Secretary` where a label named the one holder of `The Cabinet Secretary for Islands`; `undefined` where two offices begin so. */
function holderOfLonger({ key }: SpeechLabel, holders: ReadonlyMap<string, Span>): Span | undefined {
  const longer = [...holders].filter(([office]) => office.startsWith(`${key} `)).map(([, holder]) => holder)
  return longer.length === 1 ? longer[0] : undefined
}

function witnessIn(words: string, { begin }: Span): Span | null {
  const match = words.length > LONGEST_CALL ? null : SWORN.exec(words) ?? WITNESS.exec(words)
  const name = (match?.[1] ?? match?.[2])?.replace(/\.$/, '')
  if (match === null || name === undefined) return null
  const at = begin + match.index + match[0].indexOf(name)
  return { begin: at, end: at + name.length }
}

/** Letters of a paragraph that calls a witness. */
const LONGEST_CALL = 300

function isRead(block: TokenBlock): boolean {
  return block.kind === 'paragraph' || block.kind === 'quote' || block.kind === 'list' || block.kind === 'standfirst' || block.kind === 'heading'
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
      return { source: { begin, end: begin + rest[1].trimEnd().length }, cue: null, content: [{ begin: own.begin, end: own.end }], layout: 'signature' }
    }
    return null
  }
  const alone = SIGNATURE.exec(text.slice(block.begin, block.end))
  if (alone?.[1] === undefined || before === undefined) return null
  const last = lastQuote(quotes, before)
  const quoted = last !== undefined && last.begin - before.begin < 2 && before.end - last.end < 2
  if (!quoted && before.kind !== 'quote') return null
  const begin = block.begin + alone[0].indexOf(alone[1])
  return { source: { begin, end: begin + alone[1].trimEnd().length }, cue: null, content: [{ begin: before.begin, end: before.end }], layout: 'signature' }
}
