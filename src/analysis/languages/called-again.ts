import type { Gender } from '../people/gender.js'
import type { Language, Role } from '../lang/language.js'
import type { Told } from './discourse.js'
import type { Page } from './page.js'
import type { Person } from './people.js'
import type { Unit } from './units.js'

/** Shorter words for others may end a longer one of somebody else (`Rathauschef`). */
const SHORTEST = 6

/** Sentences back that such a word reaches. */
const REACH = 2

/**
 * `„…“, sagte Anna Weber. Die Forscherin betonte`: newspapers call somebody by another word in the next sentence. The one who spoke or whom it was about, where no office or kin may
 * be meant (`othersRoles`), the page brings nobody else in by the word, and nobody else near by fits; `null` otherwise. What they are called is theirs from there on.
 */
export function calledAgain(units: readonly Unit[], role: Role, language: Language, page: Page, told: readonly Told[], at: { readonly sentence: number, readonly block: number }, gender: Gender | null): Person | null {
  const isOthers = language.othersRoles.has(role.role) || language.nounsInCapitals && [...language.othersRoles].some((word) => word.length >= SHORTEST && role.role.endsWith(word))
  if (isOthers || page.broughtIn.has(role.role)) return null
  const place = units.findIndex(({ low }) => (language.roleOf(low)?.role ?? low) === role.role)
  const [head] = units.slice(place)
  if (head === undefined || (page.firstBare.get(role.role) ?? Infinity) < head.begin) return null
  // `die Chefin des Verbands`, `рыбак посёлка`: of something that the page may tell of.
  if (language.declined !== undefined ? units.length > 1 : language.determiners.get(units[0]?.low ?? '')?.definite !== true) return null
  if (units.slice(place + 1).some(({ low, kind }) => kind !== 'word' || language.joiningWords.has(low) || language.prepositions.has(low)) || units.slice(0, place).some(({ low }) => low === ',')) return null
  const own = language.nounsInCapitals && /[^h]e$/.test(head.low) && units.length > 1 ? (units[0]?.low === 'die' ? 'f' : units[0]?.low === 'der' ? 'm' : undefined) : units.map(({ low }) => language.determiners.get(low)?.gender).find((one) => one !== undefined)
  const only = spokeBefore(told, at, role.gender ?? own ?? gender)
  only?.offices.push({ role: role.role, of: [] })
  return only
}

/** Slavic endings of words for women by what they are or do, and for nothing else. */
const OF_WOMEN = /(?:истка|антка|ентка|тельница|щица|телька)$/u

/** `Дебютантка призналась`: a word that no list of callings has and that a woman alone is called; `null` for others. */
export function ofOneWoman(units: readonly Unit[], language: Language): Role | null {
  const [only, ...more] = units
  return language.declined !== undefined && only !== undefined && more.length === 0 && OF_WOMEN.test(only.low) ? { role: only.low, gender: 'f' } : null
}

/** `L’Italien`, `el navarro`: the same of who is from somewhere, where these two words are all. */
export function fromSomewhere(units: readonly Unit[], language: Language, told: readonly Told[], at: { readonly sentence: number, readonly block: number }): Person | null {
  const [article, noun, ...more] = units
  // `Le Fidjien, 33 ans, se dit triste`.
  if (noun === undefined || more.length > 0 && more[0]?.low !== ',' || !language.demonyms.has(noun.low)) return null
  const determiner = language.determiners.get(article?.low ?? '')
  return determiner?.definite !== true || determiner.number === 'p' ? null : spokeBefore(told, at, language.demonyms.get(noun.low) ?? determiner.gender ?? null)
}

/** `Der 58-Jährige`: whoever the page gives these years (`Rasmussen (58)`), else who spoke or was spoken of right before, where it brings nobody else in by them. */
export function ofAge(units: readonly Unit[], language: Language, page: Page, told: readonly Told[], at: { readonly sentence: number, readonly block: number }, text: string): Person | null {
  const [article, noun, ...more] = units
  const years = AGED.exec(noun?.text ?? '')?.[1]
  if (!language.nounsInCapitals || years === undefined || more.length > 0 || language.determiners.get(article?.low ?? '')?.definite !== true) return null
  const own = /n$/.test(noun?.low ?? '') ? null : article?.low === 'die' ? 'f' : 'm'
  const given = page.people.all.filter((person) => (own === null || person.gender !== (own === 'm' ? 'f' : 'm')) && page.mentions.some(({ begin, end, fits }) => fits.length === 1 && fits[0] === person && (isYears(text.slice(end, end + MOST_BESIDE), years) || new RegExp(`(?:^|\\s)${years}-?\\s?[jJ]ährige[rn]?\\s[^.,]{0,40}$`, 'u').test(text.slice(Math.max(0, begin - 2 * MOST_BESIDE), begin)))))
  const [only, ...others] = given
  if (only !== undefined) return others.length === 0 ? only : null
  // `Ein 58-Jähriger wurde festgenommen`: somebody without a name.
  if (new RegExp(`(?:^|\\s)eine?[mnrs]?\\s${years}-?\\s?[jJ]ährig`, 'iu').test(text)) return null
  return spokeBefore(told, at, own)
}

const AGED = /^(\d{1,3})-[jJ]ährige[nr]?$/u

/** Code units between a name and its years. */
const MOST_BESIDE = 30

/** `(58)`, `, 58,`, `, 58 Jahre alt`. */
function isYears(behind: string, years: string): boolean {
  return behind.startsWith(` (${years})`) || behind.startsWith(`, ${years},`) || behind.startsWith(`, ${years} Jahre`) || behind.startsWith(` (${years},`)
}

function spokeBefore(told: readonly Told[], at: { readonly sentence: number, readonly block: number }, own: Gender | null): Person | null {
  const fits = (person: Person) => person.isPerson && (own === null || person.gender === null || person.gender === own)
  for (const one of told.slice(-REACH).toReversed()) {
    if (at.sentence - one.sentence > REACH || at.block - one.block > 1) return null
    const about = one.spoke.length > 0 ? one.spoke : one.leading.length > 0 ? one.leading : one.mentioned
    const [only, ...others] = [...new Set(about)].filter(fits)
    if (only === undefined) continue
    if (others.length > 0) return null
    only.gender ??= own
    return only
  }
  return null
}
