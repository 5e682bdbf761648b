import { FEMALE_NAMES, MALE_NAMES } from '../lexicons/given-names.js'
import type { Gender } from '../people/gender.js'

let counted: readonly [ReadonlySet<string>, ReadonlySet<string>] | null = null

/** Whose a given name is: by a language's own lists first, then by counts of births; `null` for a name of both or of neither. A double name (`Anne-Marie`) goes by its first part. */
export function genderByList(women: ReadonlySet<string>, men: ReadonlySet<string>): (given: string) => Gender | null {
  const of = (name: string): Gender | null => {
    if (women.has(name)) return men.has(name) ? null : 'f'
    if (men.has(name)) return 'm'
    counted ??= [new Set(FEMALE_NAMES.trim().split(/\s+/)), new Set(MALE_NAMES.trim().split(/\s+/))]
    const [female, male] = [counted[0].has(name), counted[1].has(name)]
    return female === male ? null : female ? 'f' : 'm'
  }
  return (given) => {
    const name = given.toLowerCase()
    return of(name) ?? (name.includes('-') ? of(name.slice(0, name.indexOf('-'))) : null)
  }
}
