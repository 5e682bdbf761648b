import type { Source } from '../../model/source.js'
import { conditionOf, type Condition } from './condition.js'

/** A source with how it does. */
export interface SourceWithCondition extends Source {
  readonly condition: Condition
}

/** Sources with how they do at `now`, in the order in which they were added. */
export function withConditions(sources: readonly Source[], now: Date): SourceWithCondition[] {
  return sources.map((source) => ({ ...source, condition: conditionOf(source, now) }))
}
