// Brings what runs the networks into `runtime`: of the package onnxruntime-node, as scripts/runtime pins it, what works on a
// processor. Its install script, which fetches parts for graphics cards from elsewhere, isn't run. Runs by itself after `npm ci`
// (`dependencies` in package.json); with `--all`, for every system, before `npm pack`.
import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fetchPinned, packageOf, root, stop } from './fetch-pinned.mjs'

const RUNTIME = join(root, 'runtime')
const PROGRAMS = join('bin', 'napi-v6')
const HERE = join(process.platform, process.arch)
/** The binding and the library that it loads, by name: others are for graphics cards (loaded when one is asked for), or the same again. */
const NEEDED = /^(?:onnxruntime_binding\.node|onnxruntime\.dll|libonnxruntime\.(?:so\.1|1\.dylib))$/

/** Brings the runtime for this system, or for all that there is one for, unless it is there. */
export function provideRuntime({ all = false } = {}) {
  const version = packageOf(join(root, 'scripts', 'runtime')).dependencies['onnxruntime-node']
  if (!all && isThere(version)) return
  console.log(`Bringing ONNX Runtime ${version} from the npm registry into runtime …`)
  const into = join(root, '.cache', 'runtime')
  const fetched = fetchPinned('runtime', into)
  if (fetched === null) stop('bringing ONNX Runtime failed, see above; check the network and run this again')
  const from = join(fetched, 'onnxruntime-node')
  const systems = systemsIn(from).filter((system) => all || system === HERE)
  if (systems.length === 0) stop(`there is no ONNX Runtime for ${HERE}, which reads statements; it is there for ${systemsIn(from).join(', ')}`)

  rmSync(RUNTIME, { recursive: true, force: true })
  for (const system of systems) {
    for (const name of readdirSync(join(from, PROGRAMS, system)).filter((file) => NEEDED.test(file))) take(from, join(PROGRAMS, system, name))
  }
  for (const name of readdirSync(join(from, 'dist')).filter((file) => file.endsWith('.js'))) take(from, join('dist', name))
  cpSync(join(root, 'scripts', 'runtime', 'LICENSE'), join(RUNTIME, 'LICENSE'))
  // Last, since it tells that all is there.
  const { name, license, repository, main } = packageOf(from)
  writeFileSync(join(RUNTIME, 'package.json'), `${JSON.stringify({ name, version, license, repository, type: 'commonjs', main }, null, 2)}\n`)
  rmSync(into, { recursive: true, force: true })
}

function isThere(version) {
  return existsSync(join(RUNTIME, 'package.json')) && packageOf(RUNTIME).version === version && existsSync(join(RUNTIME, PROGRAMS, HERE))
}

function systemsIn(folder) {
  const platforms = readdirSync(join(folder, PROGRAMS))
  return platforms.flatMap((platform) => readdirSync(join(folder, PROGRAMS, platform)).map((arch) => join(platform, arch)))
}

function take(from, path) {
  mkdirSync(join(RUNTIME, path, '..'), { recursive: true })
  cpSync(join(from, path), join(RUNTIME, path), { dereference: true })
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(import.meta.url))) {
  provideRuntime({ all: process.argv.includes('--all') })
}
