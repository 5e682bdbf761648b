import type { Ledger } from '../../record/ledger.js'
import { ApiProblem } from './problems.js'

/** The identifier that begins so. Throws an `ApiProblem` where there is none, or are several. */
export async function whole(ledger: Pick<Ledger, 'identifiers'>, of: 'statement' | 'article' | 'capture', short: string): Promise<string> {
  const [id, another] = await ledger.identifiers(of, short)
  if (id === undefined) throw noSuch(of)
  if (another !== undefined) throw new ApiProblem('ambiguous', `Several ${of}s begin so, ${id} and ${another} among them; give more of the identifier.`)
  return id
}

export function noSuch(of: string): ApiProblem {
  return new ApiProblem('not-found', `There is no ${of} with this identifier in the ledger.`)
}
