import type { Gender } from '../../people/gender.js'

/** Cases that a form may stand in: nominative, genitive, dative, accusative, instrumental, prepositional. */
export type Case = 'n' | 'g' | 'd' | 'a' | 'i' | 'p'

/** What a form of a given name may be. */
export interface GivenForm {
  readonly nominative: string
  readonly gender: Gender
  readonly cases: readonly Case[]
}

/** A nominative with the stem that its other forms have, where the two differ: `павел:павл`. */
export type Declension = (nominative: string, gender: Gender, stem: string | null) => readonly (readonly [form: string, ...cases: Case[]])[]

/** All forms of names from lists in the nominative. */
export function givenForms(women: string, men: string, declension: Declension): ReadonlyMap<string, readonly GivenForm[]> {
  const table = new Map<string, GivenForm[]>()
  const add = (entry: string, gender: Gender) => {
    const [nominative = '', stem = null] = entry.split(':')
    for (const [form, ...cases] of [[nominative, 'n'] as const, ...declension(nominative, gender, stem)]) table.set(form.replace(/ё/g, 'е'), [...(table.get(form.replace(/ё/g, 'е')) ?? []), { nominative, gender, cases }])
  }
  for (const entry of women.trim().split(/\s+/)) add(entry, 'f')
  for (const entry of men.trim().split(/\s+/)) add(entry, 'm')
  return table
}

/** Russian: `Иван`, `Андрей`, `Игорь`, `Никита`; `Анна`, `Ольга`, `Мария`, `Наталья`, `Любовь`. */
export const declineRussian: Declension = (name, gender, given) => {
  const last = name.slice(-1)
  const stem = given ?? name.slice(0, -1)
  if (/[аья]$/.test(name) && (gender === 'f' || last !== 'ь')) {
    if (last === 'ь') return [[`${stem}и`, 'g', 'd', 'p'], [name, 'a'], [`${name}ю`, 'i']]
    const hard = last === 'а'
    const i = hard ? (/[гкхжчшщ]$/.test(stem) ? 'и' : 'ы') : 'и'
    const dative = !hard && stem.endsWith('и') ? 'и' : 'е'
    return [[stem + i, 'g'], [stem + dative, 'd', 'p'], [stem + (hard ? 'у' : 'ю'), 'a'], [stem + (hard && !/[жчшщц]$/.test(stem) ? 'ой' : 'ей'), 'i'], [stem + (hard ? 'ою' : 'ею'), 'i']]
  }
  if (/[йь]$/.test(name)) return [[`${stem}я`, 'g', 'a'], [`${stem}ю`, 'd'], [`${stem}ем`, 'i'], [stem + (stem.endsWith('и') ? 'и' : 'е'), 'p']]
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(name)) return [[`${given ?? name}а`, 'g', 'a'], [`${given ?? name}у`, 'd'], [`${given ?? name}ом`, 'i'], [`${given ?? name}е`, 'p']]
  return []
}

/** Ukrainian: `Іван`, `Андрій`, `Петро`, `Микола`; `Олена`, `Ольга`, `Марія`, `Наталя`. A stem in `ь` is soft (`ігор:ігорь`). */
export const declineUkrainian: Declension = (name, gender, given) => {
  const last = name.slice(-1)
  if (/[ая]$/.test(name)) {
    const stem = name.slice(0, -1)
    const hard = last === 'а'
    const vowel = /[іїєоа]$/.test(stem)
    const i = vowel ? 'ї' : 'і'
    const dative = hard ? stem.replace(/г$/, 'з').replace(/к$/, 'ц').replace(/х$/, 'с') : stem
    return [[stem + (hard ? 'и' : i), 'g'], [dative + (hard ? 'і' : i), 'd', 'p'], [stem + (hard ? 'у' : 'ю'), 'a'], [stem + (hard ? 'ою' : vowel ? 'єю' : 'ею'), 'i']]
  }
  if (gender === 'f') return [[`${name}і`, 'g', 'd', 'p'], [name, 'a'], [`${name}’ю`, 'i'], [`${name}'ю`, 'i']]
  if (last === 'й') {
    const stem = name.slice(0, -1)
    return [[`${stem}я`, 'g', 'a'], [`${stem}ю`, 'd'], [`${stem}єві`, 'd', 'p'], [`${stem}єм`, 'i'], [`${stem}ї`, 'p']]
  }
  if (given?.endsWith('ь') === true) {
    const stem = given.slice(0, -1)
    return [[`${stem}я`, 'g', 'a'], [`${stem}ю`, 'd'], [`${stem}еві`, 'd', 'p'], [`${stem}ем`, 'i'], [`${stem}і`, 'p']]
  }
  const stem = given ?? name.replace(/о$/, '')
  return [[`${stem}а`, 'g', 'a'], [`${stem}у`, 'd'], [`${stem}ові`, 'd', 'p'], [`${stem}ом`, 'i'], [`${stem}і`, 'p']]
}
