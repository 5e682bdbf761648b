import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyDatabaseVersion } from '../../src/store/empty-database.js'
import { ROOT } from '../architecture/sources.js'

interface Locked { readonly dev?: boolean; readonly hasInstallScript?: boolean; readonly integrity?: string }
interface Package { readonly version: string; readonly scripts: Record<string, string>; readonly dependencies: Record<string, string> }
const parsed = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'))

/** The files of the package that `npm pack` would make of what is there. */
function packed(): string[] {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts']
  const { stdout } = spawnSync('npm', args, { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' })
  const said: unknown = JSON.parse(stdout)
  // One package: in a list, or by its name from npm 12 on.
  const [one] = Object.values(said as Record<string, { files: { path: string }[] }>)
  return one?.files.map(({ path }) => path) ?? []
}
const files = packed()

test('the package holds what runs, what it reads and what explains it', () => {
  const system = `${process.platform}/${process.arch}`
  const needed = [
    'LICENSE', 'NOTICE.md', 'README.md', 'package.json', 'dist/main.js', 'dist/index.js', 'dist/index.d.ts', 'dist/index.js.map',
    'dist/ingest/guarded/reading-thread.js', 'dist/neural/network-thread.js', 'docs/library.md', 'docs/reading.schema.json', 'empty-database/files.gz', 'lexicons/notices.json', 'models/manifest.json', 'models/encoder.onnx',
    'models/roles.onnx', 'models/vocabulary.txt', 'models/fast/encoder.onnx', 'models/fast/roles.onnx', 'models/careful/encoder.onnx.1', 'models/careful/encoder.onnx.2', 'models/many/encoder.onnx', 'models/many/vocabulary.txt', 'runtime/LICENSE', 'runtime/package.json',
    'runtime/dist/index.js', `runtime/bin/napi-v6/${system}/onnxruntime_binding.node`,
  ]
  expect(needed.filter((path) => !files.includes(path))).toEqual([])
})

test('and nothing else', () => {
  const kept = /^(?:dist\/.+\.(?:js|js\.map|d\.ts)|docs\/.+\.(?:md|json|png)|empty-database\/files\.gz|lexicons\/.+\.json|deploy\/onrecord\.service|models\/.+|runtime\/.+|LICENSE|NOTICE\.md|README\.md|package\.json)$/
  expect(files.filter((path) => !kept.test(path) || /\.test\.|\/\.built-from$/.test(path))).toEqual([])
})

test('its source maps hold their sources', () => {
  const { sources, sourcesContent } = parsed('dist/index.js.map') as { sources: string[]; sourcesContent?: string[] }
  expect(sources).toEqual(['../src/index.ts'])
  expect(sourcesContent?.[0]).toBe(readFileSync(join(ROOT, 'src/index.ts'), 'utf8'))
})

test('no dependency of the package has an install script, and the package has none', () => {
  const { packages } = parsed('package-lock.json') as { packages: Record<string, Locked> }
  const installed = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true)
  expect(installed.length).toBeGreaterThan(Object.keys((parsed('package.json') as Package).dependencies).length)
  expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => path)).toEqual([])
  // npm asks whoever installs the package to allow these. Only `dependencies` and `prepack` are of the checkout alone.
  const asked = ['preinstall', 'install', 'postinstall', 'prepublish', 'prepare']
  expect(Object.keys((parsed('package.json') as Package).scripts).filter((name) => asked.includes(name))).toEqual([])
})

test('new ledgers begin from a database of the very PGlite that is installed, and that the package asks for', () => {
  const installed = (parsed('node_modules/@electric-sql/pglite/package.json') as Package).version
  expect([emptyDatabaseVersion(), (parsed('package.json') as Package).dependencies['@electric-sql/pglite']]).toEqual([installed, installed])
})

test('the runtime is that of the API it is called by, and as pinned', () => {
  const pinned = (parsed('scripts/runtime/package.json') as Package).dependencies['onnxruntime-node']
  expect((parsed('package.json') as Package).dependencies['onnxruntime-common']).toBe(pinned)
  expect((parsed('runtime/package.json') as Package).version).toBe(pinned)
  const { packages } = parsed('scripts/runtime/package-lock.json') as { packages: Record<string, Locked> }
  expect(Object.entries(packages).filter(([path, { integrity }]) => path !== '' && integrity?.startsWith('sha512-') !== true)).toEqual([])
})
