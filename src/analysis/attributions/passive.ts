import { holds } from '../../text/span.js'
import { phraseEnd, verbGroup } from '../grammar/phrases.js'
import type { Sentence, Unit } from '../grammar/sentences.js'
import { CUE_VERBS } from '../lang/en/cue-verbs.js'
import { TARGETING } from '../lang/en/target-cues.js'
import type { Spans } from './spans.js'

/**
 * `Officers were charged with theft`, `Roe was told that …`: who is accused, praised, told or asked hasn't spoken. Where the source is the
 * subject of such a passive, the source is who stands behind `by`, else nobody. `sentence`: that of the cue.
 */
export function withoutPassiveSubject<A extends Spans>(sentence: Sentence | null, attribution: A): A {
  const { source, cue } = attribution
  const [who] = source
  if (sentence === null || who === undefined || cue.length === 0) return attribution
  const { units } = sentence
  const at = units.findLastIndex((u) => u.pos === 'VERB' && cue.some((c) => holds(c, u)) && CUE_VERBS.has(u.lemma))
  const verb = units[at]
  if (verb === undefined || !isDoneToSubject(verb) || !(verbGroup(units, at).shape === 'passive' || isReduced(units, at)) || who.end > verb.begin) return attribution
  const by = units[at + 1]?.lower === 'by' ? phraseEnd(units, at + 2) : null
  const [first, last] = by === null ? [] : [units[at + 2], units[by - 1]]
  return { ...attribution, source: first === undefined || last === undefined ? [] : [{ begin: first.begin, end: last.end }] }
}

/** `a surveyor accused of poisoning oaks`: a participle with its preposition and no object between, of verbs that must have one. */
function isReduced(units: readonly Unit[], at: number): boolean {
  const verb = units[at]
  return verb !== undefined && BARE.has(verb.lemma) && verb.lower.endsWith('ed') && ['of', 'with', 'by', 'for'].includes(units[at + 1]?.lower ?? '')
}

/** Verbs that are never without an object. */
const BARE = new Set(['accuse', 'charge', 'suspect', 'convict', 'acquit', 'indict', 'blame', 'praise', 'criticise', 'criticize'])

/** Whether the verb's object is somebody: who is told, asked, urged, accused. */
function isDoneToSubject({ lemma }: Unit): boolean {
  return TARGETING.has(lemma) || ((CUE_VERBS.get(lemma) ?? []).some(({ frames, attitude }) => !attitude && /[ao]/.test(frames)) && !NOT_TO_THEM.has(lemma))
}

/** `was promised` somebody, but also what; `was expected`, `was allowed`. */
const NOT_TO_THEM = new Set(['promise', 'require', 'expect', 'allow'])
