import { sha256 } from '../../model/identifier.js'
import type { ActorFormat } from '../../model/actor-list.js'
import type { OfficeHolder } from '../../model/office.js'
import { ActorFileError } from './actor-file-error.js'
import { csvActors } from './csv-actors.js'
import { followTheMoneyActors } from './followthemoney-actors.js'
import { codeOf, type Taking } from './held.js'
import { popoloActors } from './popolo-actors.js'

/** Bytes that a list may have: it is held in memory whole, and kept in one piece. */
export const LARGEST_ACTOR_FILE = 16 * 1024 * 1024
/** Rows, entities or memberships that it may hold. */
const MOST = 100_000

/** A list of office holders, read. */
export interface ReadActors {
  readonly format: ActorFormat
  readonly sha256: string
  readonly holders: readonly OfficeHolder[]
  /** What of it is not kept: columns, kinds of entities. */
  readonly unread: readonly string[]
}

/**
 * The office holders in a file: CSV with a header, FollowTheMoney entities, one a line, or a Popolo document; its content tells which. Throws an
 * `ActorFileError`, whose message says where and what to do.
 */
export function actorsIn(bytes: Uint8Array, { today, country }: Taking): ReadActors {
  if (bytes.length > LARGEST_ACTOR_FILE) throw tooLarge()
  const text = decoded(bytes)
  const code = country === undefined ? undefined : codeOf(country)
  if (code === null) throw new ActorFileError(`${JSON.stringify(country)} is no country or organisation that is known; give the code of ISO 3166-1 (as FR)`)
  const { format, ...read } = take(text, { today, country: code })
  if (read.holders.length === 0) throw new ActorFileError('holds nobody with an office')
  return { format, sha256: sha256(bytes), ...read }
}

export function tooLarge(): ActorFileError {
  return new ActorFileError(`is larger than the ${LARGEST_ACTOR_FILE / 1024 / 1024} MiB that a list may have; split it`)
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ActorFileError('is not UTF-8; save it as UTF-8')
  }
}

function take(text: string, taking: Taking) {
  const begin = text.trimStart()
  if (begin === '') throw new ActorFileError('is empty')
  if (!/^[[{]/.test(begin)) return { format: 'csv' as const, ...csvActors(text, taking, MOST) }
  if (isEntity(begin.split('\n', 1)[0] ?? '')) return { format: 'followthemoney' as const, ...followTheMoneyActors(text, taking, MOST) }
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch (error) {
    throw new ActorFileError(`is no JSON (${error instanceof Error ? error.message.split('\n')[0] ?? '' : ''}), so neither FollowTheMoney nor Popolo; nor is it CSV, which begins with the names of its columns`)
  }
  return { format: 'popolo' as const, ...popoloActors(document, taking, MOST) }
}

function isEntity(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && 'schema' in value
  } catch {
    return false
  }
}
