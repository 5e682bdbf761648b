// Brings a Node that is new enough, where the system's isn't: the programs that the npm registry has for some systems,
// as scripts/node/package-lock.json pins them. No install script runs. Node's own modules only, of any version: this runs
// before anything is installed, also by itself after `npm ci` (`prepare` in package.json).
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const PINNED = join(root, 'scripts', 'node')
const BROUGHT = join(root, '.cache', 'node')
const BIN = join(root, 'node_modules', '.bin')
const IS_WINDOWS = process.platform === 'win32'

/** Ends the process with one line on standard error. */
export function stop(message) {
  process.stderr.write(`onrecord: ${message}\n`)
  process.exit(1)
}

/** The path of a Node that is new enough: this one, or else the one in .cache/node, which is brought where it is missing. */
export function provideNode() {
  const oldest = oldestNode()
  if (isAtLeast(process.versions.node, oldest)) return process.execPath
  const package_ = `node-${IS_WINDOWS ? 'win' : process.platform}-${process.arch}`
  const version = readJson(join(PINNED, 'package.json')).optionalDependencies[package_]
  const tooOld = `needs Node ${oldest.join('.')} or later, this is ${process.versions.node}`
  if (version === undefined) stop(`${tooOld}; install a newer one`)

  const folder = join(BROUGHT, 'node_modules', package_)
  const program = join(folder, 'bin', IS_WINDOWS ? 'node.exe' : 'node')
  if (!existsSync(program) || readJson(join(folder, 'package.json')).version !== version) {
    console.log(`Onrecord ${tooOld}: bringing Node ${version} from the npm registry into .cache/node (190 MB to fetch and unpack, 120 MB kept) …`)
    mkdirSync(BROUGHT, { recursive: true })
    for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(PINNED, name), join(BROUGHT, name))
    // What the npm around this was told, such as `--omit=optional`, is in the environment.
    const args = ['ci', '--include=optional', '--ignore-scripts', '--no-global', '--no-fund', '--no-audit']
    if (npm(process.execPath, args, { cwd: BROUGHT }) !== 0) stop(`${tooOld}, and bringing one failed, see above; check the network and run this again, or install a newer one`)
    // Headers for compiling against it.
    rmSync(join(folder, 'include'), { recursive: true, force: true })
  }
  if (spawnSync(program, ['--version']).status !== 0) stop(`${tooOld}, and Node ${version} of the npm registry doesn't run on this system; install a newer one`)
  link(program)
  return program
}

/** Runs npm with a Node, its output shown unless told otherwise; returns its exit status (1 when a signal ended it). */
export function npm(node, args, { cwd = root, stdio = 'inherit' } = {}) {
  // Under npm the same npm is used again; it may be a script that only Node can run.
  const again = process.env.npm_execpath
  const { status } = again && /\.[cm]?js$/.test(again)
    ? spawnSync(node, [again, ...args], { cwd, stdio })
    : spawnSync('npm', args, { cwd, stdio, shell: IS_WINDOWS })
  return status ?? 1
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
  return /^>=(\d+)\.(\d+)$/.exec(readJson(join(root, 'package.json')).engines.node).slice(1).map(Number)
}

function isAtLeast(version, [major, minor]) {
  const [ofMajor, ofMinor] = version.split('.').map(Number)
  return ofMajor > major || (ofMajor === major && ofMinor >= minor)
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(import.meta.url))) provideNode()
