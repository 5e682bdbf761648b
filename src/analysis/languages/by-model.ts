import type { Block } from '../../model/article.js'
import type { Problem } from '../../model/problem.js'
import type { Speaker } from '../../model/statement.js'
import type { Span } from '../../model/span.js'
import type { Quotes } from '../../text/quotes.js'
import { hasAny, hullOf, spanIndex, type SpanIndex } from '../../text/span.js'
import type { Model } from '../attributions/find-attributions.js'
import { formOf } from '../attributions/form.js'
import type { Read } from './read.js'

/** Of languages that nothing else here knows the model has to be so sure of what it finds. */
const LEAST = 0.35

/** Reads direct quotes in languages that the model alone knows: the speaker as written, with what tells so. Indirect speech is left to a model that learnt such languages. */
export async function readByModel(text: string, blocks: readonly { readonly block: Block, readonly index: number, readonly language: string }[], quotes: Quotes, model: Model, learntMany: boolean): Promise<{ readonly statements: readonly Read[], readonly problems: readonly Problem[] }> {
  const [first] = blocks
  if (first === undefined) return { statements: [], problems: [] }
  const { found } = await model.extract(text, blocks.filter(({ block }) => block.kind !== 'furniture' && block.kind !== 'notice').map(({ block, index }) => ({ begin: block.begin, end: block.end, block: index })), quotes)
  const marked = spanIndex<Span>(quotes.quotes.filter(({ level }) => level === 0))
  const statements = found.filter(({ confidence, topic }) => confidence >= LEAST && (topic ?? 0) < 0.5).flatMap(({ source, cue, content: words, confidence }): Read[] => {
    const content = words.map((span) => inWholeMarks(text, span, marked))
    const isDirect = content.every((span) => hasAny(marked.around(span)) || hasAny(marked.over(span), (quote) => quote.begin >= span.begin - 1 && quote.end <= span.end + 1))
    if (!isDirect && !learntMany) return []
    return [{
      form: formOf(text, content, cue.length > 0 ? cue : source, quotes.quotes, false), kind: 'speech', act: 'say', negated: false, source, cue, content,
      speakers: asWritten(text, source), addressees: [], targets: [], chain: [], saidAt: null, translatedBy: null, confidence, by: model.version,
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

/** The words of a source, where one of them begins with a capital and so may name somebody; a pronoun names nobody. */
function asWritten(text: string, source: readonly Span[]): readonly Speaker[] {
  const span = hullOf(source)
  if (span === null) return []
  const as = text.slice(span.begin, span.end)
  const named = as.split(/\s+/, 40).filter((word) => /^\p{Lu}\p{Ll}/u.test(word))
  const only = as.split(/\s+/, 2).length === 1
  return [named.length > 0 && (!only || as.length > 3) ? { name: as, as, known: 'named' } : { name: null, as, known: 'open' }]
}
