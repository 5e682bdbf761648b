import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { fake, type FakeOptions } from './fake-effects.js'
import { at, SAMPLE } from './sample.js'

const { text } = SAMPLE.article
const pair = (words: string): [number, number] => [at(text, words).begin, at(text, words).end]

const TOLD = { source: [pair('Ada Brandt, the minister of ports')], cue: [pair('told')], content: [pair('The harbour pays for itself or it closes,')] }
const CAPTION = { source: [], cue: [], content: [pair('The harbour of Vessel Bay in May.')] }
const line = (id: string, ...attributions: object[]) => JSON.stringify({ id, text, attributions })

const files = {
  'gold.jsonl': `${line('one', TOLD, CAPTION)}\n${line('two', { ...TOLD, source: [pair('Brandt')] })}\n`,
  'same.jsonl': line('one', TOLD),
  'bad.jsonl': `${line('one')}\nnot json\n`,
  'outside.jsonl': line('one', { cue: [[0, 9999]] }),
  'none.jsonl': line('one'),
  'other.jsonl': JSON.stringify({ id: 'one', text: 'Another text.', attributions: [{ cue: [[0, 7]] }] }),
}

let folder = ''
const inFolder = (...names: string[]) => join(folder, ...names)

// A folder must be there to be listed; the files in it are read by the fake.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-evaluate-'))
  mkdirSync(inFolder('empty'))
  for (const name of ['b.ann', 'b.txt', 'a.ann', 'a.txt']) writeFileSync(inFolder(name), '')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function call(argv: readonly string[], options: FakeOptions = {}) {
  const world = fake({ ...options, files: { ...files, ...options.files } })
  const status = await run(['evaluate', ...argv], world.effects, '1.2.3')
  return { status, out: world.out(), err: world.err(), done: world.done }
}

interface Printed {
  readonly schema: number
  readonly gold: string
  readonly articles: number
  readonly figures: { readonly linked: { readonly f1: number } }
  readonly misses: Record<string, { readonly article: string }[]>
}

const json = async (argv: readonly string[], options?: FakeOptions) =>
  JSON.parse((await call(['--json', ...argv], options)).out) as Printed

describe('text', () => {
  test('figures, then the worst misses of each kind', async () => {
    const { status, out, done } = await call(['gold.jsonl'])
    expect(out).toContain('2 articles, 3 attributions marked; 6 statements found by sample-1.\n')
    expect(out).toMatch(/\n {18,}F1 precision {4}recall {6}gold {5}found\n/)
    expect(out).toMatch(/\nlinked +0\.222 +0\.167 +0\.333 +3 +6\n/)
    expect(out).toMatch(/\nMissed entirely: 1; the worst first:\n\n {2}one\n {4}gold {3}– \| – \| The harbour of Vessel Bay in May\.\n/)
    expect(out).toMatch(/\nFound, content cut wrong: 0\n/)
    expect(out).toMatch(/\nFound, wrong or missing source: 1, of which 1 overlap by less than half; the worst\s+first:\n\n {2}two \(overlap 0\.00; confidence 0\.90, by sample\)\n {4}gold {3}Brandt \| told \|/)
    expect(out).toMatch(/\nInvented: 4; the worst first:\n/)
    expect(out).not.toContain('\u001b')
    expect(status).toBe(0)
    expect(done).toEqual(['load reader', 'load analyser'])
  })

  test('--misses says how many', async () => {
    const two = (await call(['--misses', '2', 'gold.jsonl'])).out
    expect(two).toContain('Invented: 4; the worst 2:')
    expect(two.split('Invented')[1]!.match(/^ {4}found/gm)).toHaveLength(2)
    const none = (await call(['--misses', '0', 'gold.jsonl'])).out
    expect(none).toMatch(/Invented: 4\n$/)
    expect(none).not.toMatch(/^ {4}(?:gold|found)/m)
  })

  test('long words are cut in the middle', async () => {
    const { out } = await call(['-'], { files: { '-': line('one', { ...CAPTION, content: [[0, text.length]] }) } })
    expect(out.replace(/\s+/g, ' ')).toMatch(/gold – \| – \| Harbour tax will rise, says Brandt “The harbour .* \[…\] .* he added\. found/)
  })

  test('an article can’t drive the terminal', async () => {
    const { out } = await call(['-'], { files: { '-': line('\u001b[2J', CAPTION) } })
    expect(out).toContain('␛[2J')
    expect(out).not.toContain('\u001b')
  })
})

test('--json is one object with all misses, whatever --misses says', async () => {
  const printed = await json(['--misses', '0', 'gold.jsonl'])
  expect(printed).toMatchObject({ schema: 1, gold: 'gold.jsonl', articles: 2, attributions: 3, version: 'sample-1' })
  expect(printed.misses['invented']).toHaveLength(4)
  expect(printed.misses['missed']?.[0]).toMatchObject({ article: 'one', predicted: null, gold: { content: { spans: [at(text, 'The harbour of Vessel Bay in May.')] } } })
})

describe('brat', () => {
  const told = [['T1', 'Source', TOLD.source], ['T2', 'Cue', TOLD.cue], ['T3', 'Content', TOLD.content]] as const
  const annotations = `${told.map(([key, type, spans]) => `${key}\t${type} ${spans[0]!.join(' ')}\t`).join('\n')}\nE1\tCue:T2 Source:T1 Content:T3\n`

  test('a file, with its text beside it', async () => {
    const brat = await json(['a.ann'], { files: { 'a.ann': annotations, 'a.txt': text } })
    const same = await json(['same.jsonl'])
    expect(brat.figures).toEqual(same.figures)
    expect(brat.misses['invented']?.[0]?.article).toBe('a')
  })

  test('a folder, in the order of the names', async () => {
    const there = Object.fromEntries(['a', 'b'].flatMap((name) => [[inFolder(`${name}.ann`), annotations], [inFolder(`${name}.txt`), text]]))
    const { articles, misses } = await json([folder], { files: there })
    expect(articles).toBe(2)
    expect(misses['invented']?.map(({ article }) => article)).toEqual(['a', 'b', 'a', 'b'].sort())
  })

  test('a text that is not there', async () => {
    const { status, err } = await call(['a.ann'], { files: { 'a.ann': annotations } })
    expect([status, err]).toEqual([1, 'onrecord: a.txt: no such file; the text of a.ann must lie beside it under this name\n'])
  })
})

test.each([
  ['missing.jsonl', /^onrecord: missing\.jsonl: no such file; check the name\n$/],
  ['bad.jsonl', /^onrecord: bad\.jsonl, line 2: not valid JSON; .*\n$/],
  ['outside.jsonl', /^onrecord: outside\.jsonl, line 1, attribution 1, cue: \[0, 9999\) is empty or outside the text.*\n$/],
  ['none.jsonl', /^onrecord: none\.jsonl: marks no attributions at all.*\n$/],
  ['other.jsonl', /^onrecord: other\.jsonl: article one: is read as another text.*\n$/],
  ['EMPTY', /^onrecord: .*empty: holds no \.ann files; .*\n$/],
])('%s is an error of one line, and status 1', async (name, message) => {
  const { status, out, err } = await call([name === 'EMPTY' ? inFolder('empty') : name])
  expect(err).toMatch(message)
  expect([status, out]).toEqual([1, ''])
})

test.each([['--misses', '-1', 'gold.jsonl'], ['--misses', 'all', 'gold.jsonl'], []])('misuse: %s %s', async (...argv) => {
  const { status, err } = await call(argv)
  expect(err).toMatch(/^onrecord: .+\n$/)
  expect(status).toBe(2)
})

test('progress is told on standard error and cleared', async () => {
  const { err } = await call(['gold.jsonl'], { terminal: true })
  expect(err).toContain('\r\u001b[K2 of 2: two')
  expect(err.endsWith('\r\u001b[K')).toBe(true)
})
