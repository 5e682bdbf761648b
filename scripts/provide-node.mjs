// Brings a Node that is new enough, where the system's isn't: the programs that the npm registry has for some systems, as
// scripts/node pins them. Runs by itself after `npm ci` (`dependencies` in package.json).
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, lstatSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fetchPinned, packageOf, root, stop } from './fetch-pinned.mjs'

const BROUGHT = join(root, '.cache', 'node')
const BIN = join(root, 'node_modules', '.bin')
const IS_WINDOWS = process.platform === 'win32'

/** The path of a Node that is new enough: this one, or else the one in .cache/node, which is brought where it is missing. */
export function provideNode() {
  const oldest = oldestNode()
  if (isAtLeast(process.versions.node, oldest)) return process.execPath
  const name = `node-${IS_WINDOWS ? 'win' : process.platform}-${process.arch}`
  const version = packageOf(join(root, 'scripts', 'node')).optionalDependencies[name]
  const tooOld = `needs Node ${oldest.join('.')} or later, this is ${process.versions.node}`
  if (version === undefined) stop(`${tooOld}; install a newer one`)

  const folder = join(BROUGHT, 'node_modules', name)
  const program = join(folder, 'bin', IS_WINDOWS ? 'node.exe' : 'node')
  if (!existsSync(program) || packageOf(folder).version !== version) {
    console.log(`Onrecord ${tooOld}: bringing Node ${version} from the npm registry into .cache/node (50 MB to download, 120 MB on disk) …`)
    if (fetchPinned('node', BROUGHT) === null) stop(`${tooOld}, and bringing one failed, see above; check the network and run this again, or install a newer one`)
    // Headers for compiling against it.
    rmSync(join(folder, 'include'), { recursive: true, force: true })
  }
  if (spawnSync(program, ['--version']).status !== 0) stop(`${tooOld}, and Node ${version} of the npm registry doesn't run on this system; install a newer one`)
  link(program)
  return program
}

/** Lays a Node where npm and npx look first for the programs that they start, so that all of them run on it. */
function link(program) {
  if (!existsSync(BIN)) return
  const at = join(BIN, IS_WINDOWS ? 'node.exe' : 'node')
  if (existsSync(at) && !IS_WINDOWS && realpathSync(at) === realpathSync(program)) return
  if (lstatSync(at, { throwIfNoEntry: false })) rmSync(at)
  if (IS_WINDOWS) copyFileSync(program, at)
  else symlinkSync(relative(BIN, program), at)
}

/** `[major, minor]` of the oldest Node, from `engines` in package.json. */
function oldestNode() {
  return /^>=(\d+)\.(\d+)$/.exec(packageOf(root).engines.node).slice(1).map(Number)
}

function isAtLeast(version, [major, minor]) {
  const [ofMajor, ofMinor] = version.split('.').map(Number)
  return ofMajor > major || (ofMajor === major && ofMinor >= minor)
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(import.meta.url))) provideNode()
