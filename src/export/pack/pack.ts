import { sha256 } from '../../model/identifier.js'
import { exhibitFiles, PACK_FILES, PACK_VERSION, type PackExhibit, type PackFile, type PackManifest } from '../../model/evidence.js'
import type { Exported } from '../exported.js'
import { toCorrectionContract, type ToCorrection } from '../to-edits.js'
import { toFinding } from '../to-finding.js'
import { toKeptReading, type ToKeep, type ToVersion } from '../to-kept.js'
import { warcOf, type ReceivedPage } from '../warc.js'
import { zipOf, type ZipEntry } from '../zip.js'
import { packPage } from './pack-page.js'

/** A statement with all that a pack holds of it. */
export interface ToPack {
  readonly exported: Exported
  readonly kept: ToKeep
  readonly versions: readonly ToVersion[]
  /** The archived page's sightings with its bytes, oldest first. */
  readonly received: readonly ReceivedPage[]
  /** What editors decided of it, newest first. */
  readonly corrections: readonly ToCorrection[]
}

/** How a pack is made. */
export interface Packing {
  readonly software: string
  /** ISO 8601, UTC. */
  readonly now: string
  readonly desk: string | null
  /** Signs the manifest's bytes: the signature, and the public key as PEM. */
  readonly sign?: ((manifest: Uint8Array) => { readonly signature: Uint8Array; readonly key: string }) | undefined
  /** Has an authority stamp the manifest's bytes with the time: its answer (RFC 3161). */
  readonly stamp?: ((manifest: Uint8Array) => Promise<Uint8Array>) | undefined
  /** Is told the manifest's bytes, once they are made. */
  readonly made?: ((manifest: Uint8Array) => void) | undefined
  readonly uuid?: (() => string) | undefined
}

/**
 * Writes an evidence pack as a ZIP: for each exhibit the statement, the reading it stands in and what editors decided; each capture once, as WARC with its
 * sightings; a page to read; the manifest with the hash of each file, and the hash of the manifest, by which the whole is known. Holds one exhibit at a time.
 */
export function packOf(exhibits: AsyncIterable<ToPack>, packing: Packing): AsyncIterable<Uint8Array> {
  return zipOf(filesOf(exhibits, packing), packing.now)
}

async function* filesOf(exhibits: AsyncIterable<ToPack>, packing: Packing): AsyncGenerator<ZipEntry> {
  const { software, now, desk, sign, stamp, made, uuid } = packing
  const files: PackFile[] = []
  const entry = (path: string, bytes: Uint8Array, stored = false): ZipEntry => {
    files.push({ path, bytes: bytes.length, sha256: sha256(bytes) })
    return { path, bytes, stored }
  }
  const told: PackExhibit[] = []
  const shown: { readonly exhibit: PackExhibit; readonly exported: Exported; readonly corrections: readonly ToCorrection[] }[] = []
  const captures = new Set<string>()
  for await (const { exported, kept, versions, received, corrections } of exhibits) {
    const exhibit: PackExhibit = { number: told.length + 1, statement: exported.statement.id, capture: exported.sighting.captureId, reading: exported.article.id }
    const at = exhibitFiles(exhibit)
    told.push(exhibit)
    shown.push({ exhibit, exported, corrections })
    yield entry(at.statement, json(toFinding(exported)))
    yield entry(at.reading, json(toKeptReading(kept, versions)))
    yield entry(at.corrections, json(corrections.map(toCorrectionContract)))
    if (captures.has(exhibit.capture)) continue
    captures.add(exhibit.capture)
    yield entry(at.warc, await joined(warcOf(each(received), { software, now, uuid })), true)
  }
  yield entry('index.html', text(packPage(shown, { desk, software, now })))
  const manifest: PackManifest = { onrecord: 'evidence', version: PACK_VERSION, software, madeAt: now, exhibits: told, files }
  const bytes = json(manifest)
  made?.(bytes)
  yield { path: PACK_FILES.manifest, bytes }
  yield { path: PACK_FILES.seal, bytes: text(`${sha256(bytes)}  ${PACK_FILES.manifest}\n`) }
  if (sign !== undefined) {
    const { signature, key } = sign(bytes)
    yield { path: PACK_FILES.signature, bytes: signature, stored: true }
    yield { path: PACK_FILES.key, bytes: text(key) }
  }
  if (stamp !== undefined) yield { path: PACK_FILES.timeStamp, bytes: await stamp(bytes), stored: true }
}

function json(value: unknown): Uint8Array {
  return text(`${JSON.stringify(value, null, 2)}\n`)
}

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value)
}

async function joined(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item)
}
