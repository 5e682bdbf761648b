import type { Span } from '../../model/span.js'
import type { Language } from '../lang/language.js'
import { isCapital } from './tokens.js'
import type { Unit } from './units.js'

/** A sentence of the reporter, with what it quotes as single units. */
export interface Sentence extends Span {
  readonly units: readonly Unit[]
  /** Index of its block among all blocks. */
  readonly block: number
  readonly heading: boolean
}

/** Cuts a block's units at full stops, and behind words of others that end a sentence by themselves. */
export function sentencesOf(text: string, units: readonly Unit[], block: number, heading: boolean, language: Language): readonly Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  const close = (to: number) => {
    const own = units.slice(from, to)
    const [first, last] = [own[0], own.at(-1)]
    if (first !== undefined && last !== undefined) sentences.push({ units: own, begin: first.begin, end: last.end, block, heading })
    from = to
  }
  units.forEach((unit, i) => {
    const next = units[i + 1]
    if (next === undefined) return
    if (unit.verbatim !== undefined) {
      const ended = /[.!?…]\s?["”“»«’›‹‘]{0,3}$/u.test(text.slice(Math.max(unit.begin, unit.end - 5), unit.end).trimEnd())
      // A line of dialogue goes on behind its cue.
      if (ended && unit.verbatim.marked && (isCapital(next) || (next.verbatim !== undefined && !next.verbatim.joined))) close(i + 1)
      return
    }
    if (/^[!?…]$/.test(unit.low) && (isCapital(next) || next.verbatim !== undefined)) close(i + 1)
    if (unit.low === '.' && endsSentence(units, i, language)) close(i + 1)
  })
  close(units.length)
  return sentences
}

/** Units that a label at a block's head may take. */
const LONGEST_LABEL = 6

function endsSentence(units: readonly Unit[], i: number, language: Language): boolean {
  const [before, next] = [units[i - 1], units[i + 1]]
  if (next === undefined) return true
  if (next.verbatim !== undefined) return !next.verbatim.joined
  if (next.low === '.' || next.kind === 'number' && before?.kind === 'number') return false
  // `И. Петров`, `Dr. Weber`: an initial or an abbreviation; `3. März`.
  // `schrieb sie auf X. Danach`: the platform's name is no initial.
  const isPlatform = before?.text === 'X' && language.prepositions.has(units[i - 2]?.low ?? '')
  if (before?.kind === 'word' && before.end === units[i]?.begin && !isPlatform && (/^\p{Lu}$/u.test(before.text) || language.abbreviations.has(before.low))) return false
  if (before?.kind === 'number' && language.code === 'de' && before.text.length <= 2) return false
  if (isCapsLabel(units.slice(0, i + 1))) return false
  // `M. Mercier. – Je vous remercie`: how French minutes set who speaks.
  if (i <= LONGEST_LABEL && /^[—–]$/.test(next.low)) return false
  if (next.kind === 'sign') return /^[—–¿¡(-]$/.test(next.low)
  return isCapital(next) || next.kind === 'number'
}

const LONGEST_CAPS = 12

/** `ГОЛОВУЮЧА (СТОЯН П. І.).`, `HERR ROTH.`: who speaks, in capitals, with a full stop: how minutes set it. */
export function isCapsLabel(units: readonly Unit[]): boolean {
  const [first] = units
  if (first === undefined || units.length > LONGEST_CAPS || units.at(-1)?.low !== '.' || !units.some(({ text }) => CAPS.test(text))) return false
  return first.kind === 'word' && units.every(({ text, kind, verbatim }) => verbatim === undefined && (kind === 'sign' ? /^[.(),’'-]$/.test(text) : /^[\p{Lu}’'ʼ-]+$/u.test(text)))
}

const CAPS = /^\p{Lu}{4}[\p{Lu}’'ʼ-]*$/u
