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
  const only = spokeBefore(told, at, role.gender ?? units.map(({ low }) => language.determiners.get(low)?.gender).find((one) => one !== undefined) ?? gender)
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
  if (noun === undefined || more.length > 0 || !language.demonyms.has(noun.low)) return null
  const determiner = language.determiners.get(article?.low ?? '')
  return determiner?.definite !== true || determiner.number === 'p' ? null : spokeBefore(told, at, language.demonyms.get(noun.low) ?? determiner.gender ?? null)
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
