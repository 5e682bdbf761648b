import { GIVEN_NAMES } from '../lang/en/given-names.js'
import { isRole } from '../lang/en/roles.js'
import type { TokenBlock } from '../grammar/tokens.js'
import type { SpeechLabel } from './speech-labels.js'

/** Words that no name begins with. */
const OWNERS = new Set(['your', 'our', 'my', 'their', 'its', 'this', 'these'])
const SMALL = new Set(['of', 'for', 'the', 'and', 'in', 'to', '&'])

/**
 * Tells whether a label before a colon is a thing's, as in a test of sleeping bags (`Fill: 650 g`, `Weight: …`, `Your Sleep Setup: …`): all of its words stand in small letters
 * elsewhere on the page, and nothing tells of a name: no given name, no surname behind another capital, no form that records of speech have.
 */
export function thingsOf(blocks: readonly TokenBlock[]): (label: SpeechLabel) => boolean {
  const small = new Set<string>()
  const surnames = surnamesOf(blocks)
  for (const { tokens } of blocks) for (const { text, lower } of tokens) if (text === lower) small.add(lower)
  return ({ key, kind, ofRecord, office }) => {
    if (kind !== 'name') return false
    const words = key.toLowerCase().split(' ')
    // `The Build Stage:` is no office, `GET THE QUIZ:` a button.
    const plain = /^The /.test(key) && /\p{Ll}$/u.test(key) && !isRole(words.at(-1) ?? '')
    if (/^\p{Lu}+ THE /u.test(key)) return true
    if ((ofRecord || office) && !plain) return false
    const [first = ''] = words
    if (OWNERS.has(first)) return true
    if (GIVEN_NAMES.has(first) || surnames.has(words.at(-1) ?? '')) return false
    return words.every((word) => SMALL.has(word) || small.has(word))
  }
}

/** Capitals that follow another capital in the text, and no colon: by these a bare `Steel: …` is known to be somebody. */
export function surnamesOf(blocks: readonly TokenBlock[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { kind, tokens } of blocks) {
    if (kind !== 'paragraph' && kind !== 'standfirst') continue
    tokens.forEach((t, i) => {
      if (/^\p{Lu}\p{Ll}/u.test(t.text) && /^\p{Lu}\p{Ll}/u.test(tokens[i - 1]?.text ?? '') && tokens[i + 1]?.text !== ':') found.add(t.lower)
    })
  }
  return found
}
