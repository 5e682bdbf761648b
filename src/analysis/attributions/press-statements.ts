import type { Span } from '../../model/span.js'
import type { Quote } from '../../text/quotes.js'
import { quotesOfBlock } from '../../text/quotes-by-block.js'
import type { Sentence } from '../grammar/sentences.js'
import type { TokenBlock } from '../grammar/tokens.js'
import { FIRST_PERSON } from '../lang/en/label-words.js'
import { isRole } from '../lang/en/roles.js'
import { spanOf } from './candidate.js'
import type { LabelledSpeech } from './labelled-speech.js'
import { reportClauseBefore } from './report-clause.js'

const ANNOUNCED = /^((?:[^\n—–-]{1,60} [—–-] )?(?:Joint |Full |Press |Media |Written |Official )?(?:Statement|Message|Letter|Address|Remarks|Speech|Comments?) (?:by|from|of)) ([^\n.:]{3,140}?)(?=,? (?:on|about|following|after|regarding|concerning|in response to|at|to)\b|:?\s*$)/iu
/** Where a press release ends. */
const ENDS = /^\W{0,10}(?:ends?|notes? (?:to|for) (?:the )?editors?|about (?!us\b)\p{Lu}.{0,60}|(?:media|press) (?:contact|enquir|inquir).{0,60}|for (?:more|further) information.{0,80}|contact|###|-30-)\W{0,10}:?$/iu
const SIGNATURE = /^\s*(?:(?:—|–|--|-|―)\s*)?(\p{Lu}[\p{L}.'’-]*(?: (?:de |van |von |al-|bin |of )?\p{Lu}[\p{L}.'’-]*){1,4})(?:,|\n)? ?([^\n.!?]{0,90})$/u
/** `The institute was founded in 1958`: what a release says of who sends it. */
const ABOUT = /^(?:The )?\p{Lu}[^.!?\n]{2,80}? (?:(?:was|were) (?:founded|established|set up|created|formed|launched|built)|employs|operates|runs|is (?:an?|the) [^.!?\n]{0,80}\b(?:company|firm|charity|organisation|organization|institute|body|agency|association|maker|provider|group))\b/u
/** Letters of a line that ends a release. */
const LONGEST_END = 130
/** Paragraphs that a statement is followed through, at most. */
const LONGEST = 40

/**
 * Words that the page announces as somebody's and prints without marks: under the heading `Statement by Hill`, behind a paragraph that ends with
 * `Hill said:`, and before a line that signs them. They are verbatim.
 */
export function pressStatements(text: string, blocks: readonly TokenBlock[], sentences: readonly Sentence[], quotes: readonly Quote[]): readonly LabelledSpeech[] {
  const read = blocks.filter((b) => b.kind !== 'caption' && b.kind !== 'notice' && b.kind !== 'furniture')
  const closing = new Map<number, Sentence>()
  for (const sentence of sentences) if (sentence.inside === null) closing.set(sentence.block, sentence)
  const found: LabelledSpeech[] = []
  let free = 0
  read.forEach((block, i) => {
    if (i < free) return
    const held = headed(text, read, i, quotes) ?? announced(text, read, i, closing.get(block.block), quotes) ?? signed(text, read, i, free, quotes)
    if (held === null) return
    found.push(held.speech)
    free = held.next
  })
  return found
}

interface Held {
  readonly speech: LabelledSpeech
  readonly next: number
}

/** `Statement by the minister, Hill, on the quay`, as the heading of what follows. */
function headed(text: string, blocks: readonly TokenBlock[], i: number, quotes: readonly Quote[]): Held | null {
  const block = blocks[i]
  if (block === undefined || i > 2) return null
  const words = text.slice(block.begin, block.end)
  const match = ANNOUNCED.exec(words)
  const [, cue = '', name = ''] = match ?? []
  if (match === null || /[.!?]\s*$/.test(words) || !/\p{Lu}/u.test(name)) return null
  const { content, next } = following(text, blocks, i + 1, quotes, (said) => FIRST_PERSON.test(said) || !ABOUT.test(said))
  if (content.length === 0) return null
  const at = block.begin + cue.length + 1
  return { speech: { source: { begin: at, end: at + name.length }, cue: { begin: block.begin, end: block.begin + cue.length }, content, layout: 'announced' }, next }
}

/** A paragraph that ends with `Hill, director of the port, said:`, and paragraphs without marks behind it. */
function announced(text: string, blocks: readonly TokenBlock[], i: number, sentence: Sentence | undefined, quotes: readonly Quote[]): Held | null {
  const block = blocks[i]
  if (block === undefined || sentence === undefined || !/:\s*$/.test(text.slice(Math.max(block.begin, block.end - 4), block.end))) return null
  const clause = reportClauseBefore(sentence, sentence.units.length)
  if (clause === null) return null
  // The first paragraph is announced; more of them go on in the first person, or up to the release's end.
  const { content, next } = following(text, blocks, i + 1, quotes, (words) => FIRST_PERSON.test(words))
  if (content.length === 0) return null
  return { speech: { source: spanOf(text, sentence, clause.source, quotes), cue: spanOf(text, sentence, clause.cue, quotes), content, layout: 'announced' }, next }
}

/** Paragraphs in the first person, and then a line with a name and what that person is. */
function signed(text: string, blocks: readonly TokenBlock[], i: number, free: number, quotes: readonly Quote[]): Held | null {
  const block = blocks[i]
  const before = blocks[i - 1]
  if (block === undefined || before === undefined || i - 1 < free || block.end - block.begin > 140) return null
  const words = text.slice(block.begin, block.end).trim()
  const match = SIGNATURE.exec(words)
  const [, name = '', rest = ''] = match ?? []
  const dashed = /^\W/.test(words)
  if (match === null || (!dashed && !rest.split(/[\s,]+/).some(isRole))) return null
  const said = text.slice(before.begin, before.end)
  if (before.kind === 'heading' || quotesOfBlock(quotes, before.block).length > 0 || !FIRST_PERSON.test(said) || !/[.!?]\s*$/.test(said)) return null
  const begin = block.begin + text.slice(block.begin, block.end).indexOf(name)
  return { speech: { source: { begin, end: begin + name.length }, cue: null, content: [{ begin: before.begin, end: before.end }], layout: 'signature' }, next: i + 1 }
}

/** The paragraphs from `from` on: the first one, and more as long as they `go on`. */
function following(text: string, blocks: readonly TokenBlock[], from: number, quotes: readonly Quote[], goesOn: (words: string) => boolean): { readonly content: readonly Span[], readonly next: number } {
  const content: Span[] = []
  let at = from
  for (; at < Math.min(blocks.length, from + LONGEST); at++) {
    const block = blocks[at]
    const words = block === undefined ? '' : text.slice(block.begin, block.end)
    if (block === undefined || block.kind === 'heading' || (words.length < LONGEST_END && ENDS.test(words.trim()))) break
    const opening = quotesOfBlock(quotes, block.block)[0]?.quote
    if (opening !== undefined && opening.begin - block.begin < 2) break
    if (content.length > 0 && !goesOn(words)) break
    content.push({ begin: block.begin, end: block.end })
  }
  return { content, next: at }
}
