import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { urls } from '../../src/web/urls.js'
import { faults, faultsOfColour, faultsOfLayout } from '../browser/axe.js'
import { chromiumPath, openBrowser, withChromium } from '../browser/browser.js'
import { NARROWEST, openWholeDesk, PAGES, PHONE, SHORTEN, WIDE, type WholeDesk } from '../browser/whole-desk.js'

describe.skipIf(chromiumPath === null)(`the desk in Chromium${withChromium}`, () => {
  let desk: WholeDesk
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    desk = await openWholeDesk()
    browser = await openBrowser()
    page = await browser.newPage()
  })
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  test.each(PAGES)('axe finds nothing at any width, light or dark: %s', async (_, path) => {
    await page.setViewportSize(WIDE)
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(desk.whole(path))
    if (path === urls.api()) await page.evaluate(SHORTEN)
    expect(await faults(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await faultsOfColour(page)).toEqual([])
    for (const viewport of [PHONE, NARROWEST]) {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await faultsOfColour(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'light' })
      expect(await faultsOfLayout(page)).toEqual([])
    }
  })
})
