import { expect, test } from 'vitest'
import { GoldError } from './gold.js'
import { readGoldJsonLines } from './gold-json-lines.js'

const read = (text: string) => readGoldJsonLines('gold.jsonl', text)
const line = (of: object) => JSON.stringify({ id: 'a', text: 'Olm said no. 😀', attributions: [], ...of })
const marked = (attribution: unknown) => line({ attributions: [attribution] })

test('reads spans in UTF-16 code units, in the order of the text, each once', () => {
  const [one] = read(marked({ kind: 'x', source: [[0, 3]], cue: [[4, 8]], content: [[13, 15], [9, 11], [9, 11]] }))
  expect(one?.attributions).toEqual([{
    source: [{ begin: 0, end: 3 }], cue: [{ begin: 4, end: 8 }], content: [{ begin: 9, end: 11 }, { begin: 13, end: 15 }],
  }])
})

test('several annotators, blank lines, a byte order mark, numbers as identifiers and missing roles', () => {
  const text = `\uFEFF${line({ id: 7 })}\r\n\n${line({ id: 7, attributions: [{ content: [[9, 11]], source: null }] })}\n`
  expect(read(text).map(({ id, attributions }) => [id, attributions.length])).toEqual([['7', 0], ['7', 1]])
})

test.each([
  ['{"id": "a"', /^gold\.jsonl, line 2: not valid JSON; /],
  ['[]', /line 2: is not a JSON object; /],
  [line({ id: '' }), /line 2: "id" is missing/],
  [line({ text: 3 }), /line 2: "text" is missing/],
  [line({ attributions: undefined }), /line 2: "attributions" is missing/],
  [line({ text: 'other' }), /line 2: article a has another text/],
  [marked('said'), /line 2, attribution 1: is not a JSON object/],
  [marked({ cue: 'said' }), /attribution 1, cue: is not a list of spans/],
  [marked({ cue: [[4]] }), /cue: got \[4\], expected \[begin, end\]/],
  [marked({ cue: [[-1, 4]] }), /cue: got \[-1,4\], expected/],
  [marked({ cue: [[0.5, 4]] }), /cue: got \[0\.5,4\], expected/],
  [marked({ cue: [[4, 4]] }), /cue: \[4, 4\) is empty or outside/],
  [marked({ content: [[9, 16]] }), /content: \[9, 16\) is empty or outside the text, which has 15 UTF-16 code units/],
])('refuses %s', (bad, message) => {
  const reading = () => read(`${line({})}\n${bad}`)
  expect(reading).toThrow(GoldError)
  expect(reading).toThrow(message)
})
