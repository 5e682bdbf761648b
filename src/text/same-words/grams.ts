import { weightBeforehand } from './word-weight.js'

/** Words of a gram: fewer say too little, and none of the runs that count is shorter. */
export const GRAM = 3
/** A gram that tells as much as this, by its words alone (in nats), is kept wherever it stands. */
const TELLING = 6.5
/** Of so many grams in a row at least one is kept, by winnowing (Schleimer et al. 2003): a run of 8 words is found whatever its words are. */
const WINDOW = 6

/**
 * The grams that a quote is found by: runs of three words, hashed to signed 32 bits, each once. Which are kept hangs on the words alone, so two
 * texts with eight words in a row in common, or with three that are rare, share one.
 */
export function gramsOf(words: readonly string[]): number[] {
  const hashes: number[] = []
  const kept = new Set<number>()
  for (let at = 0; at + GRAM <= words.length; at++) {
    let hash = 0
    let weight = 0
    for (let i = 0; i < GRAM; i++) {
      hash = mixed(Math.imul(hash, 31) + hashOf(words[at + i]!))
      weight += weightBeforehand(words[at + i]!)
    }
    hashes.push(hash | 0)
    if (weight >= TELLING) kept.add(hash | 0)
  }
  for (let at = 0; at < Math.max(1, hashes.length - WINDOW + 1) && hashes.length > 0; at++) {
    kept.add(hashes.slice(at, at + WINDOW).reduce((least, hash) => Math.min(least, hash)))
  }
  return [...kept]
}

/** FNV-1a. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

/** MurmurHash3's last step: every bit depends on every other. */
function mixed(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
