import type { Token } from '../grammar/tokens.js'
import { COMMENT, EXAMS, FINDING, GIVEN, GIVING, NOT_ANSWERING, PICTURES } from '../lang/en/topic-cues.js'

/** Words of a content in which the comment that isn't given stands. */
const NEAR = 7

/**
 * Whether words only tell that nothing was said, or that something can be seen: `did not respond to a request for comment`, `could not be
 * reached for comment`, `offered no evidence`, `a video shows the car`. `what` has no quoted words.
 */
export function saysNothing(who: readonly Token[], how: readonly Token[], what: readonly Token[]): boolean {
  if (how.some((t) => t.lemma === 'show' || t.lemma === 'capture') && who.some((t) => PICTURES.has(t.lower)) && !who.some((t) => t.lower === 'of' || t.lower === 'from')) return what[0]?.lower !== 'that'
  if (how.some((t) => FINDING.has(t.lemma)) && (EXAMS.has(who.at(-1)?.lower ?? '') || (who.at(-1)?.lower === 'ray' && who.length <= 4))) return true
  const denied = how.some((t) => ['not', "n't", 'never', 'fail'].includes(t.lemma) || ['not', "n't"].includes(t.lower))
  if (denied && how.some((t) => NOT_ANSWERING.has(t.lemma))) {
    if ([...how, ...what.slice(0, NEAR)].some((t) => COMMENT.has(t.lower)) && !what.some((t) => ['that', 'whether', 'if'].includes(t.lower))) return true
  }
  return how.some((t) => GIVING.has(t.lemma)) && what.slice(0, 3).some((t) => GIVEN.has(t.lower)) && !what.some((t) => t.lower === 'that')
}
