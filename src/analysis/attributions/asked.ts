import type { Span } from '../../model/span.js'
import { phraseEnd } from '../grammar/phrases.js'
import type { Unit } from '../grammar/sentences.js'
import type { TokenIndex } from '../grammar/token-index.js'
import type { Token } from '../grammar/tokens.js'
import { appositionEnd } from './subject.js'
import type { Spans } from './spans.js'

/** Verbs whose passive has as its subject whom the words were said to. */
const TOLD = new Set(['ask', 'question', 'quiz', 'press', 'grill', 'tell', 'inform', 'warn', 'remind', 'notify', 'advise'])
const BE = new Set(['was', 'were', 'is', 'are', 'been', 'being', 'be', 'got', "'s"])
/** How far back an auxiliary is looked for, in tokens. */
const REACH = 5

/**
 * `Hill was asked by Roe whether …`, `Asked by Roe whether …, Hill said`: who asks stands behind `by`, and who is asked neither asks nor is part of the question.
 * Without `by` nobody is told who asked.
 */
export function withAsker(text: string, spans: Spans, tokens: TokenIndex): Spans {
  const verb = spans.cue.flatMap((c) => tokens.within(c)).findLast((t) => TOLD.has(t.lemma) && /(?:ed|told)$/.test(t.lower))
  if (verb === undefined) return spans
  const before = tokens.before(verb.begin, REACH)
  const passive = isPassive(before)
  const opens = !passive && isParticiple(verb, before, spans)
  if (!passive && !opens) return spans
  const asker = agentOf(tokens.after(verb.end, 40))
  const cueBegin = spans.cue[0]?.begin ?? verb.begin
  const isAsked = (span: Span) => span.end <= cueBegin && !/["”’»?]\s*$/.test(text.slice(span.begin, span.end)) && /^[\s,]*$/.test(text.slice(span.end, cueBegin))
  const content = spans.content.filter((c) => !isAsked(c)).flatMap((c) => (asker === null ? [c] : without(c, asker)))
  if (content.length === 0) return { ...spans, content: [] }
  return { source: asker !== null ? [asker] : opens ? [] : spans.source.filter((s) => !isAsked(s)), cue: spans.cue, content }
}

function isPassive(before: readonly Token[]): boolean {
  for (let i = before.length - 1; i >= 0; i--) {
    const token = before[i]
    if (token === undefined) return false
    if (BE.has(token.lower)) return true
    if (token.pos !== 'ADV' && token.pos !== 'PART') return false
  }
  return false
}

/** `Asked whether …, Hill said`: at the head of a sentence, behind a comma or `when`, with no subject before it. */
function isParticiple(verb: Token, before: readonly Token[], { source: [who] }: Spans): boolean {
  const last = before.at(-1)
  const head = last === undefined || /^[A-Z]/.test(verb.text) || last.text === ',' || /^(?:when|whenever|if)$/.test(last.lower)
  return head && (who === undefined || who.begin > verb.begin)
}

/** The noun phrase behind `by`, with its apposition. */
function agentOf(after: readonly Token[]): Span | null {
  const units = after as readonly Unit[]
  if (units[0]?.lower !== 'by') return null
  const end = phraseEnd(units, 1)
  if (end === null) return null
  const [first, last] = [units[1], units[appositionEnd(units, end) - 1]]
  return first === undefined || last === undefined ? null : { begin: first.begin, end: last.end }
}

/** What of a piece is left where the asker stands at its head: `by Roe whether …`. */
function without(piece: Span, asker: Span): readonly Span[] {
  if (asker.begin > piece.begin + 4 || asker.end <= piece.begin) return [piece]
  return asker.end + 1 < piece.end ? [{ begin: asker.end + 1, end: piece.end }] : []
}
