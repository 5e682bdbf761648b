import type { Token } from '../grammar/tokens.js'
import { isOfPeople } from './anaphor.js'
import type { Anaphor } from './anaphor.js'
import type { PageNames } from './entity.js'
import { isFrom } from './traits.js'
import type { Traits } from './traits.js'

/** `the elder of the two`, `the younger man`. */
const COMPARED: ReadonlyMap<string, 1 | -1> = new Map([['older', 1], ['elder', 1], ['younger', -1]])
/** Words that may stand behind them. */
const PERSON = /^(?:man|woman|brother|sister|boy|girl|one|defendant|suspect|player|candidate)$/

/** Whether the page told of somebody what the words call them by: the age of `the 52-year-old`, the country of `the Chilean`. */
export function fitsTraits({ form, head, age }: Anaphor, traits: Traits): boolean {
  if (form !== 'person') return false
  return age === undefined ? isOfPeople(head) && isFrom(head, traits.from) : traits.age === age
}

/** Whom the words can't mean, since the page tells another age or country of them. */
export function ofOtherTraits(anaphor: Anaphor, { entities }: PageNames): readonly number[] {
  const { form, head, age } = anaphor
  if (form !== 'person' || (age === undefined && !isOfPeople(head))) return []
  return entities.flatMap(({ traits }, i) => (age === undefined ? traits.from.length > 0 : traits.age !== null) && !fitsTraits(anaphor, traits) ? [i] : [])
}

/** Whom `the older man` and `the younger` mean where the page tells the ages of two people and they differ; `null` for other words. */
export function comparedByAge(words: readonly Token[], { entities }: PageNames): number | null {
  const [article, first, noun, ...more] = words
  const sign = article?.lower === 'the' ? COMPARED.get(first?.lower ?? '') : undefined
  if (sign === undefined || more.length > 0 || (noun !== undefined && !PERSON.test(noun.lower))) return null
  const [a, b, ...others] = entities.flatMap(({ traits }, i) => traits.age === null ? [] : [{ i, age: traits.age * sign }])
  if (a === undefined || b === undefined || others.length > 0 || a.age === b.age) return null
  return a.age > b.age ? a.i : b.i
}
