import { pageNames } from '../src/analysis/people/page-names.js'
import type { Token } from '../src/analysis/grammar/tokens.js'
import { genderOf } from './coref-names.js'
import type { Read } from './coref-row.js'

/** In what place of its sentence a name stands, as far as parts of speech show it: which pronoun could stand there. */
export const SUBJECT = 0
export const OBJECT = 1
export const POSSESSIVE = 2

/** First and last piece of a person's name (with its `'s`), the number of the person, its gender (0 unknown, 1 male, 2 female) and its place. */
export type Person = readonly [first: number, last: number, person: number, gender: 0 | 1 | 2, role: 0 | 1 | 2]

/**
 * The people a text names, as the product tells them apart, with the pieces of each mention that can mean one person only. From these are made, while training, texts with
 * other names, and texts with a pronoun in the place of a name (as in WikiCREM, Kocijan et al. 2019).
 */
export function peopleIn({ tokens, input }: Pick<Read, 'tokens' | 'input'>): readonly Person[] {
  const page = pageNames(tokens)
  const words = tokens.flatMap((b) => b.tokens)
  return page.mentions.flatMap(({ begin, end, fits }): Person[] => {
    const [number] = fits
    const entity = number === undefined || fits.length !== 1 ? undefined : page.entities[number]
    if (number === undefined || entity === undefined) return []
    const person = entity.kind === 'person' || (entity.kind === 'unknown' && genderOf(entity.name) !== null)
    if (!person) return []
    const after = words.findIndex((t) => t.begin >= end)
    const own = /^['’]s$/.test(words[after]?.text ?? '') && words[after]?.begin === end
    const to = own ? words[after]?.end ?? end : end
    const first = input.ends.findIndex((e) => e > begin)
    const last = input.begins.findLastIndex((b) => b < to)
    if (first < 0 || last < first) return []
    const gender = entity.gender ?? genderOf(entity.name)
    const role = own ? POSSESSIVE : isSubject(words, after) ? SUBJECT : OBJECT
    return [[first, last, number, gender === 'm' ? 1 : gender === 'f' ? 2 : 0, role]]
  })
}

function isSubject(words: readonly Token[], after: number): boolean {
  const next = words[after]
  return next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX' || (next.pos === 'ADV' && ['VERB', 'AUX'].includes(words[after + 1]?.pos ?? '')))
}
