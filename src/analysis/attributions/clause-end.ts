import { CUE_VERBS } from '../lang/en/cue-verbs.js'
import { SPEECH_EVENTS } from '../lang/en/speech-events.js'
import { baseEnd, isHead, verbGroup } from '../grammar/phrases.js'
import type { Unit } from '../grammar/sentences.js'
import { TERMINAL } from '../grammar/tokens.js'

/** Participles with which a reporter goes on about the words just reported. */
const REPORTER_PARTICIPLES = new Set(['referring', 'citing', 'pointing', 'alluding', 'speaking', 'responding', 'reacting', 'quoting', 'describing', 'echoing', 'recalling', 'noting', 'adding', 'using', 'without', 'gesturing', 'nodding', 'smiling', 'laughing', 'drawing', 'prompting', 'sparking', 'triggering', 'according'])

/**
 * The end of the clause that starts at `from`: before the sentence's last sign, and before whatever the reporter adds. A relative
 * clause in it can be the speaker's own, and is left in.
 */
export function contentEnd(units: readonly Unit[], from: number, cue: number): number {
  let to = units.length
  for (let i = from; i < units.length; i++) {
    if (i > from && stops(units, i, cue, units[from]?.lower ?? '')) {
      to = i
      break
    }
  }
  while (to > from + 1 && isTrailing(units[to - 1])) to--
  return trimAdjunct(units, from, to)
}

function isTrailing(unit: Unit | undefined): boolean {
  return unit !== undefined && (TERMINAL.test(unit.text) || [',', ';', ':', '—', '–', '-'].includes(unit.text) || unit.pos === 'CCONJ')
}

function stops(units: readonly Unit[], i: number, cue: number, opened: string): boolean {
  const unit = units[i]
  const next = units[i + 1]
  if (unit === undefined) return true
  if (unit.text === ';') return true
  if (unit.text === ',') return stopsAtComma(units, i, cue)
  if (unit.lower === 'according' && next?.lower === 'to') return true
  if (unit.pos === 'CCONJ' && startsOwnCue(units, i + 1, cue)) return true
  // `Roe wanted a bridge and that Hill had told him`: the second `that` belongs to who says all this.
  if (unit.pos === 'CCONJ' && next?.lower === 'that' && opened !== 'that') return true
  return false
}

function stopsAtComma(units: readonly Unit[], i: number, cue: number): boolean {
  const next = units[i + 1]
  if (next === undefined) return true
  if (next.lower === 'according') return true
  if (next.lower === 'as' && isReport(units, i + 2)) return true
  if (isParticipialCue(next) || REPORTER_PARTICIPLES.has(next.lower)) return true
  if (next.pos === 'CCONJ' && startsOwnCue(units, i + 2, cue)) return true
  if (next.pos === 'CCONJ' && next.lower !== 'or' && subjectThenCue(units, i + 2)) return true
  if (['while', 'whereas', 'although', 'though'].includes(next.lower) && subjectThenCue(units, i + 2)) return true
  if (next.lower === 'then' && units[i + 2]?.pos === 'VERB') return true
  return closesWithCue(units, i + 1)
}

function isReport(units: readonly Unit[], i: number): boolean {
  const unit = units[i]
  return unit !== undefined && ['reported', 'quoted', 'cited', 'told'].includes(unit.lower)
}

function isParticipialCue(unit: Unit): boolean {
  return unit.pos === 'VERB' && unit.lower.endsWith('ing') && unit.lemma !== unit.lower && (CUE_VERBS.get(unit.lemma)?.some((v) => !v.attitude) ?? false)
}

/** `and urged …`, `but did not rule out …`: the same subject goes on with another cue, which must be as finite as the first. */
function startsOwnCue(units: readonly Unit[], i: number, cue: number): boolean {
  let at = i
  let auxiliary = false
  while (units[at]?.pos === 'ADV' || units[at]?.pos === 'AUX' || units[at]?.lower === 'not' || units[at]?.lower === "n't") {
    if (units[at]?.pos === 'AUX') auxiliary = true
    at++
  }
  const unit = units[at]
  const own = units[cue]
  // `hopes that …, and fears that …`: a verb that is taken for a noun shows by the clause behind it.
  const verbal = unit?.pos === 'VERB' || (unit?.pos === 'NOUN' && units[at + 1]?.lower === 'that')
  if (unit === undefined || own === undefined || !verbal || !CUE_VERBS.has(unit.lemma)) return false
  const first = verbGroup(units, cue)
  if (first.shape === 'to') return false
  if (auxiliary) return first.shape === 'finite'
  const kind = inflection(unit)
  // `defended the toll, arguing …, and promised …`: back from a participle to the main verb.
  return kind !== 'base' && (kind === inflection(own) || (inflection(own) === 'ing' && kind === 'past'))
}

function inflection(unit: Unit): 'past' | 's' | 'ing' | 'base' {
  if (unit.lower === unit.lemma) return 'base'
  if (unit.lower.endsWith('ing')) return 'ing'
  return unit.lower.endsWith('s') ? 's' : 'past'
}

/** `and Roe said …`, `while a person close to the talks insisted …`: a subject and a cue verb of speech, so that another statement begins. */
function subjectThenCue(units: readonly Unit[], i: number): boolean {
  for (let at = i + 1; at < Math.min(units.length, i + 12); at++) {
    const unit = units[at]
    if (unit === undefined || unit.text === ',' || unit.pos === 'QUOTE' || unit.pos === 'SCONJ') return false
    if (unit.pos !== 'VERB') continue
    const before = units[at - 1]
    if (unit.lower.endsWith('ing') || before?.lower === 'to') return false
    const cue = inflection(unit) !== 'base' && (CUE_VERBS.get(unit.lemma)?.some((v) => /[sq]/.test(v.frames) || !v.attitude) ?? false)
    return cue && (isHead(before) || before?.pos === 'ADV' || before?.pos === 'AUX')
  }
  return false
}

/** `…, Hill said.`: the words after this comma are nothing but somebody who says. */
function closesWithCue(units: readonly Unit[], i: number): boolean {
  const end = baseEnd(units, i)
  const verb = end === null ? undefined : units[end]
  if (end === null || verb === undefined || verb.pos !== 'VERB') return false
  if (CUE_VERBS.get(verb.lemma)?.some((v) => v.frames.includes('q')) !== true) return false
  const after = units[end + 1]
  return after === undefined || TERMINAL.test(after.text) || after.text === ',' || after.text === ':' || after.pos === 'QUOTE'
}

/** Takes `in an interview …`, `in a statement on Friday` off the end: they tell where it was said, not what. */
function trimAdjunct(units: readonly Unit[], from: number, to: number): number {
  for (let i = Math.max(from + 2, to - 14); i < to; i++) {
    const unit = units[i]
    if (unit === undefined || !['in', 'at', 'during', 'via', 'on'].includes(unit.lower)) continue
    const end = baseEnd(units, i + 1)
    if (end === null || end > to) continue
    const head = units[end - 1]
    const determiner = units[i + 1]
    if (head === undefined || determiner === undefined || !SPEECH_EVENTS.has(head.lemma)) continue
    // `the statement` inside content is what is talked about; `in a statement`, `in his speech` is where.
    if (!/^(?:a|an|his|her|its|their|another|separate)$/.test(determiner.lower) && !isHead(determiner)) continue
    if (units.slice(end, to).some((u) => u.pos === 'VERB' && !/^(?:published|posted|released|issued|broadcast|aired|held|given|carried)$/.test(u.lower))) continue
    return i
  }
  return to
}
