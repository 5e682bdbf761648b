import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskWith, type TestDesk } from '../../test/browser/desk-in-folder.js'
import { entry } from '../../test/browser/made.js'
import { urls } from './urls.js'

/** Bytes of a page's HTML, at most. */
const MOST = 50_000

const LONG = 'and so it was told on the quay of Hollow, in the council, on the ferry and in every house along the coast, as long as anybody there remembers what was promised'
const named = (i: number) => ({ name: `Ada-Marguerite Morrow-Hallgrimsson of House ${i}`, as: `Ada-Marguerite Morrow-Hallgrimsson of House ${i}`, known: 'named' as const, role: `deputy commissioner for harbours ${i % 30}`, of: `Republic ${i % 40}` })
const page = (i: number, who: number, content: string) => {
  const speaker = named(who)
  return entry({
    name: `p${i}`, url: `https://paper-${i}.example/a-rather-long-address-as-pages-have-them/${i}`, title: `The long headline of page ${i}, which tells what was said of the dues and by whom, and what may come of it`, outlet: `The Daily Messenger of Town ${i}`,
    publishedAt: `20${10 + (i % 15)}-0${(i % 9) + 1}-1${i % 9}`, language: 'en', blocks: [['paragraph', `${content}, ${speaker.name} said. The council will vote on 2 April, and met on 3 March 2009.`]],
    statements: [{
      form: 'direct', speakers: [speaker], source: [speaker.name], cue: ['said'], content: [content], addressees: [{ name: `Assembly ${i % 25}`, as: 'them' }], about: [{ name: `Bruno Välk ${i % 25}`, as: 'he' }], chain: [{ name: `Agency ${i % 25}`, kind: 'agency', as: 'A' }],
    }],
  })
}
const SAME = `“The dues will be paid by those who moor here, by nobody else, ${LONG}”`
const pages = [
  ...Array.from({ length: 60 }, (_, i) => page(i, 0, SAME)), ...Array.from({ length: 60 }, (_, i) => page(100 + i, 0, `“Number ${i} of the dues of this harbour, ${LONG}”`)),
  ...Array.from({ length: 120 }, (_, i) => page(200 + i, 1 + i, `“Of dues I, for one, say ${i}, ${LONG}”`)),
]
const first = pages[0]!.analysis.statements[0]!.id

let kept: TestDesk
let topic = ''
beforeAll(async () => {
  kept = await deskWith(pages)
  for (let i = 0; i < 60; i++) topic = (await kept.ledger.pinTopic({ name: `Dues ${i}`, search: { words: 'dues' } }, { editor: 'Eda Moll', note: `${i} ${LONG} ${LONG} ${LONG}` })).of
}, 300_000)
afterAll(() => kept.close())

test.each([
  ['search', () => urls.search({ q: 'dues' })], ['search with filters', () => urls.searchOf({ words: 'dues', country: 'Republic', language: 'en', confidence: 'high', publishedFrom: '2009', publishedTo: '2031', negated: false, within: false })],
  ['speakers', () => urls.speakers()], ['speakers by letter', () => urls.speakers({ letter: 'a' })], ['speakers of a country', () => urls.speakers({ country: 'Republic' })], ['speaker', () => urls.speaker(named(0).name)],
  ['topics', () => urls.topics()], ['topic', () => urls.topic(topic)], ['topic since', () => urls.topic(topic, { since: '2001-01-01' })], ['topic of one', () => urls.topic(topic, { speaker: named(0).name })],
  ['timeline', () => urls.timeline({ search: { words: 'dues' } })], ['timeline later', () => urls.timeline({ search: { words: 'dues' }, at: 100 })], ['timeline of a person', () => urls.timeline({ person: named(0).name })],
  ['group', () => urls.sameWords(first)], ['group of named ones', () => urls.sameWords(first, { others: pages.slice(0, 50).map(({ analysis }) => analysis.statements[0]!.id) })], ['quote', () => urls.quote({ words: 'paid by those who moor here, by nobody else' })],
  ['front', () => urls.front()], ['articles', () => urls.articles()], ['permalink', () => urls.statement(first)],
])('with much on record, a page is light, and the rest is led to: %s', async (name, path) => {
  const answer = await kept.app.request(path())
  const html = await answer.text()
  if (['topic since', 'timeline', 'timeline later'].includes(name)) expect(html).toMatch(/later/i)
  expect(answer.status).toBe(200)
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST)
})
