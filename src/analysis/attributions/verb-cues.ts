import { CUE_VERBS } from '../lexicons/cue-verbs.js'
import type { CueVerb } from '../lexicons/cue-verbs.js'
import { isHead, isRelative, isVerbal, isWeekday, phraseEnd, phraseStart, verbGroup } from '../phrases.js'
import type { Range, VerbGroup } from '../phrases.js'
import type { Sentence, Unit } from '../sentences.js'
import { verbCandidate } from './candidate.js'
import type { Candidate } from './candidate.js'
import { complementAfter, sharedComplement } from './complement.js'
import type { Complement } from './complement.js'
import { contentBefore } from './content-before.js'
import { isReducedPassive, passive } from './passive.js'
import { quotedAs } from './quoted-as.js'
import { mainSubject, subjectAfter, subjectBefore } from './subject.js'
import type { Subject } from './subject.js'

/** Attributions whose cue is a verb: one at most for each verb of the sentence that the lexicon knows. */
export function verbCues(sentence: Sentence): readonly Candidate[] {
  const { units } = sentence
  const found: Candidate[] = []
  units.forEach((unit, i) => {
    if (unit.pos !== 'VERB') return
    // A capital inside a sentence is a name or a title: `Ella Said`, `Say Nothing`.
    if (i > 0 && /^\p{Lu}/u.test(unit.text) && units.some((u) => u.pos !== 'QUOTE' && /^\p{Ll}/u.test(u.text))) return
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
  const first = q === undefined ? null : verbFirst(sentence, group, q)
  if (first !== null) return first
  // Content before the verb: `"…," Hill said`, `…, said Hill`.
  if (q !== undefined) {
    const before = contentBefore(sentence, group, left, complement, q)
    if (before !== null) return before
  }
  if (complement === null || left === null) return null
  if (left.inverted) return null
  // `Telling reporters that the bridge was safe, Hill left`: the content ends where the subject begins.
  if (group.shape === 'ing' && group.from === 0 && left.from > complement.content.from && left.from <= complement.content.to) {
    return verbCandidate(sentence, group, left, [{ from: complement.content.from, to: left.from - 1 }], complement.reading, `verb-${complement.frame}`, complement.cueEnd)
  }
  return verbCandidate(sentence, group, left, withoutDay(units, complement, isRelative(units[left.from])), complement.reading, `verb-${complement.frame}`, complement.cueEnd)
}

/** `Added Roe, her neighbour: “…”`, `Said one aide: “…”`: the verb opens the sentence, and the quote follows its subject. */
function verbFirst(sentence: Sentence, group: VerbGroup, reading: CueVerb): Candidate | null {
  const { units } = sentence
  if (group.verb > 1 || group.from !== 0 || group.shape !== 'finite') return null
  const subject = subjectAfter(units, group.to)
  if (subject === null || !/^[:,]$/.test(units[subject.to]?.text ?? '') || units[subject.to + 1]?.pos !== 'QUOTE') return null
  return verbCandidate(sentence, group, subject, [{ from: subject.to + 1, to: subject.to + 2 }], reading, 'verb-first')
}

/** `accused Roe on Wednesday of theft`: the day tells when it was said, and cuts the content in two. */
function withoutDay(units: readonly Unit[], { content: whole, frame }: Complement, relative: boolean): readonly Range[] {
  // `Hill, who said he was ill, has left`: the comma closes the relative clause, and the content with it.
  const close = relative ? units.findIndex((u, i) => i > whole.from && i < whole.to && u.text === ',' && isVerbal(units[i + 1])) : -1
  const content = close < 0 ? whole : { from: whole.from, to: close }
  if (frame !== 'object') return [content]
  const day = units.findIndex((u, i) => i > content.from && i < content.to - 2 && isWeekday(u) && ['of', 'for', 'over'].includes(units[i + 1]?.lower ?? ''))
  if (day < 0) return [content]
  const from = units[day - 1]?.lower === 'on' ? day - 1 : day
  return from > content.from ? [{ from: content.from, to: from }, { from: day + 1, to: content.to }] : [content]
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
