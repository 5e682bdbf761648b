import { isRole } from '../lang/en/roles.js'
import type { Unit } from './sentences.js'

/**
 * Noun phrases and verb groups by scanning parts of speech: no parser is at hand, and news prose puts the source of
 * words right beside the verb. Positions are indices into a sentence's units, ends exclusive.
 */
export interface Range {
  readonly from: number
  readonly to: number
}

const PREPOSITIONS = new Set(['of', 'for', 'at', 'in', 'from', 'with', 'on', 'to', 'by', 'near', 'against', 'about', 'over', 'under', 'behind', 'inside', 'outside', 'between', 'among', 'on', 'as'])
const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose', 'where', 'when'])
const PRONOUN_SUBJECTS = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you', 'who', 'one', 'some', 'others', 'many', 'most', 'several', 'both', 'all', 'neither', 'nobody', 'everyone', 'someone', 'few', 'this', 'these', 'those', 'that', 'which', 'none', 'either', 'another', 'each', 'everybody', 'somebody', 'half', 'what', 'nothing', 'something', 'anything', 'everything', 'anyone'])
const OBJECT_PRONOUNS = new Set(['him', 'her', 'them', 'me', 'us', 'you', 'it', 'himself', 'herself', 'themselves', 'itself'])
const WEEKDAYS = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday', 'tomorrow', 'tonight'])
const HYPHENS = new Set(['-', '‑', '–', '/', '&'])

export function isVerbal(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.pos === 'VERB' || unit.pos === 'AUX')
}

export function isRelative(unit: Unit | undefined): boolean {
  return unit !== undefined && RELATIVE.has(unit.lower)
}

export function isWeekday(unit: Unit | undefined): boolean {
  return unit !== undefined && WEEKDAYS.has(unit.lower)
}

/** A noun, name, number or standing pronoun: what a noun phrase can end with. */
export function isHead(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.pos === 'QUOTE') return false
  if (unit.pos === 'ADJ' && isRole(unit.lower)) return true
  if (unit.pos === 'NOUN' || unit.pos === 'PROPN' || unit.pos === 'NUM' || unit.pos === 'SYM') return true
  if (unit.pos === 'X') return /\p{L}/u.test(unit.text)
  if (unit.pos === 'PRON' || unit.pos === 'DET' || unit.pos === 'ADJ') return PRONOUN_SUBJECTS.has(unit.lower) || OBJECT_PRONOUNS.has(unit.lower)
  return false
}

function isInner(units: readonly Unit[], i: number): boolean {
  const unit = units[i]
  if (unit === undefined || unit.pos === 'QUOTE') return false
  const { pos, lower } = unit
  if (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'NUM' || pos === 'SYM' || pos === 'X') return true
  if (pos === 'PART') return lower === "'s" || lower === "'"
  if ((unit.text === "'" || unit.text === '’') && (units[i - 1]?.lower.endsWith('s') ?? false)) return true
  if (pos === 'DET') return true
  if (pos === 'PRON') return /^(?:his|her|its|their|our|my|your|whose)$/.test(lower)
  if (HYPHENS.has(unit.text)) return true
  // `a leading critic`, `the ousted mayor`: a participle inside, when an article or adjective stands before it.
  if (pos === 'VERB') return (/(?:ing|ed|en)$/.test(lower) && ['DET', 'ADJ', 'PRON', 'PART'].includes(units[i - 1]?.pos ?? '')) || (HYPHENS.has(units[i - 1]?.text ?? '') && isHead(units[i + 1]))
  if (pos === 'ADV') return ['ADJ', 'NUM', 'VERB'].includes(units[i + 1]?.pos ?? '') && units[i + 1] !== undefined
  return false
}

function isPossessive(unit: Unit | undefined): boolean {
  return unit?.pos === 'PRON' && /^(?:his|her|its|their|our|my|your)$/.test(unit.lower)
}

/** The start of the plain noun phrase that ends before `end`, or `null` when no head stands there. */
export function baseStart(units: readonly Unit[], end: number): number | null {
  const last = units[end - 1]
  if (last === undefined) return null
  // A past participle or adjective as head (`the accused`, `the poor`), and a name tagged as something else.
  const odd = (last.pos === 'ADJ' || last.pos === 'VERB') && units[end - 2]?.pos === 'DET'
  const capital = /^\p{Lu}[\p{L}'’.-]+$/u.test(last.text) && end > 1 && last.pos !== 'ADV' && last.pos !== 'ADP' && last.pos !== 'SCONJ' && last.pos !== 'CCONJ'
  if (!isHead(last) && !odd && !capital) return null
  if (isWeekday(last)) return null
  if (last.pos === 'PRON' && !isPossessive(last)) return end - 1
  let from = end - 1
  while (from > 0) {
    const before = units[from - 1]
    if (before === undefined) break
    if (isWeekday(before)) break
    if (isInner(units, from - 1)) {
      // A determiner or possessive pronoun opens the phrase; what stands before it is another one, unless `all the`.
      if ((units[from]?.pos === 'DET' || isPossessive(units[from])) && before.pos !== 'DET') break
      if (before.pos === 'PRON' && !isPossessive(before)) break
      if (before.lower === 'that' && before.pos !== 'DET') break
      from--
    } else if (before.pos === 'CCONJ' && isAmpersand(units, from - 1)) from--
    else break
  }
  return from
}

/** `Science and Technology Minister`: a conjunction between two capitals under one article. */
function isAmpersand(units: readonly Unit[], i: number): boolean {
  return units[i]?.text === '&' && isHead(units[i - 1])
}

/** The end of the plain noun phrase that starts at `from`, or `null`. */
export function baseEnd(units: readonly Unit[], from: number): number | null {
  const first = units[from]
  if (first === undefined || first.pos === 'QUOTE') return null
  if (first.pos === 'PRON' && !isPossessive(first)) return isHead(first) ? from + 1 : null
  if (isWeekday(first) && units[from + 1]?.pos !== 'PART') return null
  let to = from
  let head = -1
  while (to < units.length && isInner(units, to)) {
    const unit = units[to]
    if (to > from && (unit?.pos === 'DET' && units[to - 1]?.pos !== 'DET')) break
    if (to > from && isPossessive(unit)) break
    if (isWeekday(unit) && units[to + 1]?.pos !== 'PART') break
    if (isHead(unit)) head = to
    to++
  }
  if (head < 0) return isHead(first) ? from + 1 : null
  return head + 1
}

/** The whole noun phrase that ends before `end`: with prepositional phrases, coordination and `neither … nor`. */
export function phraseStart(units: readonly Unit[], end: number, floor = 0): number | null {
  const first = baseStart(units, end)
  if (first === null || first < floor) return null
  let from = first
  for (;;) {
    const wider = widenLeft(units, from, end, floor)
    if (wider === null) return from
    from = wider
  }
}

function widenLeft(units: readonly Unit[], from: number, end: number, floor: number): number | null {
  const before = units[from - 1]
  if (before === undefined || from - 1 < floor) return null
  if (before.pos === 'ADP' && PREPOSITIONS.has(before.lower)) {
    const modifier = units[from - 2]
    // `diplomats familiar with the draft`, `people briefed on the plan`: an adjective or participle between.
    if (modifier !== undefined && isHead(units[from - 3]) && (modifier.pos === 'ADJ' || (modifier.pos === 'VERB' && /(?:ed|en|ing|ught|ut)$/.test(modifier.lower)))) {
      const head = baseStart(units, from - 2)
      if (head !== null && head >= floor) return head
    }
    const start = baseStart(units, from - 1)
    // `met Roe in Arden`, said of a subject, would be another clause's words: the phrase before must not be an object.
    if (start === null || start < floor) return null
    if (before.lower !== 'of' && before.lower !== 'for' && isVerbal(units[start - 1])) return null
    return start
  }
  if (before.lower === 'and' || before.lower === 'or' || before.lower === 'nor' || before.lower === '&') {
    const comma = units[from - 2]?.text === ','
    const start = phraseStartPlain(units, comma ? from - 2 : from - 1, floor)
    if (start === null) return null
    const lead = units[start - 1]
    if (comma) {
      // `A, B, and C said`: an enumeration, which has another comma or starts the clause.
      if (lead !== undefined && lead.text !== ',' && start !== floor) return null
      if (hasVerb(units, floor, start)) return null
    }
    if (lead !== undefined && (isVerbal(lead) || (lead.pos === 'ADP' && !['neither', 'both'].includes(lead.lower)))) return null
    return ['neither', 'both', 'either'].includes(lead?.lower ?? '') ? start - 1 : start
  }
  if (before.text === ',' && units.slice(from, end).some((u) => u.pos === 'CCONJ')) {
    // Earlier members of an enumeration whose last two were joined above.
    const start = phraseStartPlain(units, from - 1, floor)
    if (start === null || hasVerb(units, floor, start)) return null
    if (units[start - 1] !== undefined && start !== floor && units[start - 1]?.text !== ',') return null
    return start
  }
  return null
}

function phraseStartPlain(units: readonly Unit[], end: number, floor: number): number | null {
  const start = baseStart(units, end)
  if (start === null || start < floor) return null
  const before = units[start - 1]
  if (before?.lower === 'of') {
    const wider = baseStart(units, start - 1)
    if (wider !== null && wider >= floor) return wider
  }
  return start
}

function hasVerb(units: readonly Unit[], from: number, to: number): boolean {
  return units.slice(from, to).some(isVerbal)
}

/** The end of the whole noun phrase that starts at `from`: with `of`-phrases, coordination and appositions if asked for. */
export function phraseEnd(units: readonly Unit[], from: number, options: { readonly prepositions?: boolean } = {}): number | null {
  const lead = units[from]?.lower
  const start = lead === 'neither' || lead === 'both' || lead === 'either' ? from + 1 : from
  const first = baseEnd(units, start) ?? (start !== from ? baseEnd(units, from) : null)
  if (first === null) return null
  let to = first
  for (;;) {
    const wider = widenRight(units, to, options.prepositions ?? true)
    if (wider === null) return to
    to = wider
  }
}

function widenRight(units: readonly Unit[], to: number, prepositions: boolean): number | null {
  const next = units[to]
  if (next === undefined) return null
  if (next.pos === 'ADP' && (next.lower === 'of' || (prepositions && ['for', 'at', 'from', 'in'].includes(next.lower)))) {
    const end = baseEnd(units, to + 1)
    return end !== null && !isWeekday(units[to + 1]) && !isMonth(units[to + 1]) ? end : null
  }
  if (next.pos === 'CCONJ' && ['and', 'or', 'nor', '&'].includes(next.lower)) {
    const end = baseEnd(units, to + 1)
    return end !== null && !isVerbal(units[end]) ? end : null
  }
  return null
}

const MONTHS = new Set(['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'])
export function isMonth(unit: Unit | undefined): boolean {
  return unit !== undefined && MONTHS.has(unit.lower)
}

/** A verb with its auxiliaries, negation and adverbs. */
export interface VerbGroup extends Range {
  /** Where the main verb stands. */
  readonly verb: number
  /** `finite`: has a subject of its own. `ing`: a participle. `passive`: `was accused`, or a bare past participle. `to`: an infinitive. */
  readonly shape: 'finite' | 'ing' | 'passive' | 'to'
  readonly negated: boolean
}

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", 'am', 'get', 'got'])
const NEGATIONS = new Set(['not', "n't", 'never', 'cannot', 'neither'])

/** The verb group whose main verb stands at `verb`. */
export function verbGroup(units: readonly Unit[], verb: number): VerbGroup {
  let from = verb
  let auxiliary = false
  let be = false
  let to = false
  let negated = false
  while (from > 0) {
    const unit = units[from - 1]
    if (unit === undefined) break
    if (unit.pos === 'AUX' || ['have', 'has', 'had', 'did', 'does', 'do', 'will', 'would'].includes(unit.lower)) {
      auxiliary = true
      if (BE.has(unit.lower)) be = true
      else if (be && verb - from > 3) break
    } else if (NEGATIONS.has(unit.lower)) negated = true
    else if (unit.lower === 'to' && unit.pos !== 'ADP' && from === verb) to = true
    else if (unit.pos === 'ADV' && !['so', 'then', 'when', 'where', 'how', 'why', 'however'].includes(unit.lower)) { /* stays inside */ }
    else break
    from--
    if (to) break
  }
  // `later said`: an adverb alone belongs to the group; `Earlier, Hill said` is kept apart by its comma.
  const main = units[verb]
  const lower = main?.lower ?? ''
  const ing = lower.endsWith('ing') && main?.lemma !== lower
  const participle = /(?:ed|en|id|ld|ade|ung|ought|aught|oken|wn|it|ut)$/.test(lower) || lower !== main?.lemma
  const shape = to ? 'to' : ing && !be ? 'ing' : be && !ing && participle ? 'passive' : 'finite'
  return { from, to: verb + 1, verb, shape: shape === 'ing' && auxiliary && be ? 'finite' : shape, negated }
}

/** `told the trustees last week`: the time isn't theirs. */
export function withoutTime(units: readonly Unit[], from: number, end: number): number {
  const when = units.slice(from, end).findIndex((u, i, all) => (i > 0 && /^(?:times|again)$/.test(all[i + 1]?.text ?? '')) || i > 0 && /^(?:last|this|next|earlier|later)$/.test(u.lower) && /^(?:day|night|week|weekend|month|year|morning|afternoon|evening|spring|summer|autumn|winter)$/.test(all[i + 1]?.lower ?? ''))
  return when < 0 ? end : from + when
}
