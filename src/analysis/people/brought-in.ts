import type { Token } from '../grammar/tokens.js'
import { TERMINAL } from '../grammar/tokens.js'
import { PERSON_NOUNS } from '../lang/en/description-nouns.js'
import { genderOfRole, isRole } from '../lang/en/roles.js'
import type { Gender } from './gender.js'

/** Words between an article and the noun that it brings in. */
const REACH = 5

/**
 * Whether the sentence before brings in somebody without a name whom a pronoun of this gender can mean: `The builder took one of his tenants there. She said …`. Then whoever was
 * named further back is only one of two. `before` are the words before the pronoun.
 */
export function isBroughtIn(before: readonly Token[], gender: Gender): boolean {
  const own = before.findLastIndex(({ text }) => TERMINAL.test(text))
  if (own < 0 || own < before.length - 1) return false
  const from = before.slice(0, own).findLastIndex(({ text }) => TERMINAL.test(text)) + 1
  const words = before.slice(from, own)
  return words.some((t, i) => /^(?:an?|another|one)$/.test(t.lower) && nounOf(words, i, gender))
}

/** Whether the article at `at` brings in somebody: `a woman`, `one of his tenants`; not what a named one is (`was a nurse`, `Roe, a nurse`, `as a nurse`, `nurse Ann Roe`). */
function nounOf(words: readonly Token[], at: number, gender: Gender): boolean {
  const lead = words[at - 1]
  if (lead !== undefined && (lead.pos === 'AUX' || lead.text === ',' || /^(?:as|is|was|became|become|like|for|than|not)$/.test(lead.lower))) return false
  const several = words[at]?.lower === 'one' && words[at + 1]?.lower === 'of'
  for (let i = several ? at + 2 : at + 1; i < Math.min(words.length, at + REACH + 1); i++) {
    const { lower, pos } = words[i]!
    const noun = several && lower.endsWith('s') ? lower.slice(0, -1) : lower
    const next = words[i + 1]
    if (PERSON_NOUNS.has(noun) || isRole(noun)) {
      if ((next?.pos === 'NOUN' && !several) || (next !== undefined && /^\p{Lu}|^['’-]/u.test(next.text)) || (next?.text === ',' && /^\p{Lu}/u.test(words[i + 2]?.text ?? ''))) return false
      return (genderOfRole(noun) ?? gender) === gender
    }
    if (!['ADJ', 'NOUN', 'DET', 'PRON', 'NUM', 'PUNCT'].includes(pos)) return false
  }
  return false
}
