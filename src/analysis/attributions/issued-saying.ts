import { baseStart, isHead, phraseEnd, phraseStart, verbGroup } from '../grammar/phrases.js'
import type { Range } from '../grammar/phrases.js'
import type { Sentence, Unit } from '../grammar/sentences.js'
import { CUE_VERBS } from '../lang/en/cue-verbs.js'
import { ISSUING, SENT_WORDS } from '../lang/en/sent-words.js'
import type { Candidate } from './candidate.js'
import { contentEnd } from './clause-end.js'
import { subjectBefore } from './subject.js'

/**
 * `The bank issued a statement saying its lifts had been checked`, `a letter from the council warning that …`: a document or message with a participle of
 * saying and a clause. It is said by who issued it, else by whom it is from or whose it is, else by the document. The network reads most of these; of some
 * it finds nothing at all.
 */
export function issuedSaying(sentence: Sentence): readonly Candidate[] {
  const { units } = sentence
  return units.flatMap((unit, at): Candidate[] => {
    const verb = CUE_VERBS.get(unit.lemma)?.find((v) => !v.attitude && v.frames.includes('s'))
    if (verb === undefined || unit.pos !== 'VERB' || !unit.lower.endsWith('ing')) return []
    const noun = documentBefore(units, at)
    if (noun === null || !clauseBehind(units, at + 1)) return []
    const source = issuer(units, noun) ?? senderOf(units, noun, at) ?? noun
    return [{ sentence, source, cue: { from: at, to: at + 1 }, content: [{ from: at + 1, to: contentEnd(units, at + 1, at) }], kind: 'speech', rule: `issued:${unit.lemma}` }]
  })
}

/** Units between a document and what it says: `an email to members on Friday saying`. */
const LONGEST_GAP = 12

/** The phrase of a document that the participle hangs on, up to its head: nothing but prepositional phrases and times between. */
function documentBefore(units: readonly Unit[], verb: number): Range | null {
  for (let i = verb - 1; i >= 0 && verb - i <= LONGEST_GAP; i--) {
    const unit = units[i]
    if (unit === undefined || unit.pos === 'QUOTE' || unit.pos === 'AUX' || /^[;:—–]$/.test(unit.text)) return null
    if (unit.pos === 'VERB' && !/(?:ed|en)$/.test(unit.lower)) return null
    if (unit.pos !== 'NOUN' || !SENT_WORDS.has(unit.lemma)) continue
    const from = baseStart(units, i + 1)
    return from === null ? null : { from, to: i + 1 }
  }
  return null
}

/** `that …`, or a subject with its verb. */
function clauseBehind(units: readonly Unit[], from: number): boolean {
  const first = units[from]
  if (first === undefined) return false
  if (first.lower === 'that') return true
  const end = phraseEnd(units, from)
  if (end === null) return false
  const verb = units.slice(end, end + 4).find(({ pos }) => pos !== 'ADV')
  return verb !== undefined && (verb.pos === 'AUX' || (verb.pos === 'VERB' && !verb.lower.endsWith('ing')))
}

/** The subject of `issued`, `sent`, `put out` before the document. */
function issuer(units: readonly Unit[], noun: Range): Range | null {
  for (let i = noun.from - 1; i >= 0 && noun.from - i <= LONGEST_GAP; i--) {
    const unit = units[i]
    if (unit === undefined || unit.pos === 'QUOTE' || /^[;:—–]$/.test(unit.text)) return null
    if (unit.pos !== 'VERB') continue
    const group = verbGroup(units, i)
    return ISSUING.has(unit.lemma) && group.shape === 'finite' ? subjectBefore(units, group) : null
  }
  return null
}

/** `a letter from the council`, `the council's letter`. */
function senderOf(units: readonly Unit[], noun: Range, verb: number): Range | null {
  const at = noun.to + units.slice(noun.to, verb).findIndex((u) => u.lower === 'from' || u.lower === 'by')
  const end = at < noun.to ? null : phraseEnd(units, at + 1)
  if (end !== null && end <= verb && isHead(units[end - 1])) return { from: at + 1, to: end }
  const owner = noun.from + units.slice(noun.from, noun.to).findIndex((u) => u.pos === 'PART' && /^['’]s?$/.test(u.text))
  const from = owner < noun.from ? null : phraseStart(units, owner)
  return from === null ? null : { from, to: owner }
}
