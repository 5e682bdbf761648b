/** Half of the words: below, two sentences say different things more often than one thing anew. */
export const ALIKE = 0.5

/** From 0 to 1: twice the words in common by those in both (Dice), counted as often as they stand there. */
export function alike(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of other) {
    const left = counts.get(word) ?? 0
    if (left > 0) common += 1
    counts.set(word, left - 1)
  }
  return one.length + other.length === 0 ? 1 : (2 * common) / (one.length + other.length)
}

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
