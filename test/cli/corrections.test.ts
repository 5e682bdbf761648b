import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { deskWith, type TestDesk } from '../browser/desk-in-folder.js'
import { entry } from '../browser/made.js'
import { fake } from './fake-effects.js'

const page = entry({
  name: 'tax.html', url: 'https://paper.example/tax', title: 'Tax to rise', language: 'en',
  blocks: [['paragraph', 'Ada Morrow said the tax will rise in May.'], ['paragraph', 'Bruno Välk warned of rain. “We shall not pay”, he added.']],
  statements: [{ source: ['Ada Morrow'], cue: ['said'], content: ['the tax will rise in May'] }],
})
const { id } = page.analysis.statements[0]!

let kept: TestDesk
beforeAll(async () => { kept = await deskWith([page]) })
afterAll(() => kept.close())

async function onrecord(...argv: string[]) {
  const world = fake({ env: { USER: 'eda' } })
  const openLedger = () => Promise.resolve({ ...kept.ledger, close: () => Promise.resolve() })
  const status = await run(argv, { ...world.effects, openLedger }, '1.2.3')
  return { status, out: world.out(), err: world.err() }
}

test('a report leads to a correction, which stands in the log, shows at once, and is taken back', async () => {
  const reported = await onrecord('report', id, '--kind', 'wrong-speaker', '--note', 'It was her deputy.', '--contact', 'r@post.example')
  expect([reported.status, reported.out]).toEqual([0, expect.stringMatching(/^report [0-9a-f]{20}: kept\n$/)])
  const report = /[0-9a-f]{20}/.exec(reported.out)![0]
  const secret = /--state (\S+);/.exec(reported.err)![1]!
  expect((await onrecord('queue')).out).toMatch(/wrong speaker: “Ada Morrow said the tax[^]*It was her deputy\.[^]*r@post\.example/)
  expect((await onrecord('queue', '--take', report)).out).toBe(`${report}: taken\n`)
  expect((await onrecord('report', '--state', secret)).out).toMatch(/taken, eda/)

  const preview = await onrecord('correct', id.slice(0, 8), '--speaker', 'Cora Lind', '--why', 'As she wrote', '--preview')
  expect([preview.status, preview.err]).toEqual([0, 'onrecord: nothing was kept\n'])
  expect(preview.out).toMatch(/speaker: Ada Morrow → Cora Lind/)
  expect((await onrecord('corrections')).out).toBe('No correction was made.\n')

  const corrected = await onrecord('correct', id, '--speaker', 'Cora Lind', '--content', 'the tax will rise', '--said', '2031-03', '--why', 'As she wrote', '--answers', report)
  expect([corrected.status, corrected.err]).toEqual([0, expect.stringMatching(/^onrecord: kept; onrecord correct [0-9a-f]{20} --undo takes it back\n$/)])
  const correction = /correct ([0-9a-f]{20})/.exec(corrected.err)![1]!
  expect((await onrecord('search', '--speaker', 'Cora')).out).toMatch(/Cora Lind “said” \(indirect, corrected by eda\): the tax will rise\n/)
  expect((await onrecord('search', '--speaker', 'Ada')).out).toBe('Nothing found.\n')
  expect((await onrecord('show', id)).out).toMatch(/edited +corrected by eda/)
  expect((await onrecord('report', '--state', secret)).out).toContain(`answered, eda by ${correction}`)
  expect((await onrecord('corrections', '--statement', id, '--format', 'json')).out).toContain('"why": "As she wrote"')

  const undone = await onrecord('correct', correction, '--undo', '--why', 'No, it was Ada')
  expect(undone.status).toBe(0)
  expect((await onrecord('search', '--speaker', 'Ada')).out).toMatch(/Ada Morrow “said” \(indirect\)/)
  expect((await onrecord('corrections')).out).toMatch(/taken back by/)
  expect((await onrecord('report', '--state', secret)).out).toMatch(/taken, eda/)
  expect((await onrecord('check')).status).toBe(0)
})

test('adds what was missed, rejects what is none, and closes reports', async () => {
  const added = await onrecord('correct', page.article.id, '--add', '--content', '“We shall not pay”', '--cue', 'added', '--source', 'he', '--speaker', 'Bruno Välk', '--form', 'direct', '--why', 'Missed', '--editor', 'Ida')
  expect(added.status).toBe(0)
  const of = /statement ([0-9a-f]{20})/.exec(added.out)![1]!
  expect((await onrecord('search', 'pay')).out).toMatch(/Bruno Välk “added” \(direct, added by Ida\): “We shall not pay”/)
  expect((await onrecord('correct', of, '--reject', '--why', 'A slogan on the wall')).status).toBe(0)
  expect((await onrecord('search', 'pay')).out).toBe('Nothing found.\n')
  const reported = await onrecord('report', page.article.id, '--passage', 'warned of  rain', '--kind', 'missing-statement', '--note', 'He warned.')
  const report = /[0-9a-f]{20}/.exec(reported.out)![0]
  expect((await onrecord('queue', '--close', report)).err).toMatch(/Say why/)
  expect((await onrecord('queue', '--close', report, '--why', 'A topic mention')).status).toBe(0)
  expect((await onrecord('queue')).out).not.toContain(report)
  expect((await onrecord('queue', '--state', 'closed')).out).toMatch(/closed, eda: A topic mention/)
  expect((await onrecord('queue', '--loose')).out).toBe('Every decision fits its page.\n')
})

test.each([
  [['correct', id], /nothing to correct/, 2],
  [['correct', id, '--confirm', '--speaker', 'A'], /give fields to set, or one of/, 2],
  [['correct', id, '--speaker', 'A'], /Say why/, 1],
  [['correct', id, '--speaker', 'Ada Morrow', '--why', 'x'], /Nothing is changed/, 1],
  [['correct', id, '--content', 'the moon', '--why', 'x'], /“the moon” doesn’t stand in the article/, 1],
  [['correct', id, '--said', 'May', '--why', 'x'], /Write the day, month or year/, 1],
  [['correct', id, '--act', 'sing', '--why', 'x'], /“sing” is none of say,/, 1],
  [['correct', id, '--speaker', 'A', '--why', 'x', '--answers', 'none'], /There is no report none/, 1],
  [['correct', 'ffffffff', '--confirm'], /There is no statement ffffffff/, 1],
  [['correct', 'none', '--undo', '--why', 'x'], /There is no correction none/, 1],
  [['report', id, '--kind', 'odd'], /Give one of wrong-words/, 2],
  [['report', id], /say what is wrong/, 2],
  [['report', id, '--kind', 'other'], /Say what is wrong/, 1],
  [['report', '--state', 'x'], /no report of this ledger has that secret/, 1],
  [['queue', '--take', 'a', '--close', 'b'], /give one of --take/, 2],
] as const)('%j is told in a line', async (argv, told, status) => {
  const done = await onrecord(...argv)
  expect([done.status, done.out]).toEqual([status, ''])
  expect(done.err).toMatch(told)
  expect(done.err.trim().split('\n')).toHaveLength(1)
})
