import { quotesNear } from '../../text/quotes-by-block.js'
import type { Quote } from '../../text/quotes.js'
import type { TokenIndex } from '../grammar/token-index.js'
import type { Token } from '../grammar/tokens.js'
import { CUE_NOUNS } from '../lang/en/cue-nouns.js'
import { CUE_VERBS } from '../lang/en/cue-verbs.js'
import { formsOf } from './cue-forms.js'
import type { Spans } from './spans.js'

/**
 * Whether the content tells nothing of what was said: a pronoun (`said it`, `which he announced`), or, with a cue that the lexicon doesn't know (`smell`, `sided with`, `is displaying`), anything but quoted
 * words and a clause with `that`. People mark these as attributions: of the training articles' sixty of the last sort, eight hold a statement.
 */
export function isTopicMention({ cue, content }: Spans, tokens: TokenIndex, quotes: readonly Quote[]): boolean {
  if (content.some((c) => quotesNear(quotes, c.begin, c.end).length > 0)) return false
  const words = content.flatMap((c) => tokens.within(c)).filter((t) => /[\p{L}\p{N}]/u.test(t.text))
  if (words.length === 0 || words.every((t) => POINTERS.has(t.lower))) return true
  if (cue.length === 0 || content.some((c) => tokens.within(c)[0]?.lower === 'that')) return false
  const how = cue.flatMap((c) => tokens.within(c)).filter((t) => /\p{L}/u.test(t.text))
  if (how.some((t) => CITES.test(t.lower)) && !words.some((t) => t.pos === 'VERB' || t.pos === 'AUX')) return true
  return how.length > 0 && !how.some(isCueWord)
}

/** Words that stand for what was said elsewhere. */
const POINTERS = new Set(['it', 'this', 'that', 'these', 'those', 'which', 'what', 'so', 'anything', 'nothing', 'something', 'more', 'much', 'both', 'either', 'neither', 'or', 'not', 'all', 'one'])

/** `citing a memo`: where it is from, and not what it says. */
const CITES = /^(?:cit|quot)(?:e|es|ed|ing)$/

/** Words that attribute without being a verb or noun of the lexicon. */
const OTHERS = /^(?:according|per|via|quoth)$/

function isCueWord({ lemma, lower }: Token): boolean {
  return OTHERS.test(lower) || [lemma, ...formsOf(lower)].some((word) => CUE_VERBS.has(word) || CUE_NOUNS.has(word))
}
