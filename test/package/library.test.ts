import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Reading } from '../../src/export/reading.js'
import { ROOT } from '../architecture/sources.js'
import { QUICK_NODE } from '../quick-node.js'

// A program beside an installed package: what `exports` doesn't give it can't have.
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-library-'))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(ROOT, join(folder, 'node_modules', 'onrecord'), 'junction')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(program: string): string {
  writeFileSync(join(folder, 'program.mjs'), program)
  return execFileSync(process.execPath, [...QUICK_NODE, 'program.mjs'], { cwd: folder, encoding: 'utf8' })
}

const programs = [...readFileSync(join(ROOT, 'docs/library.md'), 'utf8').matchAll(/```js\n([^]*?)```[^]*?```\n([^]*?)```/g)].map(([, program, printed]) => [program!, printed!] as const)

test('docs/library.md has a program for each of the two', () => {
  expect(programs.map(([program]) => program.split('\n')[0])).toEqual(["import { read } from 'onrecord'", "import { openLedger } from 'onrecord'"])
})

test.each(programs)('a program in docs/library.md prints what stands there: %j', (program, printed) => {
  expect(run(program)).toBe(printed)
})

test('gives the public contract for text, bytes and HTML, and says in one line what it refuses', () => {
  const printed = run(`
    import { IngestError, read } from 'onrecord'
    const html = '<!doctype html><html lang="en"><body><article><h1>Ferry stops</h1><p>“Café Quai stays open,” Hugh Hill, a doctor, said.</p></article>'
    const latin1 = Buffer.from(html.replace('<html', '<meta charset="iso-8859-1"><html').replace(/[“”]/g, '"'), 'latin1')
    const readings = [await read(html), await read(Buffer.from(html), { name: 'a', url: 'https://paper.example/1' }), await read(latin1), await read(html, { mediaType: 'text/plain', fast: true })]
    const refused = []
    for (const of of [[null], ['x', { url: 'paper.example' }], ['x', { name: 'b', published: 'May' }], [Uint8Array.of(0x89, 0x50, 0x4e, 0x47)]]) {
      await read(...of).catch((error) => refused.push([error instanceof IngestError, error.name, error.message]))
    }
    console.log(JSON.stringify({ readings, refused }))
  `)
  const { readings, refused } = JSON.parse(printed) as { readings: unknown[]; refused: unknown[] }
  const [text, bytes, latin1, plain] = readings.map((reading) => Reading.parse(reading))
  expect(text?.article.title).toBe('Ferry stops')
  expect(text?.statements.map(({ speakers, content }) => [speakers[0]?.name, content[0]?.text])).toEqual([['Hugh Hill', '“Café Quai stays open,”']])
  expect([text?.id, bytes?.id, bytes?.article.site?.host]).toEqual(['page', 'a', 'paper.example'])
  expect(latin1?.article.text).toContain('Café Quai')
  expect(plain?.article.text).toContain('<!doctype html>')
  expect(refused).toEqual([
    [false, 'TypeError', 'read: got null for the page, expected text or bytes'],
    [false, 'TypeError', 'read: got "paper.example" for url, expected a whole address with https:// or http://'],
    [true, 'IngestError', 'b: publication date is "May": write it YYYY-MM-DD, YYYY-MM or YYYY'],
    [true, 'IngestError', 'page: is a PNG picture, not a page: give the page or its text'],
  ])
})

test('has types that a strict program compiles against', () => {
  writeFileSync(join(folder, 'typed.mts'), `
    import { openLedger, read, IngestError, type Finding, type Ledger, type Reading, type ReadOptions } from 'onrecord'
    const options: ReadOptions = { published: '2024-05-12', fast: true }
    const reading: Reading = await read(new Uint8Array(), options)
    const name: string | null | undefined = reading.statements[0]?.speakers[0]?.name
    const form: 'direct' | 'indirect' | 'mixed' | undefined = reading.statements[0]?.form
    // @ts-expect-error there is no such option
    await read('x', { publishd: '2024' })
    // @ts-expect-error a page is text or bytes
    await read(1)
    const ledger: Ledger = await openLedger('x')
    const found: Finding | undefined = (await ledger.search({ words: 'x' })).items[0]
    // @ts-expect-error it is words
    await ledger.search({ word: found?.statement.id })
    console.log(name, form, IngestError)
  `)
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc')
  const flags = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--module', 'nodenext', '--target', 'es2023']
  const { stdout } = spawnSync(process.execPath, [compiler, ...flags, 'typed.mts'], { cwd: folder, encoding: 'utf8' })
  expect(stdout).toBe('')
})

test('what the package does not export can not be imported', () => {
  const deep = "await import('onrecord/dist/store/open-store.js').catch((error) => console.log(error.code))"
  expect(run(deep)).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED\n')
})
