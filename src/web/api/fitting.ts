import { contradictions, withoutNothing } from '../../export/search-asked.js'
import type { Search } from '../../record/ledger.js'
import { ApiProblem } from './problems.js'

/** A search whose filters fit each other. Throws for others. */
export function fitting(asked: Readonly<Record<string, unknown>>): Search {
  const search = withoutNothing(asked)
  const [wrong, ...others] = contradictions(search).map(({ name, message }) => ({ in: 'query' as const, name, detail: message }))
  if (wrong !== undefined) throw new ApiProblem('wrong-parameter', `${wrong.name}: ${wrong.detail}`, { errors: [wrong, ...others] })
  return search
}
