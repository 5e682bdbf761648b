// `npm start`: installs and builds what is missing, reads the examples into the ledger and serves the desk.
// `npm start -- --port 9000 --ledger DIR --host ADDRESS`, or PORT in the environment.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build, install, node, nodeProgram, root, stop } from './prepare.mjs'

const NEEDS_VALUE = ['--port', '--host', '--ledger']

function options(args) {
  const given = {}
  for (let i = 0; i < args.length; i += 1) {
    const [name, inline] = args[i].split(/=(.*)/s, 2)
    if (!NEEDS_VALUE.includes(name)) stop(`npm start doesn't know ${args[i]}; it takes ${NEEDS_VALUE.join(', ')}`)
    const value = inline ?? args[(i += 1)]
    if (value === undefined) stop(`${name} needs a value`)
    given[name] = value
  }
  return given
}

function examples() {
  const folder = join(root, 'examples')
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter((name) => /\.(txt|html?|jsonl)$/.test(name)).sort().map((name) => `examples/${name}`)
}

/** Whether a desk of ours answers there. */
async function isDesk(at) {
  try {
    const answer = await fetch(at, { signal: AbortSignal.timeout(3000) })
    return (await answer.text()).includes('Onrecord')
  } catch {
    return false
  }
}

function flags(of) {
  return Object.entries(of).filter(([, value]) => value !== undefined).flat()
}

const given = options(process.argv.slice(2))
given['--port'] ??= process.env.PORT || undefined
install()
if (!build()) stop('the build failed, see above')

// A desk that is open already holds the ledger: there is nothing to add, and nothing to open twice.
const address = `http://127.0.0.1:${given['--port'] ?? 8417}`
if (given['--host'] === undefined && given['--ledger'] === undefined && (await isDesk(address))) {
  console.log(`The desk is already open at ${address}`)
  process.exit(0)
}

const files = examples()
if (files.length > 0) {
  console.log('Reading the examples into the ledger …')
  const status = node(['dist/main.js', 'add', ...flags({ '--ledger': given['--ledger'] }), ...files])
  if (status !== 0) stop('the examples could not be added, see above')
}

// Ctrl-C in a terminal reaches the desk too, a signal from elsewhere only this process. The desk hears SIGINT and
// SIGTERM once each, so that passing the one on as the other ends it cleanly in both cases.
const desk = spawn(nodeProgram, ['dist/main.js', 'serve', ...flags(given)], { cwd: root, stdio: 'inherit' })
let ending = false
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    if (!ending) desk.kill('SIGTERM')
    ending = true
  })
}
desk.on('exit', (status) => process.exit(status ?? 1))
