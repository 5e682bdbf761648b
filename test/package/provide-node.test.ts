import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

interface Lock { packages: Record<string, { version?: string; os?: unknown; cpu?: unknown; integrity?: string; hasInstallScript?: boolean }> }
const pinned = (JSON.parse(readFileSync('scripts/node/package-lock.json', 'utf8')) as Lock).packages
const HERE = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`

let checkout = ''
beforeEach(() => {
  checkout = realpathSync(mkdtempSync(join(tmpdir(), 'onrecord-node-')))
  cpSync('scripts', join(checkout, 'scripts'), { recursive: true })
  mkdirSync(join(checkout, 'node_modules', '.bin'), { recursive: true })
})
afterEach(() => { rmSync(checkout, { recursive: true, force: true }) })

/** Runs the script in a checkout that asks for this Node or a later one. No npm is at hand. */
function provide(oldest: string) {
  writeFileSync(join(checkout, 'package.json'), JSON.stringify({ engines: { node: oldest } }))
  const env = { PATH: '', npm_execpath: join(checkout, 'no-npm.js') }
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(checkout, 'scripts', 'provide-node.mjs')], { env, encoding: 'utf8' })
  return { status, stdout, stderr }
}

const linked = () => join(checkout, 'node_modules', '.bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** Lays a program where a Node that was brought lies. */
function bring(program: string, version = pinned[`node_modules/${HERE}`]?.version): string {
  const at = join(checkout, '.cache', 'node', 'node_modules', HERE, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  mkdirSync(dirname(at), { recursive: true })
  symlinkSync(program, at)
  writeFileSync(join(dirname(at), '..', 'package.json'), JSON.stringify({ version }))
  return at
}

test('a Node that is new enough brings no other', () => {
  expect(provide('>=18.0')).toEqual({ status: 0, stdout: '', stderr: '' })
  expect(existsSync(linked())).toBe(false)
})

test.runIf(`node_modules/${HERE}` in pinned)('a Node that was brought is where npm and npx look first', () => {
  bring(process.execPath)
  expect(provide('>=99.0')).toEqual({ status: 0, stdout: '', stderr: '' })
  expect(realpathSync(linked())).toBe(realpathSync(process.execPath))
})

test.runIf(`node_modules/${HERE}` in pinned)('one of another version is brought anew, and the failure of that is told in one line', () => {
  bring(process.execPath, '22.0.0')
  const { status, stdout, stderr } = provide('>=99.0')
  expect(status).toBe(1)
  expect(stdout).toContain(`needs Node 99.0 or later, this is ${process.versions.node}: bringing Node 24.`)
  expect(stderr).toMatch(/^onrecord: needs Node 99\.0 or later, .*, and bringing one failed, see above; check the network .*$/m)
})

test.runIf(`node_modules/${HERE}` in pinned)('one that does not run here is told in one line', () => {
  bring(join(checkout, 'package.json'))
  const { status, stderr } = provide('>=99.0')
  expect(status).toBe(1)
  expect(stderr).toMatch(/^onrecord: needs Node 99\.0 .* doesn't run on this system; install a newer one\n$/)
})

test('all that say which Node is needed say the same, and the ones brought are of it, pinned and without install scripts', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } }
  const oldest = /^>=(\d+)\.(\d+)$/.exec(engines.node)?.slice(1).map(Number) ?? []
  expect(readFileSync('src/main.ts', 'utf8')).toContain(`const OLDEST_NODE = [${oldest.join(', ')}] as const`)
  expect(readFileSync('README.md', 'utf8')).toContain(`With Node ${oldest.join('.')} or later`)
  const brought = Object.entries(pinned).filter(([path]) => path !== '').map(([, of]) => of)
  expect(brought.length).toBeGreaterThan(2)
  for (const { version = '', os, cpu, integrity, hasInstallScript } of brought) {
    expect(Number(version.split('.')[0])).toBeGreaterThan(oldest[0] ?? Infinity)
    expect([os, cpu, integrity?.slice(0, 7), hasInstallScript]).toEqual([expect.anything(), expect.anything(), 'sha512-', undefined])
  }
})
