import { afterAll, beforeAll, expect, test } from 'vitest'
import { urls } from '../../src/web/urls.js'
import { deskWith, type TestDesk } from '../browser/desk-in-folder.js'
import { withAlert, withAllKinds } from '../browser/all-kinds.js'
import { bridge, dam, ferry, ferryLater, hostile } from '../browser/pages.js'
import { expanded } from './expanded.js'

let kept: TestDesk
/** An address of each kind of page that needs more than its path. */
let addresses: Readonly<Record<string, string>> = {}
beforeAll(async () => {
  kept = await deskWith([hostile, dam, bridge, ferry, ferryLater])
  const { ledger, store } = kept
  await withAllKinds(ledger)
  const [first, second] = dam.analysis.statements as unknown as readonly [typeof dam.analysis.statements[number], typeof dam.analysis.statements[number]]
  const speaker = second.speakers[0]?.actor ?? second.speakers[0]?.name ?? ''
  const { correction } = await ledger.decide({ is: 'confirm', statement: second.id }, { editor: 'Eda', why: 'It stands so' })
  const { secret } = await ledger.reportError({ about: { statement: first.id }, kind: 'wrong speaker', note: '', contact: '', from: '192.0.2.1' })
  await ledger.judge('Pavo Lindqvist', 'different', 'Mirela Osk', { editor: 'Eda', why: 'A minister and a farmer' })
  const { items: [topic] } = await ledger.topics({ limit: 1 })
  const dates = (await ledger.timeline({ article: bridge.article.id }, { dates: 'statements' }))?.entries ?? []
  const begin = dates.flatMap((one) => (one.is === 'date' ? [one.begin] : []))[0] ?? 0
  addresses = {
    '/quote': urls.quote({ words: 'A treaty is a treaty, and a wall is a wall' }), '/timeline': urls.timeline({ search: { words: 'gorge' } }), '/people/judge': urls.judge('Pavo Lindqvist', 'Ilse Brandauer'), '/alerts/new': urls.newAlert({ words: 'gorge' }),
    '/articles/:id': urls.article(dam.article.id), '/articles/:id/changes': urls.changes(ferryLater.article.id), '/articles/:id/coverage': urls.coverage(dam.article.id),
    '/articles/:id/add-statement': urls.addStatement(dam.article.id), '/articles/:id/report': urls.reportPassage(dam.article.id), '/articles/:id/event': urls.tagDate(bridge.article.id, begin),
    '/statements/:id': urls.statement(first.id), '/statements/:id/same-words': urls.sameWords(first.id), '/statements/:id/card': urls.embed(first.id), '/statements/:id/promise': urls.promise(first.id), '/statements/:id/event': urls.tagStatement(first.id),
    '/statements/:id/correct': urls.correct(first.id), '/statements/:id/split': urls.split(first.id), '/statements/:id/merge': urls.merge(first.id), '/statements/:id/report': urls.reportStatement(first.id),
    '/speakers/:key': urls.speaker(speaker), '/speakers/:key/part': urls.partName(speaker), '/topics/of/:id': urls.topic(topic?.of ?? ''), '/topics/of/:id/change': urls.changeTopic(topic?.of ?? ''), '/corrections/:id': urls.correction(correction.id),
    '/alerts/:id': urls.alert(await withAlert(ledger, store)), '/reports/:secret': urls.ownReport(secret, false),
  }
})
afterAll(() => kept.close())

/** Pages that lead to what is on record and tell programs nothing of it, and why. */
const FOR_PEOPLE: Readonly<Record<string, string>> = {
  '/queue': 'what readers reported is for editors', '/reports/:secret': 'only the reporter has its address',
  '/articles/:id/add-statement': 'a form', '/articles/:id/report': 'a form', '/statements/:id/correct': 'a form', '/statements/:id/split': 'a form', '/statements/:id/merge': 'a form', '/statements/:id/report': 'a form', '/speakers/:key/part': 'a form',
}
/** Pages that need what this test has not (a language engine, accounts, a source that is followed), and what is no page. */
const ELSEWHERE: ReadonlySet<string> = new Set(['/statements/:id/translation', '/articles/:id/translation', '/editors/of/:name', '/sources/:id/end', '/captures/:id', '/articles/:id/text'])
const ON_RECORD = /href="\/(?:statements|articles|speakers|corrections|topics\/of)\/[^"/?#]{8,}["/?#]/

/** The desk's pages as its own router has them. */
function routes(): string[] {
  return [...new Set(kept.app.routes.flatMap(({ method, path }) => (method === 'GET' && !/[*{]/.test(path) && !path.startsWith('/api/') ? [path] : [])))]
}

test('every page of the desk that leads to what is on record tells programs of it, or says here why not', { timeout: 60_000 }, async () => {
  const untold: string[] = []
  const shown: string[] = []
  const told: string[] = []
  for (const route of routes()) {
    if (ELSEWHERE.has(route)) continue
    const address = addresses[route] ?? route
    expect(address, `${route}: give this test an address of it`).not.toMatch(/\/:/)
    const answer = await kept.app.request(`https://desk.example${address}`, {}, { onLoopback: true })
    if (!(answer.headers.get('Content-Type') ?? '').startsWith('text/html')) continue
    expect([route, answer.status]).toEqual([route, 200])
    const html = await answer.text()
    const block = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1]
    if (block !== undefined) {
      const data = JSON.parse(block) as object
      expect((await expanded({ ...data, '@context': { '@vocab': 'https://schema.org/' } })).length, route).toBeGreaterThan(0)
      told.push(route)
    }
    if (!ON_RECORD.test(html.slice(html.indexOf('<main'), html.indexOf('</main>')))) continue
    shown.push(route)
    if (block === undefined) untold.push(route)
  }
  expect(untold.toSorted()).toEqual(Object.keys(FOR_PEOPLE).toSorted())
  // The walk has met them, so that it can fail.
  for (const route of ['/', '/articles/:id', '/statements/:id', '/statements/:id/same-words', '/articles/:id/changes', '/articles/:id/coverage', '/changes', '/topics', '/events', '/promises', '/people', '/corrections']) expect([route, shown.includes(route), told.includes(route)]).toEqual([route, true, true])
})
