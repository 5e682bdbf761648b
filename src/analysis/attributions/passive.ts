import type { CueVerb } from '../lexicons/cue-verbs.js'
import { isRole } from '../lexicons/roles.js'
import { baseEnd, isHead, isVerbal, phraseEnd } from '../phrases.js'
import type { Range, VerbGroup } from '../phrases.js'
import type { Sentence, Unit } from '../sentences.js'
import { verbCandidate } from './candidate.js'
import type { Candidate } from './candidate.js'
import { contentEnd } from './clause-end.js'
import { WH } from './complement.js'
import { subjectBefore } from './subject.js'

/** `a plan dismissed by Hill`: a past participle on a noun, with `by`. */
export function isReducedPassive(units: readonly Unit[], group: VerbGroup): boolean {
  const before = units[group.from - 1]
  return group.shape === 'finite' && group.from === group.verb && units[group.to]?.lower === 'by' && isHead(before) && before?.pos !== 'PRON' && /(?:ed|id|en|ld|wn|ung|ought|ut)$/.test(units[group.verb]?.lower ?? '')
}

/** `was accused by Hill of …`, `a plan dismissed by Hill`, `it was announced that …`. */
export function passive(sentence: Sentence, group: VerbGroup, readings: readonly CueVerb[]): Candidate | null {
  const { units } = sentence
  const reading = readings[0]
  if (reading === undefined || NO_PASSIVE.has(reading.lemma)) return null
  const by = units.findIndex((u, i) => i >= group.to && i < group.to + 10 && u.lower === 'by')
  const blocked = by < 0 || units.slice(group.to, by).some((u) => isVerbal(u) || u.pos === 'PUNCT' || u.pos === 'QUOTE')
  const told = subjectBefore(units, group)
  if (!blocked) {
    // `accused by Hill of theft`: the `of` belongs to the verb.
    const end = reading.lemma === 'accuse' ? baseEnd(units, by + 1) : listEnd(units, by + 1)
    if (end === null || !canSpeak(units.slice(by + 1, end))) return null
    const source = { from: by + 1, to: end }
    if (readings.some((r) => r.frames.includes('s') || r.frames.includes('w'))) {
      const after = units[end]?.lower === 'that' || WH.has(units[end]?.lower ?? '') ? contentEnd(units, end, 'loose', group.verb) : null
      if (after !== null) return verbCandidate(sentence, group, source, [{ from: end, to: after }], reading, 'passive-that')
    }
    const noun = readings.find((r) => r.frames.includes('n'))
    if (noun === undefined || told === null) return null
    const rest = units[end]
    const pieces: Range[] = [{ from: told.from, to: told.to }]
    if (rest !== undefined && ['of', 'for', 'as', 'over'].includes(rest.lower)) pieces.push({ from: end, to: contentEnd(units, end, 'tight', group.verb) })
    return verbCandidate(sentence, group, source, pieces, noun, 'passive')
  }
  const that = units[group.to]?.lower === 'that' && told !== null && units[told.from]?.lower === 'it'
  if (that && readings.some((r) => r.frames.includes('s'))) {
    return verbCandidate(sentence, group, null, [{ from: group.to, to: contentEnd(units, group.to, 'loose', group.verb) }], reading, 'passive-it')
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

/** Whether an agent can be somebody: a name, a role, a body or a pronoun. `backed by tanks` reports nobody's words. */
export function canSpeak(words: readonly Unit[]): boolean {
  return words.some((u) => u.pos === 'PROPN' || (u.pos === 'PRON' && u.lower !== 'it') || isRole(u.lower) || BODIES.test(u.lower))
}

/** Verbs whose passives tell what happened to a thing: `a letter seen by`, `troops backed by`. */
const NO_PASSIVE = new Set(['see', 'find', 'show', 'hear', 'know', 'back', 'support', 'attack', 'learn', 'read', 'sign', 'post', 'publish', 'call', 'name', 'address', 'deliver', 'challenge', 'press', 'charge', 'hear', 'report', 'quote', 'cite', 'like', 'love', 'seek', 'credit', 'present', 'mean'])

const BODIES = /^(?:ministr|government|council|party|parties|union|court|commission|committee|police|army|opposition|critic|lawmaker|supporter|opponent|resident|people|group|agenc|compan|church|report|study|poll|survey|palace|parliament|senate|administration|authorit|rebel|campaign|organi[sz]ation|team|board|bank|voter|scientist|researcher|famil|parents|other|several|many|some|both|media|press|newspaper|union)/
