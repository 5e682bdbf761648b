import type { Source } from '../../model/source.js'

/**
 * `unasked`: not read yet. `failing`: it has never answered, or not for a day, or not three times in a row.
 * `silent`: it answers, but hasn't named a new page for a week. `well`: none of these.
 */
export type Condition = 'unasked' | 'failing' | 'silent' | 'well'

const DAY = 86_400_000
const SILENT_AFTER = 7 * DAY
const FAILURES = 3

/** How a source does at `now`. */
export function conditionOf({ addedAt, state }: Pick<Source, 'addedAt' | 'state'>, now: Date): Condition {
  if (state.checkedAt === null) return 'unasked'
  const since = (time: string | null) => now.getTime() - Date.parse(time ?? addedAt)
  if (state.failures >= FAILURES || (state.failures > 0 && (state.succeededAt === null || since(state.succeededAt) > DAY))) return 'failing'
  return since(state.newAt) > SILENT_AFTER ? 'silent' : 'well'
}
