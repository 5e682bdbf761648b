import type { Quote } from '../model/quote.js'

/**
 * Where a quote's words stand in a text, by their begin: where they stand once, as they did, else where they stand once with what stood before and
 * after them. `null` where they stand nowhere, or it can't be told which: never what is only like them. Words that stood in several
 * places are found by what stands around alone, lest one that is left be taken for one that went.
 */
export function standsAt({ exact, prefix, suffix, alone }: Quote, text: string): number | null {
  if (exact === '') return null
  const first = text.indexOf(exact)
  if (first < 0) return null
  if (alone && !text.includes(exact, first + 1)) return first
  let found: number | null = null
  for (let at = first; at >= 0; at = text.indexOf(exact, at + 1)) {
    if (!text.startsWith(suffix, at + exact.length) || text.slice(Math.max(0, at - prefix.length), at) !== prefix) continue
    if (found !== null) return null
    found = at
  }
  return found
}
