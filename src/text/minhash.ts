/**
 * MinHash (Broder 1997): a text as the least hashes of its runs of words. The share of equal numbers in two sketches
 * estimates the share of runs that two texts have in common (Jaccard), with a standard error of at most 0.05.
 */

/** Words in a run. */
const RUN = 5
/** A text with fewer runs says too little to be known again. */
const FEWEST_RUNS = 40
const SIZE = 128
/** Bands of 4: of texts with half in common, 87 in 100 share a band; with seven tenths, all but one in 5,000. */
const BAND = 4

/** Scripts without spaces give a word a character. */
const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{N}])+/gu

/** 128 numbers of 32 bits, or `null` for a text too short. */
export function sketchOf(text: string): Uint32Array | null {
  const words = Array.from(text.toLowerCase().matchAll(WORD), ([word]) => hashOf(word))
  if (words.length < FEWEST_RUNS + RUN - 1) return null
  const sketch = new Uint32Array(SIZE).fill(0xffffffff)
  const runs = new Set<number>()
  for (let at = 0; at + RUN <= words.length; at++) {
    let run = 0
    for (let i = 0; i < RUN; i++) run = mixed(Math.imul(run, 31) + words[at + i]!)
    runs.add(run)
  }
  for (const run of runs) {
    for (let i = 0; i < SIZE; i++) {
      const hash = mixed(run ^ Math.imul(i + 1, 0x9e3779b1))
      if (hash < sketch[i]!) sketch[i] = hash
    }
  }
  return sketch
}

/** From 0 to 1: the estimated share of runs of words that two texts have in common. */
export function likeness(one: Uint32Array, other: Uint32Array): number {
  let same = 0
  for (let i = 0; i < SIZE; i++) if (one[i] === other[i]) same += 1
  return same / SIZE
}

/** Keys of a sketch, signed 32 bits: similar texts share some of them, others hardly ever do. */
export function bandsOf(sketch: Uint32Array): number[] {
  return Array.from({ length: SIZE / BAND }, (_, band) => {
    let key = band
    for (const hash of sketch.subarray(band * BAND, (band + 1) * BAND)) key = mixed(Math.imul(key, 31) + hash)
    return key | 0
  })
}

/** FNV-1a. */
function hashOf(word: string): number {
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
