// What has to be there before anything else runs. Node's own modules only: this runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm, root, stop } from './fetch-pinned.mjs'
import { provideNode } from './provide-node.mjs'
import { provideDatabase } from './provide-database.mjs'
import { provideRuntime } from './provide-runtime.mjs'

export { root, stop }

/** The Node that everything here runs on. */
export const nodeProgram = provideNode()

/** Runs a program of Node in the repository, its output shown; returns its exit status (1 when a signal ended it). */
export function node(args, env = {}) {
  const { status, error } = spawnSync(nodeProgram, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  if (error) process.stderr.write(`onrecord: ${args[0]} did not start: ${error.message}\n`)
  return status ?? 1
}

/** Installs the dependencies that package-lock.json names and the runtime of the networks, unless they are there. */
export function install() {
  if (!installed()) {
    console.log('Installing dependencies (npm ci) …')
    const args = ['ci', '--include=dev', '--no-fund', '--no-audit']
    if (npm(nodeProgram, args) !== 0) stop('npm ci failed, see above; check the network and run this again')
  }
  // npm ci has emptied node_modules, and a user's settings may keep npm from running our scripts.
  provideNode()
  provideRuntime()
  provideDatabase()
}

/** Whether node_modules holds what the lockfile names, by version. What other systems need may be missing. */
function installed() {
  const has = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(has)) return false
  const wanted = packagesIn(join(root, 'package-lock.json'))
  const there = packagesIn(has)
  return Object.entries(wanted).every(([path, of]) => {
    if (path === '' || of.optional || of.devOptional) return true
    return there[path]?.version === of.version && existsSync(join(root, path, 'package.json'))
  })
}

function packagesIn(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}

/** Builds `dist` unless it was built from these very sources. Returns whether `dist` is good. */
export function build() {
  const stamp = join(root, 'dist', '.built-from')
  const sources = sourcesHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return true
  console.log('Building …')
  if (node(['scripts/build.mjs']) !== 0) return false
  writeFileSync(stamp, sources)
  // The first `npx onrecord` in a checkout notes where its program is, and npm warns of the old Node then: done here, on the new one.
  if (nodeProgram !== process.execPath) npm(nodeProgram, ['exec', '--', 'onrecord', '--version'], { stdio: 'ignore' })
  return true
}

/** A hash of all that the build reads: names and contents. */
function sourcesHash() {
  const hash = createHash('sha256')
  const single = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'scripts/build.mjs']
  for (const file of [...single, ...filesUnder('src'), ...filesUnder('lexicons')]) {
    hash.update(JSON.stringify(file)).update(createHash('sha256').update(readFileSync(join(root, file))).digest())
  }
  return hash.digest('hex')
}

function filesUnder(folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      return entry.isDirectory() ? filesUnder(path) : entry.isFile() ? [path] : []
    })
}
