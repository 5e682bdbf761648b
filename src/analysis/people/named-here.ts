import type { Traits } from './traits.js'
import type { Office } from './entity.js'
import type { KindVotes } from './kind-votes.js'
import type { NameParts } from './name-parts.js'

/** A name as it stands in one place, with what the words around it tell. */
export interface NamedHere {
  readonly begin: number
  readonly end: number
  /** `null`: an office alone (`Health Minister`), which names nobody. */
  readonly parts: NameParts
  readonly name: string
  /** `dr`, `colonel`: a form of address before it, in small letters without its full stop. */
  readonly title: string | null
  readonly votes: KindVotes
  /** Heads of descriptions beside it. */
  readonly nouns: readonly string[]
  readonly traits: Traits
  readonly offices: readonly Office[]
  readonly acronym: string | null
}
