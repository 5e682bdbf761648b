import type { Span } from '../../model/span.js'
import { hullOf } from '../../text/span.js'
import type { Language } from '../lang/language.js'
import { spanOf } from './contents.js'
import type { Cue } from './cues.js'
import { dayNamed } from './dates.js'
import type { Found } from './found.js'
import { placeOfWords } from './impersonal.js'
import { informationAt } from './german-outlets.js'
import { phraseEnd, type Phrase } from './phrases.js'
import { joinsVerbs } from './slavic-past.js'
import type { Sentence } from './sentences.js'
import { subjectOf, type SubjectTest } from './subjects.js'
import { isCapital } from './tokens.js'
import { toldIn } from './told.js'
import type { Unit } from './units.js'

/** Accounts and the cues that belong to them. */
export interface Accounts {
  readonly found: readonly Found[]
  readonly taken: ReadonlySet<Cue>
}

/** `laut Polizei`, `selon le maire`, `по словам Лавровой`, and clauses like `wie Weber sagte`: what stands around them is told by them. */
export function accountsIn(sentence: Sentence, cues: readonly Cue[], language: Language, text: string, mayBe: SubjectTest): Accounts {
  const { units } = sentence
  const taken = new Set<Cue>()
  const found: Found[] = []
  const passed = passedOnFrom(units, cues, language, text, mayBe)
  for (let i = 0; i < units.length; i++) {
    const clause = asClause(units, i, cues, language, text, mayBe)
    if (clause !== null) {
      taken.add(clause.cue)
      const content = around(units, i, clause.to, language)
      // `как сообщает «Маяк» со ссылкой на Гаранину`: she said it, and the paper is where it was told.
      const cited = citedWithin(units, clause.source.to, clause.to, language, text)
      if (content !== null && cited !== null) found.push({ ...madeOf(sentence, cited, [...clause.cue.parts].map((at) => units[at]), content, clause.cue, 'as clause'), through: clause.source })
      else if (content !== null) found.push({ ...madeOf(sentence, clause.source, [...clause.cue.parts].map((at) => units[at]), content, clause.cue, 'as clause'), told: toldIn(units, clause.cue, { ...clause.source, behind: true }, content.pieces, language, text) })
      i = clause.to - 1
      continue
    }
    const around3 = language.accounts.find(({ words, place }) => place === 'around' && words.every((word, k) => units[i + k]?.low === word))
    if (around3 !== undefined) {
      const at = i + around3.words.findIndex((word) => language.accountPronouns.has(word))
      const content = around(i < passed ? units.slice(0, passed) : units, i, i + around3.words.length, language)
      if (content !== null) found.push(madeOf(sentence, { from: at, to: at + 1 }, units.slice(i, i + around3.words.length), content, null, 'account'))
      i += around3.words.length - 1
      continue
    }
    // `Unter den Opfern waren demnach Kinder`: by the words before.
    if (language.nounsInCapitals && /^(?:demnach|demzufolge)$/.test(units[i]?.low ?? '') && !cues.some(({ form }) => form.kind === 'speech')) {
      const content = around(units, i, i + 1, language)
      if (content !== null) found.push({ ...madeOf(sentence, { from: i, to: i + 1 }, [units[i]], content, null, 'account'), source: 'implied' })
      continue
    }
    const compound = germanCompound(units, i, language, text)
    if (compound !== null) {
      const content = around(i < passed ? units.slice(0, passed) : units, i, compound.to, language)
      if (content !== null) found.push(madeOf(sentence, compound, [units[i]], content, null, 'account'))
      i = compound.to - 1
      continue
    }
    const own = germanView(units, i, language)
    if (own !== null) {
      const content = around(units, i, own + 1, language)
      if (content !== null) found.push(madeOf(sentence, { from: i + 1, to: own }, [units[i], units[own]], content, null, 'account'))
      i = own
      continue
    }
    const words = accountAt(units, i, language) ?? inTheEyesOf(units, i, language, mayBe)
    if (words === null) continue
    const own2 = ownWords(units, i, i + words, language)
    const from = own2 ?? skipJoining(units, i + words, language)
    const to = behindDay(units, own2 === null ? accountEnd(units, from, language, text) : i + words, language)
    if (to <= from || (units[from]?.kind !== 'word' && units[from]?.verbatim === undefined) || /^\p{N}/u.test(units[from]?.text ?? '')) continue
    if (units[i]?.low === 'so' && !isTail(units, i, to)) continue
    // `la ley, según la cual`, `le plan selon lequel`.
    if (/^(?:lequel|laquelle|lesquels|cual|cuales|denen|которому|которой|яким|якою)$/.test(units[from]?.low ?? '') || units.slice(from, to).some(({ low }) => /^(?:cual|cuales|lequel|laquelle)$/.test(low))) continue
    const by = own2 === null ? agentBehind(units, from, language, text) : null
    if (by !== null && by.agent.to >= to) {
      // `un document consulté par l’agence`, `une source citée par El Faro`, `l’expert désigné par le juge`: only of what is published who did it speaks.
      const seen = SEEN.test(units[by.participle]?.low ?? '')
      const who = seen || units.slice(from, by.participle).some(({ low }) => language.roleOf(low) !== null) || !PUBLISHED.test(units[by.participle]?.low ?? '')
      const rest = around(units, i, by.agent.to, language)
      if (rest !== null) found.push(who ? { ...madeOf(sentence, { from, to: by.participle }, units.slice(i, i + words), rest, null, 'account'), ...(seen && { through: by.agent }) } : madeOf(sentence, by.agent, units.slice(i, i + words), rest, null, 'account'))
      i = by.agent.to - 1
      continue
    }
    const content = around(i < passed ? units.slice(0, passed) : units, i, units[i]?.low === 'so' ? tailEnd(units, to, language) : to, language)
    if (content !== null) found.push(madeOf(sentence, { from, to }, units.slice(i, i + words), content, null, 'account'))
    i = to - 1
  }
  const behind = accountBehind(sentence, language, passed)
  if (behind !== null) found.push(behind)
  return { found, taken }
}

function madeOf({ begin, end }: Sentence, source: Phrase, cue: readonly (Unit | undefined)[], { pieces, direct }: { readonly pieces: readonly Span[], readonly direct: boolean }, of: Cue | null, rule: string): Found {
  return { source, cue: cue.flatMap((unit) => (unit === undefined ? [] : [{ begin: unit.begin, end: unit.end }])), form: of?.form ?? null, negated: of?.negated ?? false, content: pieces, direct, clause: { begin, end }, told: null, rule }
}

function accountAt(units: readonly Unit[], i: number, language: Language): number | null {
  let longest: number | null = null
  for (const { words, place } of language.accounts) {
    if (place === 'before' && words.length > (longest ?? 0) && words.every((word, k) => units[i + k]?.low === word)) longest = words.length
  }
  return longest ?? describedAccount(units, i, language)
}

const ADJECTIVE = /(?:ым|им|ой|ей|ыми|ими|ому|ему|ою|ею|ій|ього|ого|en|em|er|e)$/u
const MOST_ADJECTIVES = 3

/** `по предварительным данным`, `nach bisherigen Erkenntnissen`: adjectives stand between an account's first word and its noun. */
function describedAccount(units: readonly Unit[], i: number, language: Language): number | null {
  const head = units[i]?.low ?? ''
  const accounts = language.accounts.filter(({ words, place }) => place === 'before' && words.length === 2 && words[0] === head)
  if (accounts.length === 0) return null
  for (let j = i + 1; j <= i + MOST_ADJECTIVES; j++) {
    const unit = units[j]
    if (unit?.kind !== 'word') return null
    if (j > i + 1 && accounts.some(({ words }) => words[1] === unit.low)) return j + 1 - i
    if (isCapital(unit) || !(ADJECTIVE.test(unit.low) || language.adverbs.has(unit.low)) || language.accountPronouns.has(unit.low)) return null
  }
  return null
}

/** `Nach ersten Angaben wurden …`: nobody stands behind, so the words themselves are the source; where they begin, or `null`. */
function ownWords(units: readonly Unit[], i: number, end: number, language: Language): number | null {
  if (!language.nounsInCapitals || end - i < 2 || !isCapital(units[end - 1])) return null
  const next = units[end]
  if (next === undefined || next.kind !== 'word') return null
  const whose = isCapital(next) || /^(?:der|des|von|vom|einer|eines|seiner|ihrer|unserer|zweier|mehrerer)$/.test(next.low) || (/^\p{Ll}{3,}er$/u.test(next.low) && isCapital(units[end + 1]))
  return whose ? null : i + 1
}

/** `nach Marlies Roths Darstellung`: where the noun stands that closes it, or `null`. */
function germanView(units: readonly Unit[], i: number, language: Language): number | null {
  if (!language.nounsInCapitals || units[i]?.low !== 'nach' || !isCapital(units[i + 1])) return null
  for (let j = i + 2; j < i + 8; j++) {
    const unit = units[j]
    if (unit?.kind !== 'word') return null
    if (/^(?:darstellung|angaben|ansicht|meinung|worten|aussage|aussagen|auffassung|einschätzung|auskunft)$/.test(unit.low)) return j
  }
  return null
}

/** `Nach Polizeiangaben`, `…, so seine Einschätzung`: a noun of one word that says whose account it is, or a possessive that does; its units, or `null`. */
function germanCompound(units: readonly Unit[], i: number, language: Language, text: string): Phrase | null {
  if (!language.nounsInCapitals) return null
  const information = /^(?:nach|laut)$/.test(units[i]?.low ?? '') ? informationAt(units, i + 1, text) : null
  if (information !== null) return { from: i + 1, to: information.to }
  const [unit, first, noun, behind] = units.slice(i, i + 4)
  if (unit?.low === 'nach' && isCapital(first) && ACCOUNT_NOUN.test(first?.low ?? '')) return { from: i + 1, to: i + 2 }
  const isInsert = i > 0 && units[i - 1]?.kind === 'sign' && (behind === undefined || behind.kind === 'sign')
  return unit?.low === 'so' && isInsert && language.accountPronouns.has(first?.low ?? '') && isCapital(noun) ? { from: i + 1, to: i + 3 } : null
}

/** `Polizeiangaben`, `Medienberichten`: whose they are stands before in the same word. */
const ACCOUNT_NOUN = /^(?:\p{Lu}{2,5}-|\p{L}{3,})(?:angaben|informationen|berichten|erkenntnissen|schätzungen|aussagen|kreisen|recherchen|meldungen|darstellung|auffassung|einschätzung|lesart|daten|statistik)$/ui

const LEAST_OWN = 4

/** `Pour Jocelyne Pradier, déléguée, la direction savait`: at a sentence's head, with a full name. */
function inTheEyesOf(units: readonly Unit[], i: number, language: Language, mayBe: SubjectTest): number | null {
  let at = i + 1
  while (at < i + 4 && (language.determiners.has(units[at]?.low ?? '') || language.roleOf(units[at]?.low ?? '') !== null)) at++
  const [unit, given, family] = [units[i], units[at], units[at + 1]]
  // `Pour le rapporteur général, l’État …`, `Für den Gutachter ist der Staat …`.
  const office = units.slice(1, 3).find(({ low }) => language.roleOf(low) !== null)
  if (i === 0 && office !== undefined && /^(?:pour|para|für)$/.test(unit?.low ?? '') && language.determiners.has(units[1]?.low ?? '') && language.roleOf(office.low)?.plural !== true) {
    if (language.nounsInCapitals ? /^(?:ist|sind|war|waren|wäre|steht|bleibt)$/.test(units[3]?.low ?? '') : units.slice(3, 14).some(({ low }) => low === ',')) return 1
  }
  // `Para Olmos, su papel “es relevante”`: a name alone, where words in marks tell that it is theirs.
  if (i === 0 && /^(?:pour|para)$/.test(unit?.low ?? '') && isCapital(given) && at === 1 && family?.low === ',' && given !== undefined && mayBe(given) === true && units.slice(3).some(({ verbatim }) => verbatim?.marked === true && verbatim.words >= LEAST_OWN)) return 1
  if (i !== 0 || !/^(?:pour|para|für)$/.test(unit?.low ?? '') || !isCapital(given) || !isCapital(family) || language.genderOfName(given?.text ?? '') === null) return null
  return units.slice(3, 14).some(({ low }) => low === ',') || language.nounsInCapitals ? 1 : null
}

function skipJoining(units: readonly Unit[], from: number, language: Language): number {
  return /^(?:von|vom|de|du|del|d’)$/.test(units[from]?.low ?? '') && language.joiningWords.has(units[from]?.low ?? '') ? from + 1 : from
}

/** In German the verb ends it, in others a comma or the sentence; a name between commas belongs to it. */
function accountEnd(units: readonly Unit[], from: number, language: Language, text: string): number {
  let end = language.nounsInCapitals ? phraseEnd(units, from, language, text) : from
  if (!language.nounsInCapitals) {
    while (end < units.length && end - from < 25 && !(units[end]?.kind === 'sign' && units[end]?.verbatim === undefined && /^[,;:.—–]$/.test(units[end]?.low ?? '') && !isDotted(units, end, language))) {
      if (end > from && (units[end]?.verbatim?.words ?? 0) > 5) break
      end++
    }
    // Without a comma the phrase ends where its grammar does.
    if (end >= units.length || !/^,$/.test(units[end]?.low ?? '') || end - from > 12) end = Math.max(from, Math.min(end, phraseEnd(units, from, language, text)))
  }
  const next = units[end + 1]
  if (units[end]?.low === ',' && next !== undefined) {
    const stop = phraseEnd(units, end + 1, language, text)
    const isName = isCapital(next) && !language.notNames.has(next.low) && (isCapital(units[end + 2]) || language.titles.has(next.low)) && !language.nounsInCapitals
    const bare = language.declined !== undefined && language.roleOf(next.low) !== null && stop - end > 3 && !units.slice(end + 1, stop).some((unit) => isCapital(unit))
    const isRole = !bare && language.roleOf(next.low) !== null || (language.determiners.has(next.low) && language.roleOf(units[end + 2]?.low ?? '') !== null)
    // `l’avocat d’Aymeric Roux, le Bordelais Hector Sarrazin`.
    const inhabitant = language.determiners.has(next.low) && units.slice(end + 2, end + 5).some((unit, k, all) => isCapital(unit) && language.genderOfName(unit.text) !== null && (isCapital(all[k + 1]) || isCapital(units[end + 3 + k])))
    const german = language.nounsInCapitals && (isRole || (isCapital(next) && isCapital(units[end + 2])))
    const far = (isName || isRole) && !language.nounsInCapitals && language.declined === undefined ? appositionEnd(units, end, language) : null
    if (far !== null) return far
    if ((isName || isRole || german || inhabitant) && units[stop]?.low === ',' && stop > end + 1 && units.length - stop > 2) return stop
    if ((isName || isRole || german) && units[stop]?.low === '.' && stop >= units.length - 1) return stop
  }
  return end
}

const LONGEST_APPOSITION = 24

/** `selon Roth, directeur de campagne à Olm, une association, il faut …`: the last comma before what is told; `null` where a verb stands before the first one. */
function appositionEnd(units: readonly Unit[], comma: number, language: Language): number | null {
  let last: number | null = null
  let at = comma
  for (let i = comma + 1; i < units.length && i - comma < LONGEST_APPOSITION; i++) {
    const unit = units[i]
    if (unit === undefined || (unit.kind === 'sign' && unit.low !== ',' && !/^[-’()]$/.test(unit.low)) || language.auxiliaries.has(unit.low) || language.cues.get(unit.low)?.some(({ shape }) => shape === 'finite') === true || language.pronouns.has(unit.low)) break
    if (unit.low !== ',') continue
    // Behind the first one only `une association`, `un groupe` go on with it.
    if (last !== null && !/^(?:un|une|una)$/.test(units[at + 1]?.low ?? '')) break
    last = i
    at = i
    if (!/^(?:un|une|una)$/.test(units[i + 1]?.low ?? '')) break
  }
  return last !== null && units.length - last > 3 ? last : null
}

function isDotted(units: readonly Unit[], i: number, language: Language): boolean {
  const before = units[i - 1]
  return units[i]?.low === '.' && before?.kind === 'word' && i < units.length - 1 && (/^\p{Lu}$/u.test(before.text) || language.abbreviations.has(before.low))
}

/** `…, so Weber.`: it stands behind what was said, with a sign before and behind it. */
function isTail(units: readonly Unit[], i: number, to: number): boolean {
  const before = units[i - 1]
  const next = units[to]
  return before !== undefined && (before.verbatim !== undefined || /^[,–—-]$/.test(before.low)) && (next === undefined || next.kind === 'sign' || (/^(?:wörtlich|weiter|abschließend)$/.test(next.low) && (units[to + 1] === undefined || units[to + 1]?.kind === 'sign')) || /^(?:am|im|in|gegenüber|nach|bei|weiter|mit|auf|vor|aus|an)$/.test(next.low))
}

/** `laut einer Mitteilung vom Dienstag`, `nach Angaben der Polizei vom 3. Mai`: when the account was given belongs to it. */
function behindDay(units: readonly Unit[], to: number, language: Language): number {
  if (!language.nounsInCapitals || !/^(?:vom|von)$/.test(units[to]?.low ?? '')) return to
  const [first, second, third] = units.slice(to + 1, to + 4)
  if (first === undefined) return to
  if (dayNamed(first.low, language.code) !== null && first.kind === 'word') return to + 2
  if (language.relativeDays.has(first.low)) return to + 2
  return first.kind === 'number' && second?.low === '.' && dayNamed(third?.low ?? '', language.code) !== null ? to + 4 : to
}

/** Behind `…, so Weber am Montag im Stadtrat` where the time and the place end: at the next comma, or with the sentence. */
function tailEnd(units: readonly Unit[], to: number, language: Language): number {
  if (!language.nounsInCapitals || units[to]?.kind !== 'word') return to
  const sign = units.findIndex(({ low, verbatim }, i) => i >= to && verbatim === undefined && /^[,;:–—]$/.test(low))
  return sign < 0 ? units.length : sign
}

/** Where a German clause begins by which somebody passes on what an account before it tells: `…, wie die Agentur berichtete`; the sentence's end where none does. */
function passedOnFrom(units: readonly Unit[], cues: readonly Cue[], language: Language, text: string, mayBe: SubjectTest): number {
  if (!language.nounsInCapitals) return units.length
  const at = units.findLastIndex(({ low }, i) => low === 'wie' && units[i - 1]?.low === ',')
  const clause = at < 2 ? null : asClause(units, at, cues, language, text, mayBe)
  return clause !== null && units.slice(clause.to).every(({ kind, verbatim }) => kind === 'sign' && verbatim === undefined) ? at : units.length
}

/** `wie Weber sagte`, `comme l’a dit le maire`, `как сообщил Петров`, `según informó la policía`. */
function asClause(units: readonly Unit[], i: number, cues: readonly Cue[], language: Language, text: string, mayBe: SubjectTest): { readonly cue: Cue, readonly source: Phrase, readonly to: number } | null {
  const unit = units[i]
  if (unit === undefined || !(language.asWords.has(unit.low) || unit.low === 'según') || !(i === 0 || units[i - 1]?.kind === 'sign')) return null
  const limit = units.findIndex(({ low, verbatim }, at) => at > i && (/^[,.:;—–]$/.test(low) || (verbatim?.words ?? 0) > 5))
  const stop = limit < 0 ? units.length : limit
  const cue = cues.find(({ first, verb }) => first > i && verb < Math.max(stop, i + 14) && verb - i < 16)
  // `wie schwer es sei: „…“, erklärt er`: behind a colon another clause begins.
  if (cue !== undefined && units.slice(i, cue.first).some(({ low, verbatim }) => low === ':' || (verbatim?.words ?? 0) > 8)) return null
  if (cue === undefined || (!language.nounsInCapitals && cue.first - i > 4 && language.declined === undefined)) return null
  if (units[i]?.low === 'so' && language.nounsInCapitals || joinsVerbs(units, i, cue.first, language)) return null
  let source: Phrase | null = null
  if (cue.form.impersonal === true || cue.form.lemma === 'hervor|gehen') source = placeOfWords(units, cue, language, text)
  else if (language.nounsInCapitals) {
    if (cue.first === i + 1) return null
    const to = phraseEnd(units, i + 1, language, text)
    source = to > i + 1 ? { from: i + 1, to: Math.min(to, cue.first) } : null
  } else source = subjectOf(units, cue, language, text, mayBe) ?? bareBehind(units, cue, stop, language, text)
  if (source === null) return null
  const end = cue.parts.reduce((end, part) => Math.max(end, part + 1), Math.max(source.to, cue.end))
  let to = end
  while (to < units.length && !/^[,.:;—–]$/.test(units[to]?.low ?? '') && units[to]?.verbatim === undefined && to - end < 14) to++
  // `comme l’a dit le maire, Paul Roth,`: who is named between commas.
  if (source.to > to) to = source.to
  return { cue, source, to }
}

/** `как пишет «Обзор»`, `según han informado fuentes del Ministerio`: a title or a bare noun right behind the verb. */
function bareBehind(units: readonly Unit[], cue: Cue, stop: number, language: Language, text: string): Phrase | null {
  const first = units[cue.end]
  if (first?.verbatim?.marked === true && first.verbatim.words <= 4) return { from: cue.end, to: cue.end + 1 }
  if (language.nounsInCapitals || language.declined !== undefined || first?.kind !== 'word' || !/s$/.test(first.low) || language.prepositions.has(first.low) || language.adverbs.has(first.low) || language.determiners.has(first.low)) return null
  return { from: cue.end, to: Math.max(cue.end + 1, Math.min(phraseEnd(units, cue.end, language, text), stop)) }
}

/** Who is cited in a clause: `unter Berufung auf Roth`, `со ссылкой на Гаранину`. */
function citedWithin(units: readonly Unit[], from: number, to: number, language: Language, text: string): Phrase | null {
  for (let i = from; i < to; i++) {
    const words = language.citing.find((list) => list.every((word, k) => units[i + k]?.low === word))
    if (words === undefined) continue
    const begin = i + words.length
    const end = Math.max(begin, Math.min(phraseEnd(units, begin, language, text), to))
    return end > begin ? { from: begin, to: end } : null
  }
  return null
}

/** Where the clause begins and ends in which a German account stands: a dash or a semicolon parts what the reporter adds (`dauerte laut Amt zwölf Minuten – ein Spitzenwert`), but for dashes around it. */
function clauseAround(units: readonly Unit[], from: number, to: number): readonly [number, number] {
  const parts = ({ low, verbatim }: Unit) => verbatim === undefined && /^[–—;]$|^-$/.test(low)
  const isLoose = (i: number) => units[i]?.low !== '-' || (units[i]?.begin !== units[i - 1]?.end && units[i]?.end !== units[i + 1]?.begin)
  const before = units.findLastIndex((unit, i) => i < from && parts(unit) && isLoose(i))
  const behind = units.findIndex((unit, i) => i >= to && parts(unit) && isLoose(i))
  if (before >= 0 && before === from - 1 || behind === to) return [0, units.length]
  // `Das Haus – ein Altbau – ist laut Polizei leer`: two dashes before hold what is set in.
  const set = before >= 0 && units.slice(0, before).some((unit, i) => parts(unit) && isLoose(i))
  return [before < 0 || set || units.slice(before, from).filter(({ kind }) => kind === 'word').length < 2 ? 0 : before + 1, behind < 0 || before >= 0 || units.slice(behind + 1).some((unit, k) => parts(unit) && isLoose(behind + 1 + k)) ? units.length : behind]
}

/** What stands before `from` and behind `to` in the sentence, without the signs at its ends. */
function around(units: readonly Unit[], from: number, to: number, language: Language): { readonly pieces: readonly Span[], readonly direct: boolean } | null {
  // `висловилася стриманіше: на її думку, «…»`.
  // `… не согласилась: деньги, по её оценке, распределены справедливо`.
  const colon = units.slice(0, from).findLastIndex(({ low, verbatim }) => low === ':' && verbatim === undefined)
  to = behindRelative(units, from, to, language)
  const [first, last] = language.nounsInCapitals ? clauseAround(units, from, to) : [colon + 1, units.length]
  const sides = [units[from - 1]?.low === ':' ? [] : units.slice(first, from), units.slice(to, last)].map((side) => trimmed(side, language)).filter((side) => side.length > 0)
  const words = sides.flat().filter((unit) => unit.kind === 'word' || unit.verbatim !== undefined)
  if (words.length < 2 && !words.some((unit) => unit.verbatim !== undefined)) return null
  const direct = sides.flat().every((unit) => unit.verbatim !== undefined || unit.kind === 'sign')
  const pieces = direct ? sides.flat().filter((unit) => unit.verbatim !== undefined).map(spanOf) : sides.flatMap((side) => hullOf(side.map(spanOf)) ?? [])
  return { pieces, direct }
}

/** `Как следует из отчёта, который огласил прокурор, деньги …`: behind a clause that only tells of the source; of what stands before nothing is told there. */
function behindRelative(units: readonly Unit[], from: number, to: number, language: Language): number {
  if (language.declined === undefined || from > 0 || units[to]?.low !== ',' || !/^(?:котор\p{L}{2,3}|як(?:ий|а|е|і|ого|ому|ої|у|их|им|ими))$/u.test(units[to + 1]?.low ?? '')) return to
  const comma = units.findIndex(({ low }, i) => i > to + 1 && i - to < LONGEST_RELATIVE && low === ',')
  return comma < 0 ? to : comma
}

const LONGEST_RELATIVE = 14

/** Who published or is cited behind a participle: `les données publiées mardi par l’Association`, `una fuente citada por El Faro`; units of the participle and of who it is, or `null`. */
function agentBehind(units: readonly Unit[], from: number, language: Language, text: string): { readonly participle: number, readonly agent: Phrase } | null {
  if (language.code !== 'fr' && language.code !== 'es') return null
  const participle = language.code === 'fr' ? /^\p{L}{3,}(?:ée?s?|ies?|ues?)$/u : /^\p{L}{3,}[ai]d[oa]s?$/u
  for (let i = from + 1; i < units.length && i - from < LONGEST_SOURCE; i++) {
    const unit = units[i]
    if (unit?.kind !== 'word') return null
    if (!/^(?:par|por)$/.test(unit.low)) continue
    const at = [i - 1, i - 2, i - 3].find((k) => k > from && participle.test(units[k]?.low ?? '') && language.roleOf(units[k]?.low ?? '') === null && !isCapital(units[k]))
    if (at === undefined) return null
    const to = phraseEnd(units, i + 1, language, text)
    return to > i + 1 ? { participle: at, agent: { from: i + 1, to } } : null
  }
  return null
}

/** Participles of who published or made something, and of who saw it or cites it. */
const PUBLISHED = /^(?:publi|rendu|diffus|rédig|sign|élabor|réalis|men|établi|présent|remis|émis|dévoil|transmis|divulgu|compil|recueilli|mis|révél|produit|fourni|command|publicad|difundid|elaborad|realizad|presentad|facilitad|emitid|firmad|recabad|recopilad|aportad|hech|divulgad|ofrecid|remitid|revelad|suministrad)/u
const SEEN = /^(?:consult|obtenu|vu|reçu|cit|interrog|relay|sollicit|contact|joint|rapport|consultad|obtenid|vist|recibid|citad|recogid|preguntad|contactad|entrevistad)/u

/** Units of a source with its participle. */
const LONGEST_SOURCE = 14

function trimmed(side: readonly Unit[], language: Language): readonly Unit[] {
  let [from, to] = [0, side.length]
  const isSign = (unit: Unit | undefined) => unit?.kind === 'sign' && unit.verbatim === undefined && !/^[¿¡%€$)]$/.test(unit.low)
  while (from < to && isSign(side[from])) from++
  while (to > from && isSign(side[to - 1])) to--
  while (from < to - 1 && language.conjunctions.has(side[from]?.low ?? '') && side.length > 3) from++
  return side.slice(from, to)
}

/** `der Polizei zufolge`. */
function accountBehind(sentence: Sentence, language: Language, passed: number): Found | null {
  const { units } = sentence
  const words = new Set(language.accounts.filter(({ place }) => place === 'behind').map(({ words }) => words[0] ?? ''))
  const at = units.findIndex(({ low }) => words.has(low))
  if (at < 1) return null
  let from = at - 1
  while (from > 0 && at - from < 12 && units[from - 1]?.kind === 'word' && !(language.cues.has(units[from - 1]?.low ?? '') || (/^\p{Ll}/u.test(units[from - 1]?.text ?? '') && !language.determiners.has(units[from - 1]?.low ?? '') && !language.joiningWords.has(units[from - 1]?.low ?? '') && !/(?:en|er|em)$/.test(units[from - 1]?.low ?? '')))) from--
  const content = around(at < passed ? units.slice(0, passed) : units, from, at + 1, language)
  if (content === null) return null
  const begin = /^angaben$/.test(units[from]?.low ?? '') ? from + 1 : from
  return madeOf(sentence, { from: begin < at ? begin : from, to: at }, [units[at]], content, null, 'account')
}
