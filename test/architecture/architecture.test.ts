import { builtinModules } from 'node:module'
import { matchesGlob } from 'node:path'
import { describe, expect, test } from 'vitest'
import { TOGETHER } from '../together.js'
import { ARROWS, cycleIn, ENTRIES, impurities, isTable, leftOut, loadedWith, packageOf, partOf, wrongWay } from './rules.js'
import { importsOf, isTest, read, sourcesUnder, trackedFiles, type Import } from './sources.js'

const sources = sourcesUnder('src')
const shipped = sources.filter(({ path }) => !isTest(path))
const imports = shipped.flatMap(importsOf)
const MOST_LINES = 400

describe('src', () => {
  test('is there to be looked at', () => {
    expect(shipped.length).toBeGreaterThan(20)
    expect(imports.length).toBeGreaterThan(shipped.length)
  })

  test('has the parts of the design and no others', () => {
    const parts = new Set(shipped.map(({ path }) => partOf(path)))
    expect([...parts].filter((part) => !ENTRIES.has(part) && !(part !== null && part in ARROWS))).toEqual([])
  })

  test('has no folder for odds and ends', () => {
    const oddsAndEnds = /(?:^|\/)(?:utils?|helpers?|common|shared|misc|lib)(?:\/|\.tsx?$)/
    expect(sources.map(({ path }) => path).filter((path) => oddsAndEnds.test(path))).toEqual([])
  })

  test('imports point one way', () => {
    expect(wrongWay(imports).map(({ from, specifier }) => `${from} imports ${specifier}`)).toEqual([])
  })

  test('no file imports itself by a detour', () => {
    expect(cycleIn(imports)).toBeNull()
  })

  test('analysis and model ask no clock, disk, network or process', () => {
    const pure = shipped.filter(({ path }) => /^src\/(?:analysis|model|text)\//.test(path))
    expect(pure.length).toBeGreaterThan(10)
    expect(pure.flatMap((source) => impurities(source, importsOf(source)))).toEqual([])
  })

  test('the command line loads no more than it needs before it knows the command', () => {
    const loaded = [...loadedWith('src/main.ts', imports), ...loadedWith('src/cli/run.ts', imports)]
    expect(loaded.length).toBeGreaterThan(10)
    expect(loaded.filter((path) => /^src\/(?:ingest|analysis|store|web)\//.test(path))).toEqual([])
    expect(loaded.filter((path) => !/^(?:src\/|node:|commander$)/.test(path))).toEqual([])
  })

  test('who only looks into a ledger loads nothing that reads pages', () => {
    const loaded = [...loadedWith('src/record/ledger.ts', imports), ...loadedWith('src/store/open-store.ts', imports)]
    expect(loaded.length).toBeGreaterThan(100)
    expect(loaded.filter((path) => /^src\/(?:ingest\/(?!ingest-error)|analysis\/(?!people\/actor-)|neural|web)/.test(path))).toEqual([])
  })

  test(`files are at most ${MOST_LINES} lines long, tables of words excepted`, () => {
    const long = sources.filter(({ text }) => text.split('\n').length > MOST_LINES + 1).filter((source) => !isTable(source))
    expect(long.map(({ path }) => path)).toEqual([])
  })

  test('leaves nothing for later, and skips tests only where something is missing', () => {
    const all = [...sources, ...sourcesUnder('test', 'bench')].filter(({ path }) => !path.startsWith('test/architecture/'))
    expect(all.filter(({ text }) => /\b(?:TODO|FIXME|XXX)\b/.test(text)).map(({ path }) => path)).toEqual([])
    expect(all.filter(({ path }) => isTest(path)).flatMap(leftOut)).toEqual([])
  })
})

test('test files that share a process put nothing in the place of a module, and don’t look at its memory', () => {
  const tests = sources.filter(({ path }) => isTest(path)).concat(sourcesUnder('test').filter(({ path }) => isTest(path)))
  const byItself = tests.filter(({ text }) => /\bvi\.(?:do)?mock\(|\bmemoryUsage\(\)/.test(text))
  expect(byItself.length).toBeGreaterThan(0)
  expect(byItself.map(({ path }) => path).filter((path) => TOGETHER.some((glob) => matchesGlob(path, glob)))).toEqual([])
})

describe('the package', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>
  const everywhere = [...sources, ...sourcesUnder('test', 'bench', 'scripts')].flatMap(importsOf)
  const used = (all: readonly Import[]) => new Set(all.map(({ specifier }) => packageOf(specifier)))

  test('depends on what it imports and on nothing else', () => {
    const wanted = [...used(imports)].filter((name) => name !== null && !builtinModules.includes(name))
    expect(wanted.filter((name) => name !== null && !(name in (dependencies ?? {})))).toEqual([])
    expect(Object.keys(dependencies ?? {}).filter((name) => !used(imports).has(name))).toEqual([])
  })

  test('has no tool that nothing runs', () => {
    const text = ['package.json', 'eslint.config.js', 'vitest.config.ts', 'tsconfig.json', 'scripts/test.mjs', 'scripts/build.mjs', 'scripts/bench.mjs']
      .filter((path) => trackedFiles().includes(path))
      .map((path) => (path === 'package.json' ? JSON.stringify((JSON.parse(read(path)) as { scripts: unknown }).scripts) : read(path)))
      .join('\n')
    const known = used(everywhere)
    const typesOf = (name: string) => /^@types\/(.+)$/.exec(name)?.[1]
    const idle = Object.keys(devDependencies ?? {}).filter((name) => {
      const of = typesOf(name)
      return of ? of !== 'node' && !known.has(of) : !known.has(name) && !text.includes(name)
    })
    expect(idle).toEqual([])
  })

  test('the lockfile names no host', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/)
  })
})

test('no file names a place on somebody’s machine', () => {
  const places = new RegExp(['home', 'root', 'work', 'Users'].map((name) => `(?<![\\w.:/-])/${name}/\\w`).join('|'))
  const text = /\.(?:ts|tsx|js|mjs|mts|json|md|txt|html|jsonl|css|sh|yml)$|^\.[\w/]+$/
  const hits = trackedFiles()
    .filter((path) => text.test(path) && path !== 'package-lock.json')
    .flatMap((path) => read(path).split('\n').flatMap((line, i) => (places.test(line) ? [`${path}:${i + 1}`] : [])))
  expect(hits).toEqual([])
})

describe('the rules themselves', () => {
  const source = (path: string, text: string) => ({ path, text })

  test('see every kind of import', () => {
    const text = [
      "import a from './a.js'", "import type { B } from './b.js'", "import { type C } from './c.js'", "export * from './d.js'",
      "const e = await import('./e.js')", "type F = import('./f.js').F", "import { type G, g } from 'g/sub'",
    ].join('\n')
    expect(importsOf(source('src/model/x.ts', text)).map(({ specifier, to, typesOnly }) => [specifier, to, typesOnly])).toEqual([
      ['./a.js', 'src/model/a.js', false], ['./b.js', 'src/model/b.js', true], ['./c.js', 'src/model/c.js', true],
      ['./d.js', 'src/model/d.js', false], ['./e.js', 'src/model/e.js', false], ['./f.js', 'src/model/f.js', true],
      ['g/sub', null, false],
    ])
  })

  test('know a wrong arrow', () => {
    const of = (from: string, text: string) => wrongWay(importsOf(source(from, text))).length
    expect(of('src/model/x.ts', "import type { A } from '../store/store.js'")).toBe(1)
    expect(of('src/analysis/x.ts', "import { a } from '../ingest/a.js'")).toBe(1)
    expect(of('src/web/x.ts', "import type { Store } from '../store/store.js'")).toBe(1)
    expect(of('src/web/x.ts', "import { Store } from '../store/store.js'")).toBe(1)
    expect(of('src/cli/x.ts', "await import('../store/open-store.js')")).toBe(1)
    expect(of('src/main.ts', "await import('./store/open-store.js')")).toBe(0)
    expect(of('src/record/x.ts', "import { a } from '../analysis/a.js'")).toBe(0)
  })

  test('find a cycle', () => {
    const edge = (from: string, to: string): Import => ({ from, to, specifier: to, typesOnly: false, lazy: false })
    expect(cycleIn([edge('a', 'b'), edge('b', 'c'), edge('a', 'c')])).toBeNull()
    expect(cycleIn([edge('a', 'b'), edge('b', 'c'), edge('c', 'b')])).toEqual(['b', 'c', 'b'])
  })

  test('know what is not pure', () => {
    const of = (text: string) => impurities(source('src/analysis/x.ts', text), importsOf(source('src/analysis/x.ts', text))).length
    expect(of("import { readFileSync } from 'node:fs'")).toBe(1)
    expect(of('const a = new Date(); const b = Date.now(); const c = Math.random(); process.env.HOME; fetch("x")')).toBe(5)
    expect(of('const a = new Date(0); const b = Date.UTC(2000, 1); const c = { process: 1 }.process')).toBe(0)
  })

  test('know a test that is left out', () => {
    const of = (text: string) => leftOut(source('x.test.ts', text))
    expect(of("test.skip('a', () => {}); describe.only('b', () => {}); it.todo('c')")).toHaveLength(3)
    expect(of("if (server === null) describe.skip('no server', () => {}); test.skipIf(x)('a', () => {})")).toEqual([])
  })

  test('know a table of words from a program', () => {
    expect(isTable(source('x.ts', "export const WORDS = new Set(['a', 'b'])"))).toBe(true)
    expect(isTable(source('x.ts', "export const WORDS = ['a'].map((word) => word)"))).toBe(false)
  })

  test('know a package by its name', () => {
    expect([packageOf('@a/b/c'), packageOf('zod/v4'), packageOf('node:fs'), packageOf('./x.js')]).toEqual(['@a/b', 'zod', null, null])
  })
})
