import { describe, expect, it } from 'vitest'
import type { GivenByHand } from '../model/article.js'
import { readJsonLines, type LineFailed, type LineRead, type LinesSource } from './json-lines.js'

async function read(source: LinesSource, byHand?: GivenByHand): Promise<(LineRead | LineFailed)[]> {
  const lines = []
  for await (const line of readJsonLines('in.jsonl', source, { receivedAt: '2020-01-02T03:04:05Z', byHand })) lines.push(line)
  return lines
}

const failure = async (value: unknown) => {
  const [line] = await read(typeof value === 'string' ? value : JSON.stringify(value))
  return line && 'message' in line ? line.message : null
}

describe('readJsonLines', () => {
  it('reads text and HTML with their metadata, extra fields passed over', async () => {
    const text = { id: 'a', text: 'Hill said so.\r\n', title: 'On Hill', published: '2021-05', url: 'https://example.org/a', extra: [1] }
    const [a, b] = await read(`${JSON.stringify(text)}\n\n${JSON.stringify({ id: 7, html: '<p>Roe said no.</p>', url: null })}`)
    expect(a).toMatchObject({
      line: 1, id: 'a', page: { article: { text: text.text, title: 'On Hill', publishedAt: '2021-05', url: text.url }, sighting: { name: 'in.jsonl#a', door: 'json lines', url: text.url, receivedAt: '2020-01-02T03:04:05Z', receivedFrom: 'clock', status: null, headers: [] } },
    })
    expect(b).toMatchObject({ line: 3, id: '7', page: { article: { text: 'Roe said no.', mediaType: 'text/html', url: null }, sighting: { name: 'in.jsonl#7', url: null } } })
  })

  it('reads text as text although it looks like HTML', async () => {
    expect(await read('{"id":"a","text":"<p>x</p>"}')).toMatchObject([{ page: { article: { text: '<p>x</p>' } } }])
  })

  it('goes on after a bad line', async () => {
    const lines = await read('{"id":"a","text":"x"}\n{oops\n{"id":"b","text":"y"}\n')
    expect(lines.map((line) => ('message' in line ? line.message : line.id))).toEqual([
      'a', 'in.jsonl, line 2: not valid JSON: write one JSON object a line, without line breaks in it', 'b',
    ])
  })

  it('joins lines cut anywhere, also within a character', async () => {
    const bytes = new TextEncoder().encode('\uFEFF{"id":"é","text":"« é »"}\r\n{"id":"b","text":"ü"}')
    const pieces = [...bytes].map((byte) => Uint8Array.of(byte))
    expect(await read(pieces)).toMatchObject([{ id: 'é', page: { article: { text: '« é »' } } }, { id: 'b', page: { article: { text: 'ü' } } }])
  })

  it.each([
    [{ text: 'x' }, '"id" is missing'],
    [{ id: 'a' }, 'neither "text" nor "html"'],
    [{ id: 'a', text: 'x', html: 'y' }, 'both "text" and "html"'],
    [{ id: 'a', text: 5 }, '"text" is not text'],
    [{ id: 'a', text: 'x', published: 'May 2021' }, 'publication date is "May 2021": write it YYYY-MM-DD'],
    [{ id: 'a', text: 'a\0b' }, 'binary'],
    [[1], 'not a JSON object'],
    ['"x"', 'not a JSON object'],
  ])('says what is wrong with %j', async (value, message) => {
    expect(await failure(value)).toContain(message)
  })

  it('gives lines what was given by hand, unless they have their own', async () => {
    const lines = await read(
      '{"id":"a","text":"x"}\n{"id":"b","text":"x","published":"2019"}\n{"id":"c","text":"x","url":"https://paper.example/c"}',
      { published: '2021-01-01', url: 'https://paper.example/all' },
    )
    expect(lines.map((line) => 'page' in line && [line.page.article.publishedAt, line.page.article.url, line.page.article.given.byHand])).toEqual([
      ['2021-01-01', 'https://paper.example/all', { published: '2021-01-01', url: 'https://paper.example/all' }],
      ['2019', 'https://paper.example/all', { url: 'https://paper.example/all' }],
      ['2021-01-01', 'https://paper.example/c', { published: '2021-01-01' }],
    ])
    const [a, b] = lines.map((line) => ('page' in line ? line.page.article : null))
    expect(a).toMatchObject({ dates: [{ of: 'published', value: '2021-01-01', from: 'given by hand' }], from: { published: 'given by hand', url: 'given by hand' } })
    expect(b).toMatchObject({ dates: [{ of: 'published', value: '2019', from: 'given with the page' }], from: { published: 'given with the page' } })
  })

  it('keeps of the file what it is told to: its name without its folder', async () => {
    for await (const line of readJsonLines('folder/in.jsonl', '{"id":"a","text":"x"}\n{', { receivedAt: '2020-01-02T03:04:05Z', receivedFrom: 'file', keptName: 'in.jsonl' })) {
      if ('page' in line) expect(line.page.sighting).toMatchObject({ name: 'in.jsonl#a', receivedFrom: 'file' })
      // A message is for whoever gave the file.
      else expect(line.message).toMatch(/^folder\/in\.jsonl, line 2: /)
    }
  })

  it('keeps offsets where a lone surrogate has no bytes', async () => {
    expect(await read('{"id":"a","text":"x\\ud800y"}')).toMatchObject([{ page: { article: { text: 'x\uFFFDy' } } }])
  })

  it('goes on after a line of a gigabyte, and one of millions of lists', async () => {
    const megabyte = new Uint8Array(1024 * 1024).fill(0x78)
    const pieces = function* () {
      yield '{"id":"a","text":"'
      for (let i = 0; i < 1024; i++) yield megabyte
      yield `"}\n{"id":"b","text":"y","more":[${'[],'.repeat(5_000_000)}0]}\n{"id":"c","text":"z"}`
    }
    expect((await read(pieces())).map((line) => ('message' in line ? line.message : line.id))).toEqual([
      'in.jsonl, line 1: longer than 64000000 characters: put each article on a line of its own',
      'in.jsonl, line 2: not valid JSON: write one JSON object a line, without line breaks in it', 'c',
    ])
  })

  it('tells what breaks the reader as the line’s failure, and goes on', async () => {
    const readPage = () => { throw new RangeError('Maximum call stack size exceeded') }
    const lines = []
    for await (const line of readJsonLines('in.jsonl', '{"id":"a","text":"x"}\n{"id":"b","text":"y"}', { receivedAt: '2020-01-02T03:04:05Z', readPage })) lines.push(line)
    expect(lines).toMatchObject(['a', 'b'].map((id) => ({ id, message: expect.stringMatching(/^in\.jsonl, line \d: could not be read, by a mistake of Onrecord \(RangeError: .*please report it/) as string })))
  })

  it('yields nothing for empty input', async () => {
    expect(await read('')).toEqual([])
  })
})
