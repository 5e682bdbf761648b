import type { CueForm, Language } from '../lang/language.js'
import { isCapital } from './tokens.js'
import type { Unit } from './units.js'

/** A verb that attributes, where it stands among a sentence's units. */
export interface Cue {
  /** Where the verb's group begins (its auxiliary), the verb itself, and where the group ends. */
  readonly first: number
  readonly verb: number
  readonly end: number
  /** Units of the cue as it is marked: `hat`, `gesagt`. */
  readonly parts: readonly number[]
  readonly form: CueForm
  readonly negated: boolean
  readonly passive: boolean
}

const REACH = 25

/** The cues of a sentence, in its order. */
export function cuesIn(units: readonly Unit[], language: Language): readonly Cue[] {
  const found: Cue[] = []
  units.forEach((unit, i) => {
    if (unit.kind !== 'word' || (isCapital(unit) && language.nounsInCapitals && i > 0)) return
    const forms = language.cues.get(unit.low)
    if (forms === undefined || isNoun(units, i, language)) return
    const cue = cueAt(units, i, forms, language)
    if (cue !== null) found.push(cue)
  })
  return found
}

/** `la presse`, `une note`: a word behind an article or a preposition is no verb. */
function isNoun(units: readonly Unit[], i: number, language: Language): boolean {
  const before = units[i - 1]
  if (before?.kind !== 'word') return false
  if (language.nounsInCapitals) return before.low === 'zu' && false
  if (language.code === 'ru' || language.code === 'uk') return false
  const clitic = /^(?:le|la|l’|les|lo|los|las)$/.test(before.low)
  if (clitic && /^(?:que|qu’|comme|como|según|il|elle|se|a|ha|así)$/.test(units[i - 2]?.low ?? '')) return false
  if (language.determiners.has(before.low)) return !(language.code === 'es' && /^(?:este|esta)$/.test(before.low)) && !(language.code === 'es' && before.low === 'lo')
  return (language.prepositions.has(before.low) && before.low !== 'según') && !/^(?:en)$/.test(before.low)
}

function cueAt(units: readonly Unit[], i: number, forms: readonly CueForm[], language: Language): Cue | null {
  const negated = [units[i - 1], units[i - 2]].some((unit) => unit !== undefined && language.negations.has(unit.low))
  const split = forms.find(({ particle, shape }) => shape === 'finite' && particle !== undefined && particleAt(units, i, particle) !== null)
  if (split?.particle !== undefined) {
    const at = particleAt(units, i, split.particle) ?? i
    return { first: i, verb: i, end: i + 1, parts: [i, at], form: split, negated: negated || isNegatedBehind(units, i, at, language), passive: false }
  }
  const participle = forms.find(({ shape }) => shape === 'participle')
  if (participle !== undefined) {
    const auxiliary = auxiliaryOf(units, i, language)
    if (auxiliary !== null) {
      const between = units.slice(Math.min(auxiliary, i), Math.max(auxiliary, i))
      const passive = /^(?:wurde|wurden|wird|worden)$/.test(units[auxiliary]?.low ?? '') || between.some(({ low }) => /^(?:été|sido|worden)$/.test(low)) || (/^(?:est|sont|était|étaient)$/.test(units[auxiliary]?.low ?? '') && !/^s[’e]$/.test(units[auxiliary - 1]?.low ?? ''))
      const first = Math.min(auxiliary, i)
      const no = negated || between.some(({ low }) => language.negations.has(low)) || language.negations.has(units[first - 1]?.low ?? '')
      return { first, verb: i, end: language.nounsInCapitals && auxiliary < i ? auxiliary + 1 : Math.max(auxiliary, i) + 1, parts: auxiliary < i ? [auxiliary, i] : [i, auxiliary], form: participle, negated: no, passive }
    }
  }
  const finite = forms.find(({ shape, particle }) => shape === 'finite' && particle === undefined)
  if (finite !== undefined) return { first: i, verb: i, end: i + 1, parts: [i], form: finite, negated: negated || (language.nounsInCapitals && isNegatedBehind(units, i, i + 6, language)), passive: false }
  const gerund = forms.find(({ shape }) => shape === 'gerund')
  return gerund === undefined ? null : { first: i, verb: i, end: i + 1, parts: [i], form: gerund, negated, passive: false }
}

function isNegatedBehind(units: readonly Unit[], from: number, to: number, language: Language): boolean {
  for (let j = from + 1; j <= to; j++) {
    const unit = units[j]
    if (unit === undefined || unit.verbatim !== undefined || /^[,:;.]$/.test(unit.low)) return false
    if (language.negations.has(unit.low)) return true
  }
  return false
}

/** Where a German verb's particle stands: at the end of its clause. */
function particleAt(units: readonly Unit[], i: number, particle: string): number | null {
  for (let j = i + 1; j < units.length && j - i < REACH; j++) {
    const unit = units[j]
    if (unit === undefined || unit.verbatim !== undefined || /^[:;]$/.test(unit.low)) return null
    const next = units[j + 1]
    if (unit.low === particle && (next === undefined || next.kind === 'sign' || /^(?:und|dass|oder)$/.test(next.low))) return j
  }
  return null
}

function auxiliaryOf(units: readonly Unit[], i: number, language: Language): number | null {
  if (!language.nounsInCapitals) {
    for (let j = i - 1; j >= 0 && i - j <= 4; j--) {
      const unit = units[j]
      if (unit === undefined) return null
      if (language.auxiliaries.has(unit.low)) return j
      if (!language.adverbs.has(unit.low) && !language.pronouns.has(unit.low) && !language.negations.has(unit.low) && !/^(?:été|sido)$/.test(unit.low)) return null
    }
    return null
  }
  const next = units[i + 1]
  if (next !== undefined && language.auxiliaries.has(next.low)) return i + 1
  let commas = 0
  for (let j = i - 1; j >= 0 && i - j <= REACH; j--) {
    const unit = units[j]
    if (unit === undefined || unit.verbatim !== undefined || /^[:;]$/.test(unit.low)) return null
    if (unit.low === ',' && ++commas > 2) return null
    if (language.auxiliaries.has(unit.low)) return j
  }
  return null
}
