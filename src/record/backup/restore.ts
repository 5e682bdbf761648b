import type { Seekable } from '../../ingest/containers/seekable.js'
import { putLedger, refuseUnlessFree } from '../../store/new-ledger.js'
import { isServer } from '../../store/server-ledger.js'
import { BackupError, type Manifest } from './manifest.js'
import { openBackup } from './read-backup.js'

/**
 * Makes a ledger in `folder` out of a backup, all or nothing: the whole of it is checked before anything is written, and again as it
 * is. Resolves to what it holds. `name`: the backup as messages name it; `now`: ISO 8601, UTC. Throws a `BackupError` or a `LedgerError`.
 */
export async function restore(name: string, source: Seekable, folder: string, now: string): Promise<Manifest> {
  if (isServer(folder)) throw new BackupError('a ledger on a Postgres server is backed up by pg_dump --format=custom --file=FILE ADDRESS, and restored by pg_restore --dbname=ADDRESS FILE')
  refuseUnlessFree(folder)
  const { manifest, bytesOf } = await openBackup(name, source)
  for (const file of manifest.files) await readThrough(bytesOf(file))
  const size = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0)
  await putLedger(folder, { layout: manifest.layout, size, now }, async (ledger) => {
    for (const path of manifest.folders) ledger.makeFolder(path)
    for (const file of manifest.files) await ledger.writeFile(file.path, bytesOf(file))
  })
  return manifest
}

async function readThrough(bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const pieces = bytes[Symbol.asyncIterator]()
  while (!(await pieces.next()).done);
}
