import type { Act } from '../../model/statement.js'
import { quotesNear } from '../../text/quotes-by-block.js'
import type { Quote } from '../../text/quotes.js'
import type { TokenIndex } from '../grammar/token-index.js'
import type { Token } from '../grammar/tokens.js'
import { CUE_NOUNS } from '../lang/en/cue-nouns.js'
import { CUE_VERBS } from '../lang/en/cue-verbs.js'
import { formsOf } from './cue-forms.js'
import type { Spans } from './spans.js'

/**
 * Whether the content tells nothing of what was said: a pronoun (`said it`, `which he announced`); a thing that is praised, announced or spoken about; or,
 * with a cue that the lexicon doesn't know (`smell`, `sided with`, `is displaying`), anything but quoted words and a clause with `that`. People mark
 * these as attributions: of the training articles' sixty of the last sort, eight hold a statement.
 */
export function isTopicMention({ cue, content }: Spans, tokens: TokenIndex, quotes: readonly Quote[]): boolean {
  if (content.some((c) => quotesNear(quotes, c.begin, c.end).length > 0)) return false
  const words = content.flatMap((c) => tokens.within(c)).filter((t) => /[\p{L}\p{N}]/u.test(t.text))
  if (words.length === 0 || words.every((t) => POINTERS.has(t.lower))) return true
  if (cue.length === 0 || content.some((c) => tokens.within(c)[0]?.lower === 'that')) return false
  const how = cue.flatMap((c) => tokens.within(c)).filter((t) => /\p{L}/u.test(t.text))
  if (how.some((t) => CITES.test(t.lower)) && !words.some((t) => t.pos === 'VERB' || t.pos === 'AUX')) return true
  // `would not discuss it` is a refusal; `announced a curfew` tells what is new, `announced its new ship` doesn't.
  const refused = how.some((t) => NEGATIONS.has(t.lower))
  if (!refused && how.some((t) => isTopical(t, words[0])) && isNounPhrase(words)) return true
  return how.length > 0 && !how.some(isCueWord)
}

/** Words that stand for what was said elsewhere. */
const POINTERS = new Set(['it', 'this', 'that', 'these', 'those', 'which', 'what', 'so', 'anything', 'nothing', 'something', 'more', 'much', 'both', 'either', 'neither', 'or', 'not', 'all', 'one'])

/** `citing a memo`: where it is from, and not what it says. */
const CITES = /^(?:cit|quot)(?:e|es|ed|ing)$/

/** Acts that take a thing for their object and leave open what was said of it: `praised the crews`, `announced a new ship`, `complained about the pitch`. */
const TOPICAL_ACTS: ReadonlySet<Act> = new Set(['announce', 'praise', 'criticise', 'condemn', 'answer'])
/** Verbs of other acts that do so. */
const TOPICAL_VERBS = new Set(['mention', 'discuss', 'express', 'refer', 'allude', 'address', 'voice', 'outline', 'highlight', 'speak', 'talk', 'comment', 'question', 'challenge', 'accept', 'approve', 'describe', 'touch'])

const NEGATIONS = new Set(['not', "n't", 'never', 'neither', 'nor', 'declined', 'refused'])

function isTopical({ lemma, lower, pos }: Token, first: Token | undefined): boolean {
  if (pos === 'NOUN' && CUE_NOUNS.has(lemma)) return false
  const word = [lemma, ...formsOf(lower)].find((form) => CUE_VERBS.has(form)) ?? lemma
  const readings = CUE_VERBS.get(word) ?? []
  if (TOPICAL_VERBS.has(word)) return true
  const isNew = readings.some(({ act }) => act === 'announce') && /^(?:an?|\p{N}.*|more|new)$/u.test(first?.lower ?? '')
  return word !== 'credit' && !isNew && readings.length > 0 && readings.every(({ act }) => TOPICAL_ACTS.has(act))
}

/** Nothing but a thing or person: no verb, and no `as` or clause that says something of it. */
function isNounPhrase(words: readonly Token[]): boolean {
  // `referred to talks`: behind `to` a form with an ending is a noun, whatever it was taken for.
  const isVerb = ({ pos, lower, lemma }: Token, i: number) => pos === 'AUX' || (pos === 'VERB' && !((words[i - 1]?.lower === 'to' || i === 0) && lower !== lemma && lower.endsWith('s')))
  return !words.some(isVerb) && !words.some(({ pos, lower }, i) => pos === 'SCONJ' || CLAUSE.test(lower) || (lower.endsWith('ing') && i === 0))
}

const CLAUSE = /^(?:as|that|whether|if|how|why|what|when|where|who|which)$/

/** Words that attribute without being a verb or noun of the lexicon. */
const OTHERS = /^(?:according|per|via|quoth)$/

function isCueWord({ lemma, lower }: Token): boolean {
  return OTHERS.test(lower) || [lemma, ...formsOf(lower)].some((word) => CUE_VERBS.has(word) || CUE_NOUNS.has(word))
}
