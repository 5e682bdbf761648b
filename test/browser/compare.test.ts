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
import { ferry, ferryLater } from './pages.js'

const ADA = { name: 'Ada Morrow', as: 'Ada Morrow', known: 'named' as const, role: 'minister of ports' }
/** Short: what is alike at length is told as a copy. */
const ABOUT = 'Storms took the breakwater of Quay Hollow twice.'

function told(outlet: string, publishedAt: string, content: string, more: object = {}) {
  const host = outlet.toLowerCase().replaceAll(/\W+/g, '-')
  return entry({
    name: host, url: `https://${host}.example/breakwater`, title: `${outlet}: breakwater to be rebuilt`, outlet, publishedAt, language: 'en',
    blocks: [['heading', `${outlet}: breakwater to be rebuilt`], ['paragraph', ABOUT], ['paragraph', `${content}, Ada Morrow said in Quay Hollow.`]],
    statements: [{ form: 'direct', speakers: [ADA], source: ['Ada Morrow'], cue: ['said'], content: [content], ...more }],
  })
}

const release = told('Ministry of Ports', '2031-03-01', '“The breakwater will be finished before the herring return, and not one krona of it comes from the fishermen of this coast”')
const cut = told('The Quay Courier', '2031-03-02', '“The breakwater will be finished before the herring return … not one krona of it comes from the fishermen of this coast”', { chain: [{ name: 'Coastpress', kind: 'agency', as: 'Coastpress' }] })
const changed = told('Sound Mail', '2031-03-02', '“The breakwater will be finished before the salmon return, and hardly a krona of it comes from the fishermen of this coast”')
const later = told('Radio Hollow', '2031-05-20', '“Not one krona of it comes from the fishermen of this coast”')
const another = told('Evening Post', '2031-03-03', '“The breakwater will be finished before the herring return, and not one krona of it comes from the fishermen of this coast”', { speakers: [{ name: 'Bruno Välk', as: 'Ada Morrow', known: 'named' }] })
const statement = release.analysis.statements[0]!.id

describe.skipIf(chromiumPath === null)(`comparing, in Chromium${withChromium}`, () => {
  let kept: TestDesk
  let served: ServedDesk
  let browser: Browser
  beforeAll(async () => {
    kept = await deskWith([release, cut, changed, later, another, ferry, ferryLater])
    served = await serveDesk(kept.app, { host: '127.0.0.1', port: 0 })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await served.close()
    await kept.close()
  })

  const PAGES: readonly (readonly [string, string])[] = [
    ['same words', urls.sameWords(statement)], ['quote', urls.quote({ words: 'finished before the herring return', speaker: 'Morrow' })], ['quote form', urls.quote()], ['no such quote', urls.quote({ words: 'we were never asked' })],
    ['coverage', urls.coverage(release.article.id)], ['page changes', urls.pageChanges()], ['related', urls.article(release.article.id)],
  ]

  test.each(PAGES)('%s: no fault that axe finds, light or dark, nothing wider than the narrowest screen', async (name, path) => {
    await standsNarrow(browser, { name, url: new URL(path, served.url).href })
  })

  test('from a permalink to the same words elsewhere, without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(new URL(urls.statement(statement), served.url).href)
    await page.getByRole('link', { name: 'The same words elsewhere (3)' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('On 3 other pages')
    const entries = page.locator('#elsewhere ~ ol > li')
    expect(await entries.locator('.outlet').allTextContents()).toEqual(['The Quay Courier', 'Sound Mail', 'Radio Hollow'])
    expect(await entries.nth(0).locator('del').allTextContents()).toEqual(['left out: and'])
    expect(await entries.nth(0).textContent()).toContain('Coastpress')
    expect(await entries.nth(1).locator('ins').allTextContents()).toContain('put in: salmon')
    expect(await entries.nth(2).textContent()).toContain('same words, another occasion?')
    expect(await page.locator('#others ~ ol').textContent()).toContain('Bruno Välk')
    await context.close()
  })

  test('a quote is looked up by its form, and what nobody said is told so', async () => {
    const page = await browser.newPage()
    await page.goto(new URL(urls.quote(), served.url).href)
    await page.getByLabel('The words').fill('finished before the herring return')
    await page.getByLabel('Speaker').fill('Morrow')
    await page.getByRole('button', { name: 'Look it up' }).click()
    expect(await page.getByRole('status').textContent()).toBe('On record, word for word')
    expect(await page.locator('.results > li').first().textContent()).toContain('Ministry of Ports')
    await page.getByLabel('The words').fill('we were never asked <b>about it</b>')
    await page.getByRole('button', { name: 'Look it up' }).click()
    expect(await page.getByRole('status').textContent()).toBe('Not on record')
    expect(await page.getByLabel('The words').inputValue()).toBe('we were never asked <b>about it</b>')
    await page.close()
  })

  test('what changed is told, and whether the page says so; a date that is none is refused in words', async () => {
    const get = async (path: string) => (await kept.app.request(path)).text()
    expect(await get(urls.pageChanges())).toContain('not told on the page')
    const refused = await kept.app.request('/changes?since=yesterday')
    expect([refused.status, (await refused.text()).includes('Give a day as 2021-12-24')]).toEqual([422, true])
    expect(await get(urls.changesAtom())).toContain(`/articles/${ferryLater.article.id}/changes?from=${ferry.article.id}`)
    expect(JSON.parse(await get(urls.changesFeed()))).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', items: [{ id: `urn:onrecord:change:${ferry.article.id}:${ferryLater.article.id}` }] })
  })

  test('a release is laid against what is about the same, and an article names that', async () => {
    const page = await browser.newPage()
    await page.goto(new URL(urls.article(release.article.id), served.url).href)
    expect(await page.locator('#related ~ ul').textContent()).toContain('the same words of Ada Morrow')
    await page.getByRole('link', { name: 'Which of this page’s quotes they carry' }).click()
    const told = await page.locator('.coverage').textContent()
    for (const word of ['Whole', 'Cut', 'Altered']) expect(told).toContain(word)
    await page.close()
  })
})
