import type { Span } from '../../model/span.js'
import { holds } from '../../text/span.js'
import { verbGroup } from '../grammar/phrases.js'
import type { Sentence } from '../grammar/sentences.js'

/** How a cue stands in time. `participle`: with the clause that it hangs on (`adding that`); `none`: there is no verb. */
export type Tense = 'past' | 'present' | 'perfect' | 'pluperfect' | 'ahead' | 'participle' | 'none'

const AUXILIARIES: readonly (readonly [RegExp, Tense])[] = [
  [/^(?:will|would|shall|should|may|might|could|can|must|'ll|to)$/, 'ahead'],
  [/^(?:has|have|'ve)$/, 'perfect'],
  [/^had$/, 'pluperfect'],
  [/^(?:is|are|am|does|do|'re)$/, 'present'],
  [/^(?:was|were|did)$/, 'past'],
]

/** The tense of a cue's last verb in its sentence. */
export function tenseOf({ units }: Sentence, cue: readonly Span[]): Tense {
  const at = units.findLastIndex((u) => u.pos === 'VERB' && cue.some((c) => holds(c, u)))
  const verb = units[at]
  if (verb === undefined) return 'none'
  const group = verbGroup(units, at)
  const helpers = units.slice(group.from, at).map((u) => u.lower.replace(/’/g, "'"))
  for (const [words, tense] of AUXILIARIES) if (helpers.some((h) => words.test(h))) return tense
  if (group.shape === 'ing' || group.shape === 'to') return 'participle'
  const { lower, lemma } = verb
  // `put it to her that`: one form for both, and news is told in the past.
  if (lower === 'put' || lower === 'set' || lower === 'read') return 'past'
  return [lemma, `${lemma}s`, `${lemma}es`, lemma.replace(/y$/, 'ies')].includes(lower) ? 'present' : 'past'
}
