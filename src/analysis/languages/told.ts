import type { Span } from '../../model/span.js'
import type { Language } from '../lang/language.js'
import type { Cue } from './cues.js'
import { isTitle, phraseEnd, startsPhrase, type Phrase } from './phrases.js'
import type { Subject } from './subjects.js'
import { isCapital } from './tokens.js'
import type { Unit } from './units.js'

/** Whom it was said to: `gegenüber der Zeitung`, `à la presse`, `журналистам`. */
export function toldIn(units: readonly Unit[], cue: Cue, subject: Subject | null, content: readonly Span[], language: Language, text: string): Phrase | null {
  const first = content[0]?.begin ?? Infinity
  // `Про це агентству «Олм» повідомив Рот`.
  const start = language.declined === undefined ? cue.first : Math.max(0, cue.first - 6)
  for (let i = start; i < units.length && i - cue.first < 25; i++) {
    const unit = units[i]
    if (unit === undefined || (unit.begin >= first && content.some(({ begin, end }) => begin <= unit.begin && unit.begin < end))) continue
    if (/^[.:;]$/.test(unit.low) || (unit.low === ',' && i > Math.max(cue.end, subject?.to ?? 0) + 1)) return null
    if (subject !== null && i >= subject.from && i < subject.to) continue
    if (language.audiences.has(unit.low)) return { from: i, to: isTitle(units, i + 1, text) ? i + 2 : i + 1 }
    // `розповіла «Ліхтарю», що …`: in the dative, right behind the cue.
    if (language.declined !== undefined && unit.verbatim?.marked === true && i === cue.end && isTitle(units, i, text) && unit.verbatim.words <= 3 && /[юуіе][»”"]?$/u.test(unit.text)) return { from: i, to: i + 1 }
    const isTo = language.toWords.has(unit.low) && i >= cue.end && startsPhrase(units, i + 1, language) || (language.toWords.has(unit.low) && /^(?:au|aux|al)$/.test(unit.low)) || (language.toWords.has(unit.low) && language.audiences.has(units[i + 1]?.low ?? ''))
    if (isTo && !/^(?:micro|antenne)$/.test(units[i + 1]?.low ?? '')) {
      const end = Math.max(i + 2, phraseEnd(units, i + 1, language, text))
      // `confirmó a EFE Pedro Salas`: who told it stands right behind.
      const to = subject !== null && subject.from > i + 1 ? Math.min(end, subject.from) : end
      const words = units.slice(i + 1, to)
      // `à Paris`: a place; a name that is somebody's, an outlet, a body or an audience can be told.
      if (words.some(({ low }) => language.audiences.has(low) || language.isOutlet(low) || language.isBody(low) || language.roleOf(low) !== null) || /^(?:gegenüber)$/.test(unit.low) || (isCapital(words.at(-1)) && (language.determiners.has(words[0]?.low ?? '') || /^(?:au|al)$/.test(unit.low) || words.length > 1))) return { from: i + 1, to: withoutJoining(units, i + 2, to, language) }
    }
    const datives = language.nounsInCapitals ? /^(?:der|dem)$/.test(unit.low) && i >= cue.first : language.declined !== undefined && language.isOutlet(unit.low) && (language.bodyNominative?.(unit.low) !== unit.low || (/^рад[иі]о$/.test(unit.low) && i > cue.first && subject !== null)) && !language.prepositions.has(units[i - 1]?.low ?? '')
    if (datives) {
      const to = Math.max(i + 1, phraseEnd(units, i, language, text))
      const words = units.slice(i, to)
      // `sagte Roth der „Neuen Warte“`: behind a name, which nothing else can follow in the genitive.
      const behindName = language.nounsInCapitals && units[i + 1]?.verbatim !== undefined && isTitle(units, i + 1, text) && subject !== null && i === subject.to && language.roleOf(units[i - 1]?.low ?? '') === null
      if (behindName) return { from: i, to: i + 2 }
      if (words.some(({ low }) => language.isOutlet(low)) && !(language.nounsInCapitals && language.prepositions.has(units[i - 1]?.low ?? ''))) return { from: i, to: isTitle(units, to, text) ? to + 1 : to }
    }
  }
  return null
}

/** `al Gobierno de “expropiar”`: what a joining word opens is somebody's words. */
function withoutJoining(units: readonly Unit[], from: number, end: number, language: Language): number {
  let to = end
  while (to > from && language.joiningWords.has(units[to - 1]?.low ?? '')) to--
  return to
}
