import type { Token } from '../grammar/tokens.js'

/** The phrase that a relative pronoun follows: its words back to a verb, a sentence's end or the start, with a name and its comma. */
export function antecedentOf(before: readonly Token[]): readonly Token[] | null {
  let end = before.length
  while (end > 0 && before[end - 1]?.text === ',') end--
  let from = end
  while (from > 0) {
    const token = before[from - 1]
    if (token === undefined || (['PUNCT', 'VERB', 'AUX', 'SCONJ', 'CCONJ'].includes(token.pos) && token.text !== '-')) break
    if (token.pos === 'ADP' && (!['of', 'in', 'at', 'from', 'for', 'with'].includes(token.lower) || (token.lower !== 'of' && !/^\p{Lu}/u.test(before[from - 2]?.text ?? '') && before[from - 2]?.pos !== 'NOUN'))) break
    from--
    if (token.lower === 'a' || token.lower === 'an' || token.lower === 'the') {
      // `Vree, a career officer who`: the name before the comma.
      if (before[from - 1]?.text !== ',' || !/^\p{Lu}/u.test(before[from - 2]?.text ?? '')) break
      from--
      while (from > 0 && /^\p{Lu}/u.test(before[from - 1]?.text ?? '') && before[from - 1]?.pos !== 'PUNCT') from--
      break
    }
  }
  return from < end ? before.slice(from, end) : null
}
