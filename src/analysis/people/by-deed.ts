import type { Token } from '../grammar/tokens.js'
import { NAME_WORDS } from '../lang/en/description-nouns.js'
import { LEADING_VERBS } from '../lang/en/leading-verbs.js'
import type { Office } from './entity.js'
import { isCapital, joinTokens } from './name-parts.js'

/** Tokens of what is led, at most. */
const LONGEST = 7

/** The office that a name's own verb tells, at `to` behind the name: `Gil Astor runs the miners' union`. `null` where what is led is no body (`runs a risk`). */
export function officeByDeed(tokens: readonly Token[], to: number): Office | null {
  const verb = tokens[to]
  const role = verb === undefined || verb.pos !== 'VERB' || verb.lower.endsWith('ing') ? undefined : LEADING_VERBS.get(verb.lemma)
  if (role === undefined) return null
  const article = ['the', 'a', 'an', 'its', 'his', 'her', 'their'].includes(tokens[to + 1]?.lower ?? '')
  const from = article ? to + 2 : to + 1
  let end = from
  while (end < tokens.length && end - from < LONGEST && isOfPhrase(tokens[end])) end++
  const words = tokens.slice(from, end)
  const last = words.at(-1)
  return last === undefined || !words.some((t) => NAME_WORDS.has(t.lower)) && !isCapital(last) ? null : { role, of: joinTokens(words) }
}

function isOfPhrase(token: Token | undefined): boolean {
  return token !== undefined && (['NOUN', 'PROPN', 'ADJ', 'PART'].includes(token.pos) || /^['’]s?$/.test(token.text) || token.text === '-')
}
