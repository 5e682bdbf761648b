import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveDesk, type ServedDesk } from '../../src/web/index.js'
import { urls } from '../../src/web/urls.js'
import { faults, faultsOfColour } from './axe.js'
import { chromiumPath, openBrowser, withChromium } from './browser.js'
import { deskWith, type TestDesk } from './desk-in-folder.js'
import { bridge, dam } from './pages.js'

const NARROWEST = { width: 320, height: 640 }
/** What a page may have of places to stop at with the Tab key. */
const MOST_STOPS = 250

describe.skipIf(chromiumPath === null).each([['with', true], ['without', false]])(`an editor’s work by keyboard alone on the narrowest screen, %s JavaScript${withChromium}`, (_, javaScriptEnabled) => {
  let kept: TestDesk
  let served: ServedDesk
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    kept = await deskWith([dam, bridge])
    served = await serveDesk(kept.app, { host: '127.0.0.1', port: 0 })
    browser = await openBrowser()
    const context = await browser.newContext({ javaScriptEnabled, viewport: NARROWEST })
    await context.addCookies([{ name: 'onrecord-editor', value: 'Eda', url: served.url }])
    page = await context.newPage()
  })

  afterAll(async () => {
    await browser?.close()
    await served?.close()
    await kept?.close()
  })

  const tabTo = async (to: Locator) => {
    const one = to.first()
    for (let i = 0; i < MOST_STOPS; i++) {
      if (await one.and(page.locator(':focus')).count() > 0) return
      await page.keyboard.press('Tab')
    }
    throw new Error('the keyboard does not reach it')
  }
  const press = async (what: Locator, key = 'Enter') => {
    await tabTo(what)
    await page.keyboard.press(key)
  }
  const type = async (into: string, text: string) => {
    await tabTo(page.locator(into))
    await page.keyboard.press('Control+A')
    await page.keyboard.type(text)
  }
  /** A page as it stands: no wider than the screen, and axe finds nothing, light or dark. */
  const looked = async (name: string) => {
    expect([name, await page.evaluate<number>('document.documentElement.scrollWidth') <= NARROWEST.width]).toEqual([name, true])
    // Axe runs in the page.
    if (!javaScriptEnabled) return
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect([name, await (colorScheme === 'light' ? faults : faultsOfColour)(page)]).toEqual([name, []])
    }
  }
  const go = (path: string) => page.goto(served.url + path)

  test('a speaker is corrected in three actions, and the article is where it was', async () => {
    const [, , statement] = dam.analysis.statements
    await go(urls.article(dam.article.id))
    await press(page.locator(`#s-${statement!.id} .card-correct`))
    await page.waitForURL('**/correct?*')
    await tabTo(page.locator('#pick'))
    await page.keyboard.type('Pavo')
    expect(await page.inputValue('#pick')).toBe('Pavo Lindqvist')
    if (javaScriptEnabled) expect(await page.locator('#changes').innerText()).toMatch(/Who said it\s+Ilse Brandauer Pavo Lindqvist/)
    else expect(await page.locator('#changes').isVisible()).toBe(false)
    await looked('correct')
    await press(page.locator('button[value=save]'))
    await page.waitForURL(`**${urls.card(dam.article.id, statement!.id)}`)
    expect(await page.locator(`#s-${statement!.id}`).innerText()).toContain('Pavo Lindqvist')
    const [{ correction: { why, editor } }] = (await kept.ledger.corrections({ limit: 1 })).items as unknown as [{ correction: { why: string; editor: string } }]
    expect([editor, why]).toEqual(['Eda', 'The page says so.'])
  })

  test('an edge of what was said is moved by the same key again and again', async () => {
    const id = dam.analysis.statements[7]!.id
    await go(urls.correct(id))
    const end = page.locator('button[value="move content 0 end -"]')
    const said = (await page.inputValue('#content')).split(' ')
    await tabTo(end)
    for (const fewer of [1, 2, 3]) {
      await page.keyboard.press('Enter')
      await expect.poll(() => page.inputValue('#content').catch(() => '')).toBe(said.slice(0, -fewer).join(' '))
    }
    await press(page.locator('button[value=save]'))
    await page.waitForURL(`**${urls.statement(id)}`)
    expect(await page.locator('.the-words').innerText()).not.toContain('the spring')
  })

  test('a report is taken from the queue and answered, which its reporter reads', async () => {
    const id = bridge.analysis.statements[0]!.id
    await go(urls.reportStatement(id))
    await tabTo(page.locator('#kind'))
    await page.keyboard.type('wrong s')
    await type('#note', 'It was the other one')
    await looked('report')
    await press(page.locator('main form button'))
    await page.waitForURL('**/reports/*')
    const own = page.url()
    await go(urls.queue())
    await looked('queue')
    await press(page.getByRole('button', { name: 'Take' }))
    await page.waitForURL('**/queue?show=taken')
    await press(page.getByRole('link', { name: 'Correct it' }))
    await page.waitForURL('**/correct?*')
    await type('#speakers', 'Nadia Orlo')
    await press(page.locator('button[value=save]'))
    await page.waitForURL('**/queue?show=taken&kept=*')
    expect(await page.getByRole('status').innerText()).toContain('Your decision is kept')
    await looked('queue, answered')
    await page.goto(own)
    expect(await page.locator('main').innerText()).toContain('It was answered by a correction.')
    await looked('own report')
  })

  test('two names are joined after what moves was shown, and parted again', async () => {
    await go(urls.judge('Ilse Brandauer', 'Mirela Osk'))
    await looked('one person or two')
    await tabTo(page.locator('#is'))
    await page.keyboard.type('One')
    await type('#why', 'One person')
    await press(page.locator('form[method=post] button'))
    await page.waitForURL('**/speakers/*')
    expect((await kept.ledger.statementsBy('Mirela Osk', { limit: 50 })).total).toBe((await kept.ledger.statementsBy('Ilse Brandauer', { limit: 50 })).total)
    await go(urls.people())
    await looked('names of people')
    await type('form[action*="/judgements/"] input[name=why]', 'They are two')
    await Promise.all([page.waitForEvent('load'), press(page.locator('form[action*="/judgements/"] button'))])
    expect((await kept.ledger.statementsBy('Mirela Osk', { limit: 50 })).total).toBeLessThan((await kept.ledger.statementsBy('Ilse Brandauer', { limit: 50 })).total)
  })

  test('what one name holds of two is parted', async () => {
    await go(urls.partName('Ilse Brandauer'))
    await looked('two people under one name')
    await press(page.locator('input[name=statements]'), 'Space')
    await type('#to', 'Ilse Brandauer (farmer)')
    await type('#why', 'Another one')
    await press(page.locator('main form button'))
    await page.waitForURL(`**${urls.speaker('Ilse Brandauer')}`)
    expect((await kept.ledger.statementsBy('Ilse Brandauer (farmer)', { limit: 5 })).total).toBe(1)
  })

  test('two statements are merged, and what was decided is taken back in the log', async () => {
    const [, one, other] = bridge.analysis.statements
    await go(urls.merge(one!.id))
    await tabTo(page.locator('#other'))
    await page.keyboard.press('ArrowDown')
    await type('#why', 'One sentence')
    await looked('merge')
    await press(page.locator('button[value=save]'))
    await page.waitForURL(`**${urls.statement(one!.id)}`)
    const shown = async () => (await kept.store.article(bridge.article.id))!.analysis.statements.length
    expect([other !== undefined, await shown()]).toEqual([true, bridge.analysis.statements.length - 1])
    await go(urls.corrections())
    await press(page.getByRole('link', { name: 'Take it back' }))
    await page.waitForURL('**/corrections/*')
    await looked('correction')
    await type('#why', 'They were two')
    await Promise.all([page.waitForEvent('load'), press(page.locator('form[action$="/undo"] button'))])
    expect(await shown()).toBe(bridge.analysis.statements.length)
  })
})
