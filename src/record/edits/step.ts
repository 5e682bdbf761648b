import type { Store } from '../../store/store.js'
import { draftDecision, draftUndo, type Deciding, type Decision, type Drafted, type Needs } from './correct.js'
import { merging, splitting, type Merge, type Split } from './split-merge.js'

/** What is decided in one step though it takes several decisions. */
export type Step = { readonly is: 'split'; readonly split: Split } | { readonly is: 'merge'; readonly merge: Merge }

/** The decisions that a step takes. Throws an `EditRefused`. */
export function decisionsOf(store: Store, step: Step): Promise<readonly Decision[]> {
  return step.is === 'split' ? splitting(store, step.split) : merging(store, step.merge)
}

/** Drafts decisions that belong together. `seen`: of each statement, the newest decision that the editor has seen; of those that aren't in it, the newest there is. */
export async function draftStep(needs: Needs, decisions: readonly Decision[], by: Deciding, seen: ReadonlyMap<string, string | null> = new Map()): Promise<readonly Drafted[]> {
  const step = needs.nonce()
  const drafted: Drafted[] = []
  for (const decision of decisions) {
    const known = 'statement' in decision ? seen.get(decision.statement) : undefined
    const one = await draftDecision(needs, decision, { ...by, seen: known })
    drafted.push({ ...one, correction: { ...one.correction, step } })
  }
  return drafted
}

/** Corrections of a page that are looked through for those of one step. */
const LOOKED_AT = 1_000

/** Drafts what takes a decision back, and with it all that count still of those that were made in one step with it. */
export async function draftUndos(needs: Needs, id: string, by: Deciding): Promise<readonly Drafted[]> {
  const first = await draftUndo(needs, id, by)
  const kept = await needs.store.correction(id)
  const step = kept?.correction.step
  if (kept === null || step === undefined) return [first]
  const { items } = await needs.store.corrections({ article: kept.page.id, limit: LOOKED_AT })
  const others = items.filter(({ correction, counts }) => counts && correction.step === step && correction.id !== id && correction.is !== 'undo' && correction.target.capture === kept.correction.target.capture)
  const drafted = [first]
  for (const { correction } of others) drafted.push(await draftUndo(needs, correction.id, by))
  return drafted
}
