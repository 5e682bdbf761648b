import type { Token } from '../grammar/tokens.js'
import { BODY_NOUNS } from '../lang/en/description-nouns.js'
import type { PageNames } from './entity.js'

/** Words before the noun, at most: `the regional water and roads authority`. */
const LONGEST = 6

/**
 * The body whose name a description turns round: `the farmers' federation` for the Federation of Lowland Farmers, `the fisheries bureau` for the Bureau of Fisheries. All words of the
 * description are in its name, and in no other's. `null` where there is none.
 */
export function turnedRound(words: readonly Token[], page: PageNames): number | null {
  const [first, last] = [words[0], words.at(-1)]
  const owned = words.findIndex(({ text }) => /^['’]s?$/.test(text))
  // `Norvia's port authority`: whose it is is in the name too.
  const isOwned = owned === 1 && words.length > 3 && /^\p{Lu}/u.test(first?.text ?? '') && words.slice(2).every(({ text }) => /^\p{Ll}/u.test(text))
  if (first === undefined || last === undefined || (first.lower !== 'the' && !isOwned) || words.length < 3 || words.length > LONGEST || !BODY_NOUNS.has(last.lower)) return null
  const own = words.slice(isOwned ? 0 : 1).filter(({ text }) => !/^['’]s?$/.test(text)).map(({ lower }) => singular(lower))
  if (own.length < 2 || words.slice(1).some(({ pos, text }) => pos === 'ADP' || pos === 'VERB' || text === ',')) return null
  const fits = page.entities.flatMap(({ name, kind }, i) => {
    const parts = new Set(name.toLowerCase().split(/[ ’'-]+/).map(singular))
    return kind !== 'person' && name.includes(' ') && own.every((word) => parts.has(word)) ? [i] : []
  })
  return fits.length === 1 ? fits[0] ?? null : null
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
