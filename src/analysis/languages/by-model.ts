import type { Block } from '../../model/article.js'
import type { Problem } from '../../model/problem.js'
import type { Speaker } from '../../model/statement.js'
import type { Span } from '../../model/span.js'
import type { Quotes } from '../../text/quotes.js'
import { hasAny, hullOf, spanIndex, type SpanIndex } from '../../text/span.js'
import type { Extracted } from '../extractor/extract.js'
import type { Model } from '../attributions/find-attributions.js'
import { formOf } from '../attributions/form.js'
import { likeness } from './extracted.js'
import type { Read } from './read.js'

/** Of languages that nothing else here knows a model has to be so sure of what it finds: one that learnt English alone, and one that learnt many, which finds more. */
const LEAST = { one: 0.35, many: 0.4 }
/** Contents that share so much are one statement's. */
const SAME = 0.5

/** Reads languages that a model alone knows, the speaker as written, with a problem that tells so: all that is said by one that learnt many, direct quotes by one that learnt English. */
export async function readByModel(text: string, blocks: readonly { readonly block: Block, readonly index: number, readonly language: string }[], quotes: Quotes, model: Model, learntMany: boolean): Promise<{ readonly statements: readonly Read[], readonly problems: readonly Problem[] }> {
  const [first] = blocks
  if (first === undefined) return { statements: [], problems: [] }
  const { found } = await model.extract(text, blocks.filter(({ block }) => block.kind !== 'furniture' && block.kind !== 'notice').map(({ block, index }) => ({ begin: block.begin, end: block.end, block: index })), quotes)
  const marked = spanIndex<Span>(quotes.quotes.filter(({ level }) => level === 0))
  const sure = found.filter(({ confidence, topic }) => confidence >= (learntMany ? LEAST.many : LEAST.one) && (topic ?? 0) < 0.5)
  const headlines = spanIndex<Span>(blocks.map(({ block }) => block).filter(({ kind }) => kind === 'heading'))
  const known = namesWithin(text, blocks.map(({ block }) => block))
  const statements = (learntMany ? eachOnce(sure) : sure).flatMap(({ source, cue, content: words, confidence }): Read[] => {
    const content = withoutHeadline(words, cue[0] ?? source[0], headlines).map((span) => inWholeMarks(text, span, marked))
    const isDirect = content.every((span) => hasAny(marked.around(span)) || hasAny(marked.over(span), (quote) => quote.begin >= span.begin - 1 && quote.end <= span.end + 1))
    if (!isDirect && !learntMany) return []
    return [{
      form: formOf(text, content, cue.length > 0 ? cue : source, quotes.quotes, false), kind: 'speech', act: 'say', negated: false, source, cue, content,
      speakers: asWritten(text, source, known), addressees: [], targets: [], chain: [], saidAt: null, translatedBy: null, confidence, by: model.version,
    }]
  })
  const names = new Intl.DisplayNames('en', { type: 'language' })
  const spans = hullOf(blocks.map(({ block }) => block)) ?? first.block
  return { statements, problems: [{ rule: 'language-by-model-alone', message: `This text is in ${names.of(first.language) ?? first.language}, which is read by the model alone: ${learntMany ? 'what is said, in quotes or not' : 'direct quotes'}, with their speakers as written.`, ...spans }] }
}

/** A piece that is a whole quote but for its last mark, with that. */
function inWholeMarks(text: string, span: Span, marked: SpanIndex<Span>): Span {
  const quote = [...marked.around(span)].find(({ begin, end }) => begin >= span.begin - 1 && end > span.end && end - span.end <= 3)
  return quote !== undefined && /^[\p{P}\s]+$/u.test(text.slice(span.end, quote.end)) ? { begin: Math.min(span.begin, quote.begin), end: quote.end } : span
}

/** Of finds with nearly the same content that of which the model is surest, in the order of the text. */
function eachOnce(found: readonly Extracted[]): readonly Extracted[] {
  const kept: Extracted[] = []
  // What begins far away shares nothing with it: of a find only its neighbours are looked at.
  for (const one of found) {
    const at = kept.findLastIndex((other, i) => i >= kept.length - NEIGHBOURS && likeness(other.content, one.content) >= SAME)
    const other = kept[at]
    if (other === undefined) kept.push(one)
    else if (one.confidence > other.confidence) kept[at] = one
  }
  return kept
}

const NEIGHBOURS = 8

/** Content whose cue stands elsewhere has none of a headline's words: what a headline says is nobody's yet. */
function withoutHeadline(content: readonly Span[], anchor: Span | undefined, headlines: SpanIndex<Span>): readonly Span[] {
  const below = content.filter((span) => !hasAny(headlines.over(span)))
  return below.length === 0 || anchor === undefined || hasAny(headlines.over(anchor)) ? content : below
}

/** Words that begin with a capital within a sentence somewhere: a capital at a sentence's beginning tells nothing. */
function namesWithin(text: string, blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(blocks.flatMap(({ begin, end }) => [...text.slice(begin, end).matchAll(/(?<=[\p{Ll}\p{N},] )\p{Lu}\p{Ll}[\p{L}-]*/gu)].map(([word]) => word)))
}

/**
 * The words of a source, up to its first comma, where they name somebody; a pronoun or a description names nobody. `known` are words with a capital that doesn't come from
 * where they stand: a name in front that is one of them, or of several words, ends where its capitals do (`Roth før hun …`); before further capitals one word may be a genitive (`Olms borgmester Ada Roth`).
 */
function asWritten(text: string, source: readonly Span[], known: ReadonlySet<string>): readonly Speaker[] {
  const span = hullOf(source)
  if (span === null) return []
  const as = text.slice(span.begin, span.end)
  const [whole = as] = as.split(',', 1)
  const words = whole.split(/\s+/, 40)
  const isCapital = (word: string | undefined) => word !== undefined && /^\p{Lu}\p{Ll}/u.test(word)
  const first = words.findIndex((word) => !isCapital(word))
  const front = words.slice(0, first < 0 ? words.length : first)
  const isName = front.length > 1 || (front[0] !== undefined && known.has(front[0]) && !words.slice(1).some(isCapital))
  const named = isName ? front.join(' ') : words.slice(1).some(isCapital) ? whole : null
  return [named === null ? { name: null, as, known: 'open' } : { name: named, as, known: 'named' }]
}
