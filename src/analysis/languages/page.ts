import type { Block } from '../../model/article.js'
import { countBefore } from '../../text/span.js'
import type { Quote, Quotes } from '../../text/quotes.js'
import { kindsOfBody } from '../lang/body-words.js'
import type { Language } from '../lang/language.js'
import { dayNamed } from './dates.js'
import { knowSpeakers } from './german-speakers.js'
import { nameRuns, nounsOf, type NameRun } from './name-runs.js'
import { mayBeSubject, People, type Mention, type Office, type Person } from './people.js'
import { sentencesOf, type Sentence } from './sentences.js'
import { isCapital, tokensOf, type Token } from './tokens.js'
import { unitsOf } from './units.js'

/** A block with the language that it is read by; `index` is its place among all blocks. */
export interface LanguageBlock {
  readonly block: Block
  readonly index: number
  readonly language: Language
}

/** What is known of a page before anybody's words are looked for. */
export interface Page {
  readonly sentences: readonly (Sentence & { readonly language: Language })[]
  readonly people: People
  /** In the order of the text, not overlapping. */
  readonly mentions: readonly Mention[]
  /** Roles that the page gives several at once: `die Bürgermeister Fink und Prüß`, `deux avocats`. */
  readonly plural: ReadonlySet<string>
  /** Roles by which the page brings somebody in: `ein Forscher`, `une voisine`. */
  readonly broughtIn: ReadonlySet<string>
  /** Where a role first stands by itself, with no name beside, as an offset into the text. */
  readonly firstBare: ReadonlyMap<string, number>
}

/** Kinds of blocks in which statements are looked for. */
const READ: ReadonlySet<string> = new Set(['heading', 'standfirst', 'paragraph', 'quote', 'list'])

/** Reads sentences and names of a page's blocks. */
export function pageOf(text: string, blocks: readonly LanguageBlock[], { quotes }: Quotes): Page {
  const read = blocks.filter(({ block }) => READ.has(block.kind))
  const outer = withUnclosed(text, blocks, quotes.filter(({ level }) => level === 0))
  const byBlock = Map.groupBy(outer, (quote) => quote.block)
  const sentences = read.flatMap(({ block, index, language }) => {
    const own = byBlock.get(index) ?? []
    return sentencesOf(text, unitsOf(text, block, own, language), index, block.kind === 'heading', language).map((sentence) => ({ ...sentence, language }))
  })
  const people = new People()
  const tokens = read.map(({ block, language }) => ({ language, tokens: tokensOf(text, block, language.code) }))
  const nouns = new Map([...new Set(read.map(({ language }) => language))].map((language) => [language, nounsOf(tokens.filter((one) => one.language === language).map((one) => one.tokens), language)]))
  const runs = tokens.map((one) => ({ ...one, runs: nameRuns(one.tokens, one.language, nouns.get(one.language) ?? new Set()) }))
  // `Разговор Крутикова`: a common noun at a sentence's head before somebody's name is no part of it.
  // In German any noun has a capital: `zum Beispiel Weber`, `Kontrolleur Roth`.
  const sure = ({ run, language }: { readonly run: NameRun, readonly language: Language }) => (!run.opening && !language.nounsInCapitals) || run.titled || language.genderOfName(run.words[0] ?? '') !== null
  const each = runs.flatMap(({ language, runs: own }) => own.map((run) => ({ run, language })))
  for (const one of each) if (sure(one)) people.add(one.run, one.language)
  const shortened = new Map<NameRun, NameRun>()
  const commonNouns = new Set([...nouns.values()].flatMap((one) => [...one]))
  for (const one of each) {
    if (sure(one) || one.run.words.length < 2) continue
    const rest = withoutFirst(one.run)
    const first = ofFirst(one.run, one.language)
    const known = (run: NameRun) => people.meant(run, one.language).some(({ isPerson }) => isPerson || !one.language.nounsInCapitals)
    if (rest !== null && people.meant(one.run, one.language).length === 0 && known(rest) && (one.run.opening || isCommonNoun(one.run, one.language, commonNouns))) shortened.set(one.run, rest)
    else if (first !== null && known(first)) shortened.set(one.run, first)
    else people.add(one.run, one.language)
  }
  const firstNamed = new Map<Person, number>()
  for (const { run: written, language } of each) {
    const run = shortened.get(written) ?? written
    const [only, ...others] = run.words.length > 1 ? people.meant(run, language) : []
    if (only !== undefined && others.length === 0 && !firstNamed.has(only)) firstNamed.set(only, run.begin)
  }
  const mentions: Mention[] = []
  for (const { language, tokens: all, runs: own } of runs) {
    const from = mentions.length
    for (const written of own) {
      const run = shortened.get(written) ?? written
      const fits = namedBefore(people.meant(run, language), run, firstNamed)
      mentions.push({ begin: run.begin, end: run.end, run, language, fits, full: run.words.length > 1, mayBeSubject: mayBeSubject(run, language) })
      const [only, ...others] = fits
      if (only !== undefined && others.length === 0) {
        if (isOfBody(run, all, language) && only.gender === null && !only.isPerson) only.isBody = true
        learn(only, run, all, language)
      }
    }
    knowSpeakers(all, mentions.slice(from), language)
  }
  for (const one of familiesAmong(tokens, people, mentions)) mentions.push(one)
  mentions.sort((a, b) => a.begin - b.begin)
  const plural = new Set(tokens.flatMap(({ language, tokens: all }) => all.flatMap((token, i) => {
    const role = language.roleOf(token.low)
    const counted = role?.plural === true || /^(?:zwei|beide|beiden|deux|dos|два|две|оба|обидва|двоє|дві)$/.test(all[i - 1]?.low ?? '')
    return role !== null && counted ? [role.role] : []
  })))
  return { sentences, people, mentions, plural, ...rolesAlone(tokens) }
}

/** `Seebacher erzählt`, before her father Hinrich Seebacher is named: of several with one family name those whom the page has named so far. */
function namedBefore(fits: readonly Person[], run: NameRun, firstNamed: ReadonlyMap<Person, number>): readonly Person[] {
  if (fits.length < 2 || run.words.length > 1) return fits
  const so = fits.filter((person) => (firstNamed.get(person) ?? Infinity) < run.begin)
  return so.length === 1 ? so : fits
}

/** Articles by which somebody new is told of. */
const INDEFINITE = /^(?:eine?|eine[mnrs]|une?|una|один|одна)$/

/** Units between a role and its name. */
const BESIDE = 4

function rolesAlone(blocks: readonly { readonly language: Language, readonly tokens: readonly Token[] }[]): Pick<Page, 'broughtIn' | 'firstBare'> {
  const broughtIn = new Set<string>()
  const firstBare = new Map<string, number>()
  for (const { language, tokens } of blocks) {
    tokens.forEach((token, i) => {
      const role = language.roleOf(token.low)
      if (role === null || role.plural === true) return
      const article = [tokens[i - 1], tokens[i - 2]].map((one) => language.determiners.get(one?.low ?? '')).find((one) => one !== undefined)
      if (article?.definite === false && [tokens[i - 1], tokens[i - 2]].some((one) => INDEFINITE.test(one?.low ?? ''))) broughtIn.add(role.role)
      const behind = tokens.slice(i + 1, i + 1 + BESIDE)
      const sign = behind.findIndex(({ kind, text }) => kind === 'sign' && text !== ',')
      const isNamed = behind.slice(0, sign < 0 ? BESIDE : sign).some((one) => isCapital(one) && (!language.nounsInCapitals || language.genderOfName(one.text) !== null)) || (tokens[i - 1]?.low === ',' && isCapital(tokens[i - 2]))
      if (!isNamed && !firstBare.has(role.role)) firstBare.set(role.role, token.begin)
    })
  }
  return { broughtIn, firstBare }
}

/** `sagte Bauer`: German family names that are words for a calling, where the page names somebody so and no article stands before. */
function familiesAmong(blocks: readonly { readonly language: Language, readonly tokens: readonly Token[] }[], people: People, mentions: readonly Mention[]): readonly Mention[] {
  const families = new Map(people.all.filter(({ isPerson }) => isPerson).map((person) => [person.stems.at(-1) ?? '', person]))
  const taken = new Set(mentions.map(({ end }) => end))
  return blocks.flatMap(({ language, tokens }) => (!language.nounsInCapitals ? [] : tokens.flatMap((token, i): Mention[] => {
    const before = tokens[i - 1]
    const person = isCapital(token) && !taken.has(token.end) && language.roleOf(token.low) !== null ? families.get(token.low) : undefined
    if (person === undefined || language.determiners.has(before?.low ?? '') || isCapital(tokens[i + 1]) || /(?:e|en|er|es|em)$/.test(before?.low ?? '') && before?.kind === 'word' && !language.cues.has(before.low)) return []
    const run: NameRun = { begin: token.begin, end: token.end, from: i, to: i + 1, words: [token.text], title: null, titled: false, doubtful: false, opening: i === 0, second: null }
    return [{ begin: run.begin, end: run.end, run, language, fits: people.meant(run, language), full: false, mayBeSubject: true }]
  })))
}

/** `Webers Interview`: a German genitive before what is whose. */
function ofFirst(run: NameRun, language: Language): NameRun | null {
  const [first = '', ...others] = run.words
  return language.nounsInCapitals && others.length === 1 && run.second !== null && /[^s]s$/.test(first) ? { ...run, end: run.begin + first.length, to: run.from + 1, words: [first.slice(0, -1)], second: null } : null
}

/** Whether a German run begins with a word that is no name: one of the page's nouns, or one that ends as a calling's does. */
function isCommonNoun(run: NameRun, language: Language, nouns: ReadonlySet<string>): boolean {
  const low = (run.words[0] ?? '').toLowerCase()
  return language.nounsInCapitals && (nouns.has(low) || NOUNS.test(low) || language.roleOf(low) !== null)
}

/** German nouns that stand right before a name. */
const NOUNS = /^(?:beispiel|thema|fall|zeit|namens|anfang|ende|mitte|partei|gruppe|liste|marke|stichwort|punkt|frage|duell|rivale|rivalin|ehepaar|ehemann|ehefrau|familie|geschwister|brüder|vater|mutter|sohn|tochter|bruder|schwester)$|(?:eur|euse|or|ist|ent|ant|loge|chef|führer|macher)(?:in)?$/

function withoutFirst(run: NameRun): NameRun | null {
  return run.second === null ? null : { ...run, begin: run.second, from: run.from + 1, words: run.words.slice(1) }
}

/** A quote over several paragraphs that opens once and closes once (the Russian way): the paragraphs between are quoted too. */
function withUnclosed(text: string, blocks: readonly LanguageBlock[], outer: readonly Quote[]): readonly Quote[] {
  const found = [...outer]
  const byBlock = Map.groupBy(outer, (quote) => quote.block)
  blocks.forEach(({ block, index }, i) => {
    const before = blocks[i - 1]
    const last = byBlock.get(before?.index ?? -1)?.at(-1)
    if (before === undefined || last === undefined || last.closed || before.index !== index - 1) return
    const own = byBlock.get(index) ?? []
    const close = text.slice(block.begin, Math.min(block.end, own[0]?.begin ?? block.end)).search(/[»”“]/u)
    if (close < 0) return
    const at = block.begin + close
    found.push({ ...last, begin: block.begin, end: at + 1, inner: { begin: block.begin, end: at }, closed: true, block: index, continues: null })
  })
  return found.sort((a, b) => a.begin - b.begin)
}

/** The mention that begins at or holds an offset. */
export function mentionAt(mentions: readonly Mention[], offset: number): Mention | null {
  const found = mentions[countBefore(mentions.length, (i) => (mentions[i]?.end ?? 0) <= offset)]
  return found !== undefined && found.begin <= offset ? found : null
}

const REACH = 9

/** Right before whom something is done to or with: `recibió a Lars Holm`. */
const WHOM = /^(?:a|con|contra|por|para|avec|contre|par|pour|chez)$/

/** Offices beside a name: `Umweltministerin Anna Weber`, `Anna Weber, die Bürgermeisterin von Olm,`, `le maire d’Olm, Paul Roth`. */
function learn(person: Person, run: NameRun, tokens: readonly Token[], language: Language): void {
  const add = (at: number) => {
    const token = tokens[at]
    const role = token === undefined ? null : language.roleOf(token.low)
    if (token === undefined || role === null || role.plural === true) return false
    person.isPerson = true
    person.gender ??= role.gender ?? manByEnding(person, language)
    const office: Office = { role: role.role, of: complement(tokens, at + 1, run, language) }
    if (!person.offices.some((known) => known.role === office.role && known.of.join() === office.of.join())) person.offices.push(office)
    return true
  }
  let commas = 0
  // `l’avocat d’Aymeric Roux` is somebody else.
  const article = /^(?:la|el|los|las|le|les|l’|der|den|dem|des)$/.test(tokens[run.from - 1]?.low ?? '') ? 2 : 1
  const whom = WHOM.test(tokens[run.from - 1]?.low ?? '') && !language.nounsInCapitals && language.declined === undefined
  const governed = whom || language.declined === undefined && (/^(?:de|d’|du|del|von|vom)$/.test(tokens[run.from - article]?.low ?? '') || (article === 2 && language.nounsInCapitals))
  for (let i = run.from - 1; !governed && i >= 0 && run.from - i <= REACH; i--) {
    const token = tokens[i]
    if (token === undefined || (token.kind === 'sign' && !/^[,.«»„“"'’-]$/.test(token.low))) break
    if (token.low === '.' && !language.abbreviations.has(tokens[i - 1]?.low ?? '')) break
    if (token.low === ',' && (i !== run.from - 1 || ++commas > 1)) break
    if (isCue(token, language)) break
    // `Le Premier ministre a rencontré mardi Lars Holm`: a verb or a day stands between.
    if (!language.nounsInCapitals && (language.auxiliaries.has(token.low) || language.relativeDays.has(token.low) || dayNamed(token.low, language.code) !== null)) break
    // `Министр принял Ларса Хольма`: not in one case.
    if (language.declined !== undefined && language.roleOf(token.low)?.nominative === token.low && !mayBeSubject(run, language)) break
    // `sagte der Minister dem Sender Radio Olm`.
    if (language.nounsInCapitals && /^(?:dem|den|einem|einen)$/.test(token.low)) break
    // `ein Forscher maß neun Billionen Tonnen`: a verb stands between.
    if (language.nounsInCapitals && (token.kind === 'number' || (!isCapital(token) && token.kind === 'word' && isGermanVerb(token, language)))) break
    if (add(i)) {
      // `заместитель министра`: the first of two is the office.
      const before = tokens[i - 1]
      if (before !== undefined && language.declined !== undefined && language.roleOf(before.low) !== null) {
        person.offices.pop()
        add(i - 1)
      } else if (before !== undefined && language.declined === undefined) add(i - 1)
      break
    }
  }
  if (tokens[run.to]?.low !== ',' && tokens[run.to]?.low !== '(') return
  // `Almut Seebacher, 46,`: whoever has years is a person.
  if (/^[1-9]\d$/.test(tokens[run.to + 1]?.text ?? '') && /^[,)]$/.test(tokens[run.to + 2]?.low ?? '')) person.isPerson = true
  for (let i = run.to + 1; i < tokens.length && i - run.to <= 4; i++) {
    const token = tokens[i]
    if (token === undefined || token.kind === 'sign' || isCue(token, language)) break
    if (add(i)) break
    // `Weber, empfing den Minister`: what isn't an article or an adjective before a role ends it.
    if (i === run.to + 1 && !language.determiners.has(token.low) && language.roleOf(tokens[i + 1]?.low ?? '') === null) break
    if (i > run.to + 2) break
  }
}

/** `le groupe autrichien Kestner Metall`, `la constructora Torres Alba`: behind a noun for a body, with an adjective between them. */
function isOfBody(run: NameRun, tokens: readonly Token[], language: Language): boolean {
  if (language.nounsInCapitals || language.declined !== undefined || run.titled || run.words.length < 2) return false
  const [before, far] = [tokens[run.from - 1], tokens[run.from - 2]]
  const isBody = (token: Token | undefined) => token !== undefined && !isCapital(token) && kindsOfBody(token.low, language.code) !== null
  return isBody(before) || before?.kind === 'word' && !isCapital(before) && !language.joiningWords.has(before.low) && !language.prepositions.has(before.low) && !language.determiners.has(before.low) && isBody(far)
}

/** Beside a man's word for a calling, a Slavic given name that ends in a consonant is a man's. */
function manByEnding(person: Person, language: Language): 'm' | null {
  const [given = ''] = person.name.split(' ')
  return language.declined !== undefined && person.nominative && /[бвгджзклмнпрстфхцчшщй]$/u.test(given) ? 'm' : null
}

/** In German a word in small letters that joins no nouns is a verb or an adverb. */
function isGermanVerb({ low }: Token, language: Language): boolean {
  return !(language.determiners.has(low) || language.joiningWords.has(low) || language.prepositions.has(low) || language.nameParticles.has(low) || low === 'und' || /(?:e|en|er|es|em)$/.test(low)) || language.auxiliaries.has(low)
}

function isCue(token: Token, language: Language): boolean {
  return language.cues.get(token.low)?.some(({ shape }) => shape === 'finite') === true && language.roleOf(token.low) === null && !isCapital(token)
}

/** Capitals that stand with an office: of what place or body it is. */
function complement(tokens: readonly Token[], from: number, run: NameRun, language: Language): readonly string[] {
  const of: string[] = []
  for (let i = from; i < tokens.length && i - from < 7; i++) {
    const token = tokens[i]
    if (token === undefined || token.kind === 'sign' || i === run.from) break
    if (isCue(token, language)) break
    if (isCapital(token)) of.push(token.low)
  }
  return of
}
