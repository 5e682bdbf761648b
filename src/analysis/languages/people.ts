import type { Span } from '../../model/span.js'
import type { Gender } from '../people/gender.js'
import type { Language } from '../lang/language.js'
import type { NameRun } from './name-runs.js'

/** An office that a page gives somebody: `minister`, with the capitals that stand with it (`Arden`). */
export interface Office {
  readonly role: string
  readonly of: readonly string[]
}

/** Somebody whom a page names. */
export interface Person {
  name: string
  readonly stems: readonly string[]
  gender: Gender | null
  readonly offices: Office[]
  /** A given name, a title, a role or that they speak tells that it is a person, and no place or body. */
  isPerson: boolean
  /** Whether a noun before the name tells that it is a body's: `le groupe Kestner Metall`. */
  isBody?: boolean
  /** Whether `name` stands on the page so, in the nominative. */
  nominative: boolean
}

/** A name at one place. `fits`: whom it may mean; none for a name that isn't known to be anybody's. */
export interface Mention extends Span {
  readonly run: NameRun
  readonly language: Language
  readonly fits: readonly Person[]
  readonly full: boolean
  /** Whether it may stand in the nominative. */
  readonly mayBeSubject: boolean
}

/** Words in the names of states and bodies, and in nobody's. By hand. */
const NAMES_BODIES = /^(?:Uni[oó]n|Reino|Royaume|Unid[oa]s?|Unis|Estados|États|Europe[oa]s?|Européenn?e?s?|Popular|Populaire|Nacional(?:es)?|Nationale?s?|Internacional(?:es)?|Internationale?s?|Federal|Fédérale?|Central|Centrale|General|Générale|Superior|Suprem[oa]|Suprême|Constitucional|Constitutionnelle?|Consejo|Conseil|Comisión|Commission|Partido|Parti|Banco|Banque|Instituto|Institut|Ministerio|Ministère|Tribunal|Cour|Corte|Asociación|Association|Federación|Fédération|Organización|Organisation|Global|World|Group|Groupe|Grupo|Club|Electronics|Company|Corporation|Technologies|Motors|Airlines|Bank|University|Times|Post)$/u

/** More names are no article's: each is compared with all. */
const MOST_PEOPLE = 2_000

/** The people that a page names: names of two words and more, each under its longest nominative form, and what short forms mean. */
export class People {
  readonly all: Person[] = []
  private readonly byStem = new Map<string, Person[]>()

  /** Takes a name of several words in. */
  add(run: NameRun, language: Language): void {
    if (run.words.length < 2) return
    const { stems, nominative, gender } = read(run.words, language)
    // `US Bastide`: a club's letters are nobody's given name.
    if (!run.titled && gender === null && /^\p{Lu}{2,3}$/u.test(run.words[0] ?? '') && !/^\p{Lu}+$/u.test(run.words[1] ?? '') && language.declined === undefined && language.genderOfName(run.words[1] ?? '') === null) return
    // `Hamlet FC`, `Volta SA`: a club or a company by its letters.
    if (!run.titled && gender === null && language.declined === undefined && /^\p{Lu}{2,4}$/u.test(run.words.at(-1) ?? '') && !/^\p{Lu}+$/u.test(run.words[0] ?? '')) return
    // `Unión Europea`, `Reino Unido`, `Parti populaire`.
    if (!run.titled && gender === null && language.declined === undefined && !language.nounsInCapitals && run.words.some((word) => NAMES_BODIES.test(word) || language.isBody(word.toLowerCase()))) return
    const told = gender ?? run.title
    const known = this.sharing(stems.slice(1)).find((person) => isSame(person, stems, told))
    const name = nominative === null || isAsWritten(nominative, run) ? run.words.join(' ') : nominative
    if (known === undefined) {
      if (this.all.length >= MOST_PEOPLE) return
      const person: Person = { name, stems, gender: told, offices: [], isPerson: run.titled || gender !== null, nominative: nominative !== null && isAsWritten(nominative, run) }
      this.all.push(person)
      for (const stem of new Set(stems.map(stripped))) this.byStem.set(stem, [...(this.byStem.get(stem) ?? []), person])
      return
    }
    known.gender ??= told
    known.isPerson ||= run.titled || gender !== null
    const asWritten = nominative !== null && isAsWritten(nominative, run)
    // `Anna Webers` is hers.
    if (language.code === 'de' && known.name === `${name}s`) known.name = name
    if (language.code === 'de' && name === `${known.name}s`) return
    if ((asWritten && (!known.nominative || name.length > known.name.length)) || (nominative !== null && !known.nominative && name !== run.words.join(' '))) {
      known.name = name
      known.nominative ||= asWritten
    }
  }

  /** Those who share a word with a name. */
  private sharing(stems: readonly string[]): readonly Person[] {
    return [...new Set(stems.flatMap((stem) => this.byStem.get(stripped(stem)) ?? []))]
  }

  /** Whom a name means: of one word whose family or given name it is; with what a title tells. */
  meant(run: NameRun, language: Language): readonly Person[] {
    const { stems, gender } = read(run.words, language)
    if (run.words.length > 1) return this.sharing(stems.slice(1)).filter((person) => isSame(person, stems, gender ?? run.title))
    const [stem = ''] = stems
    const own = this.sharing(stems)
    const fits = (which: (person: Person) => string | undefined) => own.filter((person) => sameWord(which(person) ?? '', stem, language) && (run.title === null || person.gender === null || person.gender === run.title))
    const family = fits((person) => person.stems.at(-1))
    if (family.length > 0) return language.declined === undefined ? family : byEnding(family, run.words[0] ?? '')
    const within = own.filter((person) => person.stems.slice(1).includes(stem))
    return within.length > 0 ? within : fits((person) => person.stems[0])
  }
}

function isAsWritten(nominative: string, run: NameRun): boolean {
  return nominative.replace(/’/g, "'") === run.words.join(' ').replace(/[’ʼ]/g, "'")
}

function read(words: readonly string[], language: Language) {
  return language.declined?.(words) ?? { stems: words.map((word) => word.toLowerCase()), nominative: words.join(' '), gender: genderOf(words, language), mayBeSubject: true }
}

function genderOf(words: readonly string[], language: Language): Gender | null {
  return words.length > 1 ? language.genderOfName(words[0] ?? '') : null
}

/** Whether two full names are one's: the same first and last word, or one an initial or a part of the other. */
function isSame(person: Person, stems: readonly string[], gender: Gender | null): boolean {
  if (person.gender !== null && gender !== null && person.gender !== gender) return false
  const [first = '', last = ''] = [stems[0], stems.at(-1)]
  const [own = '', family = ''] = [person.stems[0], person.stems.at(-1)]
  // Two family names, the Spanish way, of which one may be left out.
  const shorter = Math.min(stems.length, person.stems.length)
  if (shorter >= 2 && stems.length !== person.stems.length && person.stems.slice(0, shorter).join(' ') === stems.slice(0, shorter).join(' ')) return true
  if (stripped(last) !== stripped(family)) return false
  return first === own || stripped(first) === stripped(own) || (first.length === 1 && own.startsWith(first)) || (own.length === 1 && first.startsWith(own)) || isShortGiven(first, own) || isShortGiven(own, first)
}

/** `Alex` for `Alexander`. `Anna` and `Annabelle` may be two. */
function isShortGiven(short: string, long: string): boolean {
  return short.length >= 3 && long.length > short.length + 1 && long.startsWith(short) && /[^aeiouyаеёиоуыэюяіїє]$/u.test(short)
}

/** A genitive's s (`Webers`) doesn't count. */
const stripped = (word: string) => word.replace(/[’']?s$/, '')

function sameWord(one: string, other: string, language: Language): boolean {
  return one === other || (language.code === 'de' && (one === other.replace(/[’']?s$/, '') || one === other.replace(/[’']$/, '')))
}

/** `Лавров` is no woman: of several whose name shares a stem those stay whose gender the form may have. */
function byEnding(people: readonly Person[], word: string): readonly Person[] {
  const man = /(?:[оеёє]в|[иіы]н|[сц]кий|[сцз]ький|[сц]кого|ького|[сц]кому|ькому|[сц]ким|ьким)$/u.test(word)
  const woman = /(?:(?:[оеёє]в|[иіы]н)(?:ой|ою)|[сц]кая|[сцз]ька)$/u.test(word)
  const fits = people.filter(({ gender }) => gender === null || !((man && gender === 'f') || (woman && gender === 'm')))
  // `Тимчишин` may be a woman's, too, where nobody else bears it.
  return fits.length > 0 || people.length !== 1 || !/[иі]н$/u.test(word) ? fits : people
}

/** How a run of capitals may stand in its sentence. */
export function mayBeSubject(run: NameRun, language: Language): boolean {
  return read(run.words, language).mayBeSubject
}

/** A name that stands for nobody else on the page, as it is called: in the nominative where that is sure. */
export function ownName(run: NameRun, language: Language): string {
  return run.words.length > 1 ? (read(run.words, language).nominative ?? run.words.join(' ')) : run.words.join(' ')
}
