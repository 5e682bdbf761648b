import type { Hop } from '../../model/statement.js'
import { PLATFORMS } from '../lang/en/outlets.js'
import { joinTokens } from '../people/name-parts.js'
import type { Token } from '../grammar/tokens.js'

/** The platform that a noun phrase names, `a post on Facebook`, `Truth Social`, `a tweet`; `null` for none. `preposition`: the word before it. */
export function platformOf(words: readonly Token[], preposition: string | undefined): Hop | null {
  const as = joinTokens(words)
  const hop = (name: string): Hop => ({ name, kind: 'platform', as })
  if (as === 'X' && preposition === 'on') return hop('X')
  for (const [i, word] of words.entries()) {
    const pair = PLATFORMS.get(`${word.lower} ${words[i + 1]?.lower ?? ''}`)
    if (pair !== undefined && /^\p{Lu}/u.test(word.text)) return hop(pair)
    const name = PLATFORMS.get(word.lower)
    if (name !== undefined && (/^\p{Lu}/u.test(word.text) || /^(?:tweets?|subreddit)$/.test(word.lower))) return hop(name)
  }
  return null
}
