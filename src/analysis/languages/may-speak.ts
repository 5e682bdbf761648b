import type { Language } from '../lang/language.js'
import type { Found, Placed } from './found.js'
import type { Unit } from './units.js'
import { dayNamed } from './dates.js'
import { isCapital } from './tokens.js'
import { ofWords } from './whose-words.js'

/** German articles in cases that no subject has. */
const OBLIQUE = /^(?:den|dem|des|diesen|diesem|einen|einem|eines|keinen|keinem|seinen|seinem|ihren|ihrem|jeden|jedem)$/
/** Verbs and adverbs that begin German sentences with a capital: `Sollte er sich weigern`. */
const GERMAN_HEADS = /^(?:sollten?|könnten?|wollten?|müssten?|dürften?|würden?|hätten?|wären?|möchten?|gleich|sonst|kurz|umso|dafür|dazu|damit|dabei|hierbei|hierfür|stattdessen|nein|ja|nichts|etwas|angesichts|anstelle|aufgrund|besonders|\p{L}+(?:weise|artig|halber|maßen))$/u
/** Nouns of what is said or done, which say nothing themselves. */
const GERMAN_THINGS = /(?:schlussfolgerung|entschuldigung|entscheidung|aufklärung|untersuchung|rückkehr|lösung|änderung|senkung|erhöhung|kürzung|frage|zahl|kritik|mittel|arbeit|angriffe?|warnung|gewalt|definition|sicht|verwirrung|existenzrecht|ästhetik|lücken?|preise?)$/
/** Slavic words that are no nouns, though they may stand alone before a verb. */
const SLAVIC_ADVERB = /^(?:[\p{Ll}-]{3,}(?:о|-то|ски|ьки)|что|чтобы|що|щоб|как|як|где|де|сейчас|зараз|когда|коли)$/u
/** Words that join sentences, and pronouns behind prepositions. */
const SLAVIC_NOBODY = /^(?:проте|однак|однако|зате|зато|отже|итак|втім|впрочем|н[её]м|ньому)$/
/** `Официально`: no family name ends so. */
const SLAVIC_MANNER = /(?:ально|ильно|енно|ично|ично|ивно|івно)$/u
const INFINITIVE_END = /(?:[аеиуяы]ть(?:ся)?|[аеиуіяї]ти(?:ся)?)$/u
/** Whom one has: they speak. */
const ONES_OWN = /^(?:familie|familia|famille|umfeld|equipo|équipe|entourage|entorno|team|mannschaft|lager|seite|leute|jefes?|partido)$/

/** A find, `nobody`'s where the words that should say who speaks are no noun of anybody; `null` where nothing but them told that anything is said. */
export function told(found: Found, sentence: Placed): Found | null {
  if (typeof found.source === 'string' || found.form?.impersonal === true || found.form?.lemma === 'hervor|gehen') return found
  // `hält es die Ministerin für nötig, dass`: the word stands for the clause.
  if (sentence.language.code === 'de' && sentence.units[found.source.from]?.low === 'es' && found.source.to - found.source.from > 1) return told({ ...found, source: { from: found.source.from + 1, to: found.source.to } }, sentence)
  const own = sentence.units.slice(found.source.from, found.source.to)
  // `В управлении подтвердили`: where, of which a verb without a subject tells.
  if (sentence.language.declined !== undefined && found.form?.number === 'p' && found.rule !== 'account' && own.length > 1 && sentence.language.prepositions.has(own[0]?.low ?? '') && !isCapital(own[1])) return { ...found, source: 'implied' }
  // `nach eigenen Angaben`: whoever the sentence is about.
  if (found.rule === 'account' && sentence.language.code === 'de' && /^eigene[nrm]?$/.test(own[0]?.low ?? '')) return { ...found, source: 'implied' }
  // `Я говорил, что …`: the page's writer or somebody in its midst, who stays open.
  if (own.length === 1 && sentence.language.first.has(own[0]?.low ?? '') && found.form?.kind === 'speech') return found
  // Whom others cite stands in the accusative (`zitiert den Wirt mit den Worten`), who does what a passive tells in the dative (`von dem Wirt`).
  if (maySpeak(own, sentence.language, found.rule === 'account' || found.rule === 'held by a noun' || found.through !== undefined || /^(?:von|seitens|in)$/.test(sentence.units[found.source.from - 1]?.low ?? ''))) return found
  return found.direct && found.rule !== 'label' ? { ...found, source: 'nobody' } : null
}

/** Whether words may stand for somebody who says something: a noun, a name or a pronoun in the right case. */
export function maySpeak(own: readonly Unit[], language: Language, account: boolean): boolean {
  const [first, second] = own
  const last = own.at(-1)
  if (first === undefined || last === undefined) return false
  if (first.verbatim !== undefined) return true
  if (own.length === 1) {
    if (dayNamed(first.low, language.code) !== null) return false
    if (/^\p{L}$/u.test(first.text) && !language.pronouns.has(first.low)) return false
    if (language.first.has(first.low)) return false
    // `C’est ce qu’affirme le syndicat`.
    if (language.code === 'fr' && /^(?:c['’]|ce|cela|ça)$/.test(first.low)) return false
    if (language.pronouns.has(first.low) || language.latter.has(first.low) || language.accountPronouns.has(first.low)) return true
  }
  if (language.conjunctions.has(last.low) && own.length > 1) return false
  // `перед сезоном йому`: when or where, and nobody.
  if (language.declined !== undefined && !account && own.length > 1 && language.prepositions.has(first.low) && !isCapital(second)) return false
  if (language.declined !== undefined && own.length > 2 && INFINITIVE_END.test(last.low) && !/(?:мать|мати)$/u.test(last.low)) return false
  // `Cabe recordar que`: nobody recalls it.
  if (language.code === 'es' && own.length === 1 && /^(?:cabe|conviene|hay|urge|toca|falta|basta|queda)$/.test(first.low)) return false
  if (isKnown(own.find(({ kind }) => kind === 'word') ?? first, language)) return true
  // `lautet sein Befund`: his words are what he says.
  if (ofWords(own, language)) return true
  const alone = own.length === 1
  if (alone && (language.determiners.has(first.low) || language.prepositions.has(first.low) || language.adverbs.has(first.low) || language.conjunctions.has(first.low) || language.auxiliaries.has(first.low) || language.clauseWords.has(first.low) || language.subordinators.has(first.low) || language.negations.has(first.low) || language.asWords.has(first.low))) return false
  const possessed = language.possessives.has(first.low)
  if (possessed && !own.some((unit) => isKnown(unit, language) || ONES_OWN.test(unit.low) || (!language.nounsInCapitals && isCapital(unit))) && !(language.nounsInCapitals && own.length > 2 && isCapital(own[1]) && isCapital(own[2]))) return false
  if (language.nounsInCapitals) {
    if ((!account && OBLIQUE.test(first.low)) || (second !== undefined && OBLIQUE.test(second.low)) || (/^(?:der|die|das)$/.test(first.low) && /^(?:der|die|das)$/.test(second?.low ?? ''))) return false
    if (GERMAN_HEADS.test(first.low) || (alone && (!isCapital(first) && !/-\p{Lu}/u.test(first.text) || /^(?:es|das|was)$/.test(first.low)))) return false
    const head = own.find((unit) => isCapital(unit) && !language.determiners.has(unit.low))
    // `letzte Woche`.
    if (head !== undefined && language.notSpeakers.has(head.low)) return false
    return head === undefined ? !alone || /-\p{Lu}/u.test(first.text) : !(GERMAN_THINGS.test(head.low) && own.every((unit) => !isKnown(unit, language)))
  }
  if (language.declined !== undefined) {
    return !(alone && (SLAVIC_NOBODY.test(first.low) || SLAVIC_ADVERB.test(first.low) && (!isCapital(first) || SLAVIC_MANNER.test(first.low))))
  }
  // `según confirmó ayer el presidente`: a verb is nobody.
  if (language.auxiliaries.has(first.low) || language.cues.get(first.low)?.some(({ shape }) => shape === 'finite') === true) return false
  return !(alone && !isCapital(first) && !/[sx]$/.test(first.low)) && !(second === undefined && language.notNames.has(first.low))
}

function isKnown({ low }: Unit, language: Language): boolean {
  return language.roleOf(low) !== null || language.isBody(low) || language.isOutlet(low) || language.titles.has(low)
}
