import type { CorrectionTarget } from './correction.js'
import { identifier } from './identifier.js'

/**
 * That an editor gave one statement's speaker to an actor: so what one name holds of two people is parted. Tied to words as a correction is, and never changed:
 * a later one on the same speaker takes its place, or one takes it back.
 */
export interface Assignment {
  readonly id: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly editor: string
  readonly target: CorrectionTarget
  /** The key (identifier, or else name) that the speaker had without assignments. */
  readonly speaker: string
  /** The key that they have by this: an identifier, or a name that tells the two apart. */
  readonly actor: string
  readonly why: string
  /** The assignment that this takes back: it gives nobody to anybody then. */
  readonly undoes: string | null
}

/** Makes an assignment; `nonce` keeps two of one moment apart. Throws a `RangeError` for one that changes nothing, or is about no words. */
export function assignment(of: Omit<Assignment, 'id'>, nonce: string): Assignment {
  const { at, editor, target, speaker, actor, undoes } = of
  if (speaker === '' || actor === '' || (speaker === actor && undoes === null)) throw new RangeError(`assignment: got ${JSON.stringify([speaker, actor])}, expected two`)
  if (target.quote.exact === '') throw new RangeError('assignment: got no words, expected those that it is about')
  return { ...of, id: identifier(['assignment', at, editor, target.capture, target.statement, speaker, actor, undoes, nonce]) }
}

/** Those that count, in the order of adding: nothing that counts takes them back, and no later one is on the same speaker of the same statement. */
export function assignmentsInForce(log: readonly Assignment[]): Assignment[] {
  const undone = new Set<string>()
  const given = new Set<string>()
  const kept: Assignment[] = []
  for (const one of log.toReversed()) {
    if (undone.has(one.id)) continue
    if (one.undoes !== null) {
      undone.add(one.undoes)
      continue
    }
    const of = JSON.stringify([one.target.capture, one.target.statement, one.speaker])
    if (given.has(of)) continue
    given.add(of)
    kept.push(one)
  }
  return kept.reverse()
}
