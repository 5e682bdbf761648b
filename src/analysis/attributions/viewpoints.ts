import { phraseEnd, phraseStart } from '../grammar/phrases.js'
import type { Range } from '../grammar/phrases.js'
import type { Sentence, Unit } from '../grammar/sentences.js'
import { TERMINAL } from '../grammar/tokens.js'
import { NO_HOLDERS, VIEWS_BY, VIEWS_IN } from '../lang/en/view-words.js'
import type { Candidate } from './candidate.js'
import { appositionEnd } from './subject.js'

/**
 * `In the view of the harbour pilots, the channel is too narrow`, `in Hill's words, …`, `The quay, in the words of one fisherman, is “…”`: a phrase set off
 * by commas that tells whose view, account or words the sentence is. (Viewpoint adjuncts: Quirk et al. 1985, 8.88.)
 */
export function viewpoints(sentence: Sentence): readonly Candidate[] {
  const { units } = sentence
  return units.flatMap((_, at): Candidate[] => {
    const found = phraseAt(units, at)
    if (found === null) return []
    const { source, cue, end } = found
    const last = TERMINAL.test(units.at(-1)?.text ?? '') ? units.length - 1 : units.length
    const opens = at === 0 || (at === 1 && /^(?:but|and|yet|so|still)$/.test(units[0]?.lower ?? ''))
    const before = opens ? 0 : at - 1
    const comma = units[end]?.text === ','
    if (!(opens ? comma : units[at - 1]?.text === ',' && (comma || end >= last))) return []
    // `at a time when, by her own account, clerks told …`: the clause that it stands in, and no more.
    const clause = SUBORDINATING.has(units[at - 2]?.lower ?? '') || units[at - 2]?.pos === 'SCONJ'
    const content = [...(before > 0 && !clause ? [{ from: 0, to: before }] : []), ...(comma && end + 1 < last ? [{ from: end + 1, to: last }] : [])]
    return isClause(units, content) ? [{ sentence, source, cue, content, kind: 'speech', rule: `viewpoint:${units[cue.to - 1]?.lower ?? ''}` }] : []
  })
}

const SUBORDINATING = new Set(['when', 'where', 'who', 'which', 'that', 'and', 'but', 'because', 'although', 'though', 'while', 'since'])

interface Phrase {
  readonly source: Range
  readonly cue: Range
  readonly end: number
}

function phraseAt(units: readonly Unit[], at: number): Phrase | null {
  const nouns = units[at]?.lower === 'in' ? VIEWS_IN : units[at]?.lower === 'by' ? VIEWS_BY : null
  if (nouns === null) return null
  const noun = at + 1 + units.slice(at + 1, at + 1 + LONGEST_HOLDER).findIndex((u) => nouns.has(u.lower))
  if (noun <= at || units.slice(at + 1, noun).some((u) => u.text === ',' || u.pos === 'VERB' || u.pos === 'AUX' || u.pos === 'QUOTE')) return null
  if (units[noun + 1]?.lower === 'of') {
    if (!units.slice(at + 1, noun).every(({ pos, lower }) => (pos === 'DET' || pos === 'ADJ') && lower !== 'own')) return null
    const base = phraseEnd(units, noun + 2) ?? plainEnd(units, noun + 2)
    if (base === null) return null
    // `in the view of the miller, Jude Anker, the river …`: the apposition is the miller's.
    const end = appositionEnd(units, base)
    return isHolder(units, noun + 2, base) ? { source: { from: noun + 2, to: end }, cue: { from: at, to: noun + 2 }, end } : null
  }
  const possessive = at + 1 + units.slice(at + 1, noun).findIndex((u) => u.pos === 'PART' && /^['’]s?$/.test(u.text))
  if (possessive > at) {
    const from = phraseStart(units, possessive, at + 1)
    return from === at + 1 && isHolder(units, from, possessive) ? { source: { from, to: possessive }, cue: { from: possessive, to: noun + 1 }, end: noun + 1 } : null
  }
  // `by her own account`: of whom it is, the clause that follows may be the first to tell.
  return null
}

/** `one fisherman`: nominal words up to a comma, where a numeral stands for an article. */
function plainEnd(units: readonly Unit[], from: number): number | null {
  let at = from
  while (at - from < LONGEST_HOLDER && ['NUM', 'NOUN', 'PROPN', 'ADJ', 'DET'].includes(units[at]?.pos ?? '')) at++
  return at > from && units[at]?.text === ',' ? at : null
}

/** Units between the preposition and the noun. */
const LONGEST_HOLDER = 9

function isHolder(units: readonly Unit[], from: number, to: number): boolean {
  return !NO_HOLDERS.has(units[to - 1]?.lower ?? '') && !NO_HOLDERS.has(units[from]?.lower ?? '')
}

function isClause(units: readonly Unit[], content: readonly Range[]): boolean {
  return content.length > 0 && content.some(({ from, to }) => units.slice(from, to).some(({ pos }) => pos === 'VERB' || pos === 'AUX'))
}
