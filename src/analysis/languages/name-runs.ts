import type { Span } from '../../model/span.js'
import type { Gender } from '../people/gender.js'
import { INTERVIEW_WORDS } from '../lang/interview-words.js'
import type { Language } from '../lang/language.js'
import { isCapital, type Token } from './tokens.js'

/** A name as it is written at one place. */
export interface NameRun extends Span {
  /** Index of its first token and behind its last. */
  readonly from: number
  readonly to: number
  readonly words: readonly string[]
  /** What stands before it and tells who is named: a title's gender, a role's word. */
  readonly title: Gender | null
  readonly titled: boolean
  /** Whether it begins a sentence with nothing else to tell that it is a name. */
  readonly doubtful: boolean
  /** Whether it begins a sentence, and where its second word begins. */
  readonly opening: boolean
  readonly second: number | null
}

const LONGEST_NAME = 5
/** German nouns by their endings: never a name's first word. */
const GERMAN_NOUN = /(?:ung|heit|keit|schaft|tion|tät|ismus|nis|ling|wesen|zeug|werk|haus|platz|straße|brücke|stadt|land|kreis|dorf)(?:en|e|s|es)?$/
const INITIAL = /^\p{Lu}$/u

/** Finds names among the tokens of a block: runs of capitals, without roles and titles in front. `nouns`: words in small letters that the page shows to be common nouns. */
export function nameRuns(tokens: readonly Token[], language: Language, nouns: ReadonlySet<string>): readonly NameRun[] {
  const runs: NameRun[] = []
  for (let i = 0; i < tokens.length; i++) {
    // `schrieb sie auf X. Nach Darstellung`: the platform's name is no initial.
    if (!isCapital(tokens[i]) || tokens[i]?.text === 'X' && tokens[i + 1]?.low === '.' && language.prepositions.has(tokens[i - 1]?.low ?? '')) continue
    const opened = withVon(tokens, i, language)
    if (opened !== null) {
      runs.push(opened)
      i = opened.to - 1
      continue
    }
    let to = i + 1
    while (to < tokens.length && to - i < LONGEST_NAME + 4) {
      const token = tokens[to]
      if (isCapital(token) && tokens[to - 1]?.kind !== 'sign') to++
      // `ГОРИЦВІТ Л. М. Дякую`: behind the initials of a family name in capitals somebody begins to speak.
      else if (isCapital(token) && !INITIAL.test(token?.text ?? '') && /^\p{Lu}{4,}$/u.test(tokens[i]?.text ?? '') && INITIAL.test(tokens[i + 1]?.text ?? '')) break
      else if (isCapital(token) && tokens[to - 1]?.low === '.' && INITIAL.test(tokens[to - 2]?.text ?? '')) to++
      else if (token?.low === '.' && INITIAL.test(tokens[to - 1]?.text ?? '') && isCapital(tokens[to + 1])) to++
      else if (language.nameParticles.has(token?.low ?? '') && particleEnd(tokens, i, to, language) !== null) to = particleEnd(tokens, i, to, language) ?? to + 1
      else break
    }
    const run = trimmed(tokens, i, to, language, nouns)
    if (run !== null) runs.push(run)
    i = to - 1
  }
  return runs
}

/** `Von der Heide betonte, …`: a family name whose particle opens the sentence, right before a verb that nobody else follows; else `null`. */
function withVon(tokens: readonly Token[], at: number, language: Language): NameRun | null {
  const [first, second, name, verb, next] = tokens.slice(at, at + 5)
  if (language.code !== 'de' || !/^(?:Von|Van)$/.test(first?.text ?? '') || !/^(?:der|den)$/.test(second?.low ?? '') || !startsSentence(tokens, at)) return null
  if (first === undefined || name === undefined || !isCapital(name) || language.roleOf(name.low) !== null || language.isBody(name.low) || language.cues.get(verb?.low ?? '')?.some(({ shape }) => shape === 'finite') !== true) return null
  if (next === undefined || isCapital(next) || language.pronouns.has(next.low) || language.determiners.has(next.low)) return null
  return { begin: first.begin, end: name.end, from: at, to: at + 3, words: [name.text], title: null, titled: false, doubtful: false, opening: true, second: null }
}

/** Behind one or two particles comes the next part of a name: `von der Leyen`. A particle that could join two names (`de`) needs a given name before. */
function particleEnd(tokens: readonly Token[], start: number, at: number, language: Language): number | null {
  const end = isCapital(tokens[at + 1]) ? at + 2 : language.nameParticles.has(tokens[at + 1]?.low ?? '') && isCapital(tokens[at + 2]) ? at + 3 : null
  if (end === null) return null
  if (language.code === 'de' && /^(?:der|den|dem|zur|vom)$/.test(tokens[at]?.low ?? '')) return null
  if (/^(?:y|i)$/.test(tokens[at]?.low ?? '')) return null
  const before = tokens[at - 1]
  if (before === undefined) return null
  // `Leukel zu Beginn`: nobody's name, where no given name stands before.
  if (tokens[at]?.low === 'zu' && language.genderOfName(before.text) === null) return null
  // `Brandt von der Gewerkschaft`: behind a family name stands where somebody is from.
  if (tokens[at]?.low === 'von' && /^(?:der|den|dem)$/.test(tokens[at + 1]?.low ?? '') && at - start > 1 && language.genderOfName(before.text) === null) return null
  // `Svea Marten von der Ostbank`: what stands behind is a body.
  if (tokens[at]?.low === 'von' && (language.isBody(tokens[end - 1]?.low ?? '') || language.isOutlet(tokens[end - 1]?.low ?? '')) && at - start > 1) return null
  // `nach Ansicht von Bauer`.
  if (tokens[at]?.low === 'von' && /^(?:ansicht|sicht|angaben|worten|darstellung|lesart|aussagen?|auffassung|meinung|informationen|interesse|seiten|kritik|lob)$/.test(before.low)) return null
  if (/^(?:von|van|zu)$/.test(tokens[at]?.low ?? '') && isCapital(before)) return language.roleOf(before.low) === null && !language.isBody(before.low) && !GERMAN_NOUN.test(before.low) && !language.determiners.has(tokens[at - 2]?.low ?? '') && (language.code !== 'de' || tokens[at]?.low !== 'von' || !startsSentence(tokens, start) || !/(?:e|ug|nis|tum|ing|all|und)$/.test(before.low) || language.genderOfName(before.text) !== null) ? end : null
  const given = language.genderOfName(before.text) !== null || language.genderOfName(tokens[start]?.text ?? '') !== null
  return given || language.roleOf(tokens[at - 2]?.low ?? '') !== null || (/^(?:La|Le|L’|L')$/.test(tokens[at + 1]?.text ?? '') && at === start + 1) ? end : null
}

/** `L’Italienne`, `L’Union`: an article that opens a sentence or a title, and nobody's given name. */
function withoutElided(words: readonly string[]): readonly string[] {
  return words.length > 1 && /^[LD][’']$/.test(words[0] ?? '') ? words.slice(1) : words
}

function trimmed(tokens: readonly Token[], start: number, end: number, language: Language, nouns: ReadonlySet<string>): NameRun | null {
  let from = start
  let [title, titled]: [Gender | null, boolean] = [null, false]
  const before = (at: number) => tokens[at - 1]
  const take = (token: Token) => {
    const role = language.roleOf(token.low)
    if (language.titles.has(token.low)) [title, titled] = [language.titles.get(token.low) ?? title, true]
    else if (role !== null && role.plural !== true) [title, titled] = [role.gender ?? title, true]
    else return false
    return true
  }
  // `R. Fermín exagera`: the label of an interview's line is no initial.
  if (from === 0 && tokens[1]?.low === '.' && end > 2 && isLabel(tokens[0]?.low ?? '', language)) from += 2
  // `Bürgermeisterin a. D. Priggert`.
  if (language.code === 'de' && tokens[from]?.text === 'D' && tokens[from - 2]?.low === 'a' && end - from > 2) from += 2
  // A title in small letters, or with a full stop, in front: `señora Ruiz`, `M. Dubois`, `Dr. Roth`.
  const dotted = before(from)?.low === '.' ? tokens[from - 2] : before(from)
  if (dotted !== undefined && language.abbreviations.has(dotted.low) === (before(from)?.low === '.') || dotted !== undefined && before(from)?.low !== '.') take(dotted)
  // `Kvarazkhelias Vorgängerin Tamar Lomsadze`: the name begins behind the office.
  const office = language.nounsInCapitals ? tokens.slice(start, end - 1).findLastIndex((token, i) => i > 0 && language.roleOf(token.low) !== null && /s$/.test(tokens[start + i - 1]?.low ?? '')) : -1
  if (office > 0) from = start + office
  while (from < end) {
    const token = tokens[from]
    if (token === undefined) return null
    const given = language.genderOfName(token.text) !== null
    if (take(token) && !(given && from + 1 < end && !language.titles.has(token.low))) from++
    else if ((language.notNames.has(token.low) || (language.nounsInCapitals && isFunctionWord(token.low, language))) && !(given && from + 1 < end && !language.determiners.has(token.low) && !(from === start && language.genderOfName(tokens[from + 1]?.text ?? '') !== null))) from++
    else if (language.isBody(token.low) && end - from > 1 && !given) from++
    else if (language.nounsInCapitals && !given && end - from > 1 && isCalling(token, language)) [title, titled, from] = [token.low.endsWith('in') ? 'f' : title, true, from + 1]
    else if (language.nounsInCapitals && !given && end - from > 1 && (GERMAN_NOUN.test(token.low) || nouns.has(token.low) || hasGivenBehind(tokens, from + 1, end, language) || (language.determiners.has(before(from)?.low ?? '') && !titled))) {
      const role = language.determiners.has(before(from)?.low ?? '') && /in$/.test(token.low)
      if (role) [title, titled] = ['f', true]
      from++
    } else if (!given && end - from > 2 && isOfAnother(tokens, from, language, titled || [1, 2, 3].some((back) => language.roleOf(before(from - back + 1)?.low ?? '') !== null))) from++
    else if (isStreet(tokens, from, end, language)) from++
    else if (!given && end - from > 2 && hasGivenBehind(tokens, from + 1, end, language) && !language.nameParticles.has(tokens[from + 1]?.low ?? '')) from++
    else break
  }
  while (from < end && (tokens[from]?.kind === 'sign' || language.nameParticles.has(tokens[from]?.low ?? ''))) from++
  let to = end
  while (to > from && (language.notNames.has(tokens[to - 1]?.low ?? '') || tokens[to - 1]?.kind === 'sign')) to--
  if (to <= from) return null
  const own = tokens.slice(from, to)
  const first = own[0]
  const last = own.at(-1)
  if (first === undefined || last === undefined) return null
  const single = own.length === 1
  if (single && (language.roleOf(first.low) !== null || language.isBody(first.low) || (language.nounsInCapitals && (nouns.has(first.low) || (language.determiners.has(before(from)?.low ?? '') && !titled))))) return null
  // `Мер Ярославська заявив`, `глава Приозёрска сообщил`: behind the head of a place stands the place, where the verb behind is no woman's.
  if (single && language.declined !== undefined && titled && title !== 'f' && HEADS_OF_PLACES.test(before(from)?.low ?? tokens[from - 1]?.low ?? '') && /(?:[сцз]ька|ска)$/u.test(first.low) && !/л(?:а|ась|ася)$/u.test(tokens[to]?.low ?? '')) return null
  const family = initialsBehind(own)
  const opening = from === 0 || /^[.!?:»«"“”—–-]$/.test(before(from)?.low ?? '.')
  return { begin: first.begin, end: last.end, from, to, words: family === null ? withoutElided(own.filter(({ kind }) => kind === 'word').map(({ text }) => text)) : [family.text], title, titled: titled || family !== null, doubtful: (single && opening && !titled), opening, second: own[1]?.kind === 'word' ? own[1].begin : null }
}

/** Offices of a place, in Russian and Ukrainian. */
const HEADS_OF_PLACES = /^(?:мэр|мер|глава|голова|губернатор|градоначальник|градоначальник|очільник|прокурор|префект|староста)$/u

/** `Адвокат Хворостова Тигран Оганесян`, `Президентка Словенії Міра Подгорник`: behind an office stands whose it is, before the name; also a German word for a calling. */
function isOfAnother(tokens: readonly Token[], at: number, language: Language, titled: boolean): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token === undefined || next === undefined) return false
  if (language.declined === undefined) return language.nounsInCapitals && /^\p{Lu}[\p{Ll}]{3,}(?:erin|orin|istin|entin|antin|login|gogin|ikerin|eurin|iker|loge|ist|ent|ant)$/u.test(token.text) && !language.nameParticles.has(next.low)
  return titled && /(?:[оеёєиіы][внй]?а|ого|ему|ому|ой|ої|ей|ії|ии|ы|и|і|ья|ея)$/u.test(token.low) && !/(?:вич|вна|чна)(?:а|у|ем|ы|е|ой|и|і|ою)?$/u.test(next.low)
}

/** `жительница улицы Садовой Зухра`, `посол Нордланда Эйнар Фоссе`, `El alcalde de Villarrasa Damián Quiroga`: what a noun before tells of stands in front of the name. */
function isStreet(tokens: readonly Token[], at: number, end: number, language: Language): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token === undefined || next === undefined || before?.kind !== 'word' || isCapital(before) || language.genderOfName(token.text) !== null) return false
  if (language.declined === undefined) return end - at > 2 && language.joiningWords.has(before.low) && language.roleOf(tokens[at - 2]?.low ?? '') !== null && !language.nameParticles.has(next.low) && language.genderOfName(next.text) !== null
  if (end - at === 2) return /(?:ой|ей|ої)$/u.test(token.low) && language.genderOfName(next.text) !== null && !/(?:ой|ей|ої|ою|у|ы|и|і)$/u.test(next.low) && language.roleOf(before.low) === null
  return end - at > 2 && language.roleOf(before.low) !== null && /(?:а|я|ы|и|і|ї|у|ю)$/u.test(token.low) && !language.nameParticles.has(next.low) && language.genderOfName(next.text) !== null
}

/** `Obwohl Weber`, `Sie Mitglied`: words without meaning of their own that a sentence begins with. */
function isFunctionWord(low: string, language: Language): boolean {
  return language.subordinators.has(low) || language.pronouns.has(low) || language.determiners.has(low) || language.auxiliaries.has(low) || language.conjunctions.has(low) || language.prepositions.has(low) || language.adverbs.has(low) || language.questionWords.has(low)
}

/** Whether a sentence begins with a token, where any noun may stand (`Hilfe von Tellana`). */
function startsSentence(tokens: readonly Token[], at: number): boolean {
  return at === 0 || /^[.!?:]$/.test(tokens[at - 1]?.low ?? '')
}

function isLabel(low: string, language: Language): boolean {
  const { asks, answers } = INTERVIEW_WORDS[language.code]
  return language.code === 'es' && (asks.has(low) || answers.has(low))
}

/** `Derby-Sieger Olmert`, `Roth-Berater Adler`: a German word of two with what somebody is at its end. */
function isCalling({ text }: Token, language: Language): boolean {
  const [given = '', ...others] = text.split('-')
  return others.length > 0 && language.genderOfName(given) === null && /^\p{Lu}\p{Ll}{3,}$/u.test(others.at(-1) ?? '') && /(?:er|erin|ist|istin|ent|entin|ant|or|orin|chef|chefin|loge|login|experte|expertin|boss|star|profi|frau|mann|kollege|legende|veteran)$/.test(others.at(-1) ?? '')
}

/** `Лапина О. С.`: the family name before initials, or `null` where none stand behind it. */
function initialsBehind(own: readonly Token[]): Token | null {
  const [first, ...others] = own.filter(({ kind }) => kind === 'word')
  return first !== undefined && first.text.length > 1 && others.length > 0 && others.every(({ text }) => INITIAL.test(text)) ? first : null
}

function hasGivenBehind(tokens: readonly Token[], from: number, end: number, language: Language): boolean {
  for (let i = from; i < end - 1; i++) if (language.genderOfName(tokens[i]?.text ?? '') !== null) return true
  return false
}

/** Words that a page shows to be nouns: behind an article or a preposition that takes one (`die Brücke`), in German where capitals don't tell. */
export function nounsOf(blocks: readonly (readonly Token[])[], language: Language): ReadonlySet<string> {
  const nouns = new Set<string>()
  if (!language.nounsInCapitals) return nouns
  for (const tokens of blocks) {
    tokens.forEach((token, i) => {
      const before = tokens[i - 1]
      if (isCapital(token) && before !== undefined && language.determiners.has(before.low) && !isCapital(tokens[i + 1])) nouns.add(token.low)
    })
  }
  return nouns
}
