import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Findings } from '../../src/export/finding.js'
import { Reading } from '../../src/export/reading.js'
import { ROOT } from '../architecture/sources.js'

const PAGE = 'Harbour tax will rise\n\n“The harbour pays for itself,” Ada Brandt said on Friday.\n'
const HTML = `<!doctype html><html lang="en"><head><title>Ferry stops</title></head><body><article><h1>Ferry stops</h1>
<p>“The ferry stops in May,” Hugh Hill, a doctor, said.</p><p>It was raining in the harbour that day.</p></article></body></html>`
const LINES = [
  JSON.stringify({ id: 'one', text: PAGE, published: '2024-05-12' }),
  'not json',
  JSON.stringify({ id: 'two', html: HTML, url: 'https://paper.example/two' }),
].join('\n')

let folder = ''
const inFolder = (name: string) => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-cli-'))
  writeFileSync(inFolder('page.txt'), PAGE)
  writeFileSync(inFolder('page.html'), HTML)
  writeFileSync(inFolder('pages.jsonl'), LINES)
  writeFileSync(inFolder('empty.txt'), '')
  writeFileSync(inFolder('wild.txt'), 'Clear \u001b[2J the screen, \u009b31m Ada Brandt said.\n')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

// As it was built: the threads that it starts can't be of TypeScript.
const COMMAND = [join(ROOT, 'dist/main.js')]

interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

function onrecord(args: readonly string[], input = ''): Promise<Ended> {
  const child = spawn(process.execPath, [...COMMAND, ...args], { cwd: ROOT })
  const ended = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => { ended.out += text })
  child.stderr.setEncoding('utf8').on('data', (text: string) => { ended.err += text })
  child.stdin.on('error', () => undefined).end(input)
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, ...ended })))
}

test('version and help load neither analysis nor store', async () => {
  expect(await onrecord(['--version'])).toEqual({ status: 0, out: '0.1.0\n', err: '' })
  expect((await onrecord(['--help'])).out).toContain('Examples:')
})

describe('read', () => {
  test('text from standard input', async () => {
    const { status, out, err } = await onrecord(['read', '-'], PAGE)
    expect(err).toBe('')
    expect(out).toMatch(/\[1 “?The harbour pays for itself/)
    expect(out).toMatch(/\[1\] speaker +Ada Brandt/)
    expect(status).toBe(0)
  })

  test('json of plain text is the text to the letter', async () => {
    const { out } = await onrecord(['read', '--format', 'json', '--published', '2024-05-12', inFolder('page.txt')])
    const reading = Reading.parse(JSON.parse(out))
    expect(reading.article).toMatchObject({ text: PAGE, publishedAt: '2024-05-12' })
    expect(reading.statements[0]?.speakers[0]?.name).toBe('Ada Brandt')
  })

  test('jsonl: a line each, with the input’s id; a bad line fails alone', async () => {
    const { status, out, err } = await onrecord(['read', '--format', 'jsonl', inFolder('pages.jsonl'), inFolder('page.html')])
    const readings = out.trimEnd().split('\n').map((line) => Reading.parse(JSON.parse(line)))
    expect(readings.map((reading) => reading.id)).toEqual(['one', 'two', inFolder('page.html')])
    expect(err).toMatch(/onrecord: .*pages\.jsonl, line 2: not valid JSON/)
    expect(err).toMatch(/onrecord: 1 of 4 could not be read, as told above\n$/)
    expect(status).toBe(1)
  })

  test('JSON Lines on standard input', async () => {
    const { out, err } = await onrecord(['read', '--format', 'jsonl', '-'], LINES)
    expect(out.trimEnd().split('\n')).toHaveLength(2)
    expect(err).toContain('line 2')
  })

  test('several files of which some can’t be read', async () => {
    const { status, out, err } = await onrecord(['read', '--format', 'json', inFolder('none.txt'), folder, inFolder('page.txt'), inFolder('empty.txt')])
    expect(Reading.array().parse(JSON.parse(out)).map((reading) => reading.statements.length > 0)).toEqual([true, false])
    expect(err).toMatch(/none\.txt: no such file/)
    expect(err).toMatch(/: a folder, not a file/)
    expect(err).not.toMatch(/^\s+at /m)
    expect(status).toBe(1)
  })

  test.each(['text', 'json', 'jsonl'])('a page can’t drive the terminal (%s)', async (format) => {
    const { out } = await onrecord(['read', '--format', format, inFolder('wild.txt')])
    expect(out).toContain('Brandt')
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
  })

  test('a reader who has seen enough is no error', async () => {
    const many = Array.from({ length: 30 }, (_, i) => JSON.stringify({ id: String(i), text: PAGE.repeat(40) })).join('\n')
    const child = spawn(process.execPath, [...COMMAND, 'read', '--format', 'jsonl', '-'], { cwd: ROOT })
    let err = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => { err += text })
    child.stdout.once('data', () => child.stdout.destroy())
    child.stdin.on('error', () => undefined).end(many)
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect([status, err]).toEqual([0, ''])
  })

  test('misuse is status 2 and one line', async () => {
    const { status, out, err } = await onrecord(['read', '--formt', 'json', inFolder('page.txt')])
    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(/^onrecord: unknown option '--formt' \(Did you mean --format\?\); see onrecord read --help\n$/)
  })
})

describe('the ledger', () => {
  const ledger = () => ['--ledger', inFolder('ledger')]

  test('search before there is one', async () => {
    const { status, err } = await onrecord(['search', ...ledger(), 'harbour'])
    expect(err).toMatch(/^onrecord: no ledger in .*; add pages to it first with onrecord add.*\n$/)
    expect(status).toBe(1)
  })

  // Eight processes one after the other, each of which starts a database.
  test('add, add again, search, show, serve', async () => {
    const first = await onrecord(['add', ...ledger(), inFolder('page.txt'), inFolder('page.html')])
    expect(first.out).toMatch(/page\.txt: added, 1 statement; article [0-9a-f]{20}\n.*page\.html: added, 1 statement; article [0-9a-f]{20}\n/)
    expect(first.status).toBe(0)
    const again = await onrecord(['add', ...ledger(), inFolder('page.txt')])
    expect([again.status, again.out.split('; article ')[0]]).toEqual([0, `${inFolder('page.txt')}: already there`])
    const dated = await onrecord(['add', ...ledger(), '--published', '2024-05-12', inFolder('page.txt')])
    expect([dated.status, dated.out.split('; article ')[0]]).toEqual([0, `${inFolder('page.txt')}: read anew, 1 statement`])

    const found = await onrecord(['search', ...ledger(), '--format', 'json', 'harbour', '--speaker', 'brandt'])
    const { total, items } = Findings.parse(JSON.parse(found.out))
    expect(total).toBe(1)
    expect(items[0]?.article).toMatchObject({ publishedAt: '2024-05-12' })
    const id = items[0]!.statement.id
    const shown = await onrecord(['show', ...ledger(), id])
    expect(shown.out).toMatch(/\[1\] speaker +Ada Brandt/)
    expect(shown.out.replace(/\s/g, '')).toMatch(/Archivedpage:page\.txt,received[\dT:.-]+Z\(bythefile’sowntime\),SHA-256[0-9a-f]{64}/)
    expect((await onrecord(['show', ...ledger(), 'nothing'])).err).toMatch(/^onrecord: no statement nothing in /)

    const { status, page } = await served([...ledger(), '--port', '0'])
    expect(page).toContain('Brandt')
    expect(status).toBe(0)
  })
})

/** Serves the desk, fetches its front page, interrupts it; the exit status and the page. */
async function served(args: readonly string[]): Promise<{ status: unknown; page: string }> {
  const child = spawn(process.execPath, [...COMMAND, 'serve', ...args], { cwd: ROOT })
  const ended = new Promise((resolve) => child.on('close', resolve))
  const address = await new Promise<string>((resolve, reject) => {
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
      const match = /open at (http:\S+)/.exec(out)
      if (match) resolve(match[1]!)
    })
    child.on('close', () => reject(new Error('serve ended before it listened')))
  })
  const page = await (await fetch(address)).text()
  child.kill('SIGINT')
  return { status: await ended, page }
}
