import type { LinkEntry } from '../../ingest/containers/entry.js'
import { toFollow, type NamedSource } from './to-follow.js'
import { inOnePiece } from '../in-one-piece.js'

/** What a list names to be followed, and what in it could not be read. `more`: whether it goes on beyond the most that was asked for. */
export interface NamedSources {
  readonly sources: readonly NamedSource[]
  readonly failures: readonly string[]
  readonly more: boolean
}

/** Reads a list of sources, such as OPML or an address a line, up to `most` of them. No page in it is read, and nothing is fetched. */
export async function namedSources(name: string, bytes: Uint8Array, most: number): Promise<NamedSources> {
  const links: LinkEntry[] = []
  const failures: string[] = []
  const { readContainer } = await import('../../ingest/containers/read-container.js')
  for await (const entry of readContainer({ name, source: inOnePiece(bytes) })) {
    if (entry.is === 'lines' || links.length > most || failures.length > most) break
    if (entry.is === 'link') links.push(entry)
    else if (entry.is === 'bad') failures.push(entry.failure)
  }
  return { sources: toFollow(links.slice(0, most)), failures, more: links.length > most }
}
