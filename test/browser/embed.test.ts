import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveDesk } from '../../src/web/index.js'
import type { ServedDesk } from '../../src/web/index.js'
import { urls } from '../../src/web/urls.js'
import { chromiumPath, openBrowser, withChromium } from './browser.js'
import { deskWith } from './desk-in-folder.js'
import type { TestDesk } from './desk-in-folder.js'
import { standsNarrow } from './narrow-and-wide.js'
import { entry } from './made.js'

const WORDS = '“The <b>breakwater</b> stays 🚢, and so do we”'
const page = entry({
  name: 'breakwater', url: 'https://herald.example/breakwater', title: 'Breakwater <i>stays</i>', outlet: 'The Herald', publishedAt: '2031-03-09', language: 'en', blocks: [['paragraph', `${WORDS}, Ada Morrow said.`]],
  statements: [{ form: 'direct', speakers: [{ name: 'Ada Morrow', as: 'Ada Morrow', known: 'named' }], source: ['Ada Morrow'], cue: ['said'], content: [WORDS] }],
})
const id = page.analysis.statements[0]!.id

describe.skipIf(chromiumPath === null)(`a statement on another site’s page, in Chromium${withChromium}`, () => {
  let kept: TestDesk
  let served: ServedDesk
  let browser: Browser
  let site: Server
  let html = ''
  let address = ''
  beforeAll(async () => {
    kept = await deskWith([page])
    served = await serveDesk(kept.app, { host: '127.0.0.1', port: 0 })
    // Another origin: a port of its own.
    site = createServer((_, response) => { response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(`<!doctype html><title>Another site</title>${html}`) })
    await new Promise<void>((done) => { site.listen(0, '127.0.0.1', done) })
    address = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`
    browser = await openBrowser()
  }, 120_000)
  afterAll(async () => {
    await browser.close()
    await new Promise((done) => { site.close(done) })
    await served.close()
    await kept.close()
  })

  test('what its page offers to paste shows it there: as a card in a frame, and as plain HTML that asks the desk for nothing', async () => {
    const desk = await browser.newPage()
    await desk.goto(new URL(urls.statement(id), served.url).href)
    await desk.getByText('Put it on another site').click()
    const [frame, plain] = [await desk.getByLabel('A card in a frame').inputValue(), await desk.getByLabel(/^Plain HTML/).inputValue()]
    await desk.close()

    const there = await browser.newPage()
    html = frame
    await there.goto(address)
    const card = there.frameLocator('iframe')
    expect(await card.locator('.the-words').textContent()).toBe(WORDS)
    expect(await card.locator('.embed-where').textContent()).toContain('Breakwater <i>stays</i>')
    expect(await card.getByRole('link', { name: 'On record' }).getAttribute('href')).toBe(urls.statement(id))
    // It stands in its frame without a bar to scroll it.
    const inner = there.frames().find((one) => one.url().endsWith('/card'))!
    expect(await inner.evaluate<boolean>('document.documentElement.scrollHeight <= window.innerHeight')).toBe(true)

    html = plain
    const asked: string[] = []
    there.on('request', (request) => { asked.push(request.url()) })
    await there.goto(address)
    expect(await there.locator('blockquote').textContent()).toBe(WORDS)
    expect(await there.getByRole('link', { name: 'On record' }).getAttribute('href')).toBe(new URL(urls.statement(id), served.url).href)
    expect(asked.filter((url) => url.startsWith(served.url))).toEqual([])
    await there.close()
  }, 60_000)

  test('no other page of the desk shows in a frame there', async () => {
    const there = await browser.newPage()
    for (const path of [urls.front(), urls.statement(id), urls.article(page.article.id)]) {
      html = `<iframe src="${new URL(path, served.url).href}"></iframe>`
      await there.goto(address, { waitUntil: 'load' })
      // What the browser shows in its place.
      expect([path, there.frames()[1]?.url()]).toEqual([path, 'chrome-error://chromewebdata/'])
    }
    await there.close()
  }, 60_000)

  test('the card has no fault that axe finds, light or dark, and nothing wider than the narrowest screen', async () => {
    await standsNarrow(browser, { name: 'card', url: new URL(urls.embed(id), served.url).href })
  })
})
