import type { Analysis } from '../model/analysis.js'
import type { Article } from '../model/article.js'
import type { Capture, Header } from '../model/capture.js'
import type { Sighting } from '../model/sighting.js'
import type { KeptCapture, KeptReading, KeptSighting, KeptVersion } from './kept.js'
import { toReading } from './to-reading.js'

/** A reading as the ledger keeps it. */
export interface ToKeep {
  readonly article: Article
  readonly sighting: Sighting
  readonly addedAt: string
  readonly analysis: Analysis
  readonly shown: string
}

/** A state of a page as the ledger tells it. */
export type ToVersion = Omit<KeptVersion, 'id'> & { readonly articleId: string }

/** A reading in the ledger as the public contract has it. */
export function toKeptReading({ article, sighting, addedAt, analysis, shown }: ToKeep, versions: readonly ToVersion[]): KeptReading {
  return {
    ...toReading(sighting.name, article, analysis),
    url: article.url, capture: article.captureId, addedAt, analysis: analysis.version, shown,
    versions: versions.map(({ articleId, title, publishedAt, firstSeenAt, lastSeenAt, sightings, captures }) => ({ id: articleId, title, publishedAt, firstSeenAt, lastSeenAt, sightings, captures })),
  }
}

/** A capture as the public contract has it, of which `article` is the newest reading. */
export function toKeptCapture({ sha256, bytes }: Capture, { id, mediaType }: Pick<Article, 'id' | 'mediaType'>, sightings: readonly Sighting[]): KeptCapture {
  return { schema: 1, sha256, size: bytes.length, mediaType, article: id, sightings: sightings.map(toKeptSighting) }
}

export function toKeptSighting({ id, captureId, receivedAt, receivedFrom, door, name, asked, url, redirects, status, headers }: Sighting): KeptSighting {
  return {
    id, capture: captureId, receivedAt, receivedFrom, door, name, asked, url,
    redirects: redirects.map((hop) => ({ url: hop.url, status: hop.status, headers: hop.headers.map(pair) })), status, headers: headers.map(pair),
  }
}

function pair([name, value]: Header): string[] {
  return [name, value]
}
