/** Lists, objects and fields; articles and feeds have some thousands. Each takes a hundred times the memory of its signs. */
const MOST_PARTS = 4_000_000

/** The value of a text of JSON, or `undefined` where it is none, or one of so many parts that it would take all memory. */
export function boundedJson(text: string): unknown {
  let parts = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if ((sign === 0x5b || sign === 0x7b || sign === 0x3a) && ++parts > MOST_PARTS) return undefined
  }
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
