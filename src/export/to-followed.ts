import type { Source } from '../model/source.js'
import type { Followed, FollowedSource } from './followed.js'

/** A source with how it does. */
export interface ToFollowed extends Omit<Source, 'id'> {
  readonly condition: FollowedSource['condition']
}

/** What is followed as the public contract has it. */
export function toFollowed(sources: readonly ToFollowed[]): Followed {
  return { schema: 1, sources: sources.map(toFollowedSource) }
}

export function toFollowedSource({ url, title, condition, addedAt, dueAt, state }: ToFollowed): FollowedSource {
  const { through, checkedAt, succeededAt, newAt, failures, problem } = state
  return { url, title, condition, addedAt, through, checkedAt, succeededAt, newAt, failures, problem, dueAt }
}
