import type { Hop } from '../../model/statement.js'
import { GO_BETWEENS } from '../lang/en/go-betweens.js'
import { joinTokens } from '../people/name-parts.js'
import { baseEnd } from '../grammar/phrases.js'
import type { Unit } from '../grammar/sentences.js'
import type { Token } from '../grammar/tokens.js'

/** `through his lawyer`, `via a spokeswoman, Ada Roe`: who hands somebody else's words on, or `null`. */
export function goBetween(units: readonly Unit[], from: number): Hop | null {
  const end = baseEnd(units, from)
  if (end === null) return null
  const words = units.slice(from, end) as readonly Token[]
  const at = words.findLastIndex((t) => GO_BETWEENS.has(t.lower))
  if (at < 0) return null
  const as = joinTokens(words)
  const name = joinTokens(words.slice(at + 1))
  return { name: name === '' ? as : name, kind: 'person', as }
}
