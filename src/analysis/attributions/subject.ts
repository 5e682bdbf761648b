import { isRole } from '../lang/en/roles.js'
import { isHead, isRelative, isVerbal, isWeekday, phraseEnd, phraseStart, verbGroup } from '../grammar/phrases.js'
import type { Range, VerbGroup } from '../grammar/phrases.js'
import type { Unit } from '../grammar/sentences.js'

const TIME_WORDS = new Set(['last', 'next', 'this', 'late', 'early', 'earlier', 'later', 'morning', 'evening', 'night', 'afternoon', 'week', 'month', 'year', 'today', 'yesterday'])

/** The first unit after the last quote, semicolon or colon before `end`: subjects don't reach over these. */
function clauseFloor(units: readonly Unit[], end: number): number {
  for (let i = end - 1; i >= 0; i--) {
    const unit = units[i]
    if (unit?.pos === 'QUOTE' || unit?.text === ';' || unit?.text === ':' || unit?.text === '—' || unit?.text === '–') return i + 1
  }
  return 0
}

/** The subject before a verb group, or `null`. */
export function subjectBefore(units: readonly Unit[], group: VerbGroup, depth = 0): Range | null {
  const floor = clauseFloor(units, group.from)
  let end = skipTimeLeft(units, group.from, floor)
  const before = units[end - 1]
  if (before === undefined || end <= floor) return null
  if (before.text === ',') {
    const start = appositionStart(units, end - 1, floor)
    if (start === null) return null
    const first = units.findIndex((u, i) => i > start && u.text === ',')
    const aside = units[first + 1]
    // `Hill, in Arden, said`, `Hill, speaking on Friday, said`: when and where, which is no part of the name.
    if (aside !== undefined && (aside.pos === 'ADP' && aside.lower !== 'of' || aside.pos === 'SCONJ' || aside.pos === 'ADV' || (aside.pos === 'VERB' && aside.lower.endsWith('ing')))) return { from: start, to: first }
    // The closing comma belongs to the apposition, as in PolNeAR.
    return { from: start, to: end }
  }
  if (before.lower === 'then' && units[end - 2]?.text === ',' && depth < 3) return sharedSubject(units, end - 1, depth)
  if (before.pos === 'CCONJ' && depth < 3) return sharedSubject(units, end - 1, depth)
  if ((before.pos === 'ADV' || (['all', 'both', 'each'].includes(before.lower) && isHead(units[end - 2]))) && end - 1 > floor) end--
  if (isRelative(units[end - 1])) return { from: end - 1, to: end }
  if (/^(?:him|them|me|us)$/.test(units[end - 1]?.lower ?? '')) return null
  const relative = relativeStart(units, end, floor)
  if (relative !== null) return { from: relative, to: end }
  const start = phraseStart(units, end, floor)
  if (start === null) return null
  return { from: start, to: end }
}

/**
 * The start of `a senior official who asked not to be named` for a verb that follows: a noun phrase with a relative clause
 * and no comma. The relative clause must have its own verb before `end`, else it is the verb itself that `who` is subject of.
 */
function relativeStart(units: readonly Unit[], end: number, floor: number): number | null {
  for (let i = end - 1; i > floor && end - i < 14; i--) {
    const unit = units[i]
    if (unit === undefined || unit.text === ',' || unit.pos === 'QUOTE' || unit.lower === 'that' || unit.pos === 'CCONJ' && units.slice(i, end).some(isVerbal)) return null
    if (unit.lower !== 'who' && unit.lower !== 'whose') continue
    if (!units.slice(i + 1, end).some(isVerbal) || !isHead(units[i - 1])) return null
    return phraseStart(units, i, floor)
  }
  return null
}

/** Steps left over `on Friday`, `late last week`, `in Arden on Friday`: phrases between subject and verb that tell when. */
function skipTimeLeft(units: readonly Unit[], from: number, floor: number): number {
  let end = from
  for (;;) {
    const unit = units[end - 1]
    if (unit === undefined || end - 1 <= floor) return end
    if (isWeekday(unit) || (TIME_WORDS.has(unit.lower) && unit.pos !== 'VERB' && isTimePhrase(units, end))) {
      end--
      while (end > floor && ['on', 'last', 'late', 'early', 'this', 'next', 'earlier', 'in'].includes(units[end - 1]?.lower ?? '')) end--
    } else return end
  }
}

function isTimePhrase(units: readonly Unit[], end: number): boolean {
  const before = units[end - 2]
  const word = units[end - 1]?.lower ?? ''
  if (word === 'today' || word === 'yesterday') return true
  return isWeekday(before) || ['last', 'this', 'earlier', 'next'].includes(before?.lower ?? '')
}

/**
 * The start of `Hugh Hill, a doctor` for a verb that follows the comma at `comma`: the nearest noun phrase before an
 * earlier comma that is not itself the middle of something else.
 */
function appositionStart(units: readonly Unit[], comma: number, floor: number): number | null {
  for (let k = comma - 1; k > floor && comma - k < 45; k--) {
    if (units[k]?.text !== ',') continue
    const head = units[k - 1]
    // `A third, who …, said`: a numeral or adjective with an article stands for somebody too.
    if (!isHead(head) && !/^\p{Lu}/u.test(head?.text ?? '') && !(head?.pos === 'ADJ' && units[k - 2]?.pos === 'DET')) continue
    const start = phraseStart(units, k, floor)
    if (start === null) continue
    const lead = units[start - 1]
    const opensClause = start === floor || lead === undefined || lead.text === ',' || lead.pos === 'CCONJ' || lead.pos === 'SCONJ' || lead.lower === 'that' || lead.pos === 'ADV'
    if (!opensClause || units[k + 1]?.lower === 'according') continue
    // `Hill, 40, of Arden, said`: an age or place is not the name that the rest stands beside.
    if (units[k - 1]?.pos === 'NUM') continue
    if (lead?.text === ',' && start > floor + 1) {
      const wider = appositionStart(units, start - 1, floor)
      if (wider !== null) return wider
      const direct = phraseStart(units, start - 1, floor)
      if (direct !== null && isName(units, direct, start - 1)) return direct
    }
    return start
  }
  return null
}

function isName(units: readonly Unit[], from: number, to: number): boolean {
  return units.slice(from, to).some((u) => u.pos === 'PROPN') && !units.slice(from, to).some((u) => isWeekday(u))
}

/** The subject of the verb before a conjunction: `Hill praised the deal but warned …`. */
function sharedSubject(units: readonly Unit[], conjunction: number, depth: number): Range | null {
  const floor = clauseFloor(units, conjunction)
  for (let i = conjunction - 1; i >= floor; i--) {
    const unit = units[i]
    if (unit === undefined || unit.pos !== 'VERB') continue
    const group = verbGroup(units, i)
    if (group.shape === 'to' || group.shape === 'ing') continue
    const subject = subjectBefore(units, group, depth + 1)
    if (subject !== null) return subject
  }
  // `"A," Hill said, and told …`: the subject may stand after the verb.
  for (let i = conjunction - 1; i >= 0; i--) {
    if (units[i]?.pos !== 'VERB') continue
    const group = verbGroup(units, i)
    const subject = group.shape === 'finite' ? (subjectBefore(units, group, depth + 1) ?? subjectAfter(units, group.to)) : null
    if (subject !== null) return subject
  }
  return null
}

/** The subject after a verb, `said Hugh Hill, a doctor`, or `null`. */
export function subjectAfter(units: readonly Unit[], from: number): Range | null {
  const end = phraseEnd(units, from)
  if (end === null || isVerbal(units[end])) return null
  return { from, to: appositionEnd(units, end) }
}

/** How many words an apposition may have; beyond that a comma has another meaning. */
const LONGEST_APPOSITION = 26

/** Takes in `, a doctor who lives in Arden` and `, 40` after a name, up to the next comma, quote or the sentence's end. */
export function appositionEnd(units: readonly Unit[], end: number): number {
  if (units[end]?.text !== ',') return end
  const next = units[end + 1]
  if (next === undefined) return end
  const stop = (at: number) => units[at] === undefined || [',', '.', ';', ':', '?', '!', '—', '–'].includes(units[at]?.text ?? '') || units[at]?.pos === 'QUOTE'
  if (next.pos === 'NUM' && stop(end + 2)) return appositionEnd(units, end + 2)
  // `asked the recruit, Milo Tran.`: a name that fills all of the aside.
  let named = end + 1
  while (/^\p{Lu}/u.test(units[named]?.text ?? '') && units[named]?.pos !== 'QUOTE') named++
  if (named > end + 1 && stop(named) && /^\p{Ll}/u.test(units[end - 1]?.text ?? '')) return named
  const opens = /^(?:an?|the|his|her|its|their|who|whose|one|chief|head|director|president|chair|chairman|chairwoman|founder|author|former|of)$/.test(next.lower) || isRole(next.lower) || (['NOUN', 'ADJ', 'PROPN'].includes(next.pos) && units.slice(end + 1, end + 5).some((u) => isRole(u.lower)))
  if (!opens) return end
  let to = end + 1
  while (!stop(to) && to - end < LONGEST_APPOSITION) to++
  if (!stop(to)) return end
  // `said Hill, the town was safe`: a subject and its verb carry on the content.
  const words = units.slice(end + 1, to)
  const clause = !/^(?:who|whose)$/.test(next.lower) && words.some((u, k) => u.pos === 'AUX' && !words.slice(0, k).some((w) => /^(?:who|that|which|whose)$/.test(w.lower)))
  return clause ? end : to
}

function invertedAfterQuote(units: readonly Unit[], group: VerbGroup): Range | null {
  return units[group.from - 1]?.pos === 'QUOTE' ? subjectAfter(units, group.to) : null
}

/** The subject of a sentence's first finite verb: whom the sentence is about. */
export function firstSubject(units: readonly Unit[]): Range | null {
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]
    if (unit === undefined || !isVerbal(unit)) continue
    if (unit.pos === 'AUX' && (isVerbal(units[i + 1]) || isVerbal(units[i + 2]))) continue
    const group = verbGroup(units, i)
    if (group.shape === 'to' || group.shape === 'ing') continue
    const subject = subjectBefore(units, group) ?? invertedAfterQuote(units, group)
    if (subject !== null && !isRelative(units[subject.from])) return subject
  }
  return null
}
