import type { Span } from '../../model/span.js'
import { BODY_NOUNS } from '../lang/en/description-nouns.js'
import { KIN } from '../lang/en/kin.js'
import { holds } from '../../text/span.js'
import { ADDRESSED, AUDIENCES, CLAIMING_VERBS, TALKS, WRITTEN_TO } from '../lang/en/audiences.js'
import { baseEnd, isVerbal, isWeekday } from '../grammar/phrases.js'
import { outletAt } from '../chain/outlet-names.js'
import type { Range } from '../grammar/phrases.js'
import type { Unit } from '../grammar/sentences.js'
import { isRole } from '../lang/en/roles.js'
import { isSomebody, nameBeside, isSurelySomebody, somebodyAt } from './addressed-phrases.js'

const covers = (spans: readonly Span[], unit: Unit | undefined): boolean => unit !== undefined && spans.some((s) => holds(s, unit))

/**
 * Somebody who is addressed around the cue's clause and not by its verb: `in a letter to the board`, `addressing the
 * assembly`, `in response to Roe`, `speaking to reporters`, `in a call with the minister`. `null` for nobody.
 */
export function framedAddressee(units: readonly Unit[], content: readonly Span[], source: readonly Span[]): Range | null {
  const own = [...content, ...source]
  for (const [i, unit] of units.entries()) {
    if (unit.pos === 'QUOTE' || covers(own, unit)) continue
    const range = frameAt(units, i)
    if (range !== null && !covers(own, units[range.from])) return range
  }
  return null
}

/** `in an open letter to the board`: whom something is sent to that words are written in. `null` for nobody. */
export function letterTo(units: readonly Unit[], own: readonly Span[]): Range | null {
  for (const [i, unit] of units.entries()) {
    if (!LETTERS.has(unit.lower) || unit.pos === 'QUOTE' || covers(own, unit) || !isWithin(units, i)) continue
    const to = after(units, i + 1, 'to')
    const range = to === null ? null : sure(units, to, true)
    if (range !== null && !covers(own, units[range.from])) return range
  }
  return null
}

const LETTERS: ReadonlySet<string> = new Set(['letter', 'email', 'e-mail', 'memo', 'memorandum', 'message', 'petition', 'note', 'submission'])

/** Nouns for what is done by words as much as for the words. */
const ACTS: ReadonlySet<string> = new Set(['warning', 'appeal', 'plea', 'response', 'answer', 'call', 'apology', 'notice', 'ultimatum', 'complaint', 'toast', 'statement', 'address'])
const SENDS: ReadonlySet<string> = new Set(['send', 'issue', 'give', 'make', 'deliver', 'write', 'address', 'file', 'submit', 'read', 'post', 'repeat', 'release', 'renew', 'raise', 'propose', 'publish', 'sign', 'offer', 'lodge', 'record', 'put'])

/** `issued a stern [warning]`: the verb before the noun puts words out. */
function isSent(units: readonly Unit[], noun: number): boolean {
  return units.slice(Math.max(0, noun - 6), noun).some((u) => u.pos === 'VERB' && SENDS.has(u.lemma))
}

/** `in an open [letter]`: whether a preposition of place or way stands before the noun, over its adjectives. */
function isWithin(units: readonly Unit[], noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(0, noun - 6); i--) {
    const lower = units[i]?.lower ?? ''
    if (/^(?:in|via|by|through|with)$/.test(lower)) return true
    if (units[i]?.pos === 'VERB' || units[i]?.pos === 'PUNCT' || units[i]?.pos === 'ADP') return false
  }
  return false
}

function frameAt(units: readonly Unit[], i: number): Range | null {
  const unit = units[i]
  const lower = unit?.lower ?? ''
  const next = units[i + 1]?.lower ?? ''
  if (ADDRESSED.has(lower)) {
    const to = after(units, i + 1, 'to')
    // `calling it a warning to separatists`: what something is called is sent to nobody.
    if (to !== null && (!ACTS.has(lower) || isWithin(units, i) || isSent(units, i))) return sure(units, to, lower !== 'report' && lower !== 'post')
  }
  // `wrote to the regulator last month, arguing`, `wrote the Bureau in May, expressing concern`
  if (/^(?:wrote|written|writing|complained|complaining|appealed|appealing|turned|turning|apologising|apologizing)$/.test(lower) && next === 'to') return sure(units, i + 2, lower.startsWith('wr'))
  // `had a warning for drivers`, `his message to parents`
  if (/^(?:warning|message|advice|word|words|question|plea|promise|threat)$/.test(lower) && (next === 'for' || next === 'to') && (units.slice(Math.max(0, i - 5), i).some((u) => /^(?:have|deliver|issue|offer)$/.test(u.lemma)) || /^(?:my|his|her|their|our|its)$/.test(units[i - 1]?.lower ?? ''))) return sure(units, i + 2, false)
  // `At a town hall with students`
  if (lower === 'hall' && units[i - 1]?.lower === 'town' && /^(?:with|for|of)$/.test(next)) return sure(units, i + 2, false)
  // `emailed employees on Monday to say`, `texted her husband`
  if (WRITTEN_TO.has(lower) && unit?.pos === 'VERB') {
    const range = sure(units, i + 1, false) ?? kin(units, i + 1)
    if (range !== null) return range
  }
  if (lower === 'wrote' && (units[i + 1]?.pos === 'PROPN' || units[i + 2]?.pos === 'PROPN')) return sure(units, i + 1, false)
  if (TALKS.has(lower) && next === 'with') {
    const range = sure(units, i + 2, false)
    return range !== null && outletAt(units, range.from) === null ? range : asksFor(units, i + 2)
  }
  if (/^(?:addressing|addressed|briefing|briefed|lecturing)$/.test(lower)) {
    return audience(units, i + 1)
  }
  if (/^(?:before|of)$/.test(lower) && /^(?:appeared|front)$/.test(units[i - 1]?.lower ?? '')) return audience(units, i + 1)
  if (/^(?:speaking|talking|spoke|testifying|testified|appearing)$/.test(lower)) {
    if (next === 'to' || next === 'before') return sure(units, i + 2, false)
    return null
  }
  if (/^(?:response|reply|answer)$/.test(lower) && units[i - 1]?.lower === 'in' && next === 'to') return asker(units, i + 2)
  if (/^(?:responding|replying|answering)$/.test(lower) && next === 'to') return asker(units, i + 2)
  if (/^(?:asked|pressed|challenged|questioned)$/.test(lower)) return askedBy(units, i) ?? whoAsked(units, i)
  return null
}

/** `an interview with Channel Twelve’s Ada Roe`: who asks for the outlet. */
function asksFor(units: readonly Unit[], from: number): Range | null {
  const end = baseEnd(units, from)
  const part = units.slice(from, end ?? from).findIndex((u) => u.pos === 'PART')
  const name = part < 0 || end === null ? null : { from: from + part + 1, to: end }
  return name !== null && name.to - name.from >= 2 && units.slice(name.from, name.to).every((u) => /^\p{Lu}/u.test(u.text)) ? name : null
}

/** `her husband`, `his boss`: somebody of theirs. */
function kin(units: readonly Unit[], at: number): Range | null {
  const range = /^(?:his|her|their)$/.test(units[at]?.lower ?? '') ? somebodyAt(units, at) : null
  return range !== null && KIN.has(units[range.to - 1]?.lower ?? '') ? range : null
}

/** `asked by reporters`, `asked about it on Sunday by Kanal Sju`. */
function askedBy(units: readonly Unit[], verb: number): Range | null {
  for (let i = verb + 1; i < Math.min(units.length, verb + 9); i++) {
    const unit = units[i]
    if (unit === undefined || unit.pos === 'VERB' || unit.pos === 'PUNCT' || unit.pos === 'QUOTE') return null
    if (unit.lower === 'by') return sure(units, i + 1, false)
  }
  return null
}

/** `When Roe asked the minister about it, she said`: who asked, at the verb. */
function whoAsked(units: readonly Unit[], verb: number): Range | null {
  const when = units.slice(Math.max(0, verb - 14), verb).findLastIndex((u) => u.lower === 'when')
  const from = Math.max(0, verb - 14) + when + 1
  if (when < 0) return null
  const range = somebodyAt(units, from)
  return range !== null && range.to <= verb && verb - range.to <= 1 && isSurelySomebody(units, { from, to: verb }) ? { from, to: range.to } : null
}

/** Where the word after `word` stands, when `word` comes next, maybe behind a date: `a letter Wednesday to`. */
function after(units: readonly Unit[], at: number, word: string): number | null {
  for (let i = at; i < at + 4; i++) {
    const unit = units[i]
    if (unit === undefined) return null
    if (unit.lower === word) return i + 1
    if (!isWeekday(unit) && !/^(?:on|in|last|this|earlier|week|month|dated|directly|–|—|-|--|addressed|sent|\d{1,2})$/.test(unit.lower) && unit.pos !== 'PROPN' && unit.pos !== 'NUM') return null
  }
  return null
}

/** Somebody behind a preposition. `loose`: what it is written to is somebody in any case (`a letter to the tenants’ club`). */
function sure(units: readonly Unit[], at: number, loose: boolean): Range | null {
  const range = somebodyAt(units, at)
  const first = units[at]
  // Taggers take `to People` and `to staff` for infinitives.
  if (range === null || (isVerbal(first) && !/^\p{Lu}/u.test(first?.text ?? '') && !AUDIENCES.has(first?.lower ?? '') && !(/ing$/.test(first?.lower ?? '') && AUDIENCES.has(units[range.to - 1]?.lower ?? '')))) return null
  return (loose ? isSomebody(units, range) : isSurelySomebody(units, range)) ? range : null
}

/** A group or a body that is spoken to as such. */
function audience(units: readonly Unit[], at: number): Range | null {
  const range = somebodyAt(units, at)
  // `the assembly of the islands`: the first noun tells what it is.
  const head = baseEnd(units, at)
  return range !== null && (AUDIENCES.has(units[range.to - 1]?.lower ?? '') || (head !== null && AUDIENCES.has(units[head - 1]?.lower ?? '')) || units.slice(range.from, range.to).some((u) => isRole(u.lower) || (/^\p{Lu}/u.test(u.text) && BODY_NOUNS.has(u.lower)))) ? range : null
}

/** `in response to Roe`, `in response to questions from reporters`. */
function asker(units: readonly Unit[], at: number): Range | null {
  if (/^questions?$/.test(units[at]?.lower ?? '') || /^questions?$/.test(units[at + 1]?.lower ?? '')) {
    const from = units.slice(at, at + 4).findIndex((u) => u.lower === 'from')
    return from < 0 ? null : sure(units, at + from + 1, false)
  }
  const range = sure(units, at, false)
  // `in response to the Roe report`: only a person or a body asks.
  return range !== null && (/^\p{Lu}/u.test(units[range.to - 1]?.text ?? '') || isRole(units[range.to - 1]?.lower ?? '') || nameBeside(units, range) !== null) ? range : null
}

/** `demanded answers from the agency`: whom something is claimed from, in the content itself. `null` for nobody. */
export function claimedFrom(units: readonly Unit[], verb: number, source: readonly Span[] = []): Range | null {
  if (!CLAIMING_VERBS.has(units[verb]?.lemma ?? '')) return null
  const at = units[verb + 1]?.lower === 'for' ? verb + 2 : verb + 1
  // `asks a reader from Olm`
  if (covers(source, units[at])) return null
  for (let end = baseEnd(units, at), hops = 0; end !== null && hops < 3; hops++) {
    if (units[end]?.lower === 'from') return sure(units, end + 1, false)
    if (units[end]?.pos !== 'CCONJ' && units[end]?.lower !== 'for' && units[end]?.lower !== 'of') return null
    end = baseEnd(units, end + 1)
  }
  return null
}
