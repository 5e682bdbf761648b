import type { Token } from '../grammar/tokens.js'
import { KIN, OF_ONE_NAME } from '../lang/en/kin.js'
import type { Gender } from './gender.js'
import type { PageNames } from './entity.js'

/** The noun of `his wife`, `her late brother`, `Dov Orr's mother`; `null` for any other words. */
export function kinNoun(words: readonly Token[]): string | null {
  const [owner, last] = [words[0], words.at(-1)]
  if (owner === undefined || last === undefined || words.length < 2 || !KIN.has(last.lower)) return null
  const mark = ownerEnd(words)
  return mark > 0 || (words.length <= 3 && /^(?:his|her|their)$/.test(owner.lower)) ? last.lower : null
}

/** `the victim's mother`: kin of somebody who is told by a noun. */
export function isKinOfUnnamed(words: readonly Token[]): boolean {
  const mark = words.findIndex(({ text }) => /^['’]s?$/.test(text))
  return mark > 1 && mark >= words.length - 3 && KIN.has(words.at(-1)?.lower ?? '') && /^(?:the|a|an)$/.test(words[0]?.lower ?? '') && /^\p{Ll}/u.test(words[mark - 1]?.text ?? '')
}

/** Where the mark stands behind a name that owns a kin noun (`Dov Orr's late mother`), else -1. */
export function ownerEnd(words: readonly Token[]): number {
  const mark = words.findIndex(({ text }) => /^['’‘]s?$/.test(text))
  return mark > 0 && words.length - mark <= 3 && words.slice(0, mark).every(({ text }) => /^\p{Lu}/u.test(text)) ? mark : -1
}

/**
 * Whom `his wife` means: the only one whom the page calls somebody's wife (`his wife, Halide Orr`), else the only other one who bears the surname of `owner` and
 * can be a wife. `null` where there is none or more than one.
 */
export function kinOf(noun: string, owner: number | null, page: PageNames, genderAt: (entity: number) => Gender | null): number | null {
  const wanted = KIN.get(noun) ?? null
  const fits = (i: number) => i !== owner && (genderAt(i) === null || wanted === null || genderAt(i) === wanted)
  const called = page.entities.flatMap(({ nouns, offices, kind }, i) => kind !== 'body' && kind !== 'place' && (nouns.has(noun) || offices.some(({ role }) => role.split(' ').at(-1) === noun)) && fits(i) ? [i] : [])
  if (called.length > 0) return called.length === 1 ? called[0] ?? null : null
  const surname = owner === null ? undefined : surnameOf(page.entities[owner]?.name ?? '')
  if (surname === undefined || !OF_ONE_NAME.has(noun)) return null
  const alike = page.entities.flatMap(({ name, kind }, i) => kind !== 'body' && kind !== 'place' && surnameOf(name) === surname && fits(i) ? [i] : [])
  return alike.length === 1 ? alike[0] ?? null : null
}

function surnameOf(name: string): string | undefined {
  const words = name.split(' ')
  return words.length < 2 ? undefined : words.at(-1)
}
