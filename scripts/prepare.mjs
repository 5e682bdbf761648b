// What has to be there before anything else runs. Node's own modules only: this runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const OLDEST_NODE = [20, 19]

/** Ends the process with one line on standard error. */
export function stop(message) {
  process.stderr.write(`onrecord: ${message}\n`)
  process.exit(1)
}

/** Ends the process when this Node is too old to run Onrecord. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
  stop(`needs Node ${OLDEST_NODE.join('.')} or later, this is ${process.versions.node}; install a newer one`)
}

/** Runs a program of Node in the repository, its output shown; returns its exit status (1 when a signal ended it). */
export function node(args, env = {}) {
  const { status, error } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  if (error) process.stderr.write(`onrecord: ${args[0]} did not start: ${error.message}\n`)
  return status ?? 1
}

/** Installs the dependencies that package-lock.json names, unless they are there. */
export function install() {
  if (installed()) return
  console.log('Installing dependencies (npm ci) …')
  const args = ['ci', '--include=dev', '--no-fund', '--no-audit']
  // Under `npm start` the same npm is used again; it may be a script that only Node can run.
  const npm = process.env.npm_execpath
  const done = npm && /\.[cm]?js$/.test(npm)
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (done.status !== 0) stop('npm ci failed, see above; check the network and run this again')
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
  return true
}

/** A hash of all that the build reads: names and contents. */
function sourcesHash() {
  const hash = createHash('sha256').update(process.versions.node)
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
