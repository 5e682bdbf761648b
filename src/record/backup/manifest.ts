import { z } from 'zod'

/** The version of backups that this code writes, and the newest that it reads. */
export const BACKUP_VERSION = 1
/** The first file of a backup, not compressed: tells from its first bytes that it is one, and of which version. */
export const HEAD = 'onrecord-backup.json'
/** The last: what the backup holds. */
export const MANIFEST = 'manifest.json'

export const Head = z.object({ onrecord: z.literal('backup'), version: z.number().int() })

/** A path within a ledger's folder: below `database`, with slashes, and nothing that leads out of it. */
const Path = z.string().regex(/^database(?:\/[\w-][\w.-]*)*$/)
const count = z.number().int().nonnegative()

/** What a backup holds. */
export const Manifest = z.object({
  onrecord: z.literal('backup'),
  version: z.number().int(),
  /** The program that made it, with its version. */
  software: z.string(),
  /** ISO 8601, UTC. */
  madeAt: z.string(),
  /** Of the ledger's folder. */
  layout: z.number().int(),
  /** The version of the tables. */
  tables: z.number().int(),
  counts: z.object({ articles: count, statements: count, speakers: count }),
  /** Each before what is in it. */
  folders: z.array(Path),
  /** `bytes`: how long the file is. */
  files: z.array(z.object({ path: Path, bytes: count, sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
})
export type Manifest = z.infer<typeof Manifest>

/** A backup can't be made, or can't be read. The message says what to do. */
export class BackupError extends Error {
  override readonly name = 'BackupError'
}
