import { CUE_VERBS } from '../lang/en/cue-verbs.js'
import { PARTICLE_CUES } from '../lang/en/particle-cues.js'
import { isVerbal, isWeekday, verbGroup } from '../grammar/phrases.js'
import type { Range } from '../grammar/phrases.js'
import type { Sentence, Unit } from '../grammar/sentences.js'
import { subjectAfter, subjectBefore } from './subject.js'

/** Who reports a quote and by which verb: ranges of the sentence's units. */
export interface ReportClause {
  readonly source: Range
  readonly cue: Range
}

/** How many units a reporter's clause may have before its verb: a name with office, place and age. */
const LONGEST_CLAUSE = 30

/**
 * The clause that stands beside a folded quote and reports it: `“…,” Hill said`, `“…,” said Hill`, `Hill said: “…”`. `at` is the
 * quote's place among the sentence's units. `null` where no verb of saying with a subject of its own stands right beside it.
 */
export function reportClause(sentence: Sentence, at: number): ReportClause | null {
  return clauseAfter(sentence.units, at) ?? reportClauseBefore(sentence, at)
}

function clauseAfter(units: readonly Unit[], quote: number): ReportClause | null {
  let from = quote + 1
  while (units[from]?.text === ',' || units[from]?.text === '—' || units[from]?.text === '–') from++
  const inverted = units[from]?.pos === 'ADV' ? from + 1 : from
  if (reports(units, inverted)) {
    const cue = cueEnd(units, inverted)
    const subject = subjectAfter(units, cue)
    if (subject !== null && verbGroup(units, inverted).shape === 'finite') return { source: subject, cue: { from: inverted, to: cue } }
  }
  for (let i = from + 1; i < Math.min(units.length, from + LONGEST_CLAUSE); i++) {
    const unit = units[i]
    if (unit === undefined || unit.pos === 'QUOTE' || [';', ':', '—', '–', '.', '?', '!'].includes(unit.text)) return null
    if (!reports(units, i)) continue
    const group = verbGroup(units, i)
    if (group.shape !== 'finite' || hasObject(units, i)) continue
    const subject = subjectBefore(units, group)
    if (subject?.from === from) return { source: subject, cue: { from: group.from, to: cueEnd(units, i) } }
  }
  return null
}

/** `Hill said: “…”`, `Hill told reporters, “…”`: the last verb before the quote, with little between. */
export function reportClauseBefore({ units }: Sentence, quote: number): ReportClause | null {
  let end = quote - 1
  while (end >= 0 && [',', ':'].includes(units[end]?.text ?? '')) end--
  if (end === quote - 1 && !reports(units, end)) return null
  for (let i = end; i > 0 && end - i < CLOSE; i--) {
    const unit = units[i]
    if (unit === undefined || unit.pos === 'QUOTE' || [',', ';', ':', '.', '?', '!'].includes(unit.text)) return null
    // A place or name is now and then taken for a verb.
    if (!isVerbal(unit) && !(unit.pos === 'NOUN' && reports(units, i)) || /^\p{Lu}/u.test(unit.text)) continue
    if (!reports(units, i)) return null
    const group = verbGroup(units, i)
    const subject = group.shape === 'finite' ? subjectBefore(units, group) : null
    return subject === null ? null : { source: subject, cue: { from: group.from, to: cueEnd(units, i) } }
  }
  return null
}

/**
 * `The gate was locked, Ruiz told the court`, `…, said Ruiz, standing at the gate`, of words whose quote is never closed: behind a comma, a clause that
 * reports, and nothing behind it but what tells how and where.
 */
export function openReportClause({ units }: Sentence): ReportClause | null {
  for (let i = units.length - 1; i > 2 && units.length - i < LONGEST_CLAUSE; i--) {
    if (!reports(units, i) || hasObject(units, i) && units[i - 1]?.text !== ',') continue
    const group = verbGroup(units, i)
    if (group.shape !== 'finite') continue
    const cue = cueEnd(units, i)
    const inverted = units[i - 1]?.text === ',' ? subjectAfter(units, cue) : null
    if (inverted !== null) return { source: inverted, cue: { from: i, to: cue } }
    const subject = subjectBefore(units, group)
    if (subject !== null && subject.from >= 2 && units[subject.from - 1]?.text === ',' && units.length - i < CLOSE) return { source: subject, cue: { from: group.from, to: cue } }
  }
  return null
}

/** Units between a verb and the quote that it announces: `said in a letter to the council on Monday:`. */
const CLOSE = 12

/** Whether a unit is a verb that reports quotes, by itself or with its particle. */
function reports(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (unit === undefined || unit.pos === 'QUOTE') return false
  if (PARTICLE_CUES.get(unit.lemma)?.has(units[at + 1]?.lower ?? '') === true) return true
  // Behind a name a verb is now and then taken for a noun.
  const verbal = unit.pos === 'VERB' || (unit.pos === 'NOUN' && unit.lower !== unit.lemma && units[at - 1]?.pos === 'PROPN')
  return verbal && (CUE_VERBS.get(unit.lemma)?.some((v) => v.frames.includes('q')) ?? false)
}

/** Behind the verb and its particle. */
function cueEnd(units: readonly Unit[], verb: number): number {
  return PARTICLE_CUES.get(units[verb]?.lemma ?? '')?.has(units[verb + 1]?.lower ?? '') === true ? verb + 2 : verb + 1
}

/** `“Fire!” Protesters chanted slogans`: a noun right behind the verb is its object, unless the verb takes somebody told. */
function hasObject(units: readonly Unit[], verb: number): boolean {
  const next = units[verb + 1]
  if (cueEnd(units, verb) > verb + 1) return false
  if (next === undefined || isWeekday(next) || next.lower === 'that') return next?.lower === 'that'
  if (CUE_VERBS.get(units[verb]?.lemma ?? '')?.some((v) => /[ao]/.test(v.frames)) === true) return false
  return ['NOUN', 'PROPN', 'ADJ', 'DET', 'VERB'].includes(next.pos) && !TIMES.has(next.lower)
}

/** Words that open a time right behind a verb: `said last week`, `said this morning`. */
const TIMES = new Set(['last', 'late', 'early', 'this', 'that', 'next', 'today', 'yesterday', 'tonight', 'earlier', 'later', 'afterwards', 'while', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])
