import type { Attribution } from '../../model/attribution.js'
import type { Span } from '../../model/span.js'
import { spanIndex } from '../../text/span.js'
import { CUE_NOUNS } from '../lang/en/cue-nouns.js'
import { baseStart, isVerbal, phraseEnd } from '../grammar/phrases.js'
import type { Range } from '../grammar/phrases.js'
import type { Sentence, Unit } from '../grammar/sentences.js'
import type { Candidate } from './candidate.js'
import { contentEnd } from './clause-end.js'
import { appositionEnd } from './subject.js'

/**
 * `echoed Hill's suggestion that …`, `the claim by Hill that …`, `her promise to …`: a noun with its holder and a clause or an infinitive, mostly
 * within what somebody else says; `her position is that …` holds one too. None of the training split's attributions stands within another's content, so the model can't have
 * learnt these. The source is the possessor, who stands behind `by`, `of` or `from`, or whom the claim `came from`; a claim of nobody's is only a topic.
 */
export function nounCues(sentence: Sentence): readonly Candidate[] {
  const { units } = sentence
  const found: Candidate[] = []
  units.forEach((unit, i) => {
    if (unit.pos !== 'NOUN' && unit.pos !== 'PROPN') return
    const noun = CUE_NOUNS.get(unit.lemma) ?? CUE_NOUNS.get(unit.lower)
    if (noun === undefined) return
    const behind = ['by', 'of', 'from'].includes(units[i + 1]?.lower ?? '') ? phraseEnd(units, i + 2) : null
    const named = behind === null ? i + 1 : appositionEnd(units, behind)
    const at = copulaEnd(units, behind !== null && named > behind && units[named]?.text === ',' ? named + 1 : named)
    const lead = units[at]
    if (lead === undefined) return
    const joined = units[at - 1]?.pos === 'AUX' || units[at - 1]?.pos === 'ADV'
    const infinitive = lead.lower === 'to' && behind === null && !joined && isVerbal(units[at + 1])
    if (!infinitive && !(lead.lower === 'that' && clauseFollows(units, at + 1))) return
    const end = contentEnd(units, at, i)
    const to = infinitive ? infinitiveEnd(units, at + 2, end) : joined ? end : beforeMainVerb(units, at, end)
    const source = behind === null ? possessor(units, i) ?? origin(units, to) : { from: i + 2, to: behind }
    if (source === null) return
    found.push({ sentence, source, cue: { from: i, to: i + 1 }, content: [{ from: at, to }], kind: noun.attitude ? 'attitude' : 'speech', rule: `noun-that:${noun.lemma}` })
  })
  return found
}

/** Behind `is`, `was simply`, `has always been` before `that`: `the message from the bishop was that …`, `her position is that …`; else where it begins. */
function copulaEnd(units: readonly Unit[], from: number): number {
  let at = from
  while (at - from < 4 && (units[at]?.pos === 'AUX' || (at > from && units[at]?.pos === 'ADV'))) at++
  return at > from && /^(?:is|was|are|were|been|be|'s|remains|remained)$/.test(units[at - 1]?.lower ?? units[from]?.lower ?? '') && units[at]?.lower === 'that' ? at
    : at > from + 1 && units[at - 1]?.pos === 'ADV' && units[at]?.lower === 'that' ? at : from
}

/**
 * `Her promise that the school would reopen won the election`: the noun is the subject of a verb that comes after the content: a
 * past tense that no subject of the content stands before.
 */
function beforeMainVerb(units: readonly Unit[], from: number, to: number): number {
  let verbs = 0
  for (let i = from + 1; i < to; i++) {
    const unit = units[i]
    if (unit === undefined || !isVerbal(unit)) continue
    const before = units[i - 1]
    const inflected = unit.lower !== unit.lemma && !unit.lower.endsWith('ing')
    const own = verbs === 0 || before?.pos === 'AUX' || before?.lower === 'to' || before?.lower === 'who' || before?.lower === 'that' || before?.lower === 'which'
    if (before !== undefined && verbs > 0 && startsClauseAfterComma(units, from, i)) return units.findLastIndex((u, k) => k < i && u.text === ',')
    if (!own && inflected && (before?.pos === 'VERB' || before?.pos === 'ADJ')) return i
    verbs++
  }
  return to
}

/** `her plan to sell the quay was dropped`: an infinitive ends before a comma or the next verb that is not bound to a word of its own. */
function infinitiveEnd(units: readonly Unit[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const unit = units[i]
    const bound = ['to', 'who', 'which', 'that', 'and', 'or', 'not'].includes(units[i - 1]?.lower ?? '')
    if (unit?.text === ',' || (unit?.pos === 'AUX' && !bound)) return i
  }
  return to
}

/** `warnings that the ward was full, the ministry sent …`: between the last comma and this verb lies a subject and nothing else. */
function startsClauseAfterComma(units: readonly Unit[], from: number, verb: number): boolean {
  const comma = units.findLastIndex((u, k) => k < verb && u.text === ',')
  return comma > from && phraseEnd(units, comma + 1) === verb
}

function clauseFollows(units: readonly Unit[], from: number): boolean {
  const first = units[from]
  if (first === undefined || isVerbal(first)) return false
  return units.slice(from, from + 25).some(isVerbal)
}

/** `The claim that votes were bought came from the losing side`: whom the whole came from, told by its main verb. */
function origin(units: readonly Unit[], verb: number): Range | null {
  if (units[verb]?.lemma !== 'come' || units[verb + 1]?.lower !== 'from') return null
  const end = phraseEnd(units, verb + 2)
  return end === null ? null : { from: verb + 2, to: end }
}

/** `his`, `Hill's`, `the minister's` before the noun. */
function possessor(units: readonly Unit[], noun: number): Range | null {
  for (let i = noun - 1; i >= 0 && noun - i < 6; i--) {
    const unit = units[i]
    if (unit === undefined) return null
    if (unit.pos === 'PRON' && /^(?:his|her|its|their|my|our|your)$/.test(unit.lower)) {
      return { from: i, to: i + 1 }
    }
    if (unit.pos === 'PART' && (unit.lower === "'s" || unit.lower === "'")) {
      const start = baseStart(units, i)
      return start === null ? null : { from: start, to: i }
    }
    if (!['ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV'].includes(unit.pos)) return null
  }
  return null
}

/** Adds claims held by a noun to what was found; where the same noun was found without whose it is, that is taken from the claim. */
export function withHeldClaims(found: readonly Attribution[], claims: readonly Attribution[]): readonly Attribution[] {
  const cues = spanIndex(found.flatMap((of) => of.cue.map(({ begin, end }) => ({ begin, end, of }))))
  const sources = new Map<Attribution, readonly Span[]>()
  const added = claims.filter(({ cue, source }) => {
    const same = cue.flatMap((own) => [...cues.over(own)].map(({ of }) => of))
    for (const of of same) if (of.source.length === 0 && source.length > 0) sources.set(of, source)
    return same.length === 0
  })
  return [...found.map((a) => ({ ...a, source: sources.get(a) ?? a.source })), ...added]
}
