import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { deskWith, type TestDesk } from '../browser/desk-in-folder.js'
import { entry } from '../browser/made.js'
import { fake } from './fake-effects.js'

const ADA = { name: 'Ada Morrow', as: 'Ada Morrow', known: 'named' as const }
const told = (outlet: string, publishedAt: string, content: string, more = '') => entry({
  name: outlet, url: `https://${outlet}.example/dues`, title: `Dues, says ${outlet}`, outlet, publishedAt, language: 'en',
  blocks: [['paragraph', `${content}, Ada Morrow said.${more}`]], statements: [{ form: 'direct', act: 'promise', speakers: [ADA], source: ['Ada Morrow'], cue: ['said'], content: [content] }],
})
const first = told('herald', '2031-01-03', '“There will be no new dues for small boats as long as this council sits”')
const then = told('courier', '2031-02-04', '“There will be no new dues for fishing boats as long as this council sits”', ' The council will vote on 2 April.')
const id = first.analysis.statements[0]!.id

let kept: TestDesk
beforeAll(async () => { kept = await deskWith([first, then]) })
afterAll(() => kept.close())

async function onrecord(...argv: string[]) {
  const world = fake({ env: { ONRECORD_EDITOR: 'Eda Moll' } })
  const openLedger = () => Promise.resolve({ ...kept.ledger, close: () => Promise.resolve() })
  const status = await run(argv, { ...world.effects, openLedger }, '1.2.3')
  return { status, out: world.out(), err: world.err() }
}
const json = async (...argv: string[]) => JSON.parse((await onrecord(...argv, '--format', 'json')).out) as unknown

test('a topic is pinned, shown with what changed in its wording and what is new, changed, ended and taken back', async () => {
  expect((await onrecord('topic', 'add', 'Harbour dues', 'dues', '--speaker', 'Morrow', '--note', 'Since the spring')).out).toMatch(/“Harbour dues”: kept; onrecord topic undo \w{20}/)
  const shown = await onrecord('topic', 'show', 'harbour DUES', '--since', '2031-03-01')
  expect(shown.out).toMatch(/Harbour dues[^]*words: dues, speaker: Morrow; 2 statements[^]*New since 2031-03-01[^]*Ada Morrow[^]*2031-01-03[^]*\[-small-\] \{\+fishing\+\}[^]*beside what was said on 2031-01-03/)
  expect(await json('topic', 'show', 'Harbour dues')).toMatchObject({ topic: { name: 'Harbour dues', search: { words: 'dues', speaker: 'Morrow' } }, speakers: [{ name: 'Ada Morrow', statements: [{ since: null }, { since: { same: false } }] }], since: null })
  expect((await onrecord('topic', 'change', 'Harbour dues', '--rename', 'Dues')).out).toContain('“Dues”: kept')
  expect((await onrecord('topic', 'list')).out).toMatch(/^Dues\n {4}Since the spring\n/)
  const ended = await onrecord('topic', 'end', 'Dues', '--note', 'Settled')
  expect((await onrecord('topic', 'list')).out).toBe('No topic is pinned.\n')
  expect((await onrecord('topic', 'list', '--ended')).out).toContain('ended')
  expect(await onrecord('topic', 'undo', /undo (\w{20})/.exec(ended.out)![1]!)).toMatchObject({ status: 1, err: expect.stringContaining('Say why') as string })
  expect((await onrecord('topic', 'undo', /undo (\w{20})/.exec(ended.out)![1]!, '--note', 'Not yet')).status).toBe(0)
  expect((await onrecord('topic', 'list')).out).toContain('Dues')
})

test.each([
  [['topic', 'add', 'Dues', 'dues'], 1, 'There is a topic of this name already'], [['topic', 'add', 'Other'], 1, 'Say what the topic’s statements are found by'], [['topic', 'add'], 2, 'takes a topic’s name'], [['topic', 'list', 'x'], 2, 'list takes no name'],
  [['topic', 'show', 'nothing such'], 1, 'there is no such topic'], [['topic', 'show', 'Dues', 'word'], 2, 'takes no words'], [['topic', 'show', 'Dues', '--since', 'yesterday'], 2, 'Give a day as'], [['topic', 'undo', 'nothing', '--note', 'x'], 1, 'There is nothing nothing'],
  [['timeline', 'dues', '--article', 'abcd'], 2, 'give one of them'], [['timeline', '--article', 'ffffffffffffffffffff'], 1, 'no article ffffffffffffffffffff'], [['timeline', '--dates', 'all'], 2, 'Allowed choices'],
  [['event', 'tag', id], 2, 'tag takes --as'], [['event', 'tag', id, '--as', 'war'], 2, 'Allowed choices'], [['event', 'tag', '--as', 'aid', '--article', 'abcd'], 2, 'go together'], [['event', 'tag', 'ffffffff', '--as', 'aid'], 1, 'There is no statement'],
  [['event', 'tag', '--article', first.article.id, '--date', 'on 2 April', '--as', 'aid'], 1, 'The page gives no date in these words'], [['event', 'undo'], 2, 'undo takes'],
  [['promise', 'set', id, '--due', '2031-02-30'], 2, 'give a date'], [['promise', 'set', id, '--state', 'half'], 2, 'Give one of'], [['promise', 'set'], 2, 'takes an identifier'], [['promise', 'list', id], 2, 'list takes no identifier'], [['promise', 'set', id, '--overdue'], 2, 'goes with list'],
] as const)('%j is refused, and told why', async (argv, status, why) => {
  expect(await onrecord(...argv)).toMatchObject({ status, err: expect.stringContaining(why) as string })
})

test('a timeline has statements and dates by day, and what a person says of them, which is exported as schema.org’s Event', async () => {
  expect((await onrecord('timeline', 'dues')).out).toMatch(/^3 January 2031[^]*4 February 2031[^]*2 April 2031\n {2}on 2 April: The council will vote on 2 April\.[^]*Of 2 statements the newest 2; 2 of their 2 articles/)
  expect((await onrecord('event', 'tag', '--article', then.article.id.slice(0, 8), '--date', 'on 2 April', '--as', 'agree')).out).toMatch(/agree, 2031-04-02; onrecord event undo/)
  const tagged = await onrecord('event', 'tag', id.slice(0, 8), '--as', 'concede', '--note', 'A first step')
  expect(await json('timeline', '--person', 'Ada Morrow')).toMatchObject({ entries: [{ is: 'statement', event: { category: 'concede', editor: 'Eda Moll' } }, { is: 'statement', event: null }, { is: 'date', day: '2031-04-02', event: { category: 'agree' } }] })
  expect((await onrecord('event', 'list')).out).toMatch(/2031-01-03 concede[^]*2031-04-02 agree/)
  expect(JSON.parse((await onrecord('event', 'list', '--format', 'jsonld', '--desk', 'https://desk.example')).out)).toMatchObject({
    '@context': 'https://schema.org', '@graph': [{ '@type': 'Event', startDate: '2031-01-03', subjectOf: { url: `https://desk.example/statements/${id}` } }, { keywords: ['PLOVER agree'], startDate: '2031-04-02', description: 'The council will vote on 2 April.', contributor: { name: 'Eda Moll' } }],
  })
  await onrecord('event', 'undo', /undo (\w{20})/.exec(tagged.out)![1]!, '--note', 'Nothing was conceded')
  expect((await onrecord('event', 'list', '--as', 'concede')).out).toBe('Nothing is tagged.\n')
  expect((await onrecord('event', 'list', '--all')).out).toContain('Nothing was conceded')
  expect((await onrecord('event', 'categories')).out.split('\n')).toHaveLength(17)
})

test('a promise has a day and how it went, and is listed by when it is due', async () => {
  expect((await onrecord('promise', 'set', id.slice(0, 8), '--due', '2031-02')).out).toMatch(/open, until 2031-02; onrecord promise undo/)
  expect((await onrecord('promise', 'list', '--overdue')).out).toMatch(/until February 2031: open, overdue/)
  expect((await onrecord('promise', 'set', id, '--state', 'partly-kept')).err).toContain('Say by what it is known')
  await onrecord('promise', 'set', id, '--state', 'partly-kept', '--note', 'For small boats alone')
  expect(await json('promise', 'list', '--state', 'partly-kept')).toMatchObject({ items: [{ due: '2031-02', state: 'partly kept', overdue: false, note: 'For small boats alone', finding: { statement: { id } } }], next: null })
  expect((await onrecord('promise', 'show', id)).out).toMatch(/^\* [-\d]+ Eda Moll: partly kept, until 2031-02: For small boats alone, promise \w{20}\n {2}[-\d]+ Eda Moll: open/)
})
