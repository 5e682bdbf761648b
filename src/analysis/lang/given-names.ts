import { EUROPEAN_MEN, EUROPEAN_WOMEN } from '../lexicons/european-names.js'
import { FEMALE_NAMES, MALE_NAMES } from '../lexicons/given-names.js'
import type { Gender } from '../people/gender.js'

let lists: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] | null = null

const setOf = (names: string) => new Set(names.trim().split(/\s+/))

/** Whose a given name is: by a language's own lists first, then by those of European countries, then by counts of births; `null` for a name of both or of none. A double name (`Anne-Marie`) goes by its first part. */
export function genderByList(women: ReadonlySet<string>, men: ReadonlySet<string>): (given: string) => Gender | null {
  const of = (name: string): Gender | null => {
    if (women.has(name)) return men.has(name) ? null : 'f'
    if (men.has(name)) return 'm'
    lists ??= [[setOf(FEMALE_NAMES), setOf(MALE_NAMES)], [setOf(EUROPEAN_WOMEN), setOf(EUROPEAN_MEN)]]
    const told = new Set(lists.flatMap(([female, male]): readonly Gender[] => (female.has(name) === male.has(name) ? [] : [female.has(name) ? 'f' : 'm'])))
    const [only, other] = told
    return only === undefined || other !== undefined ? null : only
  }
  return (given) => {
    const name = given.toLowerCase()
    return of(name) ?? (name.includes('-') ? of(name.slice(0, name.indexOf('-'))) : null)
  }
}
