import type { Addressee, Hop, Speaker } from '../../model/statement.js'

/**
 * Keys that two statements share when the same ones speak: their names, or of unnamed ones the noun that the words are
 * about (`a spokesman who asked not to be named`, `the spokesman`). Empty where nobody can be told.
 */
export function voicesOf(speakers: readonly Speaker[]): readonly string[] {
  return speakers.some((s) => s.name === null) ? [] : speakers.map((s) => voiceOf(s.name ?? ''))
}

/** Keys of whom something was said to, like those of speakers. */
export function earsOf(addressees: readonly Addressee[]): readonly string[] {
  return addressees.flatMap((a) => (a.name === null ? [] : [voiceOf(a.name)]))
}

/** Whose document a hop is, as its words tell: `Roe’s letter`, `a survey by Ada Roe of the port`. */
export function ownersOf(hop: Hop, source: string): readonly string[] {
  const possessor = /^(.{2,80})[’']s\s/u.exec(hop.name)?.[1]
  const author = source.startsWith(hop.name) ? /^\s+(?:by|from)\s+([^,;:()]{2,80}?)(?=\s+(?:of|at|in|on|for|and|published|released)\b|\s*[,;:()]|\s*$)/u.exec(source.slice(hop.name.length))?.[1] : undefined
  return [possessor, author].flatMap((name) => (name === undefined ? [] : [voiceOf(name)]))
}

const ARTICLE = /^(?:the|an?|this|that|these|those|its|his|her|their|another)\s+/i
/** What follows the noun: `a spokesman [who asked …]`, `the letter [signed by]`. */
const FOLLOWS = /\s+(?:who|which|that|whose|of|for|from|by|with|at|in|on|into|about|signed|published|released|obtained|familiar|close|offering)\b.*$|,.*$/iu

function voiceOf(name: string): string {
  // A capital after the first word makes a name, which is told by all of its words.
  const plain = name.replace(ARTICLE, '')
  if (/\p{Lu}/u.test(plain.charAt(0)) && /\p{Lu}/u.test(plain.slice(1))) return plain.toLowerCase()
  return plain.slice(0, 200).replace(FOLLOWS, '').toLowerCase()
}
