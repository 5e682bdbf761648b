import { countBefore } from '../../text/span.js'
import type { Gender } from './name-parts.js'
import type { Person } from './registry.js'

/** The people that an article names, found by name, by role and by gender; lists are in the order of the article. */
export interface Directory {
  /** Who has exactly this name. */
  readonly named: (name: string) => Person | undefined
  /** Those of two names or more whose first or last one this is. */
  readonly withPart: (part: string) => readonly Person[]
  /** Those with a role that ends with this word: `minister`. */
  readonly withRole: (lastWord: string) => readonly Person[]
  readonly genderOf: (name: string) => Gender | undefined
  /** From now on somebody's gender is known, where it wasn't. */
  readonly learn: (name: string, gender: Gender) => void
  /** Those named before `offset` who may be of that gender: it is known, or they have a role and nothing tells. At most `most`, the first ones. */
  readonly before: (offset: number, gender: Gender, most: number) => readonly Person[]
}

/** Makes the directory of an article's people. `genderOf` tells what is known at the start. */
export function directoryOf(people: readonly Person[], genderOf: (person: Person) => Gender | null): Directory {
  const byName = new Map<string, number>()
  const byPart = new Lists()
  const byRole = new Lists()
  const genders = new Map<string, Gender>()
  const firstMention = people.map(({ mentions }) => mentions.reduce((first, at) => Math.min(first, at), Infinity))
  people.forEach((person, i) => {
    const { name, surname, roles } = person
    if (!byName.has(name)) byName.set(name, i)
    if (name.includes(' ')) for (const part of new Set([surname, name.split(' ')[0] ?? name])) byPart.add(part, person)
    for (const word of new Set(roles.map(({ role }) => lastWordOf(role)))) byRole.add(word, person)
    const gender = genderOf(person)
    if (gender !== null) genders.set(name, gender)
  })
  const fits = (i: number, gender: Gender) => (genders.get(people[i]!.name) ?? (people[i]!.roles.length > 0 ? gender : null)) === gender
  const inOrder = [...people.keys()].filter((i) => firstMention[i] !== Infinity).sort((a, b) => firstMention[a]! - firstMention[b]! || a - b)
  const placeIn = (list: readonly number[], i: number) => countBefore(list.length, (k) => firstMention[list[k]!]! < firstMention[i]! || (firstMention[list[k]!] === firstMention[i] && list[k]! < i))
  const fitting = { f: inOrder.filter((i) => fits(i, 'f')), m: inOrder.filter((i) => fits(i, 'm')) }
  return {
    named: (name) => people[byName.get(name) ?? -1],
    withPart: (part) => byPart.of(part),
    withRole: (lastWord) => byRole.of(lastWord),
    genderOf: (name) => genders.get(name),
    learn(name, gender) {
      const known = genders.has(name)
      genders.set(name, gender)
      const i = byName.get(name)
      if (known || i === undefined || firstMention[i] === Infinity) return
      for (const one of ['f', 'm'] as const) {
        const list = fitting[one]
        const at = placeIn(list, i)
        const listed = list[at] === i
        if (listed && one !== gender) list.splice(at, 1)
        if (!listed && one === gender) list.splice(at, 0, i)
      }
    },
    before(offset, gender, most) {
      const list = fitting[gender]
      return list.slice(0, Math.min(most, countBefore(list.length, (k) => firstMention[list[k]!]! < offset))).map((i) => people[i]!)
    },
  }
}

/** The last word of a role, by which roles are found: of `deputy foreign minister` and `co-chair` `minister` and `chair`. */
export function lastWordOf(role: string): string {
  return role.split(/[ -]/).at(-1) ?? role
}

class Lists {
  private readonly lists = new Map<string, Person[]>()

  add(key: string, person: Person): void {
    const list = this.lists.get(key)
    if (list === undefined) this.lists.set(key, [person])
    else list.push(person)
  }

  of(key: string): readonly Person[] {
    return this.lists.get(key) ?? []
  }
}
