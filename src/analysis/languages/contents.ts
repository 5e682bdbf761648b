import type { Act } from '../../model/statement.js'
import type { Span } from '../../model/span.js'
import { hullOf } from '../../text/span.js'
import type { Language } from '../lang/language.js'
import { calledSo, isAdjective, judged } from './called-so.js'
import type { Cue } from './cues.js'
import { dayNamed } from './dates.js'
import { isTitle, phraseEnd, startsPhrase, TERMS } from './phrases.js'
import { isComment } from './comments.js'
import { isPast, joinsVerbs } from './slavic-past.js'
import { isCapital } from './tokens.js'
import type { Unit } from './units.js'

/** Units `[from, to)` that are somebody's words or account. */
export interface Content {
  readonly pieces: readonly Span[]
  readonly direct: boolean
  readonly how: string
}

/** Acts that an infinitive may tell the content of: `versprach, … zu bauen`. */
const WITH_INFINITIVE: ReadonlySet<Act> = new Set(['promise', 'threaten', 'refuse', 'demand', 'urge', 'order', 'propose', 'warn', 'deny', 'accuse', 'want', 'intend', 'hope', 'fear', 'announce', 'ask', 'admit', 'apologise', 'thank', 'praise', 'suggest', 'claim', 'criticise', 'say', 'blame', 'dismiss', 'decline'])
/** Slavic nouns and prepositions that end as infinitives do. */
const NO_INFINITIVE = /(?:ности|ости|сети|мети|діти|дети|проти|власти|области|части|смерти|пяти|шести)$/u
const ASKING: ReadonlySet<Act> = new Set(['ask', 'doubt', 'know'])

/** The content that begins behind a cue, and the unit at which it does; `null` for none. `from`: behind the cue and its subject. */
export function contentBehind(units: readonly Unit[], cues: readonly Cue[], cue: Cue, from: number, subjectBehind: boolean, language: Language, text: string): (Content & { readonly at: number }) | null {
  const commas = language.nounsInCapitals || language.declined !== undefined
  const others = new Set(cues.filter((other) => other !== cue).flatMap((other) => other.parts))
  const own = new Set(cue.parts)
  // `dit, lui, vouloir …`: a pronoun between commas says whom it sets against others.
  if (units[from]?.low === ',' && /^(?:lui|elle|eux|elles|él|ella|quant)$/.test(units[from + 1]?.low ?? '') && units[from + 2]?.low === ',') return contentBehind(units, cues, cue, from + 3, subjectBehind, language, text)
  // `s’est dit confiant dans …`: what somebody says to be.
  if (!commas && isSelf(units, cue) && isAdjective(units[from]) && !/^(?:que|qu’)$/.test(units[from + 1]?.low ?? '')) return { ...pieceFrom(units, cues, cue, from, language), at: from, how: 'self' }
  const claimed = cue.form.lemma === 'wollen' ? claimedBy(units, from, language, subjectBehind) : null
  if (claimed !== null) return { ...pieceFrom(units, cues, cue, from, language), at: from, how: 'object' }
  for (let j = from; j < units.length; j++) {
    const unit = units[j]
    if (unit === undefined || own.has(j)) continue
    const before = units[j - 1]
    if (unit.verbatim !== undefined) {
      const called = subjectBehind && !language.nounsInCapitals ? null : calledSo(units, cue, behindDay(units, from, language), j, language)
      if (called !== null) return { pieces: [{ begin: called.begin, end: (language.nounsInCapitals ? pieceFrom(units, cues, cue, j, language).pieces.at(-1) : undefined)?.end ?? spanOf(unit).end }], direct: false, at: from, how: 'quote' }
      if (isTitle(units, j, text) && !(CALLING.test(cue.form.lemma) && j - from < 6) && !isSpokenOf(units, cue, from, j, language) && !(cue.form.act === 'accuse' && language.nounsInCapitals && !/^(?:der|die|das|dem|den|sender|zeitung|magazin)$/.test(before?.low ?? ''))) continue
      // `erklärte, die Lage bleibe „kritisch“`: the clause is what was said.
      if (language.nounsInCapitals && !/^[,:]$/.test(before?.low ?? '') && units.slice(from, j).some(({ low }) => low === ',')) break
      const spoken = cue.form.lemma === 'sprechen' && units.slice(j - 2, j).some(({ low }) => low === 'von') && j - from < 16
      if (j - from > 4 && !spoken && !/^(?:[,:]|als|que|qu’)$/.test(before?.low ?? '')) {
        if (language.nounsInCapitals) break
        return null
      }
      return { ...pieceFrom(units, cues, cue, j, language), at: j, how: 'quote' }
    }
    if (unit.low === ':') {
      // `вигукнули: «Брехня!», — і пішли`: behind the marks and a comma the reporter goes on.
      const quote = units[j + 1]
      if (quote?.verbatim?.marked === true && !language.nounsInCapitals && /^[,—–]$/.test(units[j + 2]?.low ?? '') && units.slice(j + 2).some(({ kind, verbatim }) => kind === 'word' && verbatim === undefined)) return { pieces: [spanOf(quote)], direct: true, at: j + 1, how: 'colon' }
      return j + 1 < units.length ? { ...pieceFrom(units, cues, cue, j + 1, language), at: j + 1, how: 'colon' } : null
    }
    if (others.has(j) && !language.audiences.has(unit.low)) break
    if (language.clauseWords.has(unit.low)) {
      const fits = commas ? before?.low === ',' || j === from : opensClause(units, from, j, subjectBehind, language)
      const asks = !/^(?:si|ob|чи|ли)$/.test(unit.low) || ASKING.has(cue.form.act) || cue.negated || language.nounsInCapitals || language.declined !== undefined
      // `sagte, man habe erfahren, dass …`: the clause that the comma before opens is what was said.
      if (language.nounsInCapitals && opensReport(units, from, j, language)) break
      if (fits && asks) return { ...pieceFrom(units, cues, cue, j, language), at: j, how: 'clause' }
    }
    if (language.questionWords.has(unit.low) && (commas ? before?.low === ',' && j - from <= (language.declined === undefined ? 2 : 5) : j === from && (ASKING.has(cue.form.act) || cue.negated || cue.form.act === 'say'))) return { ...pieceFrom(units, cues, cue, j, language), at: j, how: 'question' }
    if (language.declined !== undefined && unit.low === 'ли' && j > from) return { ...pieceFrom(units, cues, cue, Math.max(from, j - 1), language), at: j, how: 'question' }
    if (cue.form.kind === 'attitude' && j === from && colonBehind(units, cues, cue, j)) continue
    if (j === from && (language.code === 'fr' || language.code === 'es') && isBareInfinitive(units, j)) return { ...pieceFrom(units, cues, cue, j, language), at: j, how: 'infinitive' }
    // `rechazó las condiciones para firmar`: for what something else is.
    const purpose = j > from && /^(?:para|por|sin|pour|sans|afin|à|после|перед|щоб|чтобы|для)$/.test(before?.low ?? '') && !/^(?:urge|ask|demand|order|propose)$/.test(cue.form.act) && language.declined === undefined
    if (!purpose && WITH_INFINITIVE.has(cue.form.act) && cue.form.act !== 'say' && !language.nounsInCapitals && unit.kind === 'word' && !(language.declined !== undefined && (language.prepositions.has(unit.low) || NO_INFINITIVE.test(unit.low))) && language.opensInfinitive([unit.low, ...units.slice(j + 1, j + 5).map(({ low }) => low)].slice(0, language.declined === undefined ? 5 : 1), cue.form)) {
      // `попросила не шуметь`.
      const no = language.declined !== undefined && j > from && language.negations.has(before?.low ?? '') ? j - 1 : j
      return { ...pieceFrom(units, cues, cue, no, language), at: no, how: 'infinitive' }
    }
  }
  return (language.nounsInCapitals ? germanClause(units, cues, cue, from, subjectBehind, language, text) : null) ?? opened(units, cues, cue, from, language) ?? demanded(units, cues, cue, from, subjectBehind, language, text) ?? (subjectBehind ? null : judgedAt(units, cues, cue, from, language))
}

/** `will im Sommer ein Schreiben gesehen haben`: where a German `haben` or `sein` behind a participle ends the clause of a `wollen`, somebody claims it; its place, or `null`. */
function claimedBy(units: readonly Unit[], from: number, language: Language, subjectBehind: boolean): number | null {
  if (!language.nounsInCapitals || subjectBehind) return null
  for (let j = from + 1; j < units.length && j - from < LONGEST_CLAIM; j++) {
    const unit = units[j]
    if (unit === undefined || unit.kind === 'sign' && unit.verbatim === undefined) return null
    if (/^(?:haben|sein)$/.test(unit.low) && /^\p{Ll}*(?:ge|be|er|ver|ent|zer|miss)\p{Ll}+(?:t|en)$|^\p{Ll}+iert$/u.test(units[j - 1]?.text ?? '')) return j
  }
  return null
}

/** Units of such a clause. */
const LONGEST_CLAIM = 20

/** Whether behind a comma before `to` a clause in the subjunctive has begun. */
function opensReport(units: readonly Unit[], from: number, to: number, language: Language): boolean {
  const comma = units.findIndex(({ low, verbatim }, i) => i >= from && i < to - 1 && low === ',' && verbatim === undefined)
  return comma >= 0 && !/^(?:der|die|das|den|dem|dessen|deren)$/.test(units[comma + 1]?.low ?? '') && units.slice(comma + 2, to - 1).some((unit) => language.isReporting?.(unit.text) === true)
}

/** Verbs by which something is called: words in marks behind them are no name of a newspaper. */
const CALLING = /^(?:nennen|bezeichnen|werten|titulieren|abtun|qualifier|taxer|traiter|tildar|calificar|tachar)$/

/** `sprachen in diesem Zusammenhang von „Panik“`: what is spoken of, no name behind a noun. */
function isSpokenOf(units: readonly Unit[], cue: Cue, from: number, at: number, language: Language): boolean {
  if (cue.form.lemma !== 'sprechen' || units[at - 1]?.low !== 'von') return false
  const between = units.slice(from, at - 1).map(({ low }) => low)
  return between.every((low) => language.adverbs.has(low)) || language.asides.some((words) => words.length === between.length && words.every((word, k) => word === between[k]))
}

const NOUN_INSTRUMENTAL = /(?:ом|ем|ём|єм|ым|им|ой|ей|ою|ею|єю|ью|ами|ями)$/u

function judgedAt(units: readonly Unit[], cues: readonly Cue[], cue: Cue, from: number, language: Language): (Content & { readonly at: number }) | null {
  const span = judged(units, cue, from, endOf(units, cues, cue, from, language), language)
  return span === null ? null : { pieces: [span], direct: false, at: from, how: 'object' }
}

/** `warnte vor Hochwasser`, `настаивает на компенсации`: a preposition that the verb takes opens it. */
function opened(units: readonly Unit[], cues: readonly Cue[], cue: Cue, from: number, language: Language): (Content & { readonly at: number }) | null {
  const words = language.objects.get(cue.form.lemma)
  if (words === undefined || cue.passive) return null
  for (let i = from; i < units.length && i - from < LONGEST_GAP; i++) {
    const unit = units[i]
    if (unit === undefined || /^[,.:;—–]$/.test(unit.low) || unit.verbatim !== undefined || cues.some((other) => other !== cue && other.first === i)) return null
    // `um` of a clause, `о` of a day: what stands behind has to be a noun.
    if (!words.includes(unit.low) || units[i + 1]?.kind === 'sign' && units[i + 1]?.verbatim === undefined || units[i + 1] === undefined) continue
    // `sprach von einem Verbrechen`, not `von seiner Kindheit`: what it calls something.
    if (cue.form.lemma === 'sprechen' && !(/^(?:einem|einer)$/.test(units[i + 1]?.low ?? ''))) continue
    const piece = pieceFrom(units, cues, cue, i, language)
    return { ...piece, at: i, how: 'object' }
  }
  return null
}

/** Words that may stand between a verb and what it takes. */
const LONGEST_GAP = 9

/** Whether somebody says it of themselves: `se dit`, `se declaró`. */
function isSelf(units: readonly Unit[], cue: Cue): boolean {
  return /^(?:dire|déclarer|decir|declarar|mostrar|montrer)$/.test(cue.form.lemma) && /^(?:se|s’)$/.test(units[cue.first - 1]?.low ?? '')
}

/** `versprach eine Antwort`, `a exigé des excuses`: what was promised or demanded, as a noun. */
function demanded(units: readonly Unit[], cues: readonly Cue[], cue: Cue, from: number, subjectBehind: boolean, language: Language, text: string): (Content & { readonly at: number }) | null {
  // `объяснила это падением спроса`: by what somebody explains it.
  if (language.declined !== undefined && cue.form.act === 'say' && !language.judges.has(cue.form.lemma) && /^(?:это|этот|эти|це|цей|ці)$/.test(units[from]?.low ?? '') && NOUN_INSTRUMENTAL.test(units[from + 1]?.low ?? '') && !cues.some(({ first }) => first === from + 1)) return { ...pieceFrom(units, cues, cue, from + 1, language), at: from + 1, how: 'object' }
  const takes = language.takesNoun.has(cue.form.lemma)
  if (takes && units.slice(from, from + 3).some(({ low }) => language.roleOf(low) !== null || /^(?:an|zu|sich)$/.test(low))) return null
  // `a critiqué le maire`: of words for somebody it is who was criticised.
  if (!takes && /^(?:criticise|praise|thank)$/.test(cue.form.act) && (language.nounsInCapitals || language.declined !== undefined || isSomebody(units, from, language))) return null
  if (!takes && !(language.nounsInCapitals ? /^(?:promise|demand|threaten|deny|admit|propose|predict|announce|thank|praise|criticise)$/ : /^(?:promise|demand|threaten|deny|admit|propose|predict|announce|thank|praise|criticise|dismiss|confirm)$/).test(cue.form.act) || subjectBehind || cue.passive) return null
  const start = behindPlaces(units, behindDay(units, from, language), language, text)
  const at = units.findIndex((unit, i) => i >= start && unit.kind === 'word' && (!language.adverbs.has(unit.low) || language.determiners.has(unit.low)) && !language.negations.has(unit.low))
  const first = units[at]
  if (first === undefined || at - start > 3 || units.slice(start, at).some(({ kind }) => kind === 'sign') || (/^(?:deny|dismiss|confirm)$/.test(cue.form.act) && (language.prepositions.has(first.low) || language.prepositions.has(units[at - 1]?.low ?? '') || language.pronouns.has(first.low))) || cues.some((other) => other.first === at) || language.conjunctions.has(first.low) || language.subordinators.has(first.low)) return null
  const piece = pieceFrom(units, cues, cue, at, language)
  const [span] = piece.pieces
  const within = units.filter((unit) => span !== undefined && unit.kind === 'word' && unit.begin >= span.begin && unit.end <= span.end).length
  const alone = /^(?:demand|promise|announce)$/.test(cue.form.act) && (language.code === 'es' || language.nounsInCapitals && isCapital(first)) && at === start && (units[at + 1] === undefined || units[at + 1]?.low === '.') && first.low.length > 4
  return (units.slice(at).filter(({ kind }) => kind === 'word').length < 2 && !alone) || (takes && within < 2) ? null : { ...piece, at, how: 'object' }
}

/** `anunció este viernes un plan`, `оголосила в п’ятницю план`: behind the day. */
function behindDay(units: readonly Unit[], from: number, language: Language): number {
  const isDay = (unit: Unit | undefined) => unit !== undefined && (dayNamed(unit.low, language.code) !== null || language.relativeDays.has(unit.low))
  if (isDay(units[from])) return from + 1
  const first = units[from]
  return first !== undefined && isDay(units[from + 1]) && (language.dayWords.has(first.low) || language.prepositions.has(first.low) || language.determiners.has(first.low)) ? from + 2 : from
}

/** `forderte in einem offenen Brief Konsequenzen`, `prometió, en Radio Olm, una moratoria`, `lamentó, eso sí, los errores`: behind where and how it was said, where a noun goes on. */
function behindPlaces(units: readonly Unit[], from: number, language: Language, text: string): number {
  let at = from
  for (let k = 0; k < 2; k++) {
    const comma = units[at]?.low === ',' ? 1 : 0
    const head = units[at + comma]
    const aside = language.asides.find((words) => words.every((word, j) => units[at + comma + j]?.low === word))
    let end = aside !== undefined ? at + comma + aside.length : null
    if (end === null && head !== undefined && (comma > 0 || language.nounsInCapitals) && WHERE.test(head.low)) end = Math.max(at + comma + 2, phraseEnd(units, at + comma + 1, language, text))
    if (end === null || comma > 0 && units[end]?.low !== ',' || end + comma >= units.length) return at
    const next = units[end + comma]
    if (next?.kind !== 'word' || language.prepositions.has(next.low)) return at
    at = end + comma
  }
  return at
}

/** Prepositions before a place, an occasion or whom it was told. */
const WHERE = /^(?:in|im|am|bei|beim|nach|gegenüber|vor|en|dans|devant|lors|ante|durante|sur|à|au)$/

/** Whether a noun phrase is about somebody: a person, a body, a name. */
function isSomebody(units: readonly Unit[], from: number, language: Language): boolean {
  return units.slice(from, from + 4).some((unit) => isCapital(unit) || language.roleOf(unit.low) !== null || language.isBody(unit.low) || /^(?:a|al)$/.test(unit.low))
}

/** `quiso tranquilizar a la plantilla: no habrá despidos`: what is said stands behind the colon. */
function colonBehind(units: readonly Unit[], cues: readonly Cue[], cue: Cue, from: number): boolean {
  const colon = units.findIndex(({ low, verbatim }, i) => i > from && low === ':' && verbatim === undefined)
  return colon > 0 && !cues.some((other) => other !== cue && other.first > from && other.first < colon)
}

/** `conteste avoir fermé`, `dice no saber`: right behind a cue. */
function isBareInfinitive(units: readonly Unit[], at: number): boolean {
  let i = at
  while (i < at + 3 && /^(?:ne|n’|pas|no|se|s’|en|y)$/.test(units[i]?.low ?? '')) i++
  return /^[\p{Ll}]{2,20}(?:er|ir|re|oir|ar)(?:se|lo|la)?$/u.test(units[i]?.low ?? '') && !/^(?:hier|par|mar|ayer|pour|irregular|regular|similar|singular|particular|popular|familiar|militar|nuclear|escolar|titular|lugar|hogar|mujer|taller|líder|alquiler|premier|dernier|particulier|régulier|entier|centre|entre|contre|maire|notre|votre|autre|février|janvier|avenir|loisir|territoire|histoire|mémoire)$/.test(units[i]?.low ?? '')
}

/** German clauses without a word that opens them: `sagte, er werde gehen`, `forderte sie auf, zu gehen`. */
function germanClause(units: readonly Unit[], cues: readonly Cue[], cue: Cue, from: number, subjectBehind: boolean, language: Language, text: string): (Content & { readonly at: number }) | null {
  for (let j = from; j < units.length; j++) {
    if (units[j]?.verbatim !== undefined && !isTitle(units, j, text)) return null
    if (cues.some((other) => other !== cue && other.parts.includes(j))) return null
    if (units[j]?.low !== ',') continue
    const rest = units.slice(j + 1)
    const first = rest[0]
    if (first === undefined) return null
    if (first.kind === 'word' && (language.asWords.has(first.low) || (cues.some((other) => other.first === j + 1)))) return null
    const end = endOf(units, cues, cue, j + 1, language)
    const lows = units.slice(j + 1, end).map(({ low }) => low)
    if (units.slice(j + 1, end).some((unit) => language.isReporting?.(unit.text) === true)) return { ...pieceFrom(units, cues, cue, j + 1, language), at: j + 1, how: 'reported' }
    if (WITH_INFINITIVE.has(cue.form.act) && language.opensInfinitive(lows, cue.form)) return { ...pieceFrom(units, cues, cue, j + 1, language), at: j + 1, how: 'infinitive' }
    if (/^(?:er|sie|es|man|wir|ich)$/.test(first.low)) return { ...pieceFrom(units, cues, cue, j + 1, language), at: j + 1, how: 'reported' }
    if (isVerbSecond(units, j + 1, end, language, text)) return { ...pieceFrom(units, cues, cue, j + 1, language), at: j + 1, how: 'reported' }
    const relative = /^(?:der|die|das|dem|den)$/.test(first.low) && subjectBehind
    if (!subjectBehind && !relative && j <= from + 1 && cue.form.kind === 'speech' && !/^(?:der|die|das|dem|den|was|wo)$/.test(first.low)) return { ...pieceFrom(units, cues, cue, j + 1, language), at: j + 1, how: 'reported' }
  }
  return null
}

/** Whether a German main clause begins here, whose verb comes second: `die USA hielten sich daran`. A relative clause has its verb at its end. */
function isVerbSecond(units: readonly Unit[], at: number, end: number, language: Language, text: string): boolean {
  const first = units[at]
  if (first?.kind !== 'word' || language.subordinators.has(first.low) || language.clauseWords.has(first.low) || language.questionWords.has(first.low) || /^(?:ohne|um|statt|anstatt|außer|sondern|und|aber)$/.test(first.low)) return false
  let i = at + 1
  if (/^(?:dies|das)$/.test(first.low) && !isCapital(units[at + 1])) i = at + 1
  else if (startsPhrase(units, at, language)) i = phraseEnd(units, at, language, text)
  else if (language.prepositions.has(first.low)) i = phraseEnd(units, at + 1, language, text)
  else if (!language.adverbs.has(first.low)) return false
  const verb = units[i]
  if (i >= end || verb?.kind !== 'word' || isCapital(verb) || language.prepositions.has(verb.low) || language.adverbs.has(verb.low) || language.conjunctions.has(verb.low) || language.determiners.has(verb.low) || /^(?:zu|um|als|wie)$/.test(verb.low)) return false
  return language.isVerbLike(verb.low) || language.auxiliaries.has(verb.low)
}

/** Whether only who speaks, whom to, when and where stand between a cue and its `que`. */
function opensClause(units: readonly Unit[], from: number, que: number, subjectBehind: boolean, language: Language): boolean {
  if (que - from > 25) return false
  let free = true
  for (let j = from; j < que; j++) {
    const unit = units[j]
    if (unit === undefined) return false
    if (unit.low === ',') {
      free = true
      continue
    }
    // A noun right behind the cue is what was announced; `que` tells of it then.
    // `reclaman un endurecimiento de las normas que`: a noun was asked for, of which `que` tells.
    if (/^(?:un|una|unos|unas|une)$/.test(unit.low) && !subjectBehind && !language.prepositions.has(units[j - 1]?.low ?? '') && units[j + 1]?.kind === 'word' && language.roleOf(units[j + 1]?.low ?? '') === null) return false
    if (language.code === 'es' && j === que - 1 && /^(?:el|la|los|las)$/.test(unit.low)) return false
    // `una investigación sobre las causas que`: behind an article and a noun `que` tells of the noun.
    if (j === que - 1 && j > from && isNounBefore(units, j, language)) return false
    if (j === from && !subjectBehind && unit.kind === 'word' && language.determiners.has(unit.low) && !/^(?:ce|le|la|el|l’)$/.test(unit.low)) free = false
    if (j === from && !subjectBehind && language.determiners.has(unit.low)) free = language.dayWords.has(unit.low) && units[j + 1] !== undefined && que - j > 1 && /(?:di|es|do|go)$/.test(units[j + 1]?.low ?? '')
  }
  return free
}

/** An article and a noun that is nobody's whom it was told, and no day. */
function isNounBefore(units: readonly Unit[], at: number, language: Language): boolean {
  const [unit, article, before] = [units[at], units[at - 1], units[at - 2]]
  if (unit?.kind !== 'word' || article === undefined || isCapital(unit) || !language.determiners.has(article.low) || language.dayWords.has(article.low) && dayNamed(unit.low, language.code) !== null) return false
  return language.roleOf(unit.low) === null && !language.isBody(unit.low) && !language.isOutlet(unit.low) && !language.audiences.has(unit.low) && dayNamed(unit.low, language.code) === null && !/^(?:víspera|veille|noche|tarde|mañana|soir|matin|semana|semaine|jour|día)$/.test(unit.low) && /^(?:sobre|contra|contre)$/.test(before?.low ?? '')
}

function pieceFrom(units: readonly Unit[], cues: readonly Cue[], cue: Cue, from: number, language: Language): Content {
  let end = endOf(units, cues, cue, from, language)
  const own = units.slice(from, end)
  const spoken = own.filter((unit) => unit.verbatim !== undefined)
  const first = own[0]
  // Words in marks right at the head: what stands behind them is the reporter's again, unless it goes on with more of them.
  if (first?.verbatim !== undefined && own.slice(1).every((unit) => unit.verbatim !== undefined || unit.kind === 'sign')) return { pieces: spoken.map((unit) => spanOf(unit)), direct: true, how: '' }
  // `admitió «tensiones» y se mostró …`: behind the marks the reporter goes on.
  // `„Gesindel“, mit dem er …`: a German relative clause about what was said is the reporter's.
  if (first?.verbatim?.marked === true && language.nounsInCapitals && own[1]?.low === ',' && TERMS.test(units[from - 1]?.low ?? '')) return { pieces: [spanOf(first)], direct: true, how: '' }
  // `tildó de «catastrofista» el discurso`: what something is called.
  if (first?.verbatim?.marked === true && (cue.form.only === 'marks' || cue.passive) && !language.nounsInCapitals) return { pieces: [spanOf(first)], direct: true, how: '' }
  if (first?.verbatim?.marked === true && language.conjunctions.has(own[1]?.low ?? '') && own[2]?.verbatim === undefined) return { pieces: [spanOf(first)], direct: true, how: '' }
  if (cue.parts.some((part) => part > from)) while (end > from + 1 && (cue.parts.includes(end - 1) || (units[end - 1]?.kind === 'sign' && units[end - 1]?.verbatim === undefined && cue.parts.includes(end - 2)))) end--
  if (first?.verbatim !== undefined && end === from + 1) return { pieces: [spanOf(first)], direct: true, how: '' }
  while (end > from && units[end - 1]?.kind === 'sign' && units[end - 1]?.verbatim === undefined && /^[.,;:!?…—–-]$/.test(units[end - 1]?.low ?? '')) end--
  const span = hullOf(units.slice(from, end).map((unit) => (unit.verbatim === undefined ? unit : spanOf(unit))))
  return { pieces: span === null ? [] : [span], direct: false, how: '' }
}

/** A quote with its marks; of words without marks the words. */
export function spanOf(unit: Unit): Span {
  if (unit.verbatim === undefined) return { begin: unit.begin, end: unit.end }
  const { inner, marked, joined } = unit.verbatim
  if (!marked) return inner
  return { begin: joined ? inner.begin : Math.min(unit.begin, inner.begin), end: /["”“»«’›‹‘]$/u.test(unit.text) ? Math.max(inner.end, unit.end) : inner.end }
}

/** Where content that begins at `from` ends: before the next cue that the reporter adds, before `wie … sagte`, else with the sentence. */
export function endOf(units: readonly Unit[], cues: readonly Cue[], cue: Cue, from: number, language: Language): number {
  for (let i = from + 1; i < units.length; i++) {
    const unit = units[i]
    // `; das Verfahren läuft seit Mai`, `…, dass das Werk schließt: „Es ist vorbei“`: the reporter goes on, or words in marks of their own.
    if (unit?.low === ';' && unit.verbatim === undefined && !language.clauseWords.has(units[i + 1]?.low ?? '') || isQuoteBehind(units, i) && !cues.some((other) => other !== cue && other.verb > from && other.verb < i && i - other.verb <= NEAR_COLON)) return i
    if (unit?.low !== ',' && !language.conjunctions.has(unit?.low ?? '') && !/^[—–]$/.test(unit?.low ?? '')) continue
    const next = units[i + 1]
    if (unit?.low === ',' && next !== undefined && (language.asWords.has(next.low) || next.low === 'según')) {
      // `рассказывает, как она была командиром и мечтала`: behind a joined verb it is no insertion of the reporter's.
      if (cues.some((other) => other !== cue && other.first > i + 1 && other.first - i < 14 && units.slice(i + 1, other.first).every(({ low }) => low !== ',') && !joinsVerbs(units, i + 1, other.first, language))) return i
    }
    if (unit?.low === ',' && language.accounts.some(({ words, place }) => place === 'before' && words.every((word, k) => units[i + 1 + k]?.low === word) && (words.length > 1 || word1(words) !== 'so' || isShort(units, i + 2)))) return i
    // `und fügte hinzu`, `, добавив`, `, sagte Weber`: the reporter's again.
    const at = skipAdverbs(units, i + 1, language)
    const added = cues.find((other) => other !== cue && other.first === at && other.verb > cue.verb && !other.passive && !(other.form.shape === 'gerund' && other.form.only !== undefined) && (unit?.low !== ',' || other.form.shape === 'gerund' && other.form.only === undefined || startsPhrase(units, other.end, language) || (language.dropsSubjects && !/^(?:le|les|me|nos)$/.test(next?.low ?? ''))))
    if (unit?.low === ',' && language.declined !== undefined && /^(?:и|і|й|та)$/.test(next?.low ?? '') && agreesWith(units[i + 2], cue, language)) return i
    // `…, но обсуждать суммы отказался`, `…, mais a refusé de répondre`: what the same one wouldn't say.
    const wouldNot = unit?.low === ',' && !language.nounsInCapitals && /^(?:но|однако|але|проте|однак|pero|mais)$/.test(next?.low ?? '') && cues.some((other) => other !== cue && other.first > i + 1 && other.first - i < 9 && other.form.shape !== 'gerund' && other.form.shape !== 'infinitive' && (other.form.act === 'refuse' || other.negated && other.form.kind === 'speech') && other.form.number === cue.form.number && (other.form.gender ?? null) === (cue.form.gender ?? null) && units.slice(i + 1, other.first).every(({ low, verbatim }) => low !== ',' && verbatim === undefined))
    if (wouldNot) return i
    if (unit?.low === ',' && unit.verbatim === undefined && isComment(units, i + 1, cues, language)) return i
    const aside = unit?.low === ',' && language.subordinators.has(next?.low ?? '') && /^(?:aunque|mientras|tandis|während|wobei|хотя|хоча)$/.test(next?.low ?? '') && cues.some((other) => other !== cue && other.first > i + 1 && other.first <= i + (/^(?:mientras|tandis|während|wobei)$/.test(next?.low ?? '') ? 9 : 4))
    if (aside) return i
    // `рассказывает, как работала и мечтала уехать`: a verb of another time goes on with the clause.
    if (added !== undefined && language.declined !== undefined && unit?.low !== ',' && added.form.kind === 'attitude' && isPast(units[added.verb]) && !isPast(units[cue.verb]) && units.slice(from, i).some(isPast)) continue
    if (added !== undefined && (added.form.shape !== 'participle' || added.first !== added.verb)) return unit?.low === ',' || language.conjunctions.has(unit?.low ?? '') || unit !== undefined ? i : i
  }
  return units.length
}

/** Whether a colon stands here with nothing behind it but words in marks. */
export function isQuoteBehind(units: readonly Unit[], i: number): boolean {
  const [colon, first] = [units[i], units[i + 1]]
  return colon?.low === ':' && colon.verbatim === undefined && first?.verbatim?.marked === true && first.verbatim.words > 1 && units.length - i < MOST_BEHIND && units.slice(i + 1).every(({ verbatim, kind }) => verbatim !== undefined || kind === 'sign')
}

/** Units between a verb and a colon that belongs to it. */
const NEAR_COLON = 8

/** Units of such words, with the signs between. */
const MOST_BEHIND = 12

/** `подчеркнула, что …, и пригласила`: behind a comma and an `and` a verb in the cue's own form is what the same somebody did next. */
function agreesWith(unit: Unit | undefined, cue: Cue, language: Language): boolean {
  if (unit?.kind !== 'word' || cue.form.gender === undefined || cue.form.gender === 'n' || !language.isVerbLike(unit.low)) return false
  return cue.form.gender === 'f' ? /л(?:а|ась|ася)$/u.test(unit.low) : /(?:[аеиуяіїо]л|лся|[аеиуяіїо]в|вся)$/u.test(unit.low)
}

const word1 = (words: readonly string[]) => words[0] ?? ''

/** `, so Weber.`: to the sentence's end it is a few words. */
function isShort(units: readonly Unit[], from: number): boolean {
  return units.length - from <= 10
}

function skipAdverbs(units: readonly Unit[], from: number, language: Language): number {
  let i = from
  while (i < from + 3 && language.adverbs.has(units[i]?.low ?? '')) i++
  return i
}

/** The content that stands before a cue: words of others up to it, else the clause that a comma or a dash cuts off. */
export function contentBefore(units: readonly Unit[], start: number, language: Language, text: string): Content | null {
  let to = start
  let sign = ''
  while (to > 0 && units[to - 1]?.kind === 'sign' && units[to - 1]?.verbatim === undefined) sign = units[--to]?.low ?? ''
  const last = units[to - 1]
  if (last === undefined) return null
  let from = 0
  // The reporter's own words, up to where somebody else's statement ended before.
  for (let i = to - 1; i >= 0; i--) if (/^[:;]$/.test(units[i]?.low ?? '') && units[i]?.verbatim === undefined) {
    from = i + 1
    break
  }
  const own = units.slice(from, to)
  const isSpoken = (unit: Unit) => unit.verbatim !== undefined
  if (last.verbatim !== undefined && !(isTitle(units, to - 1, text) && last.verbatim.words < 4 && sign === '')) {
    if (own.every((unit) => isSpoken(unit) || unit.kind === 'sign')) return { pieces: own.filter(isSpoken).map(spanOf), direct: true, how: 'quote before' }
    if (sign === '' && last.verbatim.words < 3) return null
    // `… als „…“ bezeichnet`: a German verb at its clause's end has only the marked words right before it.
    if (sign === '' && language.nounsInCapitals && last.verbatim.marked) return { pieces: [spanOf(last)], direct: true, how: 'quote before' }
  } else if (!/^[,—–―-]$/.test(sign)) return null
  while (from < to && (language.conjunctions.has(units[from]?.low ?? '') || units[from]?.kind === 'sign') && units[from]?.verbatim === undefined) from++
  const words = units.slice(from, to)
  if (words.filter((unit) => unit.kind === 'word').length < 2 && !words.some(isSpoken)) return null
  const span = hullOf(words.map((unit) => (unit.verbatim === undefined ? unit : spanOf(unit))))
  return span === null ? null : { pieces: [span], direct: false, how: 'clause before' }
}
