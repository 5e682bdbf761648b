import type { Span } from '../../model/span.js'
import { hullOf } from '../../text/span.js'
import type { Language } from '../lang/language.js'
import { cuesIn } from './cues.js'
import type { Found, Placed } from './found.js'
import { mentionAt, type Page } from './page.js'
import { phraseEnd, startsPhrase, type Phrase } from './phrases.js'
import { subjectOf, type SubjectTest } from './subjects.js'
import type { Unit } from './units.js'
import type { Told } from './discourse.js'
import { whoIs, type Who } from './who.js'

/** Units of a sentence that does nothing but announce the next one. */
const LONGEST_ANNOUNCEMENT = 14

/** `Sie fügte hinzu. „…“`: who speaks in a short sentence that only announces the words alone behind it; `null` where it says more. */
export function announcedBy(before: Placed | undefined, sentence: Placed, page: Page, told: readonly Told[], text: string): Who | null {
  if (before === undefined || before.block !== sentence.block || before.language !== sentence.language || before.units.length > LONGEST_ANNOUNCEMENT || before.units.some(({ verbatim, low }) => verbatim !== undefined || /^[,:;]$/.test(low))) return null
  const { units, language } = before
  const [cue, ...others] = cuesIn(units, language)
  if (cue === undefined || others.length > 0 || cue.passive || cue.negated || cue.form.kind !== 'speech' || cue.form.only !== undefined || cue.form.impersonal === true || cue.form.shape !== 'finite') return null
  const mayBe = (unit: Span) => mentionAt(page.mentions, unit.begin)?.mayBeSubject ?? null
  const subject = subjectOf(units, cue, language, text, mayBe)
  if (subject === null) return null
  // Nothing but whom it was told, when and how stands beside the verb: no noun that was said or praised.
  const rest = units.filter((unit, i) => unit.kind === 'word' && !cue.parts.includes(i) && (i < subject.from || i >= subject.to))
  if (rest.some(({ low }) => !language.adverbs.has(low))) return null
  const own = units.slice(subject.from, subject.to)
  const who = whoIs(own, language, page, told.slice(0, -1), { sentence: (told.at(-1)?.sentence ?? 1), block: before.block }, { gender: null, goingOn: language.goingOn.has(cue.form.lemma) }, text)
  const words = hullOf(own)
  return words === null ? null : { ...who, words: [words] }
}

/** Nouns for what is written and read. */
const DOCUMENTS = /^(?:\p{L}{0,20}(?:stellungnahme|brief|schreiben|papier|bericht|gutachten|erklärung|mitteilung|antrag|studie|dokument|resolution|petition|protokoll|vertrag|entwurf|aufruf|flugblatt|urteil|e-mail|memorandum|broschüre|urkunde|vermerk|artikel)s?)$/u
/** `Darin steht`, `Dort heißt es`. */
const IN_IT = /^(?:darin|dort|hierin)$/

/** `Die Kanzlei gab eine Stellungnahme ab. Darin steht: „…“`: the one thing to read that the sentence before names; `null` for none or several. */
export function documentBefore(before: Placed | undefined, sentence: Placed, text: string): Who | null {
  const [first, second] = sentence.units
  if (!sentence.language.nounsInCapitals || before === undefined || before.block !== sentence.block || !IN_IT.test(first?.low ?? '')) return null
  if (!/^(?:steht|stand|hei(?:ß|ss)t|hie(?:ß|ss))$/.test(second?.low ?? '')) return null
  const { units, language } = before
  const at = units.flatMap((unit, i) => (unit.verbatim === undefined && DOCUMENTS.test(unit.low) && /^\p{Lu}/u.test(unit.text) ? [i] : []))
  const [only, ...more] = at
  if (only === undefined || more.length > 0) return null
  for (let from = Math.max(0, only - 4); from <= only; from++) {
    if (!startsPhrase(units, from, language) && !language.determiners.has(units[from]?.low ?? '')) continue
    if (phraseEnd(units, from, language, text) <= only) continue
    const words = hullOf(units.slice(from, only + 1))
    const as = words === null ? '' : text.slice(words.begin, words.end)
    return words === null ? null : { speakers: [{ name: as, as, known: 'described' }], people: [], words: [words] }
  }
  return null
}

/** What nobody does who speaks. */
const NO_DOING = /^(?:wurden?|wird|werden?|war|waren|ist|sind|endet|endete|beginnt|begann)$/

/** `Mit den Worten „…“ eröffnete Roth den Markt`: the subject behind the verb behind the words. */
export function withTheWords({ units, begin, end }: Placed, language: Language, text: string, mayBe: SubjectTest): readonly Found[] {
  if (!language.nounsInCapitals) return []
  const at = units.findIndex((unit, i) => unit.low === 'worten' && unit.verbatim === undefined && /^(?:den|diesen|folgenden)$/.test(units[i - 1]?.low ?? '') && units[i - 2]?.low === 'mit' && (i === 2 || units[i - 3]?.kind === 'sign'))
  const spoken = units[at + 1]
  if (at < 0 || spoken?.verbatim?.marked !== true) return []
  const verb = at + (units[at + 2]?.low === ',' ? 3 : 2)
  const unit: Unit | undefined = units[verb]
  if (unit?.kind !== 'word' || /^\p{Lu}/u.test(unit.text) || !language.isVerbLike(unit.low) || language.auxiliaries.has(unit.low) || NO_DOING.test(unit.low) || language.prepositions.has(unit.low)) return []
  // `richtete sich der Wirt an die Gäste`.
  const from = units[verb + 1]?.low === 'sich' ? verb + 2 : verb + 1
  const head = units[from]
  if (head === undefined || !startsPhrase(units, from, language) && !language.pronouns.has(head.low) || mayBe(head) === false) return []
  const source: Phrase = { from, to: phraseEnd(units, from, language, text) }
  const cue = units.slice(at - 2, at + 1).map((word) => ({ begin: word.begin, end: word.end }))
  return source.to <= from ? [] : [{ source, cue, form: null, negated: false, content: [{ begin: Math.min(spoken.begin, spoken.verbatim.inner.begin), end: Math.max(spoken.end, spoken.verbatim.inner.end) }], direct: true, clause: { begin, end }, told: null, rule: 'quote' }]
}
