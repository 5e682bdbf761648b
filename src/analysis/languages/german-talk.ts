import { hullOf, overlap } from '../../text/span.js'
import type { Language } from '../lang/language.js'
import { spanOf } from './contents.js'
import { dayNamed } from './dates.js'
import type { Found, Placed } from './found.js'
import { phraseEnd, startsPhrase, type Phrase } from './phrases.js'
import type { Unit } from './units.js'

const OF = /^(?:von|vom)$/
const SPEAKING = /^(?:sprach|sprachen|spricht|sprechen|redete|redeten|redet)$/
/** Units of what is spoken of. */
const LONGEST = 16

/**
 * What a German sentence says is spoken of: `In der Mitteilung war von einem „Versehen“ die Rede`, `Von einem „Kahlschlag“ sprechen die Grünen`. Only with words in marks, since one may speak of anything
 * without saying anything of it. `found`: what is found beside, which has the same words for itself.
 */
export function spokenOf({ units, language, begin, end, heading }: Placed, found: readonly Found[], text: string): readonly Found[] {
  if (language.code !== 'de' || heading) return []
  const one = talkOf(units, language, text) ?? fronted(units, language, text)
  const content = one === null ? null : hullOf(units.slice(one.content.from, one.content.to).map((unit) => (unit.verbatim === undefined ? unit : spanOf(unit))))
  if (one === null || content === null || found.some((other) => other.content.some((span) => overlap(span, content)))) return []
  const cue = units.slice(one.cue.from, one.cue.to).map((unit) => ({ begin: unit.begin, end: unit.end }))
  return [{ source: one.source, cue, form: null, negated: false, content: [content], direct: false, clause: { begin, end }, told: null, rule: 'held by a noun' }]
}

interface Talk {
  readonly source: Found['source']
  readonly cue: Phrase
  readonly content: Phrase
}

const isQuoted = (units: readonly Unit[], { from, to }: Phrase) => units.slice(from, to).some((unit) => unit.verbatim?.marked === true) && units.slice(from, to).every((unit) => unit.verbatim !== undefined || unit.kind !== 'sign' || unit.low === ',')

function talkOf(units: readonly Unit[], language: Language, text: string): Talk | null {
  const noun = units.findIndex(({ low, verbatim }, i) => verbatim === undefined && low === 'rede' && units[i - 1]?.low === 'die')
  if (noun < 2 || !units.some(({ low }) => /^(?:ist|war|sei|wäre|gewesen)$/.test(low))) return null
  const before = units.findLastIndex(({ low, verbatim }, i) => i < noun - 1 && noun - i < LONGEST && verbatim === undefined && OF.test(low))
  const behind = units.findIndex(({ low, verbatim }, i) => i > noun && i - noun < 4 && verbatim === undefined && OF.test(low))
  const stop = behind < 0 ? -1 : units.findIndex(({ low, verbatim }, i) => i > behind && verbatim === undefined && /^[,.:;!?–—]$/.test(low))
  // `Von einem „Versehen“ ist die Rede`: the verb stands between.
  const last = units[noun - 2]
  const to = /^(?:ist|war|sei)$/.test(last?.low ?? '') ? noun - 2 : noun - 1
  const content = behind >= 0 ? { from: behind, to: stop < 0 ? units.length : stop } : before >= 0 ? { from: before, to } : null
  return content === null || !isQuoted(units, content) ? null : { source: placeAtHead(units, content, language, text), cue: { from: noun - 1, to: noun + 1 }, content }
}

/** `In deren Mitteilung war …`: where it is spoken of, at the sentence's head. */
function placeAtHead(units: readonly Unit[], content: Phrase, language: Language, text: string): Found['source'] {
  if (!/^(?:in|im|aus|bei|beim)$/.test(units[0]?.low ?? '') || content.from === 0 || dayNamed(units[1]?.low ?? '', 'de') !== null) return 'nobody'
  const to = Math.min(phraseEnd(units, 1, language, text), content.from)
  return to > 1 ? { from: 1, to } : 'nobody'
}

function fronted(units: readonly Unit[], language: Language, text: string): Talk | null {
  if (!OF.test(units[0]?.low ?? '')) return null
  const verb = units.findIndex(({ low, verbatim }, i) => i < LONGEST && verbatim === undefined && SPEAKING.test(low))
  if (verb < 2 || !isQuoted(units, { from: 0, to: verb })) return null
  let from = verb + 1
  while (language.adverbs.has(units[from]?.low ?? '')) from++
  if (!startsPhrase(units, from, language) && !language.pronouns.has(units[from]?.low ?? '')) return null
  const to = phraseEnd(units, from, language, text)
  return to > from ? { source: { from, to }, cue: { from: verb, to: verb + 1 }, content: { from: 0, to: verb } } : null
}
