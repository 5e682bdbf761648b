import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { testLedger } from '../ledger.js'
import { deskWith, type TestDesk } from '../browser/desk-in-folder.js'
import { entry } from '../browser/made.js'
import { EngineServer } from '../translate/engine-server.js'
import { translatingBy } from '../../src/translate/configured.js'
import { fake } from './fake-effects.js'

const page = entry({
  name: 'harbour', title: 'Harbour stays open', outlet: 'The Port Ellery Paper', publishedAt: '2031-03-09', language: 'en', blocks: [['paragraph', '“The harbour stays open,” said Ada Brandt.']],
  statements: [{ form: 'direct', act: 'say', speakers: [{ name: 'Ada Brandt', as: 'Ada Brandt' }], source: ['Ada Brandt'], cue: ['said'], content: ['“The harbour stays open,”'] }],
})
const { id } = page.analysis.statements[0]!
const engine = new EngineServer({ 'The harbour stays open': 'Le port reste ouvert', said: 'a dit', 'Ada Brandt': 'Ada Brandt' })

let kept: TestDesk
beforeAll(async () => {
  await engine.open()
  kept = await deskWith([page])
})
afterEach(() => { engine.wrong = null })
afterAll(async () => {
  await kept.close()
  await engine.close()
})

/** `on`: whether the environment names the engine. */
async function onrecord(on: boolean, ...argv: string[]) {
  const world = fake({ env: { ONRECORD_EDITOR: 'Eda Moll' } })
  const ledger = testLedger(kept.store, '2031-03-10T00:00:00.000Z', { translating: on ? engine.translating() : () => translatingBy({}) })
  const status = await run(argv, { ...world.effects, openLedger: () => Promise.resolve({ ...ledger, close: () => Promise.resolve() }) }, '1.2.3')
  return { status, out: world.out(), err: world.err(), written: world.written }
}

test('without an engine nothing is sent: it fails, says what to set, and shows the original', async () => {
  const { status, out, err } = await onrecord(false, 'translate', id, '--to', 'fr')
  expect([status, out]).toEqual([1, expect.stringContaining('Original: “The harbour stays open,” said Ada Brandt')])
  expect(err).toMatch(/translation is off: .*ONRECORD_TRANSLATE/)
  expect((await onrecord(true, 'translate', id, '--to', 'fr', '--kept')).status).toBe(1)
  expect(engine.requests).toBe(0)
})

test('an engine that fails is told, with what it answered', async () => {
  engine.wrong = (response) => void response.writeHead(429).end()
  const { status, err } = await onrecord(true, 'translate', id, '--to', 'fr')
  expect([status, err]).toEqual([1, 'onrecord: LibreTranslate takes no more now (status 429): try again later\n'])
  expect((await onrecord(true, 'translate', id, '--to', 'pt')).err).toContain('isn’t translated into pt here, but into fr, de, uk')
})

test('a statement and an article are shown with the marks of the page, the original, the engine and the day', async () => {
  expect((await onrecord(true, 'translate', id.slice(0, 8), '--to', 'fr')).out).toBe('Original: “The harbour stays open,” said Ada Brandt\n\nAda Brandt a dit\n“Le port reste ouvert,”\n\nTranslated automatically by LibreTranslate 1.9.5 on 10 March 2031. What is on record is the original.\n')
  expect((await onrecord(true, 'translate', page.article.id, '--to', 'fr')).out).toContain('“Le port reste ouvert,” a dit Ada Brandt.')
  const { status, out } = await onrecord(false, 'translate', id, '--to', 'fr', '--format', 'json')
  expect([status, JSON.parse(out)]).toMatchObject([0, { of: 'statement', evidence: false, whole: true, content: '“Le port reste ouvert,”', pieces: [{ original: 'The harbour stays open', begin: 1, by: { engine: 'LibreTranslate', version: '1.9.5' } }, { original: 'said' }, { original: 'Ada Brandt' }] }])
})

test('a translation is corrected by name and with a reason, listed, exported as such beside the original, searched where asked, and taken back', async () => {
  const correct = ['translate', id, '--to', 'fr', '--piece', 'The harbour stays open', '--text', 'Le port demeure ouvert']
  expect((await onrecord(false, ...correct)).err).toContain('Say why')
  const made = await onrecord(false, ...correct, '--why', 'As the paper writes it')
  const [, wording = ''] = /^translation (\w+): kept/.exec(made.out) ?? []
  expect((await onrecord(false, 'translate', 'list', '--to', 'fr')).out).toMatch(/Eda Moll\n {4}The harbour stays open → fr: \[-Le port reste ouvert-\] \{\+Le port demeure ouvert\+\}\n {4}As the paper writes it/)
  const [line] = (await onrecord(false, 'export', '--format', 'jsonl', '--in', 'fr', '--output', 'out.jsonl')).written['out.jsonl']!.split('\n')
  expect(JSON.parse(Buffer.from(line!, 'latin1').toString())).toMatchObject({ statement: { content: [{ text: '“The harbour stays open,”' }] }, translation: { language: 'fr', evidence: false, content: '“Le port demeure ouvert,”', by: [{ editor: 'Eda Moll', why: 'As the paper writes it' }, { engine: 'LibreTranslate' }] } })
  expect((await onrecord(false, 'export', '--format', 'jsonl', '--output', 'out.jsonl')).written['out.jsonl']).not.toContain('translation"')
  const csv = Buffer.from((await onrecord(false, 'export', '--format', 'csv', '--in', 'fr', '--output', 'out.csv')).written['out.csv']!, 'latin1').toString()
  expect(csv).toContain('translation (no evidence)')
  expect(csv).toMatch(/“The harbour stays open,”.*“Le port demeure ouvert,”",fr,LibreTranslate 1\.9\.5 on 2031-03-10; worded by Eda Moll on 2031-03-10/)
  expect((await onrecord(false, 'export', '--format', 'bibtex', '--in', 'fr')).err).toContain('--in goes with --format csv or jsonl')
  expect((await onrecord(false, 'search', 'demeure', '--translations')).out).toContain('The harbour stays open')
  expect((await onrecord(false, 'search', 'demeure')).out).not.toContain('The harbour stays open')
  expect((await onrecord(false, 'search', '--translations')).err).toContain('--translations: Translations are searched for words')
  expect((await onrecord(false, 'translate', 'undo', wording, '--why', 'It was right')).out).toContain(`takes ${wording} back`)
  expect((await onrecord(false, 'translate', id, '--to', 'fr')).out).toContain('“Le port reste ouvert,”')
})

test.each([
  [['translate', 'undo'], /undo takes a correction/], [['translate', 'x'.repeat(20)], /--to LANGUAGE/], [['translate', id, '--to', 'French'], /Give a language as its tag/], [['translate', id, '--to', 'fr', '--piece', 'a'], /go together/], [['translate', id, '--to', 'fr', '--again', '--kept'], /asks none/],
])('%j is refused', async (argv, why) => {
  const { status, err } = await onrecord(false, ...argv)
  expect([status, err]).toEqual([2, expect.stringMatching(why)])
})
