// Makes `empty-database/files.gz`, which new ledgers begin from: the files of an empty database, as PGlite makes them with Postgres' initdb. Run by provide-database.mjs.
// The first line is JSON: PGlite's version, the folders, and the files with their lengths in bytes; then the files, one behind the other.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { PGlite } from '@electric-sql/pglite'

const [, , into, pglite] = process.argv
const folder = mkdtempSync(join(tmpdir(), 'onrecord-database-'))
try {
  const database = new PGlite(folder)
  await database.waitReady
  await database.close()

  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = (of) => of.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1).replaceAll('\\', '/')).sort()
  const folders = paths(found.filter((one) => one.isDirectory()))
  const files = paths(found.filter((one) => one.isFile() && one.name !== 'postmaster.pid'))
  const head = { pglite, folders, files: files.map((path) => [path, statSync(join(folder, path)).size]) }
  mkdirSync(dirname(into), { recursive: true })
  writeFileSync(`${into}.new`, gzipSync(Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...files.map((path) => readFileSync(join(folder, path)))]), { level: 9 }))
  renameSync(`${into}.new`, into)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
