import { countryOf } from './actor-countries.js'
import { GIVEN_NAMES } from '../lang/en/given-names.js'
import { isCapital } from './name-parts.js'
import type { Token } from '../grammar/tokens.js'

/** What two places have together. */
const SHARED = /^(?:police|constabulary|council)$/
/** `the Coastal and Offshore Workers' Union`: of whom a body is there for, two kinds. */
function guildOfTwoEnd(tokens: readonly Token[], from: number): number | null {
  const [the, first, and] = [tokens[from - 1], tokens[from], tokens[from + 1]]
  if (the?.lower !== 'the' || and?.lower !== 'and' || first === undefined || !isPlaceLike(first)) return null
  for (let i = from + 2; i < from + 5; i++) {
    if (!isCapital(tokens[i])) return null
    if (/s$/.test(tokens[i]?.lower ?? '') && /^['’]$/.test(tokens[i + 1]?.text ?? '') && isCapital(tokens[i + 2]) && /^(?:union|association|guild|federation|league|society|alliance|congress)$/.test(tokens[i + 2]?.lower ?? '')) return i + 3
  }
  return null
}

/** What a body of two places may be there for, and what it is. */
const SERVICES = /^(?:health|water|school|schools|fire|ambulance|hospital|hospitals|education|housing|harbou?r|transport|nhs|community|drainage)$/
const BODIES = /^(?:board|trust|authority|service|district|partnership|committee|association|college)$/
/** What may stand before it. */
const OF_COUNCILS = /^(?:borough|county|district|city|town)$/

/**
 * Where the name of a body of two places ends, from its first word on: `Devon and Cornwall Police`, `Kensington and Chelsea Borough Council`, `Dudley and Walsall Health Board`. `null` where none begins: a country, an acronym or
 * somebody's first name is joined to a body, and no part of its name.
 */
export function twinPlacesEnd(tokens: readonly Token[], from: number): number | null {
  const guild = guildOfTwoEnd(tokens, from)
  if (guild !== null) return guild
  const [first, and, second] = [tokens[from], tokens[from + 1], tokens[from + 2]]
  if (first === undefined || and?.lower !== 'and' || second === undefined || !isPlaceLike(first) || !isPlaceLike(second) || isCapital(tokens[from - 1])) return null
  const at = OF_COUNCILS.test(tokens[from + 3]?.lower ?? '') && isCapital(tokens[from + 3]) ? from + 4 : from + 3
  const noun = tokens[at]
  if (noun !== undefined && isCapital(noun) && SHARED.test(noun.lower) && (noun.lower === 'council' || at === from + 3)) return at + 1
  // `Dudley and Walsall Health Board`: a service, then its body.
  const body = tokens[from + 4]
  return noun !== undefined && at === from + 3 && isCapital(noun) && SERVICES.test(noun.lower) && isCapital(body) && BODIES.test(body?.lower ?? '') ? from + 5 : null
}

function isPlaceLike(token: Token): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(token.text) && !GIVEN_NAMES.has(token.lower) && countryOf(token.text) === null
}
