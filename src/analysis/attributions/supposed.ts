import type { Span } from '../../model/span.js'
import { quoteIndex } from '../../text/quotes-by-block.js'
import type { Quote } from '../../text/quotes.js'
import { hasAny } from '../../text/span.js'
import type { TokenIndex } from '../grammar/token-index.js'
import { TERMINAL } from '../grammar/tokens.js'
import type { Token } from '../grammar/tokens.js'
import { CUE_VERBS } from '../lang/en/cue-verbs.js'
import { formsOf } from './cue-forms.js'
import type { Spans } from './spans.js'

/** Words that open a condition: what follows them has not happened. `should` and `had` do so before a subject. */
const CONDITIONS = new Set(['if', 'unless', 'lest', 'suppose', 'supposing', 'imagine', 'assuming', 'provided', 'whether', 'until'])
const INVERTED = new Set(['should', 'had', 'were'])
/** Adverbs that may stand between. */
const BETWEEN = new Set(['ever', 'even', 'only', 'later', 'now', 'then', 'again', 'also', 'simply', 'really', 'yet', 'well', 'still', 'easily', 'perhaps', 'always', 'never', 'not', "n't", 'just', 'once', 'one', 'day'])
const MAYBE = new Set(['may', 'might', 'could', 'should', 'must', 'can', 'ca'])
const NEGATIONS = new Set(['not', "n't", 'never', 'neither', 'nor', 'cannot', 'only'])

/**
 * Whether the saying is only supposed: in a condition (`if Hill says that …`, `had he told …`), as a possibility or duty (`may yet say`, `could have argued`,
 * `should explain`), as what somebody would say; asked of nobody (`Who says that …?`); or told to the reader (`Tell your doctor that …`, `say what you
 * think`). Who refuses (`would not say`) and who says `I would say` has said something. `laidOut`: words known as speech by the layout.
 */
export function isSupposed(text: string, { source, cue, content }: Spans, tokens: TokenIndex, quotes: readonly Quote[], laidOut: readonly Span[]): boolean {
  const words = cue.flatMap((c) => tokens.within(c))
  const verb = words.findLast((t) => t.pos !== 'ADP' && t.pos !== 'PUNCT' && isCueVerb(t))
  const [who] = source
  if (verb === undefined) return false
  const first = who !== undefined && who.begin < verb.begin ? who : (cue[0] ?? verb)
  const name = who === undefined ? '' : text.slice(who.begin, who.end).toLowerCase()
  const inSpeech = hasAny(quoteIndex(quotes).around(verb)) || laidOut.some((c) => c.begin <= verb.begin && verb.end <= c.end)
  if (!inSpeech && (isToReader(name, first, verb, tokens) || isAskedOfNobody(name, first, text, tokens))) return true
  if (isConditional(first, verb, tokens)) return true
  // `Neither Hill nor Roe would say`: a refusal.
  if (/^(?:i|we|neither|nobody|none|no one|no)\b/.test(name)) return false
  return isPossible(text, verb, content, tokens)
}

function isCueVerb({ lemma, lower }: Token): boolean {
  return [lemma, ...formsOf(lower)].some((form) => CUE_VERBS.has(form))
}

function isConditional(first: Span, verb: Token, tokens: TokenIndex): boolean {
  const before = tokens.before(first.begin, LONGEST_SUBJECT)
  let at = before.length - 1
  while (at >= 0 && BETWEEN.has(before[at]?.lower ?? '')) at--
  // `Had the notary, Eustace Malik, told …`: the source is the name, and the office stands before it.
  if (before[at]?.text === ',') {
    const office = at - 1
    while (at > 0 && ['NOUN', 'ADJ', 'PROPN', 'PUNCT'].includes(before[at]?.pos ?? '') && (at > office || before[at]?.text !== ',')) at--
    if (before[at]?.pos !== 'DET' && !/^(?:his|her|its|their)$/.test(before[at]?.lower ?? '')) return false
    at--
  }
  const opening = before[at]
  if (opening === undefined) return false
  if (CONDITIONS.has(opening.lower)) return opening.lower !== 'until' || verb.lower === verb.lemma || verb.lower.endsWith('s')
  // `Should the court rule`, `Had he told`: at the head of a sentence or behind a comma.
  const lead = before[at - 1]
  return INVERTED.has(opening.lower) && (lead === undefined || lead.text === ',' || TERMINAL.test(lead.text) || /^[A-Z]/.test(opening.text)) && first.begin < verb.begin
}

/** Tokens between the word that opens a condition and the name of who speaks in it. */
const LONGEST_SUBJECT = 10

/** A modal before the verb that leaves open whether it was said; a denied one (`could not say`) tells that it wasn't. */
function isPossible(text: string, verb: Token, content: readonly Span[], tokens: TokenIndex): boolean {
  const before = tokens.before(verb.begin, 6)
  const group: Token[] = []
  for (let i = before.length - 1; i >= 0; i--) {
    const token = before[i]
    // `would have to deny`: at the `to` of a duty.
    const duty = token?.lower === 'to' && before[i - 1]?.lower === 'have'
    if (token === undefined || !(duty || token.pos === 'AUX' || BETWEEN.has(token.lower) || token.pos === 'ADV' || MAYBE.has(token.lower) || token.lower === 'would' || token.lower === 'have')) break
    group.unshift(token)
  }
  // `would say only that …`: that much was said.
  if (group.some((t) => NEGATIONS.has(t.lower)) || tokens.after(verb.end, 1)[0]?.lower === 'only') return false
  const says = [verb.lemma, ...formsOf(verb.lower)].some((form) => CUE_VERBS.get(form)?.some((v) => !v.attitude && /[sq]/.test(v.frames)))
  if (!says || group.some((t) => t.lower === 'be' || t.lower === 'been')) return false
  const modal = group.find((t) => MAYBE.has(t.lower) || t.lower === 'would')
  if (modal === undefined) return false
  const perfect = group.some((t) => t.lower === 'have' || t.lower === 'to')
  // `can reveal` does so.
  if (modal.lower === 'can' || modal.lower === 'ca') return false
  if (modal.lower !== 'would') return true
  // `My mother would say, “…”` was said again and again.
  return perfect || !/^["“‘«„]/.test(text.slice(content[0]?.begin, content[0]?.end))
}

/** The reader's `you`, and commands: a bare verb that opens its sentence, or stands behind `to` with nobody who does it. */
function isToReader(name: string, first: Span, verb: Token, tokens: TokenIndex): boolean {
  if (name === 'you' || name === 'your') return true
  if (name !== '' || verb.lower !== verb.lemma) return false
  const [before] = tokens.before(first.begin, 1)
  return first.begin === verb.begin && (before === undefined || TERMINAL.test(before.text) || /^[”"’]$/.test(before.text)) && /^\p{Lu}/u.test(verb.text)
}

/** `Who says that shops are dying?` */
function isAskedOfNobody(name: string, first: Span, text: string, tokens: TokenIndex): boolean {
  if (name !== 'who' || !text.startsWith('Who', first.begin)) return false
  const end = tokens.after(first.begin, LONGEST_QUESTION).find((t) => TERMINAL.test(t.text))
  return end !== undefined && end.text.includes('?')
}

/** Tokens of a question, at most. */
const LONGEST_QUESTION = 60
