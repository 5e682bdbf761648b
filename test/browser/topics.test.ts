import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveDesk } from '../../src/web/index.js'
import type { ServedDesk } from '../../src/web/index.js'
import { urls } from '../../src/web/urls.js'
import { chromiumPath, openBrowser, withChromium } from './browser.js'
import { standsNarrow } from './narrow-and-wide.js'
import { deskWith } from './desk-in-folder.js'
import type { TestDesk } from './desk-in-folder.js'
import { entry } from './made.js'

const ADA = { name: 'Ada Morrow', as: 'Ada Morrow', known: 'named' as const }
const BRUNO = { name: 'Bruno Välk', as: 'Bruno Välk', known: 'named' as const }
const LENE = { name: 'Lene Aarup', as: 'Lene Aarup', known: 'named' as const }

function told(outlet: string, publishedAt: string, content: string, { who = ADA, more = '', receivedAt = '2031-03-09T10:15:00.000Z' } = {}) {
  const host = outlet.toLowerCase().replaceAll(/\W+/g, '-')
  return entry({
    name: `${host}-${publishedAt}`, url: `https://${host}.example/${publishedAt}`, title: `${outlet}: who pays the dues`, outlet, publishedAt, language: 'en', receivedAt,
    blocks: [['heading', `${outlet}: who pays the dues`], ['paragraph', `${content}, ${who.name} said.${more}`]],
    statements: [{ form: 'direct', speakers: [who], source: [who.name], cue: ['said'], content: [content] }],
  })
}

const first = told('The Quay Courier', '2030-11-03', '“There will be no new harbour dues for small boats as long as this council sits”')
const then = told('Sound Mail', '2031-01-14', '“There will be no new harbour dues for fishing boats as long as this council sits”', { more: ' The council will vote on 2 April. The dues were last raised in 2019.' })
const other = told('Radio Hollow', '2031-01-15', '“The dues of this harbour are a scandal, and everybody on the quay knows it”', { who: BRUNO })
const lene = told('Evening Post', '2030-12-20', '“Whoever moors here pays dues, from the dinghy to the ferry”', { who: LENE, more: ' The harbour board will meet on 7 January.' })
const fresh = told('Ministry of Ports', '2031-03-09', '“Dues are what keeps a harbour open”', { receivedAt: '2031-03-09T18:00:00.000Z' })
const id = first.analysis.statements[0]!.id
const search = { words: 'dues' }

describe.skipIf(chromiumPath === null)(`topics, timelines, promises and events, in Chromium${withChromium}`, () => {
  let kept: TestDesk
  let served: ServedDesk
  let browser: Browser
  let topic: string
  beforeAll(async () => {
    kept = await deskWith([first, then, other, lene, fresh])
    const by = { editor: 'Eda Moll', note: '' }
    topic = (await kept.ledger.pinTopic({ name: 'Harbour dues', search }, { ...by, note: 'Who pays for the new breakwater, since the spring.' })).of
    await kept.ledger.tagEvent({ article: then.article.id, date: { words: 'on 2 April' } }, 'agree', by)
    await kept.ledger.keepPromise({ statement: id, due: '2031-02' }, by)
    served = await serveDesk(kept.app, { host: '127.0.0.1', port: 0 })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await served.close()
    await kept.close()
  })

  const PAGES: readonly (readonly [string, () => string])[] = [
    ['topics', () => urls.topics()], ['topic', () => urls.topic(topic, { since: '2031-03-01' })], ['pin', () => urls.newTopic({ search })], ['change topic', () => urls.changeTopic(topic)], ['timeline', () => urls.timeline({ search })],
    ['timeline of article', () => urls.timeline({ article: then.article.id })], ['events', () => urls.events()], ['tag', () => urls.tagStatement(id)], ['promises', () => urls.promises()], ['promise', () => urls.promise(id)], ['permalink', () => urls.statement(id)],
    ['empty timeline', () => urls.timeline({ search: { words: 'zeppelin' } })],
  ]

  test.each(PAGES)('%s: no fault that axe finds, light or dark, nothing wider than the narrowest screen', async (name, path) => {
    await standsNarrow(browser, { name, url: new URL(path(), served.url).href })
  })

  test('a search is pinned as a topic, which has speakers side by side and what changed, is ended and taken back, without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(new URL(urls.searchOf({ words: 'dues', speaker: 'Morrow' }), served.url).href)
    await page.getByRole('link', { name: 'Pin it as a topic' }).click()
    await page.getByLabel('Name', { exact: true }).fill('harbour DUES')
    await page.getByLabel('Note').fill('What she says <b>of it</b>')
    await page.getByLabel('Your name').fill('Eda Moll')
    await page.getByRole('button', { name: 'Pin it' }).click()
    expect(await page.getByRole('alert').textContent()).toContain('There is a topic of this name already')
    expect(await page.getByLabel('Note').inputValue()).toBe('What she says <b>of it</b>')
    await page.getByLabel('Name', { exact: true }).fill('Morrow on dues')
    await page.getByRole('button', { name: 'Pin it' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Morrow on dues')
    expect(await page.locator('.topic-note').textContent()).toBe('What she says <b>of it</b>')
    expect(await page.locator('.side h2').allTextContents()).toEqual(['Ada Morrow 3'])
    expect(await page.locator('.side del').allTextContents()).toEqual(['left out: small'])
    expect(await page.locator('.side ins').allTextContents()).toEqual(['put in: fishing'])
    await page.getByLabel('New since').fill('2031-03-10')
    await page.getByRole('button', { name: 'Show' }).click()
    expect(await page.locator('#fresh').textContent()).toContain('Nothing is new since 10 March 2031')
    await page.getByRole('link', { name: 'Change or end it' }).click()
    await page.getByLabel('Note').fill('Settled')
    await page.getByRole('button', { name: 'End it' }).click()
    expect(await page.locator('.kicker').textContent()).toBe('Topic, ended')
    await page.getByText('Take it back').first().click()
    await page.getByLabel('Reason for taking it back').fill('Not settled')
    await page.getByRole('button', { name: 'Take it back' }).click()
    expect(await page.locator('.kicker').textContent()).toBe('Topic')
    expect(await page.locator('#log ~ ol > li').count()).toBe(3)
    await context.close()
  })

  test('a timeline has dates with their sentences, one of which is tagged, and its table leads to the days', async () => {
    const page = await browser.newPage()
    await page.goto(new URL(urls.timeline({ search }), served.url).href)
    expect(await page.locator('.day h2').allTextContents()).toEqual(['2019', '3 November 2030', '20 December 2030', '7 January 2031', '14 January 2031', '15 January 2031', '9 March 2031', '2 April 2031'])
    expect(await page.locator('.given-date mark').allTextContents()).toEqual(['in 2019', 'on 7 January', 'on 2 April'])
    expect(await page.locator('.label.tag').allTextContents()).toEqual(['agree, says Eda Moll'])
    await page.getByText('as a table').click()
    await page.getByRole('link', { name: '2019' }).first().click()
    expect(page.url()).toMatch(/#day-2019$/)
    await page.locator('.given-date', { hasText: '7 January' }).getByRole('link', { name: 'Say what it tells of' }).click()
    await page.getByLabel('Your name').fill('Eda Moll')
    await page.getByRole('button', { name: 'Keep it' }).click()
    expect(await page.getByRole('alert').textContent()).toContain('Choose what it tells of')
    await page.getByLabel('It tells of').selectOption('consult')
    await page.getByRole('button', { name: 'Keep it' }).click()
    expect(await page.locator('.label.tag').allTextContents()).toEqual(['consult, says Eda Moll'])
    await page.close()
  })

  test('a promise is kept from a permalink, and how it went needs a note', async () => {
    const page = await browser.newPage()
    await page.goto(new URL(urls.promises({ overdue: 'true' }), served.url).href)
    expect(await page.locator('.promise-line').allTextContents()).toEqual(['open, overdue · until February 2031'])
    await page.goto(new URL(urls.statement(id), served.url).href)
    expect(await page.locator('.remarked').textContent()).toContain('open, overdue')
    await page.getByRole('link', { name: 'Keep it as a promise' }).click()
    await page.getByLabel('How it stands').selectOption('partly kept')
    await page.locator('#editor').fill('Eda Moll')
    await page.getByRole('button', { name: 'Keep it' }).click()
    expect(await page.getByRole('alert').textContent()).toContain('Say by what it is known')
    await page.getByLabel('Note').fill('Small boats pay nothing since May.')
    await page.getByRole('button', { name: 'Keep it' }).click()
    expect(await page.locator('.tally .promise-state').textContent()).toBe('partly kept')
    await page.close()
  })

  test.each([
    ['/topics/of/none', 404], ['/topics/of/none/change', 404], ['/timeline?article=none', 404], ['/statements/none/promise', 404], ['/statements/none/event', 404], ['/articles/none/event?begin=1', 404], [`/articles/${then.article.id}/event?begin=x`, 404],
    [`/articles/${then.article.id}/event?begin=0`, 404], ['/timeline?dates=all', 422], ['/timeline?nothing=1', 422], ['/timeline?q=dues&person=x', 422], ['/timeline?publishedFrom=soon', 422], ['/topics?after=none', 200], ['/events?category=war&after=x', 200], ['/promises?state=half', 200],
  ])('%s is %s, in words', async (path, status) => {
    const answer = await kept.app.request(path)
    expect([answer.status, (await answer.text()).includes('<h1')]).toEqual([status, true])
  })

  test.each([
    ['/topics/new', { name: '', search: '/search?q=dues', note: 'mine', editor: 'E' }], ['/topics/new', { name: 'x', search: 'nonsense', note: 'mine', editor: 'E' }], ['/topics/new', { name: 'x', search: '/search?act=sing', note: 'mine', editor: 'E' }], ['/topics/new', { name: 'x', search: '/search', note: 'mine', editor: 'E' }],
    ['/topics/new', { name: 'x', search: '/search?q=%00', note: 'mine', editor: 'E' }], [`/statements/${id}/promise`, { due: 'soon', state: 'open', note: 'mine', editor: 'E' }], [`/statements/${id}/promise`, { due: '', state: 'half', note: 'mine', editor: 'E' }],
    [`/statements/${id}/promise`, { due: '2031', state: 'kept', note: 'mine', editor: '' }], [`/statements/${id}/event`, { category: 'war', note: 'mine', editor: 'E' }], [`/statements/${id}/event`, { category: 'aid', note: 'mine', editor: ' ' }], ['/remarks/none/undo', { note: 'mine', editor: 'E' }],
  ])('%s refuses %j, and loses nothing of it', async (path, fields) => {
    const answer = await kept.post(path, fields)
    expect([answer.status, (await answer.text()).includes('mine')]).toEqual([422, true])
  })

  test('a form of another site, and one from a desk elsewhere, keeps nothing', async () => {
    for (const path of ['/topics/new', `/statements/${id}/promise`, `/statements/${id}/event`, '/remarks/x/undo']) {
      expect((await kept.post(path, { name: 'x' }, { headers: { 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(403)
      expect((await kept.post(path, { name: 'x' }, { onLoopback: false })).status).toBe(403)
    }
  })
})
