import type { Spans } from './spans.js'

/**
 * What people mark as an attribution now and then, though nobody says anything in it: how a source wants to be called
 * (`who asked not to be named`, `on condition of anonymity`: six of the training split's 22,464), and, with nobody named, what
 * something is called (`a room called "…"`, `a song titled "…"`: 43); nor in a name told in passing (`Mina Stroud, as everybody called her`). `says so` tells nothing by itself.
 */
export function isNotSaid(text: string, { source, cue, content: [first] }: Spans): boolean {
  if (first === undefined) return false
  if (NOT_TO_BE_NAMED.test(text.slice(first.begin, first.begin + 40)) || /^so$/i.test(text.slice(first.begin, first.end))) return true
  const [how] = cue
  const [who] = source
  if (how === undefined || cue.length > 1) return false
  const words = text.slice(how.begin, how.end)
  if (who !== undefined) return who.end <= how.begin && CALLS.test(words) && /\b[Aa]s $/.test(text.slice(Math.max(0, who.begin - 4), who.begin)) && !/["“‘«]/.test(text.slice(first.begin, first.end))
  return NAMES.test(words)
}

/** `as everybody called her`, `as the handbook calls it`: by which name somebody or something goes. */
const CALLS = /^(?:(?:has|have|had|often|always|still|sometimes|usually|once|now|also|affectionately|jokingly) )*(?:calls?|called|calling|nicknames?|nicknamed|dubs?|dubbed|names?|named|terms?|termed|knows?|knew|refers? to|referred to)$/i
const NOT_TO_BE_NAMED = /^(?:not to be (?:named|identified|quoted)|(?:that (?:his|her|their) name|anonymity))\b/i
const NAMES = /^(?:(?:is|are|was|were|been|being|also|once|formerly|better|best|so-)\s*)*(?:called|named|titled|entitled|nicknamed|dubbed|known as)$/i
