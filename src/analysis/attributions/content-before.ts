import type { CueVerb } from '../lexicons/cue-verbs.js'
import { isHead, isMonth, isVerbal, isWeekday, phraseEnd } from '../phrases.js'
import type { Range, VerbGroup } from '../phrases.js'
import type { Sentence, Unit } from '../sentences.js'
import { verbCandidate } from './candidate.js'
import type { Candidate } from './candidate.js'
import { contentEnd, subjectThenCue } from './clause-end.js'
import type { Complement } from './complement.js'
import { canSpeak } from './passive.js'
import { subjectAfter } from './subject.js'
import type { Subject } from './subject.js'
import { TERMINAL } from '../tokens.js'

/** Content that stands before subject and verb, alone or together with what follows. */
export function contentBefore(sentence: Sentence, group: VerbGroup, left: Subject | null, complement: Complement | null, reading: CueVerb): Candidate | null {
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
  return verbCandidate(sentence, group, right, pieces, reading, 'verb-inverted')
}

function isBareRelative(units: readonly Unit[], subject: Subject): boolean {
  return subject.to - subject.from === 1 && ['who', 'which', 'that'].includes(units[subject.from]?.lower ?? '')
}

function tryBefore(sentence: Sentence, group: VerbGroup, left: Subject, complement: Complement | null, reading: CueVerb): Candidate | null {
  const { units } = sentence
  const lead = units[left.from - 1]
  // A subject shared with an earlier verb has had its quote already: `“…,” she says, and laughs`.
  if (lead === undefined || units[group.from - 1]?.pos === 'CCONJ') return null
  const quoteBefore = lead.pos === 'QUOTE' || (lead.text === ',' && units[left.from - 2]?.pos === 'QUOTE')
  if (!quoteBefore && lead.text !== ',' && lead.text !== '—' && lead.text !== '–' && !/^[?!]$/.test(lead.text)) return null
  const start = contentStart(units, left.from)
  if (start === null) return null
  const next = units[afterAdjuncts(units, group.to)]
  const ends = next === undefined || TERMINAL.test(next.text) || next.text === ';'
  if (quoteBefore) {
    const more = complement !== null && isQuoteComplement(units, complement) ? [complement.content] : continuation(units, afterAdjuncts(units, group.to), group.verb)
    return verbCandidate(sentence, group, left, [start, ...more], reading, 'quote-before')
  }
  // `…, a racehorse called “Easy Money”`: `call` reports a clause only as a cry, in quote marks.
  if (reading.lemma === 'call') return null
  if (isAdverbial(units, start) && !(ends || next?.text === ',')) return null
  if (ends || next?.lower === 'of' || next?.lower === 'about') {
    return isAdverbial(units, start) && complement !== null ? null : verbCandidate(sentence, group, left, [start], reading, 'clause-before')
  }
  if (next.text === ',' || next.text === '—' || next.text === '–') {
    if (isAdverbial(units, start) && (units[afterAdjuncts(units, group.to) + 1]?.pos === 'QUOTE' || complement !== null)) return null
    const more = continuation(units, afterAdjuncts(units, group.to), group.verb)
    if (more.length === 0 && !hasVerb(units, start)) return null
    return verbCandidate(sentence, group, left, [start, ...more], reading, 'clause-around')
  }
  if (next.pos === 'CCONJ' || next.pos === 'SCONJ' || isReporterParticiple(next)) {
    return complement !== null || isAdverbial(units, start) ? null : verbCandidate(sentence, group, left, [start], reading, 'clause-before')
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
  if (next.pos === 'CCONJ' && subjectThenCue(units, from + 2)) return []
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
    if (unit.pos === 'VERB' && steps > 0 && isHead(units[at - 1]) && ['by', 'to', 'on', 'in', 'from', 'for'].includes(units[at + 1]?.lower ?? '')) { at++; continue }
    if (unit.pos === 'ADP') {
      const end = (isWeekday(units[at + 1]) && units[at + 2]?.pos !== 'PART') || isMonth(units[at + 1]) ? at + 2 : phraseEnd(units, at + 1)
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
