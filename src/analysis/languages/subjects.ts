import type { CueForm, Language } from '../lang/language.js'
import type { Cue } from './cues.js'
import { dayNamed } from './dates.js'
import { antecedentOf, beforeRelative } from './antecedent.js'
import { behindFirstVerb, opensName, SAYINGS } from './german-subjects.js'
import { isTitle, phraseEnd, startsPhrase, type Phrase } from './phrases.js'
import { isCapital } from './tokens.js'
import type { Unit } from './units.js'

/** What is known of a name at a unit: whether it may be a subject there. */
export type SubjectTest = (unit: Unit) => boolean | null

/** A cue's subject, and where it stands; `null` where the cue's own clause has none. */
export interface Subject extends Phrase {
  readonly behind: boolean
}

/** Finds who does what a cue says: behind it where a quote or a comma stands before it, else in front of it, else behind it. */
export function subjectOf(units: readonly Unit[], cue: Cue, language: Language, text: string, mayBe: SubjectTest): Subject | null {
  const inside = insideCue(units, cue, language)
  if (inside !== null) return { ...inside, behind: true }
  // `Den Plan bezeichnete er als „…“`: right behind a German verb `er` is its subject, whatever stands before.
  if (language.nounsInCapitals && cue.form.shape === 'finite' && units[cue.first + 1]?.low === 'er') return { from: cue.first + 1, to: cue.first + 2, behind: true }
  if (cue.form.shape === 'gerund') return null
  const start = beforeGroup(units, cue, language)
  const before = units[start - 1]
  const antecedent = antecedentOf(units, start, cue.end, language, text, (unit) => mayBe(unit) === true)
  if (antecedent !== null) return { ...antecedent, behind: false }
  const isLatter = before !== undefined && language.latter.has(before.low) && (start === 1 || units[start - 2]?.kind === 'sign')
  if (before?.kind === 'word' && language.conjunctions.has(before.low) && !isLatter && !language.nounsInCapitals) return subjectOfBoth(units, start, cue, language, text, mayBe)
  // `…, und kündigte ein Begehren an`: behind an `und` the verb has the subject of the one before.
  if (language.nounsInCapitals && before !== undefined && /^(?:und|aber|oder|sondern)$/.test(before.low) && start > 1 && /^,$|^dass$/.test(units[start - 2]?.low ?? '') && hasVerbBefore(units, start - 1, language)) return null
  // `– und kritisiert die Bahn als …`: who was the subject before.
  if (language.nounsInCapitals && before?.low === 'und' && /^[–—-]$/.test(units[start - 2]?.low ?? '')) return null
  const cut = start === 0 || before === undefined || (before.verbatim !== undefined && !isTitle(units, start - 1, text)) || /^[,:;—–―»”"“(]$/.test(before.low) || before.low === '-' || language.asWords.has(before.low) || before.low === 'según'
  const behind = () => subjectBehind(units, cue, language, text, mayBe)
  if (cut) {
    const found = before?.low === ',' ? bareSubjectBefore(units, start, language, text, mayBe) : null
    // `Weber, die Chefin, sagte der Zeitung`: who stands before the commas, where nothing else does there.
    if (found !== null) return { ...found, behind: false }
    const after = behind()
    return after === null ? null : { ...after, behind: true }
  }
  const after = behind()
  // `Dies gibt der Verein bekannt`: what was said before is no subject.
  const said = language.nounsInCapitals && start === 1 && after !== null && language.saidBefore.some(([word, ...more]) => more.length === 0 && word === before.low)
  const front = said ? null : subjectBefore(units, start, cue, language, text, mayBe)
  // `Der Zeitung sagte Anna Roth:`: whom she told stands in front.
  const toldFirst = language.nounsInCapitals && front !== null && after !== null && /^(?:der|dem)$/.test(units[front.from]?.low ?? '') && units.slice(front.from, front.to).some(({ low }) => language.isOutlet(low))
  // `Zwei Stände weiter findet Roth`: several are no subject of a singular.
  const several = front !== null && after !== null && language.nounsInCapitals && cue.form.number === 's' && /^(?:zwei|drei|vier|fünf|sechs|mehrere|viele|einige|wenige|beide)$/.test(units[front.from]?.low ?? '')
  // `Den Umbau bezeichnete der Rat als „…“`: in no case of a subject.
  const oblique = front !== null && after !== null && language.nounsInCapitals && /^(?:den|dem|einen|einem|diesen|diesem)$/.test(units[front.from]?.low ?? '')
  if (front !== null && !toldFirst && !several && !oblique) return { ...front, behind: false }
  return after === null ? null : { ...after, behind: true }
}

/** `Le maire a protesté et accuse l’État`: of two verbs with an `and` between them the first one's subject is both's. */
function subjectOfBoth(units: readonly Unit[], start: number, cue: Cue, language: Language, text: string, mayBe: SubjectTest): Subject | null {
  const from = Math.max(0, start - LONGEST_LEAD)
  for (let v = from; v < start - 1; v++) {
    const unit = units[v]
    if (unit?.kind !== 'word' || isCapital(unit) || language.roleOf(unit.low) !== null || language.isBody(unit.low) || language.determiners.has(unit.low) || language.prepositions.has(unit.low) || language.determiners.has(units[v - 1]?.low ?? '')) continue
    if (!language.auxiliaries.has(unit.low) && language.cues.get(unit.low)?.some(({ shape }) => shape === 'finite') !== true && !(language.declined !== undefined && language.isVerbLike(unit.low))) continue
    const found = subjectOf(units, { ...cue, first: v, verb: v, end: v + 1, parts: [v], form: { ...cue.form, shape: 'finite' } }, language, text, mayBe)
    // `Под утро дозвонился муж и сказал`.
    const isBare = found !== null && found.behind && language.declined !== undefined && found.to === start - 1
    return found !== null && (!found.behind || isBare) ? { from: found.from, to: found.to, behind: false } : null
  }
  return null
}

/** Whether a verb that attributes stands before. */
function hasVerbBefore(units: readonly Unit[], end: number, language: Language): boolean {
  return units.slice(Math.max(0, end - LONGEST_LEAD), end).some((unit) => unit.kind === 'word' && !isCapital(unit) && language.cues.get(unit.low)?.some(({ shape }) => shape === 'finite') === true)
}

const LONGEST_LEAD = 60

/** `a-t-elle ajouté`, `hat der Minister gesagt`: between auxiliary and verb. */
function insideCue(units: readonly Unit[], cue: Cue, language: Language): Phrase | null {
  if (language.nounsInCapitals) return null
  for (let i = cue.first + 1; i < cue.verb; i++) if (language.pronouns.has(units[i]?.low ?? '')) return { from: i, to: i + 1 }
  return null
}

/** Where the words begin that belong to the verb: adverbs, clitics and `nicht` before it. */
function beforeGroup(units: readonly Unit[], cue: Cue, language: Language): number {
  let i = cue.first
  while (i > 0) {
    const unit = units[i - 1]
    if (unit?.kind !== 'word' || startsPhrase(units, i - 1, language) || (language.nounsInCapitals && i > 1 && isCapital(unit))) break
    if (!language.adverbs.has(unit.low) && !language.negations.has(unit.low) && (language.conjunctions.has(unit.low) || !/^(?:me|te|se|le|la|lo|les|lui|leur|nous|nos|y|en|s’|l’|m’|n’|ne)$/.test(unit.low))) break
    i--
  }
  return i
}

function subjectBehind(units: readonly Unit[], cue: Cue, language: Language, text: string, mayBe: SubjectTest): Phrase | null {
  let i = language.nounsInCapitals ? Math.min(cue.end, cue.first + 1) : cue.end
  for (let skipped = 0; skipped < 12 && i < units.length; skipped++) {
    const unit = units[i]
    if (unit === undefined) return null
    if (unit.kind === 'word' && startsPhrase(units, i, language) && mayBe(unit) !== false && !(language.nounsInCapitals && SAYINGS.test(unit.low)) && !isToldTo(units, i, language) && !isOblique(units, i, language)) {
      const to = phraseEnd(units, i, language, text)
      return { from: i, to: withApposition(units, i, to, language, text) }
    }
    const aside = language.asides.find((words) => words.every((word, k) => units[i + k]?.low === word))
    if (aside !== undefined) {
      i += aside.length
      continue
    }
    // `рассказал и бригадир`: he too.
    if (skipped === 0 && language.declined !== undefined && /^[иій]$|^та$/.test(unit.low) && (isCapital(units[i + 1]) || language.roleOf(units[i + 1]?.low ?? '') !== null)) {
      i++
      continue
    }
    // `передаёт «Маяк»`: a title alone.
    if (language.declined !== undefined && skipped === 0 && unit.verbatim?.marked === true && /^(?:report|write)$/.test(cue.form.act) && isTitle(units, i, text)) return { from: i, to: i + 1 }
    // `рассказала «Курьеру» крановщица Ольга Дымова`: a title in the dative, whom it was told.
    if (language.declined !== undefined && skipped === 0 && unit.verbatim?.marked === true && isTitle(units, i, text) && /[уюеєіи][»”“"]?$/u.test(unit.text) && units[i + 1]?.kind === 'word' && !language.conjunctions.has(units[i + 1]?.low ?? '')) {
      i++
      continue
    }
    if (unit.verbatim !== undefined || (unit.kind === 'sign')) return null
    if (language.toWords.has(unit.low) || language.prepositions.has(unit.low)) {
      // `сообщил в понедельник министр`, `a déclaré lundi la ministre`, `sagte am Montag Anna Weber`.
      i = Math.max(i + 1, phraseEndBehind(units, i + 1, language, text, mayBe))
      continue
    }
    if (language.audiences.has(unit.low) && units[i + 1]?.verbatim?.marked === true && isTitle(units, i + 1, text)) {
      i += 2
      continue
    }
    if (isToldTo(units, i, language)) {
      i = Math.max(i + 1, toldEnd(units, i, language, text))
      continue
    }
    // `kritisiert etwa Roth`, `meinte achselzuckend der Wirt`.
    const manner = language.nounsInCapitals && unit.kind === 'word' && /^\p{Ll}/u.test(unit.text) && !language.conjunctions.has(unit.low) && !language.clauseWords.has(unit.low) && !language.subordinators.has(unit.low) && !language.auxiliaries.has(unit.low) && !language.determiners.has(unit.low) && !language.cues.has(unit.low) && !language.questionWords.has(unit.low) && !language.pronouns.has(unit.low) && startsPhrase(units, i + 1, language) && !/^(?:es|das|was|zu|man)$/.test(unit.low)
    if (manner || language.adverbs.has(unit.low) || language.negations.has(unit.low) || language.audiences.has(unit.low) || dayNamed(unit.low, language.code) !== null || language.relativeDays.has(unit.low) || unit.kind === 'number' || language.dayWords.has(unit.low) || (language.declined !== undefined && unit.kind === 'word' && !language.conjunctions.has(unit.low) && !language.clauseWords.has(unit.low) && !language.cues.has(unit.low))) {
      i++
      continue
    }
    return null
  }
  return null
}

/** `агентству «Олм»`, `газеті`: an outlet in the dative, whom something is told. */
function isToldTo(units: readonly Unit[], i: number, language: Language): boolean {
  const low = units[i]?.low ?? ''
  if (/^рад[иі]о$/.test(low) && language.declined !== undefined) return units[i + 1]?.verbatim?.marked === true && units[i + 2]?.kind === 'word'
  return language.declined !== undefined && language.isOutlet(low) && language.bodyNominative?.(low) !== low && /[уюіе]$/.test(low)
}

function toldEnd(units: readonly Unit[], i: number, language: Language, text: string): number {
  const end = i + 1
  const next = units[end]
  if (next?.verbatim?.marked === true) return end + 1
  return isCapital(next) && language.genderOfName(next?.text ?? '') === null ? end + 1 : (void text, end)
}

/** A role or a body in another case is no subject: `спросила директора швея`. */
function isOblique(units: readonly Unit[], i: number, language: Language): boolean {
  const low = units[i]?.low ?? ''
  const role = language.declined === undefined ? null : language.roleOf(low)
  if (role !== null) return role.nominative !== low && !(role.plural === true && /[ыиі]$/.test(low))
  return language.declined !== undefined && language.isBody(low) && language.bodyNominative?.(low) !== low && !/^\p{Lu}/u.test(units[i]?.text ?? '')
}

/** Behind a preposition's phrase; in declined languages it ends where a nominative begins. */
function phraseEndBehind(units: readonly Unit[], from: number, language: Language, text: string, mayBe: SubjectTest): number {
  if (dayNamed(units[from]?.low ?? '', language.code) !== null) return from + 1
  const end = phraseEnd(units, from, language, text)
  // `im Gespräch mit dieser Zeitung Hafenchef Arno Mabel`, `à Paris Anne Roth`: somebody's name begins who speaks.
  if (language.declined === undefined) {
    for (let i = from + 1; i < end; i++) {
      const [unit, next] = [units[i], units[i + 1]]
      const opens = isCapital(unit) && isCapital(next) && (language.genderOfName(unit?.text ?? '') !== null || (language.nounsInCapitals && language.roleOf(unit?.low ?? '') !== null))
      if (opens && language.roleOf(units[i - 1]?.low ?? '') === null && !language.titles.has(units[i - 1]?.low ?? '')) return i
      // `tras la barra Carmen`, `à L’Écho Me Perrot`: behind a noun a given name alone, or a title, begins who speaks.
      const noun = units[i - 1]
      const alone = !language.nounsInCapitals && isCapital(unit) && language.genderOfName(unit?.text ?? '') !== null && noun?.kind === 'word' && !isCapital(noun) && !language.joiningWords.has(noun.low) && !language.prepositions.has(noun.low) && !language.determiners.has(noun.low) && !language.nameParticles.has(noun.low) && language.roleOf(noun.low) === null && !language.titles.has(noun.low)
      if (alone || !language.nounsInCapitals && language.titles.has(unit?.low ?? '') && isCapital(next) && isCapital(noun)) return i
    }
    return Math.max(end, from + 1)
  }
  for (let i = from + 1; i < end; i++) if (isNominative(units, i, language, mayBe)) return i
  return Math.max(end, from + 1)
}

/** Whether a word may be a subject by its form: a role, a body or a name in the nominative. */
export function isNominative(units: readonly Unit[], i: number, language: Language, mayBe: SubjectTest): boolean {
  const unit = units[i]
  if (unit?.kind !== 'word') return false
  const role = language.roleOf(unit.low)
  if (role !== null) return role.nominative === unit.low || (role.plural === true && /[ыиі]$/.test(unit.low))
  if (language.isBody(unit.low)) return language.bodyNominative?.(unit.low) === unit.low
  return isCapital(unit) && mayBe(unit) === true
}

/** The segment's subject before a verb. */
function subjectBefore(units: readonly Unit[], start: number, cue: Cue, language: Language, text: string, mayBe: SubjectTest): Phrase | null {
  const from = segmentStart(units, start, language)
  if (language.declined !== undefined) {
    const own = declinedSubject(units, from, start, language, text, mayBe, cue.form.number)
    // `Люди, помнившие войну, в один голос утверждают`.
    if (own !== null || units[from - 1]?.low !== ',' || !PLACES.test(units[from]?.low ?? '')) return own
    const far = bareSubjectBefore(units, from, language, text, mayBe)
    // `Старий корпус, де вона лежала, у містечку називають «…»`: one is no subject of a plural.
    return far !== null && cue.form.number === 'p' && /(?:ий|ый|ой|[бвгґджзклмнпрстфхцчшщ])$/u.test(units[far.from]?.low ?? '') ? null : far
  }
  const ofRelative = beforeRelative(units, from, start, language)
  if (ofRelative !== null) return ofRelative
  for (let i = from; i < start; i++) {
    const unit = units[i]
    if (unit?.kind !== 'word') continue
    if (i === from && opensName(units, i, start, language, mayBe)) return { from: i, to: start }
    if (language.prepositions.has(unit.low) && !startsPhrase(units, i, language)) {
      const end = dayNamed(units[i + 1]?.low ?? '', language.code) !== null ? i + 2 : phraseEnd(units, i + 1, language, text)
      // German verbs come second: behind a phrase with a preposition stands the verb, and its subject behind it.
      if (language.nounsInCapitals) return behindFirstVerb(units, from, start, language, text, mayBe)
      i = Math.max(i, Math.min(end, start) - 1)
      continue
    }
    if (startsPhrase(units, i, language) && mayBe(unit) !== false) return { from: i, to: withApposition(units, i, Math.min(phraseEnd(units, i, language, text), start), language, text) }
    if (language.nounsInCapitals && !language.adverbs.has(unit.low) && !language.conjunctions.has(unit.low)) return null
  }
  void cue
  return null
}

function declinedSubject(units: readonly Unit[], from: number, verb: number, language: Language, text: string, mayBe: SubjectTest, number: CueForm['number']): Phrase | null {
  let start = verb
  for (let i = from; i < start; i++) {
    const unit = units[i]
    if (unit?.kind !== 'word' || (i > from && language.prepositions.has(units[i - 1]?.low ?? ''))) continue
    if (language.first.has(unit.low)) return { from: i, to: i + 1 }
    if (language.latter.has(unit.low) && i === from) return { from: i, to: i + 1 }
    if (language.pronouns.has(unit.low) && (unit.low.length > 2 || units.slice(i + 1, start).every(({ low }) => DATIVES.test(low) || language.adverbs.has(low) || language.negations.has(low)))) return { from: i, to: i + 1 }
    if (number === 'p' && isCapital(unit) && /(?:ий|ый|ой)$/u.test(unit.low) && language.roleOf(unit.low) === null && !units.slice(i, start).some(({ low }) => language.conjunctions.has(low))) return null
    // `Джерела АІН`: an agency's letters in no case are whose they are.
    const lead = units[from]
    const letters = i === from + 1 && /^\p{Lu}{2,}$/u.test(unit.text) && !language.isBody(unit.low) && lead?.kind === 'word' && !language.conjunctions.has(lead.low) && !language.adverbs.has(lead.low) && !PLACES.test(lead.low)
    if (letters) return { from, to: withoutTail(units, from, start, language) }
    // `В мэрии Заречья опровергли`: a place in the genitive is no subject of a plural.
    if (number === 'p' && i > from && isCapital(unit) && PLACES.test(units[from]?.low ?? '') && language.roleOf(unit.low) === null && !language.isBody(unit.low) && !units.slice(i, start).some(({ low }) => language.conjunctions.has(low))) continue
    if (isNominative(units, i, language, mayBe)) return { from: i, to: withoutTail(units, i, start, language) }
  }
  const first = units[from]
  // `В музее области заявили`: nobody stands behind the place, which is whose words they are.
  if (number === 'p' && /^[вуВУ]$/.test(first?.low ?? '') && language.isBody(units[from + 1]?.low ?? '')) return null
  const begin = first === undefined ? from : PLACES.test(first.low) || language.prepositions.has(first.low) ? behindPlace(units, from, start, language) : language.conjunctions.has(first.low) || language.adverbs.has(first.low) ? from + 1 : from
  // Nobody that the lexicons know: all of the segment, where it is one phrase (`Местные рыбаки`).
  const lead = units[begin]
  if (lead?.kind !== 'word' || begin >= start || (language.isBody(lead.low) && language.bodyNominative?.(lead.low) !== lead.low) || (language.notNames.has(lead.low) && /(?:не|ам|му|ей|им|їй|їм|ні|бі|бе|ня|ас|его|ее|их)$/.test(lead.low)) || language.prepositions.has(lead.low) || language.relativeDays.has(lead.low) || language.subordinators.has(lead.low) || language.saidBefore.some(([word]) => word === lead.low) || mayBe(lead) === false) return null
  start = withoutTail(units, begin, start, language)
  // `Старий корпус називають «…»`: one is no subject of a plural.
  if (number === 'p' && /[бвгґджзклмнпрстфхцчшщйь]$/u.test(units[start - 1]?.low ?? '')) return null
  const end = phraseEnd(units, begin, language, text)
  return end >= start && start - begin <= 6 && !/(?:ому|ему|ами|ями|ого|его|ом|ах|ях)$/.test(units[start - 1]?.low ?? '') ? { from: begin, to: start } : null
}

/** All up to the verb but adverbs: `Главврач больницы в Олме Борис Зотов ранее`. */
function withoutTail(units: readonly Unit[], from: number, start: number, language: Language): number {
  let to = start
  // `Министр Пётр Дёмин в интервью радио`: behind a name a preposition tells where.
  for (let i = from + 2; i < start; i++) if (language.prepositions.has(units[i]?.low ?? '') && isCapital(units[i - 1]) && units.slice(i + 1, start).filter((unit) => isCapital(unit)).length < 2) {
    to = i
    break
  }
  while (to > from + 1 && isAdverb(units[to - 1], language)) to--
  return to
}

function isAdverb(unit: Unit | undefined, language: Language): boolean {
  return unit?.kind === 'word' && (language.adverbs.has(unit.low) || language.relativeDays.has(unit.low) || /^[\p{Ll}]{4,}(?:о|ски|жды|ьки)$/u.test(unit.text))
}

/** Pronouns in other cases, which stand between a subject and its verb: `он мне сказал`. */
const DATIVES = /^(?:мне|меня|тебе|ему|ей|им|нам|вам|нас|вас|себе|его|ее|их|мені|мене|тобі|йому|їй|їм|собі|його|її|їх|прямо|так)$/

const PLACES = /^(?:в|во|на|с|со|у|из|із|зі|з|по|при|после|після|до|от|від|для|к|о|об|про|за|над|под|під)$/

/** Behind a preposition's words at a clause's head: `В своей пропаганде нацисты`. */
function behindPlace(units: readonly Unit[], from: number, start: number, language: Language): number {
  let i = from + 1
  while (i < start - 1 && units[i]?.kind === 'word' && /(?:ой|ей|ом|ем|ых|их|ым|им|ыми|ими|ому|ему|ого|его|ій|ою|ою|ую|юю|ий|ый)$/u.test(units[i]?.low ?? '') && !isCapital(units[i])) i++
  void language
  return i + 1
}

/** Where the clause begins that a verb ends: behind a quote, a colon, a comma or an `and`. */
function segmentStart(units: readonly Unit[], start: number, language: Language): number {
  for (let i = start - 1; i >= 0; i--) {
    const unit = units[i]
    if (unit === undefined || unit.verbatim !== undefined && !unit.verbatim.marked) return i + 1
    if (/^[,:;—–―]$/.test(unit.low)) return i + 1
    if (unit.verbatim !== undefined && unit.verbatim.words > 5) return i + 1
    if (language.subordinators.has(unit.low) && !language.determiners.has(unit.low)) return i + 1
    if (language.asWords.has(unit.low) || (language.clauseWords.has(unit.low) && i < start - 1)) return i + 1
  }
  return 0
}

/** `Weber, die Chefin, sagte`, `Interrogé hier, le maire, Paul Roth, a dit`: a segment that is one phrase, with others between commas behind it. */
function bareSubjectBefore(units: readonly Unit[], start: number, language: Language, text: string, mayBe: SubjectTest): Phrase | null {
  const comma = start - 1
  const open: number[] = []
  let lead = 0
  for (let i = comma - 1; i >= 0 && comma - i < 40; i--) {
    const unit = units[i]
    if ((unit?.verbatim !== undefined && unit.verbatim.words > 5) || /^[:;—–]$/.test(unit?.low ?? '')) {
      lead = i + 1
      break
    }
    if (unit?.low === ',') open.unshift(i)
    if (open.length > 0 && language.clauseWords.has(unit?.low ?? '') && i < (open[0] ?? 0) - 1) {
      lead = i + 1
      break
    }
  }
  const segments = [lead, ...open.map((at) => at + 1)]
  for (const [k, at] of segments.entries()) {
    const end = open[k]
    // `Посредник на переговорах, посол Эйнар Фоссе, назвал`: the name right before the comma.
    if (end === undefined) return k > 0 && hasFullName(units, at, comma, language) && mayBe(units[at] ?? units[0]!) !== false && startsPhrase(units, at, language) && phraseEnd(units, at, language, text) === comma ? { from: at, to: comma } : null
    let from = at
    while (language.conjunctions.has(units[from]?.low ?? '') || language.adverbs.has(units[from]?.low ?? '')) from++
    const first = units[from]
    if (first === undefined || !startsPhrase(units, from, language) || mayBe(first) === false) continue
    // `Interrogée, la ministre`: a participle before it is no subject.
    // `Депутатка районної ради Наталя Юрків, яка …, назвала`.
    const named = language.declined !== undefined && isNominative(units, from, language, mayBe) && end - from <= LONGEST_NAMED && isRelative(units, end + 1, language) && !units.slice(from, end).some((unit) => unit.kind !== 'word' || language.cues.get(unit.low)?.some(({ shape }) => shape === 'finite') === true)
    if (named || complementEnd(units, from, end, language, text) === end) return { from, to: isRelative(units, end + 1, language) || isAside(units, end + 1, comma, language) ? end : comma }
  }
  return null
}

/** Units of an office with its name. */
const LONGEST_NAMED = 10

/** Whether two capitals, of which the first is a given name, stand in units. */
function hasFullName(units: readonly Unit[], from: number, to: number, language: Language): boolean {
  return units.slice(from, to - 1).some((unit, k) => isCapital(unit) && isCapital(units[from + k + 1]) && language.genderOfName(unit.text) !== null)
}

/** `El fiscal, sin embargo, ve`: nothing but such words stand between the commas. */
function isAside(units: readonly Unit[], from: number, to: number, language: Language): boolean {
  const own = units.slice(from, to)
  return own.length > 0 && (own.every(({ low }) => language.adverbs.has(low)) || language.asides.some((words) => words.length === own.length && words.every((word, k) => own[k]?.low === word)))
}

/** Where a phrase about somebody ends that tells where or for what, too: `la représentante de l’Union pour la région`. */
function complementEnd(units: readonly Unit[], from: number, end: number, language: Language, text: string): number {
  let to = phraseEnd(units, from, language, text)
  if (language.declined !== undefined || !units.slice(from, to).some(({ low }) => language.roleOf(low) !== null)) return to
  for (let k = 0; k < 3 && to < end && language.prepositions.has(units[to]?.low ?? ''); k++) to = Math.max(to + 1, phraseEnd(units, to + 1, language, text))
  return to
}

const PARTICIPLE = /(?:вш|дш|ющ|ащ|ящ|ущ|нн|ем|им|ован)(?:ий|ый|ая|ое|ие|ые|і|а)(?:ся)?$/u

/** Whether a clause or a participle that only tells of somebody begins here: `Roth, der das Werk leitet,`, `Студент, пришедший на встречу,`. */
function isRelative(units: readonly Unit[], at: number, language: Language): boolean {
  const unit = units[at]
  if (unit?.kind !== 'word' || isCapital(unit)) return false
  if (language.subordinators.has(unit.low) || language.clauseWords.has(unit.low)) return true
  if (language.nounsInCapitals) return /^(?:der|die|das|den|dem|dessen|deren)$/.test(unit.low) && !startsPhrase(units, at, language)
  return language.declined !== undefined && units.slice(at, at + 3).some(({ low }) => PARTICIPLE.test(low)) && language.roleOf(unit.low) === null
}

/** `der Sprecher der Polizei, Jan Roth, …`, `le ministre de l’Intérieur, Paul Roth`: a name or a role between commas belongs to the phrase. */
function withApposition(units: readonly Unit[], from: number, to: number, language: Language, text: string): number {
  if (units[to]?.low !== ',') return to
  const next = units[to + 1]
  if (next === undefined || language.clauseWords.has(next.low)) return to
  const role = language.roleOf(next.low) !== null || (language.determiners.has(next.low) && language.roleOf(units[to + 2]?.low ?? '') !== null) || language.titles.has(next.low)
  const name = isCapital(next) && isCapital(units[to + 2])
  const hasRole = units.slice(from, to).some((unit) => language.roleOf(unit.low) !== null)
  if (!(role || (name && hasRole))) return to
  const end = phraseEnd(units, to + 1, language, text)
  const behind = units[end]
  return behind === undefined || behind.kind === 'sign' || end >= units.length ? end : to
}
