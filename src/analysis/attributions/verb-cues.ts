import { CUE_VERBS } from '../lexicons/cue-verbs.js'
import type { CueVerb } from '../lexicons/cue-verbs.js'
import { isRole } from '../lexicons/roles.js'
import { baseEnd, isHead, isVerbal, isWeekday, isMonth, phraseEnd, phraseStart, verbGroup } from '../phrases.js'
import type { Range, VerbGroup } from '../phrases.js'
import type { Sentence, Unit } from '../sentences.js'
import type { Candidate } from './candidate.js'
import { contentEnd } from './clause-end.js'
import { mainSubject, subjectAfter, subjectBefore } from './subject.js'
import type { Subject } from './subject.js'

const TERMINAL = /^[.!?…]+$/

/** A complement found after the verb: where the content lies, and how far the cue reaches. */
interface Complement {
  readonly content: Range
  readonly cueEnd: number
  readonly reading: CueVerb
  readonly frame: string
}

/** Attributions whose cue is a verb: one at most for each verb of the sentence that the lexicon knows. */
export function verbCues(sentence: Sentence): readonly Candidate[] {
  const { units } = sentence
  const found: Candidate[] = []
  units.forEach((unit, i) => {
    if (unit.pos !== 'VERB') return
    const readings = CUE_VERBS.get(unit.lemma)
    if (readings === undefined) return
    const group = verbGroup(units, i)
    if (isGoverned(units, group, found) || isUnreal(units, group)) return
    const candidate = group.shape === 'passive' || isReducedPassive(units, group)
      ? passive(sentence, group, readings)
      : active(sentence, group, readings, found)
    if (candidate !== null) found.push(candidate)
  })
  return found
}

/** `declined to comment`: the infinitive belongs to the refusal, which is the cue. */
function isGoverned(units: readonly Unit[], group: VerbGroup, found: readonly Candidate[]): boolean {
  if (group.shape !== 'to') return false
  const before = units[group.from - 1]
  if (before === undefined) return false
  if (found.some((c) => c.cue !== null && (c.cue.to === group.from || isAskedOf(c, group)))) return true
  return ['decline', 'refuse', 'want', 'expect'].includes(before.lemma)
}

/** `Hill should apologise`, `if the bank refuses`: what ought to be said, or may be, has not been said. */
function isUnreal(units: readonly Unit[], group: VerbGroup): boolean {
  const words = units.slice(group.from, group.to)
  if (words.some((u) => ['should', 'must', 'ought', 'may', 'might', 'shall', 'let'].includes(u.lower))) return true
  const subject = group.shape === 'finite' ? subjectBefore(units, group) : null
  const lead = subject === null ? undefined : units[subject.from - 1]
  return lead?.lower === 'if' || lead?.lower === 'unless'
}

/** `wants Hill to promise …`: what somebody else is to say is part of what is wanted. */
function isAskedOf(candidate: Candidate, group: VerbGroup): boolean {
  return /^verb-(?:object-infinitive|infinitive)/.test(candidate.rule) && candidate.content.some((c) => c.from <= group.from && group.from < c.to)
}

function active(sentence: Sentence, group: VerbGroup, readings: readonly CueVerb[], found: readonly Candidate[]): Candidate | null {
  const { units } = sentence
  const quoted = quotedAs(sentence, group, readings)
  if (quoted !== undefined) return quoted
  const left = subjectOf(units, group, found)
  const complement = complementAfter(units, group, readings) ?? sharedComplement(units, group, readings)
  const q = readings.find((r) => r.frames.includes('q'))
  // Content before the verb: `"…," Hill said`, `…, said Hill`.
  if (q !== undefined) {
    const before = contentBefore(sentence, group, left, complement, q)
    if (before !== null) return before
  }
  if (complement === null || left === null) return null
  if (left.inverted) return null
  return candidate(sentence, group, left, [complement.content], complement.reading, `verb-${complement.frame}`, complement.cueEnd)
}

function subjectOf(units: readonly Unit[], group: VerbGroup, found: readonly Candidate[]): Subject | null {
  const reported = (i: number) => found.some((c) => c.content.some((r) => r.from <= i && i < r.to))
  if (group.shape === 'finite') return subjectBefore(units, group, 0, reported)
  const before = units[group.from - 1]
  if (group.shape === 'ing') {
    if (before === undefined) return subjectAfterComma(units, group.to)
    if (isHead(before) && before.pos !== 'PRON') {
      const start = phraseStart(units, group.from)
      return start === null ? null : { from: start, to: group.from, inverted: false }
    }
    return mainSubject(units, group.from, reported)
  }
  return mainSubject(units, group.from, reported)
}

/** `Telling reporters …, Hill left`: the subject follows the comma. */
function subjectAfterComma(units: readonly Unit[], from: number): Subject | null {
  const comma = units.findIndex((u, i) => i > from && u.text === ',')
  if (comma < 0) return null
  const end = phraseEnd(units, comma + 1)
  return end === null || !(isVerbal(units[end]) || units[end]?.pos === 'ADV') ? null : { from: comma + 1, to: end, inverted: false }
}

function candidate(sentence: Sentence, group: VerbGroup, source: Range | null, content: readonly Range[], reading: CueVerb, rule: string, cueEnd = group.to): Candidate {
  return {
    sentence,
    source: source === null ? null : { from: source.from, to: source.to },
    cue: { from: group.shape === 'ing' || group.shape === 'to' ? group.verb : group.from, to: cueEnd },
    content,
    kind: reading.attitude ? 'attitude' : 'speech',
    rule: `${rule}:${reading.lemma}`,
  }
}

/** Content that stands before subject and verb, alone or together with what follows. */
function contentBefore(sentence: Sentence, group: VerbGroup, left: Subject | null, complement: Complement | null, reading: CueVerb): Candidate | null {
  const { units } = sentence
  if (group.shape === 'to') return null
  if (group.shape === 'ing') return null
  // Subject first (`"…," Hill said`), else verb first (`"…," said Hill`).
  const direct = left !== null && !isBareRelative(units, left) ? tryBefore(sentence, group, left, complement, reading) : null
  if (direct !== null) return direct
  const lead = units[group.from - 1]
  if (lead !== undefined && lead.text !== ',' && lead.pos !== 'QUOTE' && lead.text !== '?' && lead.text !== '—' && lead.text !== '–') return null
  // `Roe, a doctor, said she …`: a subject stands before, and what follows is the content.
  if (left !== null && complement !== null && lead?.pos !== 'QUOTE' && units[group.from - 2]?.pos !== 'QUOTE') return null
  const right = subjectAfter(units, group.to)
  if (right === null) return null
  if (lead?.text === ',' && units[group.from - 2]?.pos !== 'QUOTE' && !canSpeak(units.slice(right.from, right.to))) return null
  const after = units[right.to]
  const ends = after === undefined || TERMINAL.test(after.text) || after.text === ',' || after.text === ';' || after.text === ':' || after.pos === 'ADP' || after.pos === 'QUOTE' || after.pos === 'CCONJ' || after.pos === 'ADV' || after.pos === 'SCONJ' || isWeekday(after) || after.text === '—' || after.text === '–' || after.lower.endsWith('ing')
  if (!ends) return null
  const start = contentStart(units, group.from)
  if (start === null) return null
  const pieces = [start, ...continuation(units, right.to, group.verb)]
  return candidate(sentence, group, right, pieces, reading, 'verb-inverted')
}

function isBareRelative(units: readonly Unit[], subject: Subject): boolean {
  return subject.to - subject.from === 1 && ['who', 'which', 'that'].includes(units[subject.from]?.lower ?? '')
}

function tryBefore(sentence: Sentence, group: VerbGroup, left: Subject, complement: Complement | null, reading: CueVerb): Candidate | null {
  const { units } = sentence
  const lead = units[left.from - 1]
  if (lead === undefined) return null
  const quoteBefore = lead.pos === 'QUOTE' || (lead.text === ',' && units[left.from - 2]?.pos === 'QUOTE')
  if (!quoteBefore && lead.text !== ',' && lead.text !== '—' && lead.text !== '–' && !/^[?!]$/.test(lead.text)) return null
  const start = contentStart(units, left.from)
  if (start === null) return null
  const next = units[afterAdjuncts(units, group.to)]
  const ends = next === undefined || TERMINAL.test(next.text) || next.text === ';'
  if (quoteBefore) {
    const more = complement !== null && isQuoteComplement(units, complement) ? [complement.content] : continuation(units, afterAdjuncts(units, group.to), group.verb)
    return candidate(sentence, group, left, [start, ...more], reading, 'quote-before')
  }
  if (isAdverbial(units, start) && !(ends || next?.text === ',')) return null
  if (ends || next?.lower === 'of' || next?.lower === 'about') {
    return isAdverbial(units, start) && complement !== null ? null : candidate(sentence, group, left, [start], reading, 'clause-before')
  }
  if (next.text === ',' || next.text === '—' || next.text === '–') {
    if (isAdverbial(units, start) && (units[afterAdjuncts(units, group.to) + 1]?.pos === 'QUOTE' || complement !== null)) return null
    const more = continuation(units, afterAdjuncts(units, group.to), group.verb)
    if (more.length === 0 && !hasVerb(units, start)) return null
    return candidate(sentence, group, left, [start, ...more], reading, 'clause-around')
  }
  if (next.pos === 'CCONJ' || next.pos === 'SCONJ' || isReporterParticiple(next)) {
    return complement !== null || isAdverbial(units, start) ? null : candidate(sentence, group, left, [start], reading, 'clause-before')
  }
  return null
}

function isReporterParticiple(unit: Unit): boolean {
  return unit.pos === 'VERB' && unit.lower.endsWith('ing')
}

function isQuoteComplement(units: readonly Unit[], complement: Complement): boolean {
  return units[complement.content.from]?.pos === 'QUOTE'
}

function hasVerb(units: readonly Unit[], range: Range): boolean {
  return units.slice(range.from, range.to).some((u) => isVerbal(u) || u.pos === 'QUOTE')
}

/** `On Thursday, Hill said …`, `After the vote, …`: what stands before the comma tells when or where, and is no content. */
function isAdverbial(units: readonly Unit[], range: Range): boolean {
  const first = units[range.from]
  if (first === undefined) return true
  const words = units.slice(range.from, range.to)
  if (words.some((u) => u.pos === 'QUOTE')) return false
  if (['ADP', 'SCONJ', 'ADV', 'CCONJ', 'INTJ'].includes(first.pos)) return true
  if (isWeekday(first) || isMonth(first) || ['last', 'earlier', 'later', 'this', 'two', 'three'].includes(first.lower)) return !words.some(isVerbal)
  if (first.pos === 'VERB' && (first.lower.endsWith('ing') || first.lower.endsWith('ed'))) return true
  return !words.some(isVerbal) && words.length < 2 && first.pos !== 'PROPN' && first.pos !== 'NOUN'
}

/** The content that ends before `end`: back to the sentence's start or the previous statement's own words. */
function contentStart(units: readonly Unit[], end: number): Range | null {
  let to = end
  while (to > 0 && [',', '—', '–'].includes(units[to - 1]?.text ?? '')) to--
  if (to === 0) return null
  let from = 0
  for (let i = to - 1; i >= 0; i--) if (units[i]?.text === ';') { from = i + 1; break }
  if (units[from]?.pos === 'CCONJ' && to - from > 1) from++
  return from < to ? { from, to } : null
}

/** Content that goes on after `…, Hill said,`: a quote, or the rest of a clause, unless the reporter goes on instead. */
function continuation(units: readonly Unit[], from: number, verb: number): readonly Range[] {
  const lead = units[from]
  if (lead === undefined) return []
  const comma = lead.text === ',' || lead.text === '—' || lead.text === '–' || lead.text === ':'
  const next = units[comma ? from + 1 : from]
  if (next === undefined) return []
  if (next.pos === 'QUOTE') return [{ from: comma ? from + 1 : from, to: comma ? from + 2 : from + 1 }]
  if (!comma || lead.text === ':') return []
  if (['CCONJ', 'SCONJ'].includes(next.pos) && units[from + 2]?.pos === 'QUOTE') return [{ from: from + 2, to: from + 3 }]
  if (isReporterParticiple(next) || ['who', 'which', 'while', 'when', 'as', 'after', 'before', 'in', 'at', 'on', 'during', 'where', 'though', 'although', 'whose', 'according', 'a', 'an', 'and'].includes(next.lower)) return []
  const to = contentEnd(units, from + 1, 'loose', verb)
  if (to <= from + 1) return []
  const words = units.slice(from + 1, to)
  // `…, Hill said, a week later.` adds no clause: content goes on only with a verb of its own.
  return words.some(isVerbal) ? [{ from: from + 1, to }] : []
}

/** Steps right over `on Friday`, `in a statement`, `reporters in Arden`, up to a sign, a quote or `that`. */
function afterAdjuncts(units: readonly Unit[], from: number): number {
  let at = from
  for (let steps = 0; steps < 6; steps++) {
    const unit = units[at]
    if (unit === undefined) return at
    if (unit.pos === 'ADV' || isWeekday(unit) || isMonth(unit)) { at++; continue }
    if (['last', 'this', 'earlier', 'late', 'early'].includes(unit.lower)) { at++; continue }
    if (unit.pos === 'ADP') {
      const end = isWeekday(units[at + 1]) || isMonth(units[at + 1]) ? at + 2 : phraseEnd(units, at + 1)
      if (end === null) return at
      at = end
      continue
    }
    if (steps === 0 && isHead(unit) === false && unit.pos !== 'DET' && unit.pos !== 'ADJ') return at
    const end = phraseEnd(units, at)
    if (end === null || end === at || isVerbal(units[end]) || (units[end]?.pos === 'ADV' && isVerbal(units[end + 1]))) return at
    at = end
  }
  return at
}

const WH = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'where', 'when', 'which'])

/** What follows the verb: content by one of its frames, or `null`. */
function complementAfter(units: readonly Unit[], group: VerbGroup, readings: readonly CueVerb[]): Complement | null {
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
  if (has('n') && startsPhrase(units, at) && (reading.lemma !== 'call' || namesSo(units, at))) return make(at, 'tight', 'object')
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
  if ((q || s) && unit.pos === 'QUOTE') return make(at, 'loose', 'quote')
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

function isInfinitive(units: readonly Unit[], at: number): boolean {
  return units[at]?.lower === 'to' && (isVerbal(units[at + 1]) || isVerbal(units[at + 2]))
}

/** `called it a farce`, `called the plan “reckless”`: something and what it is called. `called the office` is no statement. */
function namesSo(units: readonly Unit[], at: number): boolean {
  const end = phraseEnd(units, at, { prepositions: false })
  const next = end === null ? undefined : units[end]
  // Quote marks are taken out of the units; where one stood, two words lie more than a space apart.
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
  if (['if', 'when', 'while', 'once', 'until', 'after', 'because', 'since', 'unless', 'although'].includes(first.lower)) return units.slice(at + 1).filter(isVerbal).length >= 2
  const end = phraseEnd(units, at, { prepositions: true })
  if (end === null) return first.pos === 'VERB' && first.lower.endsWith('ing') && units.slice(at + 1, at + 8).some((u) => u.pos === 'AUX')
  if (isWeekday(first)) return false
  for (let i = end; i < Math.min(units.length, end + 14); i++) {
    const unit = units[i]
    if (unit === undefined || TERMINAL.test(unit.text) || unit.text === ';') return false
    if (unit.text === ',' && (units[i + 1]?.pos === 'CCONJ' || /^(?:where|which|who|whose|when|while|as|after|with)$/.test(units[i + 1]?.lower ?? ''))) return false
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
    if (unit.pos === 'ADP' || unit.pos === 'SCONJ') {
      if (unit.lower === 'that') return at
      const end = isWeekday(units[at + 1]) || isMonth(units[at + 1]) ? at + 2 : phraseEnd(units, at + 1)
      if (end === null) return at
      if (isVerbal(units[end]) && units[end]?.lower.endsWith('ing') !== true) return at
      at = end
      if (isWeekday(units[at])) at++
      continue
    }
    return at
  }
  return at
}

/** `a plan dismissed by Hill`: a past participle on a noun, with `by`. */
function isReducedPassive(units: readonly Unit[], group: VerbGroup): boolean {
  const before = units[group.from - 1]
  return group.shape === 'finite' && group.from === group.verb && units[group.to]?.lower === 'by' && isHead(before) && before?.pos !== 'PRON' && /(?:ed|id|en|ld|wn|ung|ought|ut)$/.test(units[group.verb]?.lower ?? '')
}

/** `was accused by Hill of …`, `a plan dismissed by Hill`, `it was announced that …`. */
function passive(sentence: Sentence, group: VerbGroup, readings: readonly CueVerb[]): Candidate | null {
  const { units } = sentence
  const reading = readings[0]
  if (reading === undefined || NO_PASSIVE.has(reading.lemma)) return null
  const by = units.findIndex((u, i) => i >= group.to && i < group.to + 10 && u.lower === 'by')
  const blocked = by < 0 || units.slice(group.to, by).some((u) => isVerbal(u) || u.pos === 'PUNCT' || u.pos === 'QUOTE')
  const told = subjectBefore(units, group)
  if (!blocked) {
    const end = listEnd(units, by + 1)
    if (end === null || !canSpeak(units.slice(by + 1, end))) return null
    const source = { from: by + 1, to: end }
    if (readings.some((r) => r.frames.includes('s') || r.frames.includes('w'))) {
      const after = units[end]?.lower === 'that' || WH.has(units[end]?.lower ?? '') ? contentEnd(units, end, 'loose', group.verb) : null
      if (after !== null) return candidate(sentence, group, source, [{ from: end, to: after }], reading, 'passive-that')
    }
    const noun = readings.find((r) => r.frames.includes('n'))
    if (noun === undefined || told === null) return null
    const rest = units[end]
    const pieces: Range[] = [{ from: told.from, to: told.to }]
    if (rest !== undefined && ['of', 'for', 'as', 'over'].includes(rest.lower)) pieces.push({ from: end, to: contentEnd(units, end, 'tight', group.verb) })
    return candidate(sentence, group, source, pieces, noun, 'passive')
  }
  const that = units[group.to]?.lower === 'that' && told !== null && units[told.from]?.lower === 'it'
  if (that && readings.some((r) => r.frames.includes('s'))) {
    return candidate(sentence, group, null, [{ from: group.to, to: contentEnd(units, group.to, 'loose', group.verb) }], reading, 'passive-it')
  }
  return null
}

/** The end of `A, B, C.D., and E`: an enumeration of names, also with commas. */
export function listEnd(units: readonly Unit[], from: number): number | null {
  let end = phraseEnd(units, from)
  if (end === null) return null
  for (;;) {
    if (units[end]?.text !== ',') return end
    const conjunction = ['and', 'or', 'nor'].includes(units[end + 1]?.lower ?? '') ? end + 2 : end + 1
    const next = phraseEnd(units, conjunction)
    if (next === null) return end
    const closes = conjunction === end + 2
    // A comma alone goes on only when a conjunction closes the list later.
    const later: boolean = units.slice(next, next + 8).some((u) => u.lower === 'and' || u.lower === 'or') || units.slice(conjunction, next).some((u) => u.pos === 'CCONJ')
    if (!closes && !later) return end
    if (isVerbal(units[next])) return end
    end = next
    if (closes) return end
  }
}

/**
 * `the agency quoted Hill as saying …`, `Hill was quoted as saying …`: Hill speaks, and who quotes is a hop of the chain.
 * `undefined` when the verb is no such `saying`; `null` for the `quoted` itself, whose `saying` is the statement.
 */
function quotedAs(sentence: Sentence, group: VerbGroup, readings: readonly CueVerb[]): Candidate | null | undefined {
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

/** `neither confirmed nor denied the report`: the first verb's content stands behind the second. */
function sharedComplement(units: readonly Unit[], group: VerbGroup, readings: readonly CueVerb[]): Complement | null {
  const next = units[group.to + 1]
  if (units[group.to]?.pos !== 'CCONJ' || next?.pos !== 'VERB') return null
  const second = CUE_VERBS.get(next.lemma)
  const [reading] = readings
  if (second === undefined || reading === undefined) return null
  const found = complementAfter(units, verbGroup(units, group.to + 1), second)
  return found === null ? null : { ...found, reading, cueEnd: group.to }
}

/** Whether an agent can be somebody: a name, a role, a body or a pronoun. `backed by tanks` reports nobody's words. */
function canSpeak(words: readonly Unit[]): boolean {
  return words.some((u) => u.pos === 'PROPN' || (u.pos === 'PRON' && u.lower !== 'it') || isRole(u.lower) || BODIES.test(u.lower))
}

/** Verbs whose passives tell what happened to a thing: `a letter seen by`, `troops backed by`. */
const NO_PASSIVE = new Set(['see', 'find', 'show', 'hear', 'know', 'back', 'support', 'attack', 'learn', 'read', 'sign', 'post', 'publish', 'call', 'name', 'address', 'deliver', 'challenge', 'press', 'charge', 'hear', 'report', 'quote', 'cite', 'like', 'love', 'seek', 'credit', 'present', 'mean', 'tell'])

const BODIES = /^(?:ministr|government|council|party|parties|union|court|commission|committee|police|army|opposition|critic|lawmaker|supporter|opponent|resident|people|group|agenc|compan|church|report|study|poll|survey|palace|parliament|senate|administration|authorit|rebel|campaign|organi[sz]ation|team|board|bank|voter|scientist|researcher|famil|parents|other|several|many|some|both|media|press|newspaper|union)/
