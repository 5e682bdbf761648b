import type { Sighting } from '../model/sighting.js'
import type { TranslatedText } from '../model/translated.js'
import type { ToFind } from './to-finding.js'

/** A statement as exports tell it: in its page, and with how the page was received. */
export interface Exported extends Omit<ToFind, 'sighting' | 'coveredBy'> {
  readonly sighting: Sighting
  /** How it reads in the language that was asked for, where that is kept: told as such, and never in place of the original. */
  readonly translation?: TranslatedText
}

/** What all of an export is written with. */
export interface Exporting {
  /** The address of the desk that has the ledger, no slash at its end, for permalinks; `null` where it isn't known. */
  readonly desk: string | null
  /** `Onrecord 0.1.0`. */
  readonly software: string
  /** When: ISO 8601, UTC. */
  readonly now: string
}

/** The statement's own address: on the desk, else a name that only says which statement it is. */
export function permalink(id: string, desk: string | null): string {
  return desk === null ? `urn:onrecord:statement:${id}` : `${desk}/statements/${id}`
}

/** The address of the archived copy; or a name that says which one. */
export function archivedCopy(sha256: string, desk: string | null): string {
  return desk === null ? `urn:sha256:${sha256}` : `${desk}/captures/${sha256}`
}

/** The address of the text that a page was read to have; or a name that says which reading. */
export function readingText(articleId: string, desk: string | null): string {
  return desk === null ? `urn:onrecord:reading:${articleId}` : `${desk}/articles/${articleId}/text`
}
