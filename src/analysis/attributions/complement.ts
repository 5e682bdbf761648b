import { CUE_VERBS } from '../lexicons/cue-verbs.js'
import type { CueVerb } from '../lexicons/cue-verbs.js'
import { baseEnd, isHead, isMonth, isVerbal, isWeekday, phraseEnd, verbGroup } from '../phrases.js'
import type { Range, VerbGroup } from '../phrases.js'
import type { Unit } from '../sentences.js'
import { contentEnd } from './clause-end.js'
import { TERMINAL } from '../tokens.js'

/** A complement found after the verb: where the content lies, and how far the cue reaches. */
export interface Complement {
  readonly content: Range
  readonly cueEnd: number
  readonly reading: CueVerb
  readonly frame: string
}

/** Words that open a question clause. */
export const WH = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'where', 'when', 'which'])

/** What follows the verb: content by one of its frames, or `null`. */
export function complementAfter(units: readonly Unit[], group: VerbGroup, readings: readonly CueVerb[]): Complement | null {
  for (const reading of readings) {
    const found = complementOf(units, group, reading)
    if (found !== null) return found
  }
  return null
}

function complementOf(units: readonly Unit[], group: VerbGroup, reading: CueVerb): Complement | null {
  const has = (frame: string) => reading.frames.includes(frame)
  let at = group.to
  const make = (from: number, reach: 'loose' | 'tight', frame: string, cueEnd = group.to): Complement | null => {
    const to = units[from]?.pos === 'QUOTE' ? from + 1 : contentEnd(units, from, reach, group.verb)
    return to > from ? { content: { from, to }, cueEnd, reading, frame } : null
  }
  const infinitiveNext = units[at]?.lower === 'to' && isVerbal(units[at + 1]) && units[at + 1]?.lower.endsWith('ing') !== true
  const particle = reading.particles.includes(units[at]?.lower ?? '') && !infinitiveNext ? at + 1 : null
  if (particle !== null) {
    const next = units[particle]
    if (next === undefined || TERMINAL.test(next.text) || next.text === ',') return null
    const second = ['for', 'against', 'on', 'at', 'that'].includes(next.lower) && ['out', 'back', 'up'].includes(units[at]?.lower ?? '') ? particle + (next.lower === 'that' ? 0 : 1) : particle
    return make(second, next.lower === 'that' || isClauseAt(units, second) ? 'loose' : 'tight', 'particle', second)
  }
  while (units[at]?.pos === 'ADV' && !WH.has(units[at]?.lower ?? '')) at++
  if (has('t') && units[at]?.lower === 'to' && isVerbal(units[at + 1]?.pos === 'ADV' ? units[at + 2] : units[at + 1])) return make(at, 'tight', 'infinitive')
  const immediate = speechContent(units, at, reading, make)
  if (immediate !== null) return immediate
  if (has('w') && WH.has(units[at]?.lower ?? '')) return make(at, 'loose', 'question')
  if (has('g') && units[at]?.pos === 'VERB' && units[at]?.lower.endsWith('ing') === true) return make(at, 'tight', 'gerund')
  // Somebody told first.
  if (has('a') || has('o') || has('t')) {
    const end = phraseEnd(units, at)
    if (end !== null && end > at && !isWeekday(units[at])) {
      if (has('o') && isInfinitive(units, end)) return make(at, 'tight', 'object-infinitive')
      if (has('t') && has('n') && isInfinitive(units, end) && reading.attitude) return make(at, 'tight', 'object-infinitive')
      if (has('a')) {
        const told = afterTold(units, end)
        const next = speechContent(units, told, reading, make)
        if (next !== null && !isVerbal(units[end])) return next
        if (has('w') && WH.has(units[told]?.lower ?? '')) return make(told, 'loose', 'question')
        if (!isVerbal(units[end]) && ['of', 'about'].includes(units[told]?.lower ?? '')) return make(told, 'tight', 'told-of')
        if (!isVerbal(units[end]) && isClauseAt(units, told)) return make(told, 'loose', 'clause')
      }
    }
  }
  if (has('s') && isClauseAt(units, at)) return make(at, 'loose', 'clause')
  if (has('n') && startsPhrase(units, at) && units[at]?.lower !== 'no' && (!SEEN_AS.has(reading.lemma) || units.slice(at, at + 12).some((u) => u.lower === 'as')) && (reading.lemma !== 'call' || namesSo(units, at))) return make(at, 'tight', 'object')
  if (has('s') || has('q')) {
    const skipped = skipAdjuncts(units, at)
    if (skipped !== at) {
      const next = speechContent(units, skipped, reading, make)
      if (next !== null) return next
      if (has('w') && WH.has(units[skipped]?.lower ?? '')) return make(skipped, 'loose', 'question')
      if (has('s') && isClauseAt(units, skipped)) return make(skipped, 'loose', 'clause')
    }
  }
  return null
}

/** `that …`, a quote, or a quote or clause after a colon or comma. */
function speechContent(units: readonly Unit[], at: number, reading: CueVerb, make: (from: number, reach: 'loose' | 'tight', frame: string) => Complement | null): Complement | null {
  const unit = units[at]
  const next = units[at + 1]
  const s = reading.frames.includes('s')
  const q = reading.frames.includes('q')
  if (unit === undefined) return null
  if (s && unit.lower === 'that' && next !== undefined && !TERMINAL.test(next.text)) return make(at, 'loose', 'that')
  // `a horse called “Easy Money”` names; `“Come back,” he called` says.
  if ((q || s) && unit.pos === 'QUOTE' && reading.lemma !== 'call') return make(at, 'loose', 'quote')
  if (q && (unit.text === ':' || unit.text === ',') && next?.pos === 'QUOTE') return make(at + 1, 'loose', 'quote')
  if (q && unit.text === ':' && next !== undefined) return make(at + 1, 'loose', 'colon')
  // `said, however, that …`
  if (s && unit.text === ',') {
    const comma = units.findIndex((u, i) => i > at && i < at + 8 && u.text === ',')
    const after = units[comma + 1]
    if (comma > 0 && after?.lower === 'that') return make(comma + 1, 'loose', 'that')
    if (comma > 0 && q && after?.pos === 'QUOTE' && !units.slice(at, comma).some(isVerbal)) return make(comma + 1, 'loose', 'quote')
  }
  return null
}

/** Verbs that tell a judgement only with `as`: `sees the plan as a threat`. */
const SEEN_AS = new Set(['see', 'view', 'regard'])

function isInfinitive(units: readonly Unit[], at: number): boolean {
  return units[at]?.lower === 'to' && (isVerbal(units[at + 1]) || isVerbal(units[at + 2]))
}

/** `called it a farce`, `called the plan “reckless”`: something and what it is called. `called the office` is no statement. */
function namesSo(units: readonly Unit[], at: number): boolean {
  const end = phraseEnd(units, at, { prepositions: false })
  const next = end === null ? undefined : units[end]
  // Quote marks are taken out of the units; where one stood, two words lie more than a space apart.
  if ((units[at]?.begin ?? 0) - (units[at - 1]?.end ?? 0) > 1) return false
  const marked = units.slice(at + 1, at + 8).some((u, k) => u.begin - (units[at + k]?.end ?? u.begin) > 1)
  return marked || next !== undefined && (next.pos === 'QUOTE' || next.pos === 'DET' || next.pos === 'ADJ' || next.pos === 'NOUN' || (next.pos === 'ADV' && units[(end ?? 0) + 1]?.pos === 'ADJ') || next.pos === 'PROPN')
}

function startsPhrase(units: readonly Unit[], at: number): boolean {
  const end = baseEnd(units, at)
  return end !== null && !isVerbal(units[end]) && !isWeekday(units[at])
}

/** Whether a clause with a subject and a finite verb starts here, with no sign before its verb. */
function isClauseAt(units: readonly Unit[], at: number): boolean {
  const first = units[at]
  if (first === undefined || first.pos === 'PUNCT') return false
  if (first.lower === 'there' && isVerbal(units[at + 1])) return true
  // `said nothing as he left` reports no words; `said nothing had been agreed` does.
  if (/^(?:nothing|something|anything|everything)$/.test(first.lower)) return isVerbal(units[at + 1])
  if (['if', 'when', 'while', 'once', 'until', 'after', 'because', 'since', 'unless', 'although'].includes(first.lower)) return units.slice(at + 1).filter(isVerbal).length >= 2
  const end = phraseEnd(units, at, { prepositions: true })
  if (end === null) return first.pos === 'VERB' && first.lower.endsWith('ing') && units.slice(at + 1, at + 8).some((u) => u.pos === 'AUX')
  if (isWeekday(first)) return false
  for (let i = end; i < Math.min(units.length, end + 14); i++) {
    const unit = units[i]
    if (unit === undefined || TERMINAL.test(unit.text) || unit.text === ';') return false
    // Only an apposition can stand between a subject and its verb: `said Roe, a doctor, was ill`.
    if (unit.text === ',' && !/^(?:an?|the|his|her|its|their)$/.test(units[i + 1]?.lower ?? '')) return false
    if (isVerbal(unit)) {
      const bare = i === end || units[i - 1]?.pos === 'ADV' || units[i - 1]?.pos === 'PART' || units[i - 1]?.pos === 'AUX' || isHead(units[i - 1]) || units[i - 1]?.text === ','
      if (unit.pos === 'VERB' && unit.lower.endsWith('ing')) continue
      return bare && units[i - 1]?.lower !== 'to'
    }
    if (unit.lower === 'to') return false
    if (unit.text === ',' && i === end) continue
  }
  return false
}

/** Right of somebody told: over `in Arden`, `on Friday`, `by telephone`. */
function afterTold(units: readonly Unit[], from: number): number {
  return skipAdjuncts(units, from)
}

function skipAdjuncts(units: readonly Unit[], from: number): number {
  let at = from
  for (let steps = 0; steps < 5; steps++) {
    const unit = units[at]
    if (unit === undefined) return at
    if (isWeekday(unit) || (unit.pos === 'ADV' && !WH.has(unit.lower))) { at++; continue }
    if (['last', 'late', 'early', 'earlier', 'this'].includes(unit.lower) && (units[at + 1]?.pos === 'NOUN' || isWeekday(units[at + 1]) || isMonth(units[at + 1]))) { at += 2; continue }
    // `in a statement carried by the agency`, `in a memo seen by reporters`.
    if (unit.pos === 'VERB' && steps > 0 && isHead(units[at - 1]) && ['by', 'to', 'on', 'in', 'from', 'for'].includes(units[at + 1]?.lower ?? '')) { at++; continue }
    if (unit.pos === 'ADP' || unit.pos === 'SCONJ' || (unit.lower === 'to' && steps > 0 && !isVerbal(units[at + 1]))) {
      if (unit.lower === 'that') return at
      const end = (isWeekday(units[at + 1]) && units[at + 2]?.pos !== 'PART') || isMonth(units[at + 1]) ? at + 2 : phraseEnd(units, at + 1)
      if (end === null) return at
      const participle = units[end]?.pos === 'VERB' && ['by', 'to', 'on', 'in', 'from', 'for'].includes(units[end + 1]?.lower ?? '')
      if (isVerbal(units[end]) && units[end]?.lower.endsWith('ing') !== true && !participle) return at
      at = end
      if (isWeekday(units[at])) at++
      continue
    }
    return at
  }
  return at
}

/** `neither confirmed nor denied the report`: the first verb's content stands behind the second. */
export function sharedComplement(units: readonly Unit[], group: VerbGroup, readings: readonly CueVerb[]): Complement | null {
  const next = units[group.to + 1]
  if (units[group.to]?.pos !== 'CCONJ' || next?.pos !== 'VERB') return null
  const second = CUE_VERBS.get(next.lemma)
  const [reading] = readings
  if (second === undefined || reading === undefined) return null
  const found = complementAfter(units, verbGroup(units, group.to + 1), second)
  return found === null ? null : { ...found, reading, cueEnd: group.to }
}
