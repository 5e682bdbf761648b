import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { deskWith, type TestDesk } from '../browser/desk-in-folder.js'
import { entry } from '../browser/made.js'
import { ferry, ferryLater } from '../browser/pages.js'
import { fake } from './fake-effects.js'

const ADA = { name: 'Ada Morrow', as: 'Ada Morrow', known: 'named' as const }
const told = (outlet: string, publishedAt: string, content: string) => entry({
  name: outlet, url: `https://${outlet}.example/quay`, title: `Quay, says ${outlet}`, outlet, publishedAt, language: 'en',
  blocks: [['paragraph', `${content}, Ada Morrow said of the breakwater.`]], statements: [{ form: 'direct', speakers: [ADA], source: ['Ada Morrow'], cue: ['said'], content: [content] }],
})
const whole = told('herald', '2031-03-01', '“The breakwater will be finished before the herring return, and not one krona comes from the fishermen”')
const changed = told('courier', '2031-03-02', '“The breakwater will be finished before the salmon return, and not one krona comes from the fishermen”')
const other = told('post', '2031-03-03', '“Nobody asked the islands”')

let kept: TestDesk
beforeAll(async () => { kept = await deskWith([whole, changed, other, ferry, ferryLater]) })
afterAll(() => kept.close())

async function onrecord(...argv: string[]) {
  const world = fake({})
  const openLedger = () => Promise.resolve({ ...kept.ledger, close: () => Promise.resolve() })
  const status = await run(argv, { ...world.effects, openLedger }, '1.2.3')
  return { status, out: world.out(), err: world.err() }
}
const json = async (...argv: string[]) => JSON.parse((await onrecord(...argv, '--format', 'json')).out) as unknown
const idOf = (of: typeof whole) => of.analysis.statements[0]!.id

test('did they say it: exactly, nearly, by others only, or not', async () => {
  expect((await onrecord('quote', 'finished before the herring return', '--speaker', 'Morrow')).out).toMatch(/On record, word for word\.[^]*Ada Morrow: exactly/)
  expect(await json('quote', 'finished before the herring return', '--speaker', 'Lind')).toMatchObject({ verdict: 'others' })
  expect((await onrecord('quote', 'we were never asked')).out).toContain('Not on record in this ledger.')
  expect((await onrecord('quote', '?!')).err).toContain('give the words that were said')
})

test('the same words on other pages, word by word, and statements that are named', async () => {
  expect((await onrecord('compare', idOf(whole).slice(0, 8))).out).toMatch(/1 on other page[^]*changed[^]*\[-herring-\] \{\+salmon\+\}/)
  expect(await json('compare', idOf(whole), idOf(other))).toMatchObject({ items: [{ relation: null, run: 0 }] })
  expect(await onrecord('compare', 'ffffffffffffffffffff')).toMatchObject({ status: 1, err: expect.stringContaining('no statement ffffffffffffffffffff') as string })
})

test('a release against its coverage, by identifiers', async () => {
  expect(await json('compare', whole.article.id, '--with', changed.article.id, other.article.id)).toMatchObject({ quotes: [{ speakers: ['Ada Morrow'], in: [{ is: 'altered' }, { is: 'absent' }] }] })
  expect((await onrecord('compare', whole.article.id, whole.article.id, '--with', changed.article.id)).err).toContain('give one release')
  expect((await onrecord('compare', whole.article.id, '--with', 'ffffffffffffffffffff')).err).toContain('no article ffffffffffffffffffff')
})

test('what changed since a day, and what is about the same', async () => {
  expect((await onrecord('changes')).out).toMatch(/Last ferry sails for good[^]*not told on the page[^]*onrecord diff/)
  expect((await onrecord('changes', '--since', '2099-01-01')).out).toBe('No page was seen changed.\n')
  expect((await onrecord('changes', '--since', 'yesterday')).err).toContain('Give a day as 2021-12-24')
  expect((await onrecord('related', whole.article.id)).out).toMatch(/Quay, says courier[^]*the same words of Ada Morrow/)
  expect((await onrecord('related', 'ffffffffffffffffffff')).err).toContain('no article')
})
