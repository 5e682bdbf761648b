// Fetches what one of the folders here pins with checksums, from the npm registry. No install script runs.
// Node's own modules only, of any version: this runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Ends the process with one line on standard error. */
export function stop(message) {
  process.stderr.write(`onrecord: ${message}\n`)
  process.exit(1)
}

/** What the package.json of a folder says. */
export function packageOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

/** The packages that `scripts/NAME/package-lock.json` pins for this system, below the folder returned; `null` where that failed. */
export function fetchPinned(name, into) {
  mkdirSync(into, { recursive: true })
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(root, 'scripts', name, file), join(into, file))
  // What the npm around this was told, such as `--omit=optional`, is in the environment.
  const args = ['ci', '--include=optional', '--ignore-scripts', '--no-global', '--no-fund', '--no-audit', '--loglevel=error']
  return npm(process.execPath, args, { cwd: into }) === 0 ? join(into, 'node_modules') : null
}

/** Runs npm with a Node, its output shown unless told otherwise; returns its exit status (1 when a signal ended it). */
export function npm(node, args, { cwd = root, stdio = 'inherit' } = {}) {
  // Under npm the same npm is used again; it may be a script that only Node can run.
  const again = process.env.npm_execpath
  const { status } = again && /\.[cm]?js$/.test(again)
    ? spawnSync(node, [again, ...args], { cwd, stdio })
    : spawnSync('npm', args, { cwd, stdio, shell: process.platform === 'win32' })
  return status ?? 1
}
