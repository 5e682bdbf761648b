
/** The version of evidence packs that this code writes, and the newest that it reads. */
export const PACK_VERSION = 1
/** What names and hashes all others; its seal, the SHA-256 of it; what may stand beside it: a signature, its key, a time stamp. */
export const PACK_FILES = { manifest: 'manifest.json', seal: 'manifest.sha256', signature: 'manifest.sig', key: 'manifest.pub.pem', timeStamp: 'manifest.tsr' } as const

/** A statement that a pack gives evidence of. */
export interface PackExhibit {
  /** From 1. */
  readonly number: number
  readonly statement: string
  /** SHA-256 of the archived page's bytes. */
  readonly capture: string
  /** The reading whose text the statement's offsets count in. */
  readonly reading: string
}

export interface PackFile {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

export interface PackManifest {
  readonly onrecord: 'evidence'
  readonly version: number
  readonly software: string
  /** ISO 8601, UTC. */
  readonly madeAt: string
  readonly exhibits: readonly PackExhibit[]
  /** All files but the manifest and what stands beside it. */
  readonly files: readonly PackFile[]
}

/** Where an exhibit's files are. */
export const exhibitFiles = ({ number, capture }: Pick<PackExhibit, 'number' | 'capture'>) => ({
  statement: `exhibits/${number}/statement.json`, reading: `exhibits/${number}/reading.json`, corrections: `exhibits/${number}/corrections.json`, warc: `captures/${capture}.warc.gz`,
})

