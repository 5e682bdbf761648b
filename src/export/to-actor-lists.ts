import type { ActorList as List } from '../model/actor-list.js'
import type { ActorLists } from './actor-lists.js'

/** Lists as the public contract has them. */
export function toActorLists(lists: readonly List[]): ActorLists {
  return { schema: 1, lists: lists.map(toActorList) }
}

export function toActorList({ number, name, source, format, sha256, people, terms, addedAt, removedAt }: List): ActorLists['lists'][number] {
  return { number, name, source, format, sha256, people, terms, addedAt, removedAt }
}
