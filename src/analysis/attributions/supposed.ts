import { holds } from '../../text/span.js'
import { verbGroup } from '../grammar/phrases.js'
import type { Sentence, Unit } from '../grammar/sentences.js'
import { CUE_VERBS } from '../lang/en/cue-verbs.js'
import type { Spans } from './spans.js'

/**
 * Whether a saying is only supposed: it stands in a condition (`if Ruse tells the committee that …`, `had she said so`), or the cue says that it
 * may come (`may yet say that …`). Nobody has said it then. Not of a question that somebody is asked (`asked if Ruse had said so`): that holds it.
 */
export function isSupposed({ units }: Sentence, { cue, source }: Spans): boolean {
  const at = units.findLastIndex((u) => u.pos !== 'QUOTE' && cue.some((c) => holds(c, u)) && CUE_VERBS.has(u.lemma))
  const verb = units[at]
  if (verb === undefined || !(CUE_VERBS.get(verb.lemma) ?? []).some(({ attitude }) => !attitude)) return false
  const group = verbGroup(units, at)
  const words = units.slice(group.from, at)
  if (!group.negated && words.some((u) => u.lower === 'may' || u.lower === 'might')) return true
  const [who] = source
  const subject = who === undefined ? -1 : units.findIndex((u) => u.begin >= who.begin)
  if (subject < 0 || subject >= group.to || subject > at) return false
  const lead = units[subject - 1]
  if (lead === undefined) return false
  if (CONDITIONS.has(lead.lower) || (lead.lower === 'if' && !isAsked(units.slice(Math.max(0, subject - 9), subject - 1)))) return true
  // `Had she said so`, `Should the court rule`: an auxiliary that opens the sentence before its subject.
  return (lead.lower === 'had' || lead.lower === 'should' || lead.lower === 'were') && (subject === 1 || units[subject - 2]?.text === ',') && !units.at(-1)?.text.startsWith('?')
}

const CONDITIONS = new Set(['unless', 'lest'])

/** `asked Venn if Ruse said so`, `did not say if`. */
function isAsked(before: readonly Unit[]): boolean {
  return before.some((u, i) => u.pos !== 'QUOTE' && (ASKING.has(u.lemma) || (u.lemma === 'say' && /^(?:not|n't|to|never)$/.test(before[i - 1]?.lower ?? ''))))
}

const ASKING = new Set(['ask', 'wonder', 'inquire', 'enquire', 'query', 'question', 'know', 'check', 'see', 'determine', 'clear', 'unclear'])
