import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveDesk } from '../../src/web/index.js'
import type { ServedDesk } from '../../src/web/index.js'
import { urls } from '../../src/web/urls.js'
import { chromiumPath, openBrowser, withChromium } from './browser.js'
import { deskWith, type TestDesk } from './desk-in-folder.js'
import { standsNarrow } from './narrow-and-wide.js'
import { bridge, dam, ferry, ferryCopy, ferryLater } from './pages.js'

const first = dam.analysis.statements[0]!
const PAGES = [
  ['front', urls.front()], ['search', urls.search({ q: 'the' })], ['nothing found', urls.search({ q: 'zzzz', speaker: 'Roe' })], ['articles', urls.articles()], ['article', urls.article(dam.article.id)],
  ['statement', urls.statement(first.id)], ['speakers', urls.speakers()], ['speaker', urls.speaker(first.speakers[0]!.name ?? '')], ['missing', '/nowhere'],
] as const

describe.skipIf(chromiumPath === null)(`the desk in its languages, in Chromium${withChromium}`, () => {
  let kept: TestDesk
  let served: ServedDesk
  let browser: Browser
  beforeAll(async () => {
    kept = await deskWith([dam, bridge, ferry, ferryLater, ferryCopy])
    served = await serveDesk(kept.app, { host: '127.0.0.1', port: 0 })
    browser = await openBrowser()
  }, 120_000)
  afterAll(async () => {
    await browser.close()
    await served.close()
    await kept.close()
  })

  describe.each(['fr', 'uk'])('%s', (language) => {
    test.each(PAGES)('stands on the narrowest screen, light and dark: %s', async (name, path) => {
      await standsNarrow(browser, { name: `${language} ${name}`, url: new URL(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`, served.url).href })
    }, 120_000)
  })

  test('whoever chooses a language at the foot stays on the page, and in the language', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' })
    const page = await context.newPage()
    await page.goto(new URL(urls.search({ q: 'the' }), served.url).href)
    await page.getByRole('link', { name: 'Українська' }).click()
    expect(new URL(page.url()).searchParams.get('q')).toBe('the')
    expect(await page.locator('html').getAttribute('lang')).toBe('uk-UA')
    await page.getByRole('link', { name: 'Статті' }).first().click()
    expect(new URL(page.url()).search).toBe('')
    expect(await page.locator('html').getAttribute('lang')).toBe('uk-UA')
    await context.close()
  }, 60_000)
})
