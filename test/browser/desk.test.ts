import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { urls } from '../../src/web/urls.js'
import { faults, faultsOfLayout } from './axe.js'
import { chromiumPath, openBrowser, withChromium } from './browser.js'
import type { TestDesk } from './desk-in-folder.js'
import { bridge, dam, hostile } from './pages.js'
import { NARROWEST, openWholeDesk, PAGES, PHONE, SHORTEN, WIDE, type WholeDesk } from './whole-desk.js'

describe.skipIf(chromiumPath === null)(`the desk in Chromium${withChromium}`, () => {
  let kept: TestDesk
  let desk: WholeDesk
  let browser: Browser

  beforeAll(async () => {
    desk = await openWholeDesk()
    kept = desk.kept
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  const open = async <T>(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> => {
    const context = await browser.newContext(options)
    try {
      const page = await context.newPage()
      await page.goto(desk.whole(path))
      return await look(page)
    } finally {
      await context.close()
    }
  }

  describe('on every page', () => {
    let page: Page
    const asked: string[] = []
    const refused: string[] = []
    let dialogs = 0
    beforeAll(async () => {
      page = await browser.newPage()
      page.on('request', (request) => asked.push(request.url()))
      page.on('dialog', (dialog) => { dialogs++; void dialog.dismiss() })
      page.on('console', (message) => { if (message.text().includes('Content Security Policy')) refused.push(message.text()) })
    })
    afterAll(() => page?.close())

    test.each(PAGES)('axe finds nothing, wide and light or narrow and dark, nothing is wider than the screen, no page runs what it brings, and no other host is asked: %s', async (name, path) => {
      for (const one of [asked, refused]) one.length = 0
      await page.setViewportSize(WIDE)
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(desk.whole(path))
      // A late request for the page before, for its icon, may come first.
      expect(asked).toContain(desk.whole(path))
      expect(asked.filter((url) => !url.startsWith(`${desk.url}/`))).toEqual([])
      expect(refused).toEqual([])
      expect(dialogs).toBe(0)
      expect(await page.title()).not.toBe('run')
      expect(await page.locator('main script:not([type="application/ld+json"]), main img, main svg:not([role=img]), main b, [href^="javascript:" i], [style]').count()).toBe(0)

      for (const viewport of [PHONE, NARROWEST]) {
        await page.setViewportSize(viewport)
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(viewport.width)
      }
      if (path === urls.api()) await page.evaluate(SHORTEN)
      await page.setViewportSize(WIDE)
      expect(await faults(page)).toEqual([])
      // Both at once: each width in each scheme is looked at by test/soak/looks.soak.ts.
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.setViewportSize(name.includes('alert') ? NARROWEST : PHONE)
      expect(await faultsOfLayout(page)).toEqual([])
    })
  })

  test('the first thing a keyboard reaches skips to the page', async () => {
    await open(urls.front(), { viewport: WIDE }, async (page) => {
      await page.keyboard.press('Tab')
      expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('Skip to the page')
      await page.keyboard.press('Enter')
      expect(await page.evaluate<string>('document.activeElement.id')).toBe('main')
    })
  })

  test('a keyboard gets from the words to their card and back, without JavaScript too', async () => {
    const id = dam.analysis.statements[7]?.id ?? ''
    await open(urls.article(dam.article.id), { viewport: WIDE, javaScriptEnabled: false }, async (page) => {
      await page.locator(`#w-${id}`).focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(`**#s-${id}`)
      // After following a link into a page, the keyboard goes on from where it led: the card's number is next.
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.waitForURL(`**#w-${id}`)
    })
  })

  test('a reader reports and an editor corrects a speaker in three actions, by keyboard and without JavaScript', async () => {
    const id = dam.analysis.statements[2]?.id ?? ''
    await open(urls.reportStatement(id), { viewport: NARROWEST, javaScriptEnabled: false }, async (page) => {
      await page.selectOption('#kind', 'wrong speaker')
      await page.fill('#note', 'It was the other minister.')
      await page.focus('#note')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/reports/*')
      expect(await page.locator('h1').textContent()).toBe('Your report')
      await page.goto(desk.url + urls.correct(id))
      await page.fill('#editor', 'Eda Moll')
      // Chosen, explained, saved.
      await page.selectOption('#pick', 'Pavo Lindqvist')
      await page.fill('#why', 'The page names him')
      await page.focus('button[value=save]')
      await page.keyboard.press('Enter')
      await page.waitForURL(`**/statements/${id}`)
      expect(await page.locator('h1').textContent()).toContain('Pavo Lindqvist')
      expect(await page.locator('.banner').first().textContent()).toContain('Corrected by Eda Moll')
      await page.goto(desk.url + urls.correct(id))
      expect(await page.inputValue('#editor')).toBe('Eda Moll')
    })
  })

  test('words are set by selecting them, pieces added and taken away, and what was selected is kept', async () => {
    const id = dam.analysis.statements[3]?.id ?? ''
    await open(urls.correct(id), { viewport: WIDE }, async (page) => {
      const select = (words: string) => page.evaluate<boolean>(`(() => {
        const walker = document.createTreeWalker(document.getElementById('place'), NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.data.indexOf(${JSON.stringify(words)})
          if (at < 0) continue
          getSelection().setBaseAndExtent(node, at, node, at + ${words.length})
          return true
        }
        return false
      })()`)
      expect(await page.getByRole('button', { name: 'are words for who', exact: true }).isDisabled()).toBe(true)
      // Half a word is the whole.
      expect(await select('obody in my govern')).toBe(true)
      await page.getByRole('button', { name: 'are what was said', exact: true }).click()
      expect(await page.inputValue('#content')).toBe('Nobody in my government')
      expect(await select('nobody will walk')).toBe(true)
      await page.getByRole('button', { name: 'belong to what was said too' }).click()
      expect(await page.inputValue('#content')).toBe('Nobody in my government\nnobody will walk')
      await select('Brandauer')
      await page.getByRole('button', { name: 'are words for who', exact: true }).click()
      await page.fill('#why', 'Only these')
      await page.fill('#editor', 'Eda Moll')
      await page.locator('button[value=save]').first().click()
      await page.waitForURL(`**/statements/${id}`)
      const corrected = (await kept.store.article(dam.article.id))!
      const now = corrected.analysis.statements.find((one) => one.id === id)!
      expect(now.content.map(({ begin, end }) => corrected.article.text.slice(begin, end))).toEqual(['Nobody in my government', 'nobody will walk'])
      await page.goto(desk.url + urls.correct(id))
      await page.getByRole('button', { name: 'take it away' }).first().click()
      expect(await page.inputValue('#content')).toBe('nobody will walk')
    })
  })

  test('a statement is split by keyboard and without JavaScript, on the narrowest screen', async () => {
    const id = bridge.analysis.statements[1]?.id ?? ''
    await open(urls.split(id), { viewport: NARROWEST, javaScriptEnabled: false }, async (page) => {
      await page.fill('#from', 'It can’t carry lorries')
      await page.fill('#why', 'Two things')
      await page.fill('#editor', 'Eda Moll')
      await page.focus('button[value=preview]')
      await page.keyboard.press('Enter')
      await page.waitForSelector('.preview')
      expect(await page.locator('.preview ins').allTextContents()).toContain('“It has carried us for a century.')
      await page.focus('button[value=save]')
      await page.keyboard.press('Enter')
      await page.waitForURL(`**/statements/${id}`)
      expect((await kept.store.article(bridge.article.id))?.analysis.statements).toHaveLength(4)
    })
  })

  test('searching works without JavaScript', async () => {
    await open(urls.front(), { viewport: PHONE, javaScriptEnabled: false }, async (page) => {
      await page.fill('#q', 'bridge close')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/search?*')
      expect(await page.inputValue('#q')).toBe('bridge close')
      expect(await page.locator('.entry').count()).toBe(1)
      expect(await page.locator('mark.hit').allTextContents()).toEqual(['bridge', 'close'])
    })
  })

  test('a search is narrowed down, widened again, and read as bars and as a table, without JavaScript', async () => {
    await open(urls.search(), { viewport: WIDE, javaScriptEnabled: false }, async (page) => {
      await page.locator('.facets details').first().locator('a').first().click()
      await page.waitForURL('**/search?speaker=*')
      expect(await page.locator('.asked li').allTextContents()).toEqual([expect.stringMatching(/^speaker: ".+" ×$/)])
      await page.locator('.asked a').click()
      await page.waitForURL('**/search')
      await page.locator('.bars-table summary').click()
      const [first] = await page.locator('.bars-table tbody td').allTextContents()
      await page.locator('.bars-table tbody a').first().click()
      await page.waitForURL('**/search?publishedFrom=*')
      expect(await page.locator('.tally').textContent()).toContain(`${first} statement`)
    })
  })

  test('a search by form keeps what was typed, and tells at its field what can’t be', async () => {
    await open(urls.search(), { viewport: PHONE, javaScriptEnabled: false }, async (page) => {
      await page.locator('.more-fields > summary').click()
      await page.fill('#publishedFrom', '2031-13')
      await page.fill('#q', 'river')
      await page.selectOption('#act', 'say')
      await page.keyboard.press('Tab')
      await page.locator('form.search button').click()
      expect(await page.locator('#publishedFrom-fault').textContent()).toContain('Give a date as')
      expect([await page.inputValue('#q'), await page.inputValue('#act'), await page.inputValue('#publishedFrom')]).toEqual(['river', 'say', '2031-13'])
    })
  })

  test('the navigation is one row on a phone', async () => {
    await open(urls.front(), { viewport: NARROWEST }, async (page) => {
      const boxes = await Promise.all((await page.locator('.sections li').all()).map((item) => item.boundingBox()))
      expect(new Set(boxes.map((box) => box?.y)).size).toBe(1)
    })
  })

  test('a card is one line that opens', async () => {
    const id = dam.analysis.statements[7]?.id ?? ''
    await open(urls.article(dam.article.id), { viewport: WIDE, javaScriptEnabled: false }, async (page) => {
      const card = page.locator(`#s-${id}`)
      expect(await card.locator('.permalink').isVisible()).toBe(false)
      await card.locator('summary').click()
      expect(await card.locator('.permalink').isVisible()).toBe(true)
    })
  })

  test('a card lies beside its words on a wide screen and below them on a phone', async () => {
    const id = dam.analysis.statements[7]?.id ?? ''
    const places = (page: Page) => Promise.all([page.locator(`#w-${id}`).boundingBox(), page.locator(`#s-${id}`).boundingBox()])
    const [words, card] = await open(urls.article(dam.article.id), { viewport: WIDE }, places)
    expect(card?.x).toBeGreaterThan((words?.x ?? 0) + 300)
    expect(Math.abs((card?.y ?? 0) - (words?.y ?? 0))).toBeLessThan(40)
    const [above, below] = await open(urls.article(dam.article.id), { viewport: PHONE }, places)
    expect(below?.y).toBeGreaterThan(above?.y ?? Infinity)
  })

  test('a capture is saved, not shown', async () => {
    await open(urls.article(hostile.article.id), { viewport: WIDE }, async (page) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Download the bytes as received')])
      expect(download.suggestedFilename()).not.toMatch(/[/\\<>]/)
    })
  })
})
