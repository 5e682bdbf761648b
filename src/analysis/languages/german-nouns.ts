import { hullOf, overlap } from '../../text/span.js'
import type { Language } from '../lang/language.js'
import type { Found, Placed } from './found.js'
import { phraseEnd } from './phrases.js'
import { isCapital } from './tokens.js'
import type { Unit } from './units.js'

/** German nouns that hold what somebody says, wants or holds, with a clause of their own behind. By hand. */
const HOLDING = /(?:^|\p{L}{3,})(?:forderung|vorwurf|vorschlag|behauptung|begründung|befürchtung|ankündigung|versprechen|zusage|drohung|warnung|aufforderung|appell|empfehlung|antrag|auffassung|ansicht|einschätzung|überzeugung|these|vermutung|verdacht|hinweis|aussage|kritik|argument|beteuerung|versicherung|mahnung|bitte|anschuldigung|prognose|unterstellung)$/u
/** Those that hold an infinitive, too. */
const WITH_INFINITIVE = /(?:forderung|vorwurf|vorschlag|ankündigung|versprechen|zusage|drohung|aufforderung|appell|empfehlung|antrag|mahnung|bitte|anschuldigung)$/
const INFINITIVE = /^(?:ab|an|auf|aus|bei|dar|ein|fort|frei|her|hin|los|mit|nach|nieder|um|vor|weg|weiter|wieder|zurück|zusammen|bereit|fest|offen|statt|teil|durch|über|unter|entgegen|voran)\p{Ll}{0,8}zu\p{Ll}{2,16}n$/u
/** Units of such a clause. */
const LONGEST_CLAUSE = 40
/** Nouns of one sentence that are looked at. */
const MOST_NOUNS = 6

/**
 * `Der Vorschlag des Bauamts, 60 Linden zu fällen, sorgt für Streit`, `Mit der Begründung, der Lärm sei nicht geprüft, …`: a noun holds what is said, in a clause with `dass`, an infinitive or a
 * subjunctive. Its owner in the genitive says it, or nobody known. `found`: what is found beside, which has the same words for itself.
 */
export function heldByNouns({ units, language, begin, end, heading }: Placed, found: readonly Found[], text: string): readonly Found[] {
  if (language.code !== 'de' || heading) return []
  const nouns = units.flatMap((unit, i) => (unit.verbatim === undefined && isCapital(unit) && HOLDING.test(unit.low) ? [i] : [])).slice(0, MOST_NOUNS)
  return nouns.flatMap((noun): readonly Found[] => {
    const genitive = /^(?:der|des|von|vom|eines|einer|seines|ihres)$/.test(units[noun + 1]?.low ?? '')
    const from = /^(?:von|vom)$/.test(units[noun + 1]?.low ?? '') ? noun + 2 : noun + 1
    const to = genitive ? phraseEnd(units, from, language, text) : noun + 1
    if (units[to]?.low !== ',' || units[to]?.verbatim !== undefined) return []
    const close = clauseEnd(units, to + 1, language)
    const own = units.slice(to + 1, close)
    if (own.length < 3 || !holds(own, units[noun]?.low ?? '', language)) return []
    const content = hullOf(own)
    const before = units[noun - 1]
    const source: Found['source'] = genitive ? { from, to } : before !== undefined && isCapital(before) && /[^s]s$/.test(before.text) && language.roleOf(before.low) === null ? { from: noun - 1, to: noun } : 'nobody'
    const word = units[noun]
    return content === null || word === undefined || found.some((one) => one.content.some((span) => overlap(span, content))) ? [] : [{ source, cue: [{ begin: word.begin, end: word.end }], form: null, negated: false, content: [content], direct: false, clause: { begin, end }, told: null, rule: 'held by a noun' }]
  })
}

/** Where the clause ends that begins here: at the comma before which its verb stands, or with the sentence. */
function clauseEnd(units: readonly Unit[], from: number, language: Language): number {
  for (let i = from + 2; i < units.length && i - from < LONGEST_CLAUSE; i++) {
    const unit = units[i]
    if (unit === undefined || unit.verbatim !== undefined) continue
    if (/^[.:;–—]$/.test(unit.low)) return i
    if (unit.low !== ',') continue
    const next = units[i + 1]
    // A clause within it goes on; the reporter's verb or an `und` closes it.
    if (next !== undefined && (/^(?:der|die|das|dem|den|deren|dessen|dass|weil|wenn|um|ohne|was|wie|wo|welche[rsmn]?)$/.test(next.low) || language.subordinators.has(next.low))) continue
    return i
  }
  return Math.min(units.length, from + LONGEST_CLAUSE)
}

function holds(own: readonly Unit[], noun: string, language: Language): boolean {
  const [first] = own
  if (first === undefined) return false
  if (language.clauseWords.has(first.low)) return true
  // `der Vorwurf, der ihn trifft`: a relative clause.
  const subjunctive = own.some((unit) => unit.verbatim === undefined && language.isReporting?.(unit.text) === true)
  if (WITH_INFINITIVE.test(noun) && own.some(({ low }, i) => low === 'zu' && /n$/.test(own[i + 1]?.low ?? '') || INFINITIVE.test(low))) return !/^(?:um|ohne|statt|anstatt)$/.test(first.low)
  const relative = /^(?:der|die|das|dem|den|deren|dessen|welche[rsmn]?|mit|für|zu|bei|auf)$/.test(first.low) && language.isReporting?.(own.at(-1)?.text ?? '') === true
  return subjunctive && !relative
}
