import type { Ledger } from '../record/ledger.js'
import { Failure } from './errors.js'

/** The identifier of an article that begins so; what begins none stays as it is. Throws a `Failure` where it begins several. */
export function articleNamed(ledger: Ledger, short: string): Promise<string> {
  return named(ledger, 'article', short)
}

/** The identifier of a statement that begins so; as `articleNamed`. */
export function statementNamed(ledger: Ledger, short: string): Promise<string> {
  return named(ledger, 'statement', short)
}

async function named(ledger: Ledger, of: 'article' | 'statement', short: string): Promise<string> {
  const found = await ledger.identifiers(of, short)
  if (found.length > 1) throw new Failure(`${short}: several ${of}s begin so, ${found.join(' and ')} among them; give more of the identifier`)
  return found[0] ?? short
}
