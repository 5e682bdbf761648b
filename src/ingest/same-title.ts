/** Shorter titles agree with too many. */
const SHORTEST = 8
/** So many of the words of the shorter must stand in the other. */
const ALIKE = 0.7

/** Signs that show where a word may be broken, and others without width. */
const UNSEEN = /[\u00ad\u200b\u200c\u200d\ufeff]/g

/** A text's letters and digits alone, in lower case. */
export function onlyLetters(text: string): string {
  return text.replace(UNSEEN, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** A title in lower case without its marks. */
export function bareTitle(text: string): string {
  return text.replace(UNSEEN, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** Whether two titles are of the same story: alike but for marks, one the other's begin, or most words of the shorter in the other. */
export function nameAgreement(one: string, other: string): boolean {
  const [a, b] = [bareTitle(one), bareTitle(other)]
  if (a === b) return a !== ''
  if (a.length < SHORTEST || b.length < SHORTEST) return false
  if (a.startsWith(b) || b.startsWith(a)) return true
  const [fewer, more] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length)
  if (fewer === undefined || more === undefined || fewer.length < 4) return false
  const words = new Set(more)
  return fewer.filter((word) => words.has(word)).length >= fewer.length * ALIKE
}
