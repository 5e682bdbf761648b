import type { Spans } from './spans.js'

/**
 * What people mark as an attribution now and then, though nobody says anything in it: how a source wants to be called
 * (`who asked not to be named`, `on condition of anonymity`: six of the training split's 22,464), and, with nobody named, what
 * something is called (`a room called "…"`, `a song titled "…"`: 43). `says so` tells nothing by itself.
 */
export function isNotSaid(text: string, { source, cue, content: [first] }: Spans): boolean {
  if (first === undefined) return false
  if (NOT_TO_BE_NAMED.test(text.slice(first.begin, first.begin + 40)) || /^so$/i.test(text.slice(first.begin, first.end))) return true
  return source.length === 0 && cue.length === 1 && NAMES.test(text.slice(cue[0]?.begin, cue[0]?.end))
}

const NOT_TO_BE_NAMED = /^(?:not to be (?:named|identified|quoted)|(?:that (?:his|her|their) name|anonymity))\b/i
const NAMES = /^(?:(?:is|are|was|were|been|being|also|once|formerly|better|best|so-)\s*)*(?:called|named|titled|entitled|nicknamed|dubbed|known as)$/i
