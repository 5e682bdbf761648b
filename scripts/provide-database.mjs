// Makes the empty database that new ledgers begin from (`empty-database`), unless the one that is there is of this version of PGlite. Runs by itself after `npm ci`
// (`dependencies` in package.json), and before `npm pack`. Node's own modules only: what needs PGlite is a process of its own, of a Node that is new enough.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { packageOf, root, stop } from './fetch-pinned.mjs'
import { provideNode } from './provide-node.mjs'

const FILES = join(root, 'empty-database', 'files.gz')

export function provideDatabase() {
  const { version } = packageOf(join(root, 'node_modules', '@electric-sql', 'pglite'))
  if (existsSync(FILES) && versionOf(FILES) === version) return
  console.log(`Making the empty database that new ledgers begin from (PGlite ${version}) …`)
  const { status } = spawnSync(provideNode(), [join(root, 'scripts', 'make-database.mjs'), FILES, version], { cwd: root, stdio: 'inherit' })
  if (status !== 0) stop('making the empty database failed, see above; run this again')
}

function versionOf(file) {
  try {
    const files = gunzipSync(readFileSync(file))
    return JSON.parse(files.subarray(0, files.indexOf('\n')).toString()).pglite
  } catch {
    return null
  }
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(import.meta.url))) provideDatabase()
