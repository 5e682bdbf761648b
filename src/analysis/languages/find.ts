import type { Span } from '../../model/span.js'
import { hullOf } from '../../text/span.js'
import type { Language } from '../lang/language.js'
import { accountsIn } from './accounts.js'
import { isOnlyCalled } from './called-so.js'
import { contentBefore, contentBehind, isQuoteBehind, spanOf, type Content } from './contents.js'
import { cuesIn, type Cue } from './cues.js'
import type { Found } from './found.js'
import { phraseEnd, startsPhrase, TERMS, type Phrase } from './phrases.js'
import { isCapsLabel, type Sentence } from './sentences.js'
import { outletAt } from './german-outlets.js'
import { isImpersonal, placeOfWords, tellersOf } from './impersonal.js'
import { subjectOfGerund } from './gerunds.js'
import { isNominative, subjectOf, type Subject, type SubjectTest } from './subjects.js'
import { toldIn } from './told.js'
import { WAYS } from '../lang/ways.js'
import { isCapital } from './tokens.js'
import type { Unit } from './units.js'

/** What the rules find in one sentence. `before`: the sentence before it in its block, which `das sagte Weber` means. */
export function findIn(sentence: Sentence, before: Sentence | null, language: Language, text: string, mayBe: SubjectTest, isSomebody: (unit: Unit) => boolean): readonly Found[] {
  const { units } = sentence
  const label = labelOf(sentence, before === null, language, text, isSomebody)
  if (label !== null) return [label]
  const cues = cuesIn(units, language)
  const accounts = accountsIn(sentence, cues, language, text, mayBe)
  const found: Found[] = [...accounts.found]
  for (const cue of cues) {
    if (accounts.taken.has(cue)) continue
    const one = ofCue(sentence, before, cues, cue, language, text, mayBe, isSomebody)
    const isAccounted = one?.rule === 'colon' && accounts.found.some((other) => other.cue[0]?.begin === one.content[0]?.begin || other.rule === 'account' && other.content.length > 1 && other.content[0]?.begin === one.content[0]?.begin)
    if (one !== null && !isAccounted) found.push(one)
  }
  return withoutDoubles(withOutlets([...found, ...withQuotesBehind(found, sentence)], sentence, language, isSomebody))
}

/** `Sie fürchtet, dass das Werk schließt: „Es ist vorbei“`: words in marks behind the clause that a colon ends are the same one's. */
function withQuotesBehind(found: readonly Found[], { units }: Sentence): readonly Found[] {
  const colon = units.findIndex((_, i) => isQuoteBehind(units, i))
  const [sign] = units.slice(colon)
  if (colon < 2 || sign === undefined) return []
  const one = found.findLast(({ content, rule }) => rule !== 'label' && content.at(-1)?.end === units[colon - 1]?.end)
  return one === undefined || found.some(({ content }) => content.some(({ begin }) => begin > sign.begin)) ? [] : [{ ...one, content: units.slice(colon + 1).filter(({ verbatim }) => verbatim !== undefined).map(spanOf), direct: true, negated: false, rule: 'colon', told: null }]
}

function ofCue({ units, begin, end }: Sentence, before: Sentence | null, cues: readonly Cue[], cue: Cue, language: Language, text: string, mayBe: SubjectTest, isSomebody: (unit: Unit) => boolean): Found | null {
  // `Roth wird mit den Worten zitiert: „…“`: of those who are cited the subject speaks.
  const named = cue.passive && cue.form.lemma !== 'zitieren' || cue.form.impersonal === true ? null : subjectOf(units, cue, language, text, mayBe) ?? ofGerund(units, cue, cues, language, text, mayBe)
  const impersonal = isImpersonal(units, cue, named, language)
  const place = impersonal ? placeOfWords(units, cue, language, text) : cue.passive ? tellersOf(units, cue, language, text) : null
  const quoted = citedOfPronoun(units, cue, language, text, mayBe)
  const subject: Subject | null = quoted !== null ? { ...quoted.source, behind: true } : impersonal || place !== null ? (place === null ? null : { ...place, behind: place.from > cue.first }) : named
  // `a été qualifié de « … » par le maire`: who says it stands behind what is said.
  const told = cue.passive && place !== null && !impersonal && !language.nounsInCapitals
  const behind = told ? cue.end : subject?.behind === true ? Math.max(subject.to, cue.end) : language.nounsInCapitals ? Math.min(cue.end, cue.first + 1) : cue.end
  const cited = citedIn(units, cue, subject, language, text)
  const content = contentOf(units, cues, cue, told || cue.passive && subject?.behind === false ? null : subject, behind, language, text) ?? fromBefore(units, before, cue, language)
  if (content === null || content.pieces.length === 0 || !fitsCue(cue, content, units, behind)) return null
  // `Den Leuten werde verweigert, sich zu wehren`: a passive tells what is done, and nobody says it.
  if (cue.passive && subject === null && cue.form.act === 'refuse' && content.how === 'infinitive') return null
  // `los indicios ve «apuntalados»`: what nobody is named for who may call it so.
  if (cue.form.only === 'marks' && subject !== null && !language.nounsInCapitals && language.declined === undefined && !units.slice(subject.from, subject.to).some((unit, k) => language.roleOf(unit.low) !== null || language.isBody(unit.low) || language.isOutlet(unit.low) || language.pronouns.has(unit.low) || language.titles.has(unit.low) || isCapital(unit) && (k > 0 || subject.from > 0))) return null
  // `Их называли свечами`, `Такие списки называли охранными листами`: what something is called, and nobody tells who calls it so.
  if (content.how === 'object' && isOnlyCalled(units, cue, subject, content.pieces, language, isSomebody)) return null
  // `n’a pas souhaité commenter`.
  if (cue.form.kind === 'attitude' && content.how === 'infinitive' && content.pieces.every(({ begin, end }) => units.filter((unit) => unit.kind === 'word' && unit.begin >= begin && unit.end <= end).length < 2)) return null
  if (cue.form.kind === 'attitude' && content.how === 'quote before' && !(content.direct && subject?.behind === true && units[cue.first - 1]?.low === ',')) return null
  // `whom the village calls “the ship”`: what something is called, and nobody says it.
  if (subject === null && content.how === 'quote' && (units.find((unit) => unit.verbatim !== undefined && content.pieces.some(({ begin, end }) => begin <= unit.begin && unit.end <= end))?.verbatim?.words ?? 9) < 4) return null
  if (cue.form.kind === 'attitude' && subject !== null && !subject.behind && language.subordinators.has(units[subject.from - 1]?.low ?? '') && !language.declined) return null
  const own = [...cue.parts.map((i) => units[i]).filter((unit) => unit !== undefined), ...(subject === null ? [] : units.slice(subject.from, subject.to))]
  const clause = hullOf(own) ?? { begin, end }
  return {
    source: quoted !== null ? quoted.source : cited !== null ? cited.source : subject === null ? (cue.passive || impersonal ? 'nobody' : 'implied') : { from: subject.from, to: subject.to },
    cue: cue.parts.map((i) => ({ begin: units[i]?.begin ?? 0, end: units[i]?.end ?? 0 })),
    form: cue.form, negated: cue.negated, content: content.pieces, direct: content.direct, clause: { begin: Math.min(begin, clause.begin), end },
    told: impersonal && language.code === 'fr' ? null : toldIn(units, cue, subject, content.pieces, language, text), rule: content.how, ...((quoted ?? cited)?.through !== undefined && { through: (quoted ?? cited)?.through ?? { from: 0, to: 0 } }),
  }
}

function ofGerund(units: readonly Unit[], cue: Cue, cues: readonly Cue[], language: Language, text: string, mayBe: SubjectTest): Subject | null {
  const own = subjectOfGerund(units, cue, cues, language, text, (i) => isNominative(units, i, language, mayBe))
  return own === null ? null : { ...own, behind: false }
}

/** Whether a cue that doesn't attribute everything attributes this: `überzeugt, dass …`, `sieht darin „…“`. */
function fitsCue(cue: Cue, content: Content, units: readonly Unit[], behind: number): boolean {
  if (cue.form.lemma === 'mostrar') return content.how === 'self' && !units.filter(({ begin }) => begin >= (content.pieces[0]?.begin ?? 0)).slice(0, 4).some(({ low }) => low === 'que')
  // `cita a las partes` summons them.
  if (/^(?:citer|citar)$/.test(cue.form.lemma)) return content.how === 'colon'
  // `ging als Sieger hervor`.
  if (cue.form.lemma === 'hervor|gehen') return /^(?:clause|question|reported|colon)$/.test(content.how)
  if (cue.form.lemma === 'aus|gehen') return /^(?:object|clause)$/.test(content.how)
  if (/^(?:halten|ein\|stufen|an\|sehen|betrachten)$/.test(cue.form.lemma)) return content.how === 'object'
  if (cue.form.lemma === 'aus|sprechen') return /^(?:object|clause|infinitive|reported)$/.test(content.how)
  // `s’attend à un rebond`, and who waits for a train doesn't say so.
  if (cue.form.lemma === 'attendre') return /^(?:object|clause)$/.test(content.how) && units.slice(Math.max(0, cue.first - 1), cue.verb).some(({ low }) => /^(?:s’|se|s')$/.test(low))
  // `a-t-on appris`, `apprend-on`; who learns says nothing.
  if (cue.form.lemma === 'apprendre') return units.slice(Math.max(0, cue.first - 2), cue.end + 2).some(({ low }) => /^(?:-?t-)?on$/.test(low))
  if (cue.form.only === undefined) return true
  if (USING.test(cue.form.lemma)) return content.how === 'quote' && content.direct && units.some((unit, i) => unit.verbatim !== undefined && unit.begin <= (content.pieces[0]?.begin ?? 0) && (content.pieces[0]?.begin ?? 0) < unit.end && TERMS.test(units[i - 1]?.low ?? ''))
  if (cue.form.only === 'marks') return content.how === 'quote' && (content.direct || cue.form.lemma !== 'zeigen' && units.some((unit) => unit.verbatim?.marked === true && content.pieces.some(({ begin, end }) => begin < unit.begin && unit.end <= end)))
  const at = units.findIndex(({ end }) => end > (content.pieces[0]?.begin ?? 0))
  const near = units.slice(behind, at).filter(({ kind }) => kind === 'word').length
  return /^(?:clause|infinitive|reported)$/.test(content.how) && near <= (cue.form.lemma.length > 0 && cue.form.shape === 'finite' ? 4 : 2)
}

/** `benutzte den Begriff „…“`: the marked words are the subject's only behind a noun for words. */
const USING = /^(?:verwenden|benutzen|gebrauchen|verteidigen)$/

/** `передаёт «Маяк» со ссылкой на Гаранину`, `berichtet der Sender unter Berufung auf Roth`: the words are those of who is cited, and came through who reports. */
function citedIn(units: readonly Unit[], cue: Cue, subject: Subject | null, language: Language, text: string): { readonly source: Phrase, readonly through?: Phrase } | null {
  for (let i = cue.end; i < units.length && i - cue.end < 16; i++) {
    const words = language.citing.find((list) => list.every((word, k) => units[i + k]?.low === word))
    if (words === undefined) continue
    const from = i + words.length
    const to = phraseEnd(units, from, language, text)
    if (to <= from) return null
    return { source: { from, to }, ...(subject !== null && { through: { from: subject.from, to: Math.min(subject.to, i) } }) }
  }
  return null
}

/** `цитує її слова агентство «Олм»`, `zitiert ihn der Sender`: the words are hers, and came through who cites. */
function citedOfPronoun(units: readonly Unit[], cue: Cue, language: Language, text: string, mayBe: SubjectTest): { readonly source: Phrase, readonly through?: Phrase } | null {
  const list = WAYS[language.code].citedBy.filter((words) => words.some((word) => language.accountPronouns.has(word))).sort((a, b) => b.length - a.length).find((words) => words.every((word, k) => units[cue.verb + k]?.low === word))
  if (list === undefined) return citedByName(units, cue, language) ?? citedByOutlet(units, cue, language, text) ?? citedBehind(units, cue, language, text, mayBe)
  const at = cue.verb + list.findIndex((word) => language.accountPronouns.has(word))
  const from = cue.verb + list.length
  let to = from
  while (to < units.length && units[to]?.low !== '.' && units[to]?.low !== ',') to++
  return { source: { from: at, to: at + 1 }, ...(to > from && { through: { from, to } }) }
}

/** `„…“, zitiert die „Rundschau“ Kämmerin Anna Roth`, `zitierte der Sender den Minister`: behind a German verb first the outlet, then whose words they are. */
function citedByOutlet(units: readonly Unit[], cue: Cue, language: Language, text: string): { readonly source: Phrase, readonly through?: Phrase } | null {
  if (!language.nounsInCapitals || cue.passive || cue.form.shape !== 'finite' || cue.form.lemma !== 'zitieren') return null
  const outlet = outletAt(units, cue.end, language, text)
  if (outlet === null) return null
  const next = units[outlet.to]
  const opens = isCapital(next) && (language.roleOf(next?.low ?? '') !== null || language.genderOfName(next?.text ?? '') !== null || language.titles.has(next?.low ?? ''))
  if (!opens && !/^(?:den|die|einen|eine)$/.test(next?.low ?? '')) return null
  const to = phraseEnd(units, outlet.to, language, text)
  return to > outlet.to ? { source: { from: outlet.to, to }, through: { from: cue.end, to: outlet.to } } : null
}

/** Behind who is cited: `mit den Worten:`, `avec ces mots :`, or the colon alone. */
const WITH_WORDS = /^(?:mit (?:den|folgenden|diesen|den folgenden) worten ?)?:$|^avec ces mots :$|^con estas palabras :$/

/** `Die Zeitung zitiert einen Anwohner mit den Worten: „…“`, `le journal cite un voisin : « … »`: the words are those of whom the verb has behind it. */
function citedBehind(units: readonly Unit[], cue: Cue, language: Language, text: string, mayBe: SubjectTest): { readonly source: Phrase, readonly through?: Phrase } | null {
  if (cue.passive || cue.form.shape !== 'finite' || !/^(?:zitieren|citer|citar)$/.test(cue.form.lemma)) return null
  let from = cue.end
  while (language.adverbs.has(units[from]?.low ?? '') || /^(?:dazu|a|à)$/.test(units[from]?.low ?? '')) from++
  if (!startsPhrase(units, from, language) && !language.determiners.has(units[from]?.low ?? '')) return null
  const to = phraseEnd(units, from, language, text)
  const colon = units.findIndex(({ low, verbatim }, i) => i >= to && i - to < 6 && low === ':' && verbatim === undefined)
  if (to <= from || colon < 0 || !WITH_WORDS.test(units.slice(to, colon + 1).map(({ low }) => low).join(' '))) return null
  const subject = subjectOf(units, cue, language, text, mayBe)
  return subject === null || subject.behind ? null : { source: { from, to }, through: { from: subject.from, to: subject.to } }
}

const CITING = /^(?:цитиру(?:ет|ют)|процитировал[аои]?|цитує|цитують|процитувал[аои]|процитував)$/
const CITING_WORDS = /^(?:приводит|приводят|привел[аои]?|передает|передают|наводить|наводять|передає|передають)$/

/** `цитирует Анну Лаврову агентство «Олм»`, `приводит слова Лавровой «Маяк»`: the words are those of who is named behind the verb in another case. */
function citedByName(units: readonly Unit[], cue: Cue, language: Language): { readonly source: Phrase, readonly through?: Phrase } | null {
  if (language.declined === undefined) return null
  const verb = units[cue.verb]?.low ?? ''
  const from = CITING.test(verb) ? cue.verb + 1 : CITING_WORDS.test(verb) && /^слова$/.test(units[cue.verb + 1]?.low ?? '') ? cue.verb + 2 : null
  if (from === null) return null
  let at = from
  while (language.roleOf(units[at]?.low ?? '') !== null && at - from < 3) at++
  let to = at
  while (isCapital(units[to]) && !language.isOutlet(units[to]?.low ?? '')) to++
  if (to === at) return null
  let end = to
  while (end < units.length && !/^[.,;]$/.test(units[end]?.low ?? '')) end++
  return { source: { from, to }, ...(end > to && { through: { from: to, to: end } }) }
}

function contentOf(units: readonly Unit[], cues: readonly Cue[], cue: Cue, subject: Subject | null, behind: number, language: Language, text: string): Content | null {
  const start = Math.min(cue.first, subject !== null && !subject.behind ? subject.from : cue.first)
  const next = contentBehind(units, cues, cue, behind, subject?.behind === true, language, text)
  if (cue.form.only === 'clause') return next
  // `Der Plan sei geprüft, hieß es`: nobody is named, and the clause before is what was said.
  const inverted = subject?.behind === true || (language.dropsSubjects && subject === null) || (language.nounsInCapitals && subject === null && cue.form.impersonal === true && units[cue.first - 1]?.low === ',')
  const lone = subject?.behind === true && cue.first === 2 && units[1]?.low === ',' && units[0]?.kind === 'word' && isEnclosed(units, cue, subject, language) ? clauseGoesOn(units, cues, cue, subject, language) : null
  // `Приговор, добавила она, огласят в мае`.
  if (lone !== null && units[0] !== undefined) return { pieces: [spanOf(units[0]), lone], direct: false, how: 'clause before' }
  const front0 = start > 0 && (inverted || units[start - 1]?.verbatim !== undefined || units[start - 2]?.verbatim !== undefined) ? contentBefore(units, inverted ? beforeAdverbs(units, cue.first, language) : start, language, text) : null
  // `Яшин бросил вызов, заявив о планах`: what a gerund hangs on isn't what was said.
  const front = front0?.how === 'clause before' && cue.form.shape === 'gerund' ? null : front0
  if (front !== null && (front.how === 'quote before' || next === null || (isEnclosed(units, cue, subject, language) && next.how !== 'clause')) && !(next !== null && next.how === 'clause' && front.how !== 'quote before')) {
    if (isFronted(units, cue.first, front, language) && (units.slice(1, 3).some(({ low }) => FRONTED.test(low)) || !(front.how === 'clause before' && isInsert(units, cue, subject)))) return next
    // `Das Werk, sagte Weber, werde schließen`: set into a clause, between commas.
    if (front.how === 'clause before' && next !== null && subject?.behind === true) {
      const rest = clauseGoesOn(units, cues, cue, subject, language)
      return rest === null ? front : { ...front, pieces: [...front.pieces, rest] }
    }
    // `„Quatsch“, rief er, sein Acker trage mehr`: both are his.
    if (next !== null && !next.direct && next.how === 'reported') return { pieces: [...front.pieces, ...next.pieces], direct: false, how: front.how }
    // `„…“, sagte Weber, „…“`: what goes on behind it in the same sentence is theirs too.
    if (next !== null && next.direct) return { pieces: [...front.pieces, ...next.pieces], direct: front.direct, how: front.how }
    const rest = (next === null || next.how === 'object') && front.how === 'clause before' && (subject !== null || language.dropsSubjects) ? clauseGoesOn(units, cues, cue, subject ?? { from: cue.first, to: cue.end, behind: true }, language) : null
    return rest === null ? front : { ...front, pieces: [...front.pieces, rest] }
  }
  return next
}

/** `…, fügte er hinzu, …`: nothing but a cue and its subject between two commas. */
function isEnclosed(units: readonly Unit[], cue: Cue, subject: Subject | null, language: Language): boolean {
  if (subject?.behind !== true) return false
  const end = cue.parts.reduce((end, part) => Math.max(end, part < subject.to + 2 ? part + 1 : 0), Math.max(subject.to, cue.end))
  return /^[,—–]$/.test(units[beforeAdverbs(units, cue.first, language) - 1]?.low ?? '') && /^[,—–]$/.test(units[end]?.low ?? '')
}

/** `Под завалами, уточнил он, могут остаться люди`, `De lo contrario, advirtió, habrá huelga`: nothing but a cue, with a pronoun or a name behind, between two commas, and the clause goes on. */
function isInsert(units: readonly Unit[], cue: Cue, subject: Subject | null): boolean {
  if (cue.form.shape !== 'finite' || cue.form.kind !== 'speech') return false
  const end = subject?.behind === true ? subject.to : cue.end
  const [before, behind] = [units[cue.first - 1], units[end]]
  return subject?.behind !== false && before?.low === ',' && behind?.low === ',' && end - cue.first <= LONGEST_INSERT && units.length - end > 2 && !units.slice(0, cue.first).some(({ low, verbatim }) => verbatim === undefined && low === ':')
}

/** Units of a cue and who speaks between commas. */
const LONGEST_INSERT = 6

/** `Als er ankam, sagte Weber`: what stands before the comma is the time, not what was said. */
function isFronted(units: readonly Unit[], start: number, front: Content, language: Language): boolean {
  if (front.how !== 'clause before') return false
  const first = units.find((unit) => unit.begin >= (front.pieces[0]?.begin ?? 0))
  void start
  return first !== undefined && (language.subordinators.has(first.low) && !language.questionWords.has(first.low) || (language.prepositions.has(first.low) && (FRONTED.test(units[1]?.low ?? '') || FRONTED.test(units[2]?.low ?? '')) || language.prepositions.has(first.low) && units.slice(0, start).filter(({ kind }) => kind === 'word').length < (language.declined === undefined ? 5 : 4)))
}

/** `Auf die Frage, ob …`, `На вопрос, почему …`: what was asked before. */
const FRONTED = /^(?:frage|nachfrage|anfrage|question|pregunta|вопрос|питання|запитання)$/u

function beforeAdverbs(units: readonly Unit[], first: number, language: Language): number {
  let i = first
  const clitic = (low: string) => !language.nounsInCapitals && language.declined === undefined && /^(?:me|m’|te|t’|se|s’|le|les|l’|lui|leur|nous|nos|ne|n’)$/.test(low)
  while (i > 0 && units[i - 1]?.kind === 'word' && (language.adverbs.has(units[i - 1]?.low ?? '') || language.negations.has(units[i - 1]?.low ?? '') || clitic(units[i - 1]?.low ?? ''))) i--
  return i
}

/** `Das Werk, sagte Weber, werde schließen`: behind a cue in the midst of a clause the clause goes on. */
function clauseGoesOn(units: readonly Unit[], cues: readonly Cue[], cue: Cue, subject: Subject, language: Language): Span | null {
  // `…, teilte der Gouverneur, Jan Roth, am Montag mit`: a particle closes the reporter's clause.
  let at = cue.parts.reduce((end, part) => Math.max(end, part + 1), Math.max(subject.to, cue.end))
  while (at < units.length && units[at]?.kind === 'word' && units[at]?.low !== ',' && at - subject.to < 8) at++
  if (!/^[,—–]$/.test(units[at]?.low ?? '')) return null
  const next = units[at + 1]
  if (next === undefined || (language.conjunctions.has(next.low) && !units.slice(at + 1).some((unit) => language.isReporting?.(unit.text) === true)) || (language.subordinators.has(next.low) && !(language.nounsInCapitals && units.slice(at + 2).some((unit) => language.isReporting?.(unit.text) === true))) || cues.some(({ first }) => first === at + 1) || language.asWords.has(next.low) || language.citing.some((words) => words.every((word, k) => units[at + 1 + k]?.low === word)) || WAYS[language.code].citedBy.some((words) => words.every((word, k) => units[at + 1 + k]?.low === word)) || /^(?:der|die|das|der|dem|den)$/.test(next.low) && language.nounsInCapitals) return null
  let end = units.length
  while (end > at && units[end - 1]?.kind === 'sign' && units[end - 1]?.verbatim === undefined) end--
  return hullOf(units.slice(at + 1, end))
}

/** `Об этом сообщил Петров.`: what was said is the sentence before. */
function fromBefore(units: readonly Unit[], before: Sentence | null, cue: Cue, language: Language): Content | null {
  const said = language.saidBefore.find((words) => words.every((word, i) => units[i]?.low === word))
  // `Das Werk wurde gelobt`, `Это письмо написал …`: a noun stands behind, and not all that was said before is meant.
  const next = units[said?.length ?? 0]
  if (before === null || said === undefined || cue.first > 10 || (language.nounsInCapitals ? isCapital(next) : cue.first > said.length + 4)) return null
  const spoken = before.units.filter((unit) => unit.verbatim !== undefined)
  const direct = spoken.length > 0 && before.units.every((unit) => unit.verbatim !== undefined || unit.kind === 'sign')
  if (direct) return { pieces: spoken.map(spanOf), direct, how: 'sentence before' }
  const last = before.units.at(-1)
  const end = last !== undefined && last.kind === 'sign' && last.verbatim === undefined ? last.begin : before.end
  return { pieces: [{ begin: before.begin, end }], direct: false, how: 'sentence before' }
}

/** Units of an office that speaks in minutes: `Глава посёлка:`. */
const LONGEST_OFFICE = 4

/** `Weber: Die Brücke bleibt gesperrt`: a label at the head of a line; in headlines also `… — Петров`. */
function labelOf({ units, begin, end, heading }: Sentence, opens: boolean, language: Language, text: string, isSomebody: (unit: Unit) => boolean): Found | null {
  const named = (own: readonly Unit[]) => own.some((unit) => isSomebody(unit) || language.roleOf(unit.low) !== null || language.isBody(unit.low))
  const capitals = opens ? capsLabel(units, language, isSomebody) : null
  if (capitals !== null) {
    const rest = contentOfRest(units.slice(capitals + 1))
    if (rest !== null) return { source: { from: 0, to: capitals }, cue: [], form: null, negated: false, ...rest, direct: true, clause: { begin, end }, told: null, rule: 'label' }
  }
  const colon = units.findIndex(({ low, verbatim }, i) => verbatim === undefined && (low === ':' || (low === '.' && /^[—–]$/.test(units[i + 1]?.low ?? ''))))
  if (opens && colon > 0 && colon <= 10 && !units.slice(0, language.nounsInCapitals ? 3 : 1).some(({ low }) => language.speechNouns.has(low))) {
    const to = labelEnd(units, colon, language, text)
    const [first, rest] = [units[0], units.slice(colon + (/^[—–]$/.test(units[colon + 1]?.low ?? '') ? 2 : 1))]
    const known = first !== undefined && !language.notSpeakers.has(first.low) && (isCapital(first) || language.roleOf(first.low) !== null)
    // In a line of a transcript nothing but who speaks stands before the colon.
    const bracket = units.findIndex(({ low }) => low === '(')
    const closed = bracket > 0 && bracket < colon && (units[colon - 1]?.low === ')' || units[bracket + 2]?.low === ')' && bracket + 3 === colon)
    const own = units.slice(0, closed ? bracket : colon)
    const office = first !== undefined && language.roleOf(first.low) !== null && colon <= LONGEST_OFFICE && !own.some((unit) => language.cues.get(unit.low)?.some(({ shape }) => shape === 'finite') === true)
    const bare = office || own.every((unit) => isCapital(unit) || unit.kind === 'sign' || language.roleOf(unit.low) !== null || language.titles.has(unit.low) || language.determiners.has(unit.low) || language.nameParticles.has(unit.low))
    // `Klinik in Olm: „Es reicht“, warnt die Chefin`: in the headline somebody else is told to speak.
    const told = heading && rest.some((unit, i) => unit.verbatim !== undefined && rest.slice(i + 1, i + 4).some((other) => language.cues.get(other.low)?.some(({ shape }) => shape === 'finite') === true))
    if (!told && (to === colon || bare) && known && named(units.slice(0, colon)) && (!heading || isHeadOfLabel(units, colon, language, isSomebody)) && (heading || bare) && rest.some((unit) => unit.kind === 'word' || unit.verbatim !== undefined)) {
      const content = contentOfRest(rest)
      // A line of a transcript is verbatim without marks.
      if (content !== null) return { source: { from: 0, to: colon }, cue: [], form: null, negated: false, ...content, direct: content.direct || !heading, clause: { begin, end }, told: null, rule: heading ? 'headline' : 'label' }
    }
  }
  if (!heading) return null
  const dash = units.findLastIndex(({ low, verbatim }) => /^[—–-]$/.test(low) && verbatim === undefined)
  if (dash < 2 || units.length - dash > 7 || dash === units.length - 1) return null
  const tail = units.slice(dash + 1)
  if (phraseEnd(units, dash + 1, language, text) < units.length || !named(tail) || language.cues.has(tail[0]?.low ?? '')) return null
  const content = contentOfRest(units.slice(0, dash))
  return content === null ? null : { source: { from: dash + 1, to: units.length }, cue: [], form: null, negated: false, ...content, clause: { begin, end }, told: null, rule: 'headline' }
}

/** Whether who stands first before a headline's colon is somebody: `Procès du notaire : « … »` tells of what it is about. */
function isHeadOfLabel(units: readonly Unit[], colon: number, language: Language, isSomebody: (unit: Unit) => boolean): boolean {
  const own = units.slice(0, colon).filter((unit) => unit.kind === 'word' && !language.determiners.has(unit.low))
  const until = own.findIndex((unit) => language.joiningWords.has(unit.low) || language.prepositions.has(unit.low) || unit.low === 'des')
  return own.slice(0, until < 0 ? own.length : until).some((unit) => isSomebody(unit) || language.roleOf(unit.low) !== null || language.isBody(unit.low) || language.titles.has(unit.low))
}

/** Where a label in capitals ends that names somebody, by an office, initials or in brackets; `null` where none stands there. */
function capsLabel(units: readonly Unit[], language: Language, isSomebody: (unit: Unit) => boolean): number | null {
  for (let i = 1; i < Math.min(units.length - 1, 14); i++) {
    if (units[i]?.low !== '.' || !isCapsLabel(units.slice(0, i + 1)) || /^\p{Lu}$/u.test(units[i + 1]?.text ?? '') && units[i + 2]?.low === '.' || /^\p{Lu}$/u.test(units[i - 1]?.text ?? '') && units[i + 1]?.low === ')') continue
    const own = units.slice(0, i)
    return own.some((unit) => isSomebody(unit) || language.roleOf(unit.low) !== null || /^\p{Lu}$/u.test(unit.text)) ? i : null
  }
  return null
}

/** Where a label ends: `Tom Brandt (Freie Liste)`, `El señor MERCADO`. */
function labelEnd(units: readonly Unit[], colon: number, language: Language, text: string): number {
  const end = phraseEnd(units, 0, language, text)
  return units[end]?.low === '(' && units[colon - 1]?.low === ')' ? colon : end
}

function contentOfRest(rest: readonly Unit[]): { readonly content: readonly Span[], readonly direct: boolean } | null {
  const spoken = rest.filter((unit) => unit.verbatim !== undefined)
  if (spoken.length > 0 && rest.every((unit) => unit.verbatim !== undefined || unit.kind === 'sign')) return { content: spoken.map(spanOf), direct: true }
  let to = rest.length
  while (to > 0 && rest[to - 1]?.kind === 'sign' && rest[to - 1]?.verbatim === undefined) to--
  const span = hullOf(rest.slice(0, to))
  return span === null ? null : { content: [span], direct: false }
}

/** `Selon Ouest-Info, une greffière raconte que …`: of an account around somebody's own words the outlet is where they were told. */
function withOutlets(found: readonly Found[], { units }: Sentence, language: Language, isSomebody: (unit: Unit) => boolean): readonly Found[] {
  // `Никаких жалоб она, по её словам, не писала`: a verb inside of an account cuts nothing off before it.
  const cut = (one: Found) => one.rule === 'clause before' && found.some((other) => other !== one && other.rule === 'account' && typeof other.source !== 'string' && units.slice(other.source.from, other.source.to).some(({ low }) => language.accountPronouns.has(low) || language.pronouns.has(low)) && one.cue.some((cue) => other.content.some((span) => span.begin <= cue.begin && cue.end <= span.end)))
  // `…, заявила Новак, передаёт агентство «Олм»`: who passes on what another said is where it came from.
  const passes = (one: Found) => {
    if (!/^(?:clause before|as clause)$/.test(one.rule) || typeof one.source === 'string' || isRoleOrName(units, one.source, language, isSomebody)) return false
    const own = units.slice(one.source.from, one.source.to)
    const isPaper = own.some(({ low, verbatim }) => language.isOutlet(low) || verbatim?.marked === true)
    return isPaper || (/^(?:report|write)$/.test(one.form?.act ?? '') && own.every((unit) => isCapital(unit)))
  }
  const passedOn = (one: Found, by: Found) => one !== by && one.cue.length > 0 && one.form?.kind === 'speech' && one.cue.every((cue) => by.content.some((span) => span.begin <= cue.begin && cue.end <= span.end))
  const relays = found.filter((one) => passes(one) && found.some((other) => passedOn(other, one)))
  // `Wie der Bote berichtet, plant die Stadt …`: what is planned isn't what is reported.
  const told = (one: Found) => one.form?.kind === 'attitude' && found.some((other) => other.rule === 'as clause' && other.cue.some((cue) => one.content.some((span) => span.begin <= cue.begin && cue.end <= span.end)))
  return found.filter((one) => !cut(one) && !relays.includes(one) && !told(one)).map((one) => {
    const by = relays.find((relay) => passedOn(one, relay))
    return by === undefined || typeof by.source === 'string' || one.through !== undefined ? one : { ...one, through: by.source }
  }).flatMap((one) => {
    if (one.rule !== 'account' || typeof one.source === 'string') return [one]
    const byOutlet = units.slice(one.source.from, one.source.to).some((unit) => language.isOutlet(unit.low) || unit.verbatim?.marked === true || (isCapital(unit) && language.genderOfName(unit.text) === null))
    const inside = !byOutlet ? [] : found.filter((other) => other !== one && other.cue.some((cue) => one.content.some((span) => span.begin <= cue.begin && cue.end <= span.end)))
    return inside.length > 0 && !isRoleOrName(units, one.source, language, isSomebody) ? [] : [one]
  }).map((one) => {
    const account = found.find((other) => other !== one && other.rule === 'account' && typeof other.source !== 'string' && one.cue.some((cue) => other.content.some((span) => span.begin <= cue.begin && cue.end <= span.end)) && !isRoleOrName(units, other.source, language, isSomebody))
    return account !== undefined && typeof account.source !== 'string' ? { ...one, through: account.source } : one
  })
}

function isRoleOrName(units: readonly Unit[], { from, to }: Phrase, language: Language, isSomebody: (unit: Unit) => boolean): boolean {
  if (units.slice(from, from + 3).some(({ low }) => language.isOutlet(low))) return false
  return units.slice(from, to).some((unit) => language.roleOf(unit.low) !== null || language.titles.has(unit.low) || !language.nounsInCapitals && isCapital(unit) && isSomebody(unit) || (isCapital(unit) && language.genderOfName(unit.text) !== null))
}

/** Of two finds with the same content the first stays: accounts come before cues. */
function withoutDoubles(found: readonly Found[]): readonly Found[] {
  return found.filter((one, i) => !found.slice(0, i).some((other) => other.content.length === one.content.length && other.content.every(({ begin, end }, k) => begin === one.content[k]?.begin && end === one.content[k]?.end)))
}
