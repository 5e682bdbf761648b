import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Findings } from '../../src/export/finding.js'
import { Reading } from '../../src/export/reading.js'
import { onrecord, start } from './onrecord.js'

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

test('version and help load neither analysis nor store', async () => {
  expect(await onrecord(['--version'])).toEqual({ status: 0, out: '0.1.0\n', err: '' })
  expect((await onrecord(['--help'])).out).toContain('Examples:')
})

describe('read', () => {
  // Each of these starts a process and a network in it, so a page that is hostile to terminals goes along with others where it can.
  const WILD = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/

  test('text from standard input', async () => {
    const { status, out, err } = await onrecord(['read', '-'], { input: PAGE })
    expect(err).toBe('')
    expect(out).toMatch(/\[1 “?The harbour pays for itself/)
    expect(out).toMatch(/\[1\] speaker +Ada Brandt/)
    expect(status).toBe(0)
  })

  test('a page can’t drive the terminal as text', async () => {
    const { out } = await onrecord(['read', '--fast', inFolder('wild.txt')])
    expect(out).toContain('Brandt')
    expect(out).not.toMatch(WILD)
  })

  test('json of plain text is the text to the letter; what can’t be read is told, and a page can’t drive the terminal', async () => {
    const { status, out, err } = await onrecord(['read', '--fast', '--format', 'json', '--published', '2024-05-12', inFolder('none.txt'), folder, inFolder('page.txt'), inFolder('empty.txt'), inFolder('wild.txt')])
    const readings = Reading.array().parse(JSON.parse(out))
    expect(readings[0]?.article).toMatchObject({ text: PAGE, publishedAt: '2024-05-12' })
    expect(readings[0]?.statements[0]?.speakers[0]?.name).toBe('Ada Brandt')
    expect(readings.map((reading) => reading.statements.length > 0)).toEqual([true, false, true])
    expect(err).toMatch(/none\.txt: no such file/)
    expect(err).toMatch(/: a folder, not a file/)
    expect(err).not.toMatch(/^\s+at /m)
    expect(out).not.toMatch(WILD)
    expect(status).toBe(1)
  })

  test('jsonl: a line each, with the input’s id; a bad line fails alone, on standard input and in a file; a page can’t drive the terminal', async () => {
    const { status, out, err } = await onrecord(['read', '--fast', '--format', 'jsonl', inFolder('pages.jsonl'), inFolder('page.html'), '-', inFolder('wild.txt')], { input: LINES })
    const readings = out.trimEnd().split('\n').map((line) => Reading.parse(JSON.parse(line)))
    expect(readings.map((reading) => reading.id)).toEqual(['one', 'two', inFolder('page.html'), 'one', 'two', inFolder('wild.txt')])
    expect(err).toMatch(/onrecord: .*pages\.jsonl, line 2: not valid JSON/)
    expect(err).toMatch(/onrecord: -, line 2: not valid JSON/)
    expect(err).toMatch(/onrecord: 2 of 8 could not be read, as told above\n$/)
    expect(out).not.toMatch(WILD)
    expect(status).toBe(1)
  })

  test('a reader who has seen enough is no error', async () => {
    const many = Array.from({ length: 30 }, (_, i) => JSON.stringify({ id: String(i), text: PAGE.repeat(40) })).join('\n')
    const { child, ended } = start(['read', '--fast', '--format', 'jsonl', '-'], { input: many })
    child.stdout!.once('data', () => child.stdout!.destroy())
    const { status, err } = await ended
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
    const first = await onrecord(['add', '--fast', ...ledger(), inFolder('page.txt'), inFolder('page.html')])
    expect(first.out).toMatch(/page\.txt: added, 1 statement; article [0-9a-f]{20}\n.*page\.html: added, 1 statement; article [0-9a-f]{20}\n/)
    expect(first.status).toBe(0)
    const again = await onrecord(['add', '--fast', ...ledger(), inFolder('page.txt')])
    expect([again.status, again.out.split('; article ')[0]]).toEqual([0, `${inFolder('page.txt')}: already there`])
    const dated = await onrecord(['add', '--fast', ...ledger(), '--published', '2024-05-12', inFolder('page.txt')])
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
  const desk = start(['serve', ...args])
  const [, address] = await desk.says(/open at (http:\S+)/)
  const page = await (await fetch(address!)).text()
  desk.child.kill('SIGINT')
  return { status: (await desk.ended).status, page }
}
