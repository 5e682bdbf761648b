import type { AttributionKind } from '../../model/attribution.js'
import type { Span } from '../../model/span.js'
import type { Quote } from '../../text/quotes.js'
import { quoteIndex } from '../../text/quotes-by-block.js'
import { hasAny } from '../../text/span.js'
import { CUE_NOUNS } from '../lang/en/cue-nouns.js'
import { CUE_VERBS } from '../lang/en/cue-verbs.js'
import type { TokenIndex } from '../grammar/token-index.js'

/**
 * Whether words were uttered or only thought, wished or meant: the training data don't tell, so the cue's own word does, by
 * the lexicon. Words in quote marks were uttered. A cue that the lexicon doesn't know is speech.
 */
export function kindOfCue(text: string, { cue, content }: { readonly cue: readonly Span[], readonly content: readonly Span[] }, tokens: TokenIndex, quotes: readonly Quote[]): AttributionKind {
  const [begin, end] = [content[0]?.begin ?? 0, content.at(-1)?.end ?? 0]
  const words = cue.flatMap((c) => tokens.within(c))
  const readings = words.flatMap((token) => {
    const verbs = CUE_VERBS.get(token.lemma)
    if (verbs !== undefined && token.pos !== 'NOUN') return [{ attitudes: verbs.filter((v) => v.attitude).length, all: verbs.length }]
    const noun = CUE_NOUNS.get(token.lemma)
    return noun === undefined ? [] : [{ attitudes: noun.attitude ? 1 : 0, all: 1 }]
  })
  if (readings.length === 0 || readings.some((r) => r.attitudes === 0)) return 'speech'
  const whole = hasAny(quoteIndex(quotes).over({ begin, end }), (q) => content.some((c) => q.begin <= c.begin + 1 && c.end - 1 <= q.end))
  return whole && readings.some((r) => r.attitudes < r.all) ? 'speech' : 'attitude'
}
