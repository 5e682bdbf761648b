import type { Attribution } from '../../model/attribution.js'
import type { Span } from '../../model/span.js'

/** Letters that a quote set apart has at least: `“No.”` is said by many. */
const SHORTEST = 16

/**
 * Quotes without a cue whose words a reported quote of the page has too, each with that one: a quote that the page sets apart in large letters (a pull quote)
 * is hers who says it in the text, wherever it stands. Indices of `attributions`; nothing where two say the same words. Grows with the contents' length alone.
 */
export function pulledFrom(text: string, attributions: readonly Attribution[]): ReadonlyMap<number, number> {
  const reported = new Map<string, number | null>()
  const sourceOf = (i: number) => (attributions[i]?.source ?? []).map(({ begin, end }) => text.slice(begin, end)).join(' ')
  attributions.forEach(({ cue, source, content }, i) => {
    if (cue.length === 0 || source.length === 0) return
    for (const key of content.flatMap((span) => keysOf(text, span))) {
      const known = reported.get(key)
      if (known === undefined) reported.set(key, i)
      else if (known !== null && sourceOf(known) !== sourceOf(i)) reported.set(key, null)
    }
  })
  const found = new Map<number, number>()
  attributions.forEach(({ cue, layout, content }, i) => {
    if (cue.length > 0 || layout !== undefined) return
    const keys = content.flatMap((span) => keysOf(text, span))
    const from = reported.get(keys[0] ?? '')
    if (from === undefined || from === null || keys.reduce((sum, key) => sum + key.length, 0) < SHORTEST) return
    if (keys.every((key) => reported.get(key) === from)) found.set(i, from)
  })
  return found
}

/** A quote set apart has no source of its own: whoever stands in the paragraph before it doesn't say it. */
export function withoutNeighbours(text: string, attributions: readonly Attribution[]): readonly Attribution[] {
  const pulled = pulledFrom(text, attributions)
  return attributions.map((a, i) => pulled.has(i) && a.source.length > 0 ? { ...a, source: [] } : a)
}

/** Each sentence of quoted words by its letters and digits; `But` and the like at its head may be left out where it is set apart. */
function keysOf(text: string, { begin, end }: Span): readonly string[] {
  return text.slice(begin, end).toLowerCase().split(/[.!?…]/).map((sentence) => sentence.replace(/[^\p{L}\p{N} ]/gu, '').trim().replace(/^(?:and|but|so|because) /, '').replaceAll(' ', '')).filter((key) => key !== '')
}
