import type { Language } from '../lang/language.js'
import { dayNamed } from './dates.js'
import { phraseBefore } from './german-subjects.js'
import type { Cue } from './cues.js'
import { isTitle, phraseEnd, type Phrase } from './phrases.js'
import { isCapital } from './tokens.js'
import type { Unit } from './units.js'

const RELATIVE = /^(?:dem|der|denen|welche[mnr]|lequel|laquelle|lesquels|lesquelles|котор(?:ом|ой|ых)|як(?:ому|ій|их))$/u

/** Units between a cue without a subject and the preposition before whose words they are. */
const LONGEST_WAY = 8

/** Whether a cue has no subject that could be meant: `heißt es`, `говорится`, `dit-on`. */
export function isImpersonal(units: readonly Unit[], cue: Cue, subject: Phrase | null, language: Language): boolean {
  // `se informó de que`, `il se dit que`: nobody is named.
  const self = units[cue.first - 1]?.low === 'se'
  if (self && language.code === 'es' && cue.form.shape === 'finite' && !language.reflexives.has(cue.form.lemma) && subject === null) return true
  if (self && language.code === 'fr' && units[cue.first - 2]?.low === 'il') return true
  // `Aus der Staatskanzlei verlautete, …`: from where it came is whose words they are.
  if (cue.form.lemma === 'verlauten' && subject === null) return true
  // `Aus dem Bericht geht hervor, dass …`.
  if (cue.form.lemma === 'hervor|gehen') return true
  // `rappelle-t-on au siège`, `a-t-on appris auprès de son cabinet`.
  if (language.code === 'fr' && units.slice(cue.first, cue.end + 2).some(({ low }) => /^(?:-?t-)?on$/.test(low))) return true
  return cue.form.impersonal === true || (subject !== null && subject.to - subject.from === 1 && units[subject.from]?.low === 'on')
}

/** Before whom a passive names who does it. */
const BY = /^(?:von|vom|seitens|par|por)$/
const IN = /^(?:in|im|dans|en)$/

/** Who says what a passive tells: `wurde von der Polizei als „…“ bezeichnet`, `a été qualifié de « … » par le maire`, `in den Medien als „…“ bezeichnet`; `null` where nobody who may speak is named. */
export function tellersOf(units: readonly Unit[], cue: Cue, language: Language, text: string): Phrase | null {
  for (let i = Math.max(0, cue.first - 2 * LONGEST_WAY); i < units.length && i < cue.end + LONGEST_WAY; i++) {
    const { low, verbatim } = units[i] ?? { low: '' }
    if (/^[.:;]$/.test(low) && verbatim === undefined) return null
    if (!BY.test(low) && !IN.test(low)) continue
    const to = Math.min(phraseEnd(units, i + 1, language, text), i + LONGEST_WAY)
    const own = units.slice(i + 1, to)
    const known = own.some((unit) => (IN.test(low) ? language.isOutlet(unit.low) || /^(?:medien|presse|médias|medios|prensa)$/.test(unit.low) : language.roleOf(unit.low) !== null || language.isBody(unit.low) || language.isOutlet(unit.low) || language.genderOfName(unit.text) !== null && isCapital(unit)))
    if (known) return { from: i + 1, to }
  }
  return null
}

/** Whose words an impersonal cue tells: `heißt es im Rathaus`, `In dem Papier heißt es`, `говорится в докладе`; `null` where nobody is named. */
export function placeOfWords(units: readonly Unit[], cue: Cue, language: Language, text: string): Phrase | null {
  const behind = (from: number, to: number): Phrase | null => {
    for (let i = from; i < to; i++) {
      const unit = units[i]
      if (unit === undefined || unit.verbatim !== undefined || /^[,.:;—–]$/.test(unit.low)) return null
      if (!language.placeWords.has(unit.low) || units[i + 1]?.kind !== 'word' || dayNamed(units[i + 1]?.low ?? '', language.code) !== null) continue
      // `hieß es in der Nacht`.
      if (language.nounsInCapitals && units.slice(i + 1, i + 4).some(({ low }) => /^(?:nacht|woche|jahr|monat|folge|regel)$/.test(low))) continue
      // `ein Gutachten, in dem es heißt`, `документ, в котором говорится`: what stands in it is what the pronoun means.
      if (RELATIVE.test(units[i + 1]?.low ?? '') && units[i - 1]?.low === ',') return phraseBefore(units, i - 1, language, text)
      const whole = Math.max(phraseEnd(units, i + 1, language, text), i + 2)
      let end = language.nounsInCapitals && from >= cue.end ? whole : Math.min(whole, to)
      // `en un comunicado de que`.
      while (end > i + 2 && language.joiningWords.has(units[end - 1]?.low ?? '')) end--
      return { from: i + 1, to: end }
    }
    return null
  }
  const after = behind(cue.end, Math.min(units.length, cue.end + LONGEST_WAY))
  if (after !== null) return after
  let start = cue.first
  while (start > 0 && cue.first - start < 2 * LONGEST_WAY && (units[start - 1]?.kind === 'word' || isTitle(units, start - 1, text))) start--
  return behind(start, cue.first)
}
