import type { Attribution } from '../../model/attribution.js'
import type { Span } from '../../model/span.js'
import type { Act } from '../../model/statement.js'
import type { Quote } from '../../text/quotes.js'
import { quotesNear } from '../../text/quotes-by-block.js'
import type { TokenIndex } from '../grammar/token-index.js'
import type { Token } from '../grammar/tokens.js'
import { CUE_NOUNS } from '../lang/en/cue-nouns.js'
import { ABOUT, CLAIMING, EMPTY, JUDGING, NAMING, NAMING_KNOWN, PROPOSITIONS, SAID_BEFORE, SAYING_WHAT, SHOWING, SPEAKING, SPEAKING_ABOUT, STANCES, STRICTLY_ABOUT, UTTERANCES } from '../lang/en/topic-cues.js'
import { CUE_VERBS } from '../lang/en/cue-verbs.js'
import { VIEWS_BY, VIEWS_IN } from '../lang/en/view-words.js'
import { formsOf } from './cue-forms.js'
import { saysNothing } from './says-nothing.js'

/**
 * Whether an attribution is a topic mention: its content says nothing by itself (`spoke about the harbour tax`, `praised her
 * work`, `his testimony`). It is a statement where the content has a clause or an infinitive, words in quote marks, or a noun or pronoun for a
 * proposition that the page has given (`rejected the proposal`). A statement taken for a topic is lost from lists, so: only where the cue is
 * known to leave open what was said, and what is judged, named or shown is a noun phrase with no reason or judgement behind it, or where the
 * network is sure of it.
 */
export function isTopic({ source, cue, content, kind, layout, confidence, topicChance = 0 }: Attribution, tokens: TokenIndex, quotes: readonly Quote[]): boolean {
  if (layout !== undefined || cue.length === 0) return false
  const how = cue.flatMap((span) => tokens.within(span))
  // `risking “large-scale conflict” in the process`: some quoted words make no saying of what isn't one.
  if (hasQuotedWords(content, quotes)) return confidence < LIKELY && how.some(isWord) && !how.some(isCueWord) && !isAllQuoted(content, quotes)
  const what = content.flatMap((span) => tokens.within(span)).filter(isWord)
  if (saysNothing(source.flatMap((span) => tokens.within(span)), how, what)) return true
  if (topicChance >= SURELY_TOPIC && !how.some(isOfProposition) && !standsForWords(what) && !hasClause(what, false)) return true
  if (what.length > 0 && what.every((t) => EMPTY.has(t.lower))) return !(what.length === 1 && what[0]?.lower === 'it' && how.some(isOfProposition))
  if (!how.some(isCueWord)) return how.some((t) => isWord(t)) && what[0]?.lower !== 'that'
  if (kind !== 'speech') return false
  // The preposition stands in the content or at the end of the cue.
  // `referred to talks`: of these verbs it is never an infinitive's.
  const infinitive = what[0]?.lower === 'to' && isVerb(what[1]) && !how.some((t) => t.lemma === 'refer' || t.lemma === 'allude')
  const within = what[0] !== undefined && ABOUT.has(what[0].lower) && !infinitive
  const ends = how.at(-1)?.lower ?? ''
  const about = within || ABOUT.has(ends)
  const object = within ? what.slice(1) : what
  const strictly = STRICTLY_ABOUT.has(within ? (what[0]?.lower ?? '') : ends)
  const means = meansOf(how, about, strictly)
  // `would not discuss the islands` is a refusal, and says that much.
  if (means === null || how.some((t) => NEGATIONS.has(t.lower)) || object.length === 0 || hasClause(object, about || !means.clauses)) return false
  const judged = object.some((t, i) => i > 0 && t.lower === 'as')
  switch (means.is) {
    case 'judging': return !standsForWords(object) && !REASON.has(ends) && !object.some((t, i) => i > 0 && REASON.has(t.lower))
    case 'naming': return !judged && !tellsOfOthers(object)
    case 'naming known': return !judged && isKnown(object) && !standsForWords(object) && !object.slice(0, 5).some((t) => CLAIMING.has(t.lower))
    case 'showing': return isKnown(object) && !standsForWords(object) && !object.some((t) => RELATIVE.has(t.lower))
    case 'about': return about && !judged
  }
}

/** Below this a find by a word that isn't known to attribute is more often none. */
const LIKELY = 0.45

/** From here on the network is right by itself: of the development articles' five that no rule takes for topics four are topics or nothing, and one may be either. */
const SURELY_TOPIC = 0.8

/** `denied it`, `confirmed it`: what was said before. */
function isOfProposition({ lemma }: Token): boolean {
  return CUE_VERBS.get(lemma)?.some(({ act }) => PROPOSITIONAL.has(act)) ?? false
}

const PROPOSITIONAL: ReadonlySet<Act> = new Set(['deny', 'confirm', 'admit', 'dismiss', 'doubt', 'predict'])

/**
 * Whether a word attributes by the lexicon. What people mark with other cues (`smell`, `sided with`, `is displaying`) tells what somebody did or was like: of the
 * training articles' sixty, eight hold a statement.
 */
function isCueWord({ lemma, lower, pos }: Token): boolean {
  return OTHERS.test(lower) || STANCES.has(lower) || isOpen(lemma) || UTTERANCES.has(lemma) || (pos === 'NOUN' && !/^minds?$/.test(lower) && (VIEWS_IN.has(lower) || VIEWS_BY.has(lower))) || [lemma, ...formsOf(lower)].some((form) => CUE_VERBS.has(form) || CUE_NOUNS.has(form))
}

/** Words that attribute without being a verb or noun of the lexicon. */
const OTHERS = /^(?:according|per|via|quoth|reportedly|allegedly)$/

/** How a cue leaves open what was said. `clauses`: whether its verb takes a clause without `that`. */
interface Means {
  readonly is: 'judging' | 'naming' | 'naming known' | 'showing' | 'about'
  readonly clauses: boolean
}

function meansOf(cue: readonly Token[], about: boolean, strictly: boolean): Means | null {
  // The last verb is the cue's own: `came to denounce`, `spoke before lawmakers defending`.
  const at = cue.findLastIndex((t) => t.pos === 'VERB' && (isOpen(t.lemma) || CUE_VERBS.has(t.lemma)))
  const noun = cue.findLastIndex((t) => t.pos === 'NOUN' && (UTTERANCES.has(t.lemma) || CUE_NOUNS.has(t.lemma)))
  const verb = cue[at]
  if (noun > at) {
    const lemma = cue[noun]?.lemma ?? ''
    const own = noun === cue.length - 1 || cue[noun + 1]?.pos === 'ADP'
    if (SAYING_WHAT.has(lemma) || !(about || own)) return null
    // `responded with criticism of`: where the noun has a preposition of its own it tells, whatever the verb.
    return verb === undefined || NAMING.has(verb.lemma) || (own && UTTERANCES.has(lemma)) ? { is: 'naming', clauses: false } : null
  }
  // `refused to denounce`, `promised to discuss`: that is what is refused and promised.
  if (verb === undefined || cue.some((t, i) => i < at && t.pos === 'VERB' && (CUE_VERBS.get(t.lemma)?.some(({ frames }) => frames.includes('t')) ?? false))) return null
  const clauses = CUE_VERBS.get(verb.lemma)?.some(({ frames }) => /[sq]/.test(frames)) ?? false
  if (JUDGING.has(verb.lemma) && !(about && SPEAKING.has(verb.lemma))) return { is: 'judging', clauses }
  if (SHOWING.has(verb.lemma)) return { is: 'showing', clauses: true }
  if (NAMING_KNOWN.has(verb.lemma)) return { is: 'naming known', clauses }
  if (SPEAKING.has(verb.lemma) || (strictly && SPEAKING_ABOUT.has(verb.lemma))) return { is: 'about', clauses }
  return NAMING.has(verb.lemma) ? { is: 'naming', clauses } : null
}

function isOpen(lemma: string): boolean {
  return JUDGING.has(lemma) || NAMING.has(lemma) || NAMING_KNOWN.has(lemma) || SHOWING.has(lemma) || SPEAKING.has(lemma)
}

const NEGATIONS = new Set(['not', "n't", 'never', 'neither', 'nor', 'cannot'])

/** What opens a reason or a judgement behind what is judged. */
const REASON = new Set(['for', 'as', 'over', 'because', 'after', 'since', 'about', 'saying', 'calling', 'if', 'when', 'unless', 'until', 'while', 'despite'])

function isWord({ text }: Token): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

function hasQuotedWords(content: readonly Span[], quotes: readonly Quote[]): boolean {
  return content.some((span) => quotesNear(quotes, span.begin, span.end).some(({ inner }) => inner.begin < span.end && inner.end > span.begin))
}

function isAllQuoted(content: readonly Span[], quotes: readonly Quote[]): boolean {
  return content.every((span) => quotesNear(quotes, span.begin, span.end).some((quote) => quote.begin <= span.begin + 1 && quote.end >= span.end - 1))
}

/**
 * Whether words hold a clause or an infinitive of their own. `noun`: they are known to be a noun phrase: then what stands in a relative
 * clause of it, also one without a relative pronoun (`the abuse she suffered`), is none, and doing something is a noun (`about becoming a driver`).
 * Participles beside a noun (`the move announced on Monday`) never are.
 */
function hasClause(words: readonly Token[], noun: boolean): boolean {
  if (CLAUSE.has(words[0]?.lower ?? '')) return true
  let relative = false
  for (const [i, token] of words.entries()) {
    const before = words[i - 1]
    if (relative) continue
    if (i > 0 && RELATIVE.has(token.lower) && token.pos !== 'SCONJ') relative = isNominal(before) || before?.pos === 'ADP'
    if (i > 0 && token.pos === 'SCONJ' && CLAUSE.has(token.lower)) return true
    if (token.lower === 'to' && isVerb(words[i + 1])) return true
    // Right behind a preposition `talks` and `calls` are nouns.
    if (!isVerb(token) || (noun && i === 0)) continue
    if (noun && i > 1 && before?.pos === 'PRON' && SUBJECT.has(before.lower)) {
      relative = true
      continue
    }
    const participle = token.pos === 'VERB' && PARTICIPLE.test(token.lower) && before?.pos !== 'AUX' && before?.pos !== 'PRON'
    // `recalled ever meeting her`: doing something is no noun phrase, unless a preposition makes it one.
    if (!participle || i === 0 || (token.lower.endsWith('ing') && words.slice(0, i).every((w) => w.pos === 'ADV'))) return true
  }
  return false
}

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX')
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && ['NOUN', 'PROPN', 'NUM', 'PRON'].includes(token.pos)
}

const CLAUSE = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'who', 'when', 'where', 'which', 'because', 'not', 'no', 'yes'])
const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'whom', 'where'])
const SUBJECT = new Set(['he', 'she', 'it', 'they', 'i', 'we', 'you'])
const PARTICIPLE = /(?:ing|ed|en|wn|ght|ade|one|lt|nt)$/

/** `citing experts who estimate that …`: what others say is told. */
function tellsOfOthers(object: readonly Token[]): boolean {
  const who = object.findIndex((t) => t.lower === 'who')
  return who > 0 && object.slice(who).some((t) => CUE_VERBS.get(t.lemma)?.some(({ frames }) => frames.includes('s')) ?? false)
}

/** `the proposal`, `that`: what was said stands on the page already; `his call for talks` says it. */
function standsForWords(object: readonly Token[]): boolean {
  const [first] = object
  if (first === undefined) return false
  if (object.length === 1 && SAID_BEFORE.has(first.lower)) return true
  const end = object.findIndex((t, i) => t.pos === 'ADP' || (i > 0 && RELATIVE.has(t.lower)))
  const head = object[(end < 0 ? object.length : end) - 1]?.lemma ?? ''
  return isKnown(object) && (PROPOSITIONS.has(head) || SAYING_WHAT.has(head))
}

/** A noun phrase for something that is known already: by its article or pronoun, a possessor, or a name. */
function isKnown(object: readonly Token[]): boolean {
  const [first] = object
  if (first === undefined || /^(?:an?|some|several|new|more|another|no|any)$/.test(first.lower)) return false
  if (/^(?:the|its|his|her|their|our|my|your|this|these|that|those|it|them|him)$/.test(first.lower)) return true
  const upTo = object.findIndex((t) => t.pos === 'ADP')
  return object.slice(0, upTo < 0 ? object.length : upTo).some((t) => t.pos === 'PART' && /^['’]s?$/.test(t.text))
}
