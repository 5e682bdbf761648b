import type { OfficeHolder } from './office.js'

/** How lists of office holders are written. */
export const ACTOR_FORMATS = ['csv', 'followthemoney', 'popolo'] as const
export type ActorFormat = (typeof ACTOR_FORMATS)[number]

/** What is told of a list of office holders that a user added. */
export interface AboutActorList {
  /** The file's name. */
  readonly name: string
  /** Who made it, as the user says; `null` where they said nothing. */
  readonly source: string | null
  readonly format: ActorFormat
  /** Of the file: 64 hexadecimal digits. */
  readonly sha256: string
  readonly people: number
  readonly terms: number
  /** ISO 8601, UTC. */
  readonly addedAt: string
}

/** A list of office holders that a user added, as the ledger has it. */
export interface ActorList extends AboutActorList {
  /** Its place in the order of what was done with lists, from 1. */
  readonly number: number
  /** Since when it counts no more: ISO 8601, UTC; `null` where it counts. It stays in the ledger. */
  readonly removedAt: string | null
}

/** The office holders that a ledger's own lists give. */
export interface OwnActors {
  /** Which state of the lists this is: the number of the last that was added or taken away; 0 where nothing ever was. */
  readonly state: number
  readonly holders: readonly OfficeHolder[]
}
