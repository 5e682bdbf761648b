import type { CueVerb } from '../lexicons/cue-verbs.js'
import { phraseEnd, verbGroup } from '../phrases.js'
import type { VerbGroup } from '../phrases.js'
import type { Sentence } from '../sentences.js'
import type { Candidate } from './candidate.js'
import { complementAfter } from './complement.js'
import { subjectBefore } from './subject.js'

/**
 * `the agency quoted Hill as saying …`, `Hill was quoted as saying …`: Hill speaks, and who quotes is a hop of the chain.
 * `undefined` when the verb is no such `saying`; `null` for the `quoted` itself, whose `saying` is the statement.
 */
export function quotedAs(sentence: Sentence, group: VerbGroup, readings: readonly CueVerb[]): Candidate | null | undefined {
  const { units } = sentence
  const at = group.verb
  if (units[at]?.lemma === 'quote' || units[at]?.lemma === 'cite') {
    return units.slice(at, at + 16).some((u, k, all) => u.lower === 'as' && all[k + 1]?.lower === 'saying') ? null : undefined
  }
  if (units[at]?.lower !== 'saying' || units[at - 1]?.lower !== 'as') return undefined
  const quote = units.findLastIndex((u, i) => i < at && at - i < 16 && (u.lemma === 'quote' || u.lemma === 'cite') && u.pos === 'VERB')
  if (quote < 0) return undefined
  const outer = verbGroup(units, quote)
  const complement = complementAfter(units, group, readings)
  if (complement === null) return undefined
  const end = outer.shape === 'passive' ? null : phraseEnd(units, quote + 1)
  const source = outer.shape === 'passive' ? subjectBefore(units, outer) : end === null ? null : { from: quote + 1, to: end }
  if (source === null) return undefined
  return {
    sentence, source: { from: source.from, to: source.to }, cue: { from: outer.shape === 'passive' ? outer.from : quote, to: outer.shape === 'passive' ? group.to : quote + 1 },
    content: [complement.content], kind: 'speech', rule: 'quoted-as:say',
  }
}
