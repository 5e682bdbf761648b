import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { PARTS, quantile, Results } from './figure.js'
import { figuresBlock, FIGURES_BEGIN, FIGURES_END, terminalTable, valueText, withFigures } from './figures-text.js'
import { overlap } from './overlap.js'

const kept = Results.parse(JSON.parse(readFileSync(new URL('results.json', import.meta.url), 'utf8')))
const page = readFileSync(new URL('../docs/figures.md', import.meta.url), 'utf8')

test('the kept results have a figure of each kind, each once', () => {
  for (const name of PARTS) expect(kept.parts[name], name).toHaveProperty('figures')
  const ids = PARTS.flatMap((name) => {
    const part = kept.parts[name]
    return 'figures' in part ? part.figures.map(({ id }) => id) : []
  })
  expect(new Set(ids).size).toBe(ids.length)
  const needed = [
    'accuracy.source.f1', 'accuracy.cue.f1', 'accuracy.content.f1', 'accuracy.linked.f1', 'languages.cs.linked.f1', 'languages.ru.linked.f1', 'languages.de.direct.recall', 'languages.cases.fr.found', 'languages.cases.fr.speaker', 'speed.articles-a-second',
    'speed.words-a-second', 'speed.memory', 'speed.fast.articles-a-second', 'accuracy.fast.linked.f1', 'pages.body.f1', 'pages.body.precision', 'archive.lost', 'archive.doubled', 'archive.pages-a-second', 'archive.memory.peak', 'ledger.add', 'ledger.article.median', 'ledger.article.p95',
    'ledger.speaker.median', 'ledger.speaker.p95', 'ledger.search.very-common.median', 'ledger.search.very-common.p95',
    'scale-folder.common-deep.p95', 'scale-folder.part-deep.p95', 'scale-folder.articles-last.p95', 'scale-folder.memory', 'scale-folder.disk',
    'hostile.read', 'hostile.processor.worst', 'hostile.memory.worst', 'largest.memory', 'largest.seconds.900000', 'desk.reading.p95', 'desk.reading.worst', 'soak.store.folder', 'soak.store.server', 'soak.desk.folder', 'soak.desk.server', 'soak.alerts.folder',
    'scale-server.common-deep.p95', 'scale-server.part-deep.p95', 'scale-server.articles-last.p95', 'scale-server.memory', 'scale-server.disk',
    'find-folder.phrase.p95', 'find-folder.topic.p95', 'find-server.phrase.p95', 'find-server.part.p95', 'find-server.speaker-page.p95', 'find-server.topic.p95', 'find-server.group.p95',
  ]
  expect(needed.filter((id) => !ids.includes(id))).toEqual([])
})

test('docs/figures.md states the kept figures: npm run bench -- --page', () => {
  expect(page).toContain(figuresBlock(kept))
})

describe('the figures as text', () => {
  const figures = [
    { id: 'a.f1', what: 'linked', value: 0.5601, unit: 'F1' }, { id: 'a.recall', what: 'linked', value: 0.5, unit: 'recall' },
    { id: 'a.n', what: 'articles', value: 1234, unit: 'articles' },
  ] as const
  const times = [
    { id: 'b.median', what: 'search', of: 'median', value: 7.61, unit: 'ms' },
    { id: 'b.p95', what: 'search', of: '95th percentile', value: 15, unit: 'ms' },
  ] as const
  const machine = { node: '20.1.0', cpu: 'A Chip', cores: 4, system: 'linux x64' }
  const results = Results.parse({
    schema: 1, parts: { ...Object.fromEntries(PARTS.map((part) => [part, { skipped: 'no data' }])), accuracy: { machine, figures }, ledger: { machine, figures: times } },
  })

  test('hold what belongs together in one line', () => {
    expect(terminalTable(results)).toMatch(/ {2}linked +0\.560 F1 \(0\.500 recall\)\n {2}articles +1,234 articles\n/)
    expect(terminalTable(results)).toContain('skipped: no data')
    expect(figuresBlock(results)).toContain('| search | 7.6 ms (95th percentile 15 ms) |')
    expect(figuresBlock(results)).toContain('4 cores')
  })

  test('replace what is between the markers, and only that', () => {
    const before = `one ${FIGURES_BEGIN} old ${FIGURES_END} two`
    const after = withFigures(before, results)
    expect(after).toBe(`one ${figuresBlock(results)} two`)
    expect(withFigures(after, results)).toBe(after)
    expect(() => withFigures('no markers', results)).toThrow('docs/figures.md')
  })

  test('are as long as they say something', () => {
    expect(valueText({ id: 'x', what: 'x', value: 99.96, unit: 's' })).toBe('100.0')
    expect(valueText({ id: 'x', what: 'x', value: 76000, unit: 'words/s' })).toBe('76,000')
  })
})

test('quantiles are values that were measured', () => {
  const values = [50, 10, 40, 20, 30]
  expect([0, 0.5, 0.95, 1].map((part) => quantile(values, part))).toEqual([10, 30, 50, 50])
  expect(() => quantile([], 0.5)).toThrow(RangeError)
})

test('overlap is what both hold of what either holds', () => {
  expect(overlap([{ begin: 0, end: 10 }], [[5, 20]])).toBe(0.25)
  expect(overlap([{ begin: 0, end: 4 }, { begin: 6, end: 8 }], [[0, 8]])).toBe(0.75)
  expect(overlap([], [])).toBe(1)
  expect(overlap([], [[0, 3]])).toBe(0)
})
