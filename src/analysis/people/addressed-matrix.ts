import type { Span } from '../../model/span.js'
import { holds } from '../../text/span.js'
import { DOCUMENTS } from '../lang/en/documents.js'
import { FACING_VERBS, GATHERING_VERBS, REACHING_VERBS } from '../lang/en/audiences.js'
import { subjectBefore } from '../attributions/subject.js'
import { baseEnd, isVerbal, isWeekday, verbGroup } from '../grammar/phrases.js'
import type { Range } from '../grammar/phrases.js'
import type { Unit } from '../grammar/sentences.js'
import { isSurelySomebody, somebodyAt } from './addressed-phrases.js'

const covers = (spans: readonly Span[], unit: Unit | undefined): boolean => unit !== undefined && spans.some((s) => holds(s, unit))

/** How far back from a cue, in words, the clause may begin that it hangs on. */
const REACH = 22

/**
 * Whom the clause deals with that a cue hangs on, or that it goes on from with `and`: `called the minister to say`, `sent residents a letter warning`, `apologised to
 * the club, saying`, `met the families and promised`. `cue`: where its verb stands; `own`: words of the content and of who speaks. `null` for nobody.
 */
export function matrixHearer(units: readonly Unit[], cue: number, own: readonly Span[]): Range | null {
  const shape = verbGroup(units, cue).shape
  const hangs = shape === 'ing' || shape === 'to'
  for (let i = cue - 1; i >= Math.max(0, cue - REACH); i--) {
    const unit = units[i]
    if (unit === undefined || unit.pos === 'QUOTE' || /^[;:—–]$/.test(unit.text) || unit.pos === 'SCONJ') return null
    if (unit.pos !== 'VERB') continue
    const range = covers(own, unit) ? null : dealtWith(units, i, hangs, cue)
    if (range === null) {
      // A participle inside a phrase is no clause: `the injured fans`.
      if (/(?:ed|en|ing)$/.test(unit.lower) && units[i + 1]?.pos === 'NOUN') continue
      return null
    }
    return range.to <= cue && !covers(own, units[range.from]) && (hangs || goesOnWithAnd(units, range.to, cue)) ? range : null
  }
  return null
}

/** `met the families [on Friday] and`: nothing but a time and a conjunction up to the cue, and its helpers. */
function goesOnWithAnd(units: readonly Unit[], from: number, cue: number): boolean {
  const between = units.slice(from, cue)
  const and = between.findIndex(({ lower }) => lower === 'and' || lower === 'before' || lower === 'then')
  if (and < 0 || and > LONGEST_TIME) return false
  return between.slice(0, and).every((u) => u.pos !== 'VERB' && u.pos !== 'AUX' && u.pos !== 'PUNCT' || isWeekday(u)) && between.slice(and + 1).every((u) => u.pos === 'ADV' || u.pos === 'AUX' || u.pos === 'CCONJ')
}

/** In words: `in the capital on Friday morning`. */
const LONGEST_TIME = 9

/** The object or the `to` of a verb of dealing with people by words, at the verb. */
function dealtWith(units: readonly Unit[], verb: number, hangs: boolean, cue: number): Range | null {
  const { lemma } = units[verb] ?? { lemma: '' }
  const passive = verbGroup(units, verb).shape === 'passive'
  if (passive) return null
  const next = units[verb + 1]?.lower ?? ''
  if (REACHING_VERBS.has(lemma) && (next === 'to' || next === 'with')) return surely(units, verb + 2)
  if (FACING_VERBS.has(lemma) || GATHERING_VERBS.has(lemma)) return surely(units, next === 'off' || next === 'to' || next === 'with' || next === 'aside' ? verb + 2 : verb + 1)
  // `called police to say`, and not `called the minister a liar and said`.
  if (/^(?:call|phone|ring|telephone|text|email|message|contact|reach|cable|radio|write)$/.test(lemma) && hangs) return surely(units, verb + 1)
  if (/^(?:send|give|hand|read|deliver|show|serve)$/.test(lemma)) {
    // `sent residents a letter warning`
    const first = somebodyAt(units, verb + 1)
    if (first !== null && isSurelySomebody(units, first) && first.to < cue && /^(?:DET|ADJ|NUM)$/.test(units[first.to]?.pos ?? '') && isWriting(units, first.to)) return first
  }
  return null
}

function isWriting(units: readonly Unit[], from: number): boolean {
  const end = baseEnd(units, from)
  const last = end === null ? undefined : units[end - 1]
  return last !== undefined && (DOCUMENTS.has(last.lower) || DOCUMENTS.has(last.lemma))
}

function surely(units: readonly Unit[], at: number): Range | null {
  const range = somebodyAt(units, at)
  if (range === null || (isVerbal(units[at]) && !/^\p{Lu}/u.test(units[at]?.text ?? ''))) return null
  return isSurelySomebody(units, range) ? range : null
}

/** `Residents received a letter from the mayor saying`: the subject of getting, where what is got is written and the cue hangs on it. `null` for nobody. */
export function receiverOf(units: readonly Unit[], cue: number, content: readonly Span[]): Range | null {
  for (let i = cue - 1; i >= Math.max(0, cue - REACH); i--) {
    const unit = units[i]
    if (unit === undefined || unit.pos === 'QUOTE' || /^[;:—–]$/.test(unit.text)) return null
    if (!isVerbal(unit)) continue
    const group = verbGroup(units, i)
    const gets = /^(?:receive|get)$/.test(unit.lemma) ? group.shape !== 'passive' : /^(?:send|hand|give|email|serve)$/.test(unit.lemma) && group.shape === 'passive'
    if (!gets || !isWriting(units, i + 1)) return null
    const subject = subjectBefore(units, group)
    return subject !== null && isSurelySomebody(units, subject) && !covers(content, units[subject.from]) ? subject : null
  }
  return null
}

/** `met the families on Friday and told them`: for a pronoun at `pronoun` the group or the one person that the clause before deals with. `null` where none is told. */
export function meantBefore(units: readonly Unit[], cue: number, pronoun: string): Range | null {
  const range = matrixHearer(units, cue, [])
  if (range === null) return null
  const last = units[range.to - 1]
  const isMany = last !== undefined && ((/s$/.test(last.lower) && /^\p{Ll}/u.test(last.text)) || units.slice(range.from, range.to).some((u) => u.pos === 'CCONJ') || /^(?:police|staff|people|children|crew|crowd|public|men|women)$/.test(last.lower))
  return pronoun === 'them' && isMany ? range : null
}
