import type { Language } from '../lang/language.js'
import type { Cue } from './cues.js'
import { phraseEnd, startsPhrase, type Phrase } from './phrases.js'
import type { Unit } from './units.js'

/** Units before a gerund that its clause's subject is looked for in. */
const REACH = 30

/**
 * `Он назвал фамилию и, сказав, что …`, `Илья Яшин бросил вызов, заявив …`: whose a Slavic gerund is, the subject of the clause that it hangs on. The first phrase in the nominative before it; `null` where
 * none stands there, or where words or a clause before it may be another's.
 */
export function subjectOfGerund(units: readonly Unit[], cue: Cue, cues: readonly Cue[], language: Language, text: string, isNominative: (i: number) => boolean): Phrase | null {
  if (language.declined === undefined || cue.form.shape !== 'gerund') return null
  // `«…», — сказал Петров, добавив, что …`: whoever the words before are of.
  if (cues.some((other) => other.verb < cue.verb) && units.slice(0, cue.first).some(({ verbatim, low }) => verbatim !== undefined || low === ':')) return null
  for (let i = Math.max(0, cue.first - REACH); i < cue.first; i++) {
    const unit = units[i]
    if (unit === undefined || unit.verbatim !== undefined) continue
    if (language.subordinators.has(unit.low) || language.clauseWords.has(unit.low) || language.asWords.has(unit.low)) return null
    if (unit.kind !== 'word' || language.prepositions.has(units[i - 1]?.low ?? '')) continue
    const pronoun = language.pronouns.has(unit.low) && unit.low.length > 1
    if (!pronoun && !(startsPhrase(units, i, language) && isNominative(i))) continue
    const to = pronoun ? i + 1 : phraseEnd(units, i, language, text)
    return to < cue.first ? { from: i, to: verbAt(units, i, to, language) } : null
  }
  return null
}

/** A phrase ends before the clause's verb. */
function verbAt(units: readonly Unit[], from: number, to: number, language: Language): number {
  for (let i = from + 1; i < to; i++) if (units[i]?.kind === 'word' && /^\p{Ll}/u.test(units[i]?.text ?? '') && language.isVerbLike(units[i]?.low ?? '') && language.roleOf(units[i]?.low ?? '') === null) return i
  return to
}
