import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { LedgerError } from './ledger-error.js'
import { makePrivateFolder, PRIVATE_FILE } from './private-files.js'

/** The files of an empty database (scripts/make-database.mjs), 40 MB; of the PGlite that package.json names. */
const FILES = new URL('../../empty-database/files.gz', import.meta.url)

/** The first line; paths have slashes, folders come before what is in them, and files stand behind one another as listed, with their lengths in bytes. */
const Head = z.object({ pglite: z.string(), folders: z.array(z.string()), files: z.array(z.tuple([z.string(), z.int().min(0)])) })

/**
 * Puts the files of an empty database into a folder that is empty, each its owner's alone; they are not yet on disk. Postgres' own making of one takes several times
 * as long, and leaves the same. Throws a `LedgerError` where the installation lacks them, and Node's error.
 */
export function putEmptyDatabase(folder: string): void {
  const { head, content } = readFiles()
  for (const path of head.folders) makePrivateFolder(join(folder, path))
  let at = 0
  for (const [path, length] of head.files) {
    writeFileSync(join(folder, path), content.subarray(at, at + length), { flag: 'wx', mode: PRIVATE_FILE })
    // Never narrower, whatever the umask says.
    chmodSync(join(folder, path), PRIVATE_FILE)
    at += length
  }
}

/** The version of PGlite that the empty database was made by. */
export function emptyDatabaseVersion(): string {
  return readFiles().head.pglite
}

function readFiles(): { readonly head: z.infer<typeof Head>; readonly content: Buffer } {
  try {
    const all = gunzipSync(readFileSync(FILES))
    const end = all.indexOf('\n')
    return { head: Head.parse(JSON.parse(all.toString('utf8', 0, end))), content: all.subarray(end + 1) }
  } catch (error) {
    throw new LedgerError('No new ledger can be made: this installation of onrecord lacks the empty database that one begins from, or it is damaged. Install onrecord again (in a checkout: npm ci).', { cause: error })
  }
}
