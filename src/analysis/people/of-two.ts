import { firstBeginningAt } from '../../text/span.js'
import type { Token } from '../grammar/tokens.js'
import type { Discourse } from './discourse.js'
import type { PageNames } from './entity.js'
import { isPerson } from './pairs.js'

/** Mentions that are looked back over. */
const MOST = 12

/** Whom `the latter` and `the former` mean: the second and the first of the only two people whom the sentence before names; `null` where it names others, and for other words. */
export function ofTwo(words: readonly Token[], at: number, page: PageNames, discourse: Discourse): number | null {
  const last = words.at(-1)?.lower
  if (words.length !== 2 || words[0]?.lower !== 'the' || (last !== 'latter' && last !== 'former')) return null
  const here = discourse.sentenceAt(at)
  // `The latter said … The former disagreed`: they were named before the two of them spoke.
  for (const sentence of [here - 1, here - 2]) {
    const found: number[] = []
    const end = firstBeginningAt(page.mentions, at)
    for (let i = end - 1; i >= Math.max(0, end - MOST); i--) {
      const { begin, fits } = page.mentions[i]!
      const [only, ...others] = fits
      if (discourse.sentenceAt(begin) !== sentence) continue
      if (only === undefined || others.length > 0) return null
      if (isPerson(page.entities[only]!) && !found.includes(only)) found.unshift(only)
    }
    if (found.length === 2) return found[last === 'latter' ? 1 : 0] ?? null
    if (found.length > 0) return null
  }
  return null
}
