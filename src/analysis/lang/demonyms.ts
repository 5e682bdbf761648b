import type { Gender } from '../people/gender.js'

/** Reads pairs `man|woman` as whom each word may mean. */
export function demonyms(pairs: string): ReadonlyMap<string, Gender | null> {
  return new Map(pairs.trim().split(/\s+/).flatMap((pair): readonly (readonly [string, Gender | null])[] => {
    const [man = '', woman = ''] = pair.split('|')
    return man === woman ? [[man, null]] : [[man, 'm'], [woman, 'f']]
  }))
}
