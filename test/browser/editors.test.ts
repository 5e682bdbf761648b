import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { serveDesk, type ServedDesk } from '../../src/web/index.js'
import { faults, faultsOfColour, faultsOfLayout } from './axe.js'
import { chromiumPath, openBrowser, withChromium } from './browser.js'
import { deskWith, type TestDesk } from './desk-in-folder.js'
import { dam } from './pages.js'

vi.mock('node:crypto', async (importOriginal) => (await import('../cheap-scrypt.js')).cheapScrypt(await importOriginal()))

const PASSWORD = 'seven hats for a lion'
const WIDE = { width: 1280, height: 900 }
const NARROWEST = { width: 320, height: 640 }
/** Set to a folder, to have a look at the pages. */
const SHOTS = process.env['ONRECORD_SHOTS']

describe.skipIf(chromiumPath === null)(`a closed desk in Chromium${withChromium}`, () => {
  let kept: TestDesk
  let served: ServedDesk
  let browser: Browser

  beforeAll(async () => {
    let clock = Date.parse('2031-03-10T00:00:00.000Z')
    // Time goes on a little with each look.
    kept = await deskWith([dam], { now: () => new Date(clock += 10), access: { closed: true, trustProxy: false, publicUrl: null, provider: null } })
    for (const [name, role] of [['Ada Storm', 'chief'], ['Eda Moll', 'editor']] as const) await kept.ledger.addEditor({ name, role, password: PASSWORD }, null)
    served = await serveDesk(kept.app, { host: '127.0.0.1', port: 0 })
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await served?.close()
    await kept?.close()
  })

  /** What axe finds, whether it is wider than the screen; in both schemes, wide and narrow. */
  const looked = async (page: Page, name: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      for (const viewport of [WIDE, NARROWEST]) {
        await page.setViewportSize(viewport)
        const found = colorScheme === 'dark' ? faultsOfColour : viewport === WIDE ? faults : faultsOfLayout
        expect([name, await found(page)]).toEqual([name, []])
        expect([name, await page.evaluate<number>('document.documentElement.scrollWidth') <= viewport.width]).toEqual([name, true])
        if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/${name}-${colorScheme}-${viewport.width}.png`, fullPage: true })
      }
    }
    await page.setViewportSize(WIDE)
  }

  const type = async (page: Page, ...texts: readonly string[]) => {
    for (const text of texts) {
      await page.keyboard.type(text)
      await page.keyboard.press('Tab')
    }
  }

  test.each([['with', true], ['without', false]])('an editor signs in by keyboard, decides, and signs out, %s JavaScript', async (_, javaScriptEnabled) => {
    const context = await browser.newContext({ javaScriptEnabled, viewport: WIDE })
    const page = await context.newPage()
    const asked = `${served.url}/articles/${dam.article.id}`
    await page.goto(asked)
    expect([await page.title(), await page.getByText(dam.article.title ?? '').count()]).toEqual(['Sign in · Onrecord', 0])
    await page.getByLabel('Name').focus()
    await type(page, 'eda moll')
    await page.keyboard.type('not the password')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').waitFor()
    expect(await page.getByLabel('Name').inputValue()).toBe('eda moll')
    await page.getByLabel('Password').focus()
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press('Enter')
    await page.waitForURL(asked)
    expect(await page.locator('.who-is-here').innerText()).toBe('Eda Moll')
    await page.goto(`${served.url}/statements/${dam.analysis.statements[0]!.id}/correct`)
    expect(await page.getByLabel('Your name').count()).toBe(0)
    await page.getByRole('link', { name: 'Eda Moll' }).click()
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await page.waitForURL(/\/sign-in/)
    await page.goto(asked)
    expect(await page.title()).toBe('Sign in · Onrecord')
    await context.close()
  })

  test('a chief adds somebody, who is told a password once, and takes them away; each page stands up to axe, wide and narrow, light and dark', async () => {
    const context = await browser.newContext({ viewport: WIDE })
    const page = await context.newPage()
    await page.goto(served.url)
    await looked(page, 'sign-in')
    await page.getByLabel('Name').focus()
    await type(page, 'Ada Storm', PASSWORD)
    await page.keyboard.press('Enter')
    await page.waitForURL(`${served.url}/`)
    await page.getByRole('link', { name: 'Editors' }).click()
    await looked(page, 'editors')
    await page.getByLabel('Name').fill('Bo Tan')
    await page.getByLabel('Role').selectOption('reporter')
    await page.getByRole('button', { name: 'Add them' }).click()
    const password = await page.locator('.told').innerText()
    expect(password).toMatch(/^(?:\w{5}-){3}\w{5}$/)
    await looked(page, 'editor-added')
    await page.goto(`${served.url}/editors`)
    expect(await page.locator('.told').count()).toBe(0)
    await page.getByRole('link', { name: 'Bo Tan' }).click()
    await looked(page, 'editor')
    await page.getByRole('button', { name: 'Take away' }).click()
    await page.getByRole('alert').waitFor()
    await looked(page, 'editor-unsure')
    await page.getByLabel(/^Take Bo Tan away/).check()
    await page.getByRole('button', { name: 'Take away' }).click()
    await page.getByText('Bo Tan was taken away').waitFor()
    await page.getByRole('link', { name: 'What happened' }).click()
    await looked(page, 'editor-log')
    await page.getByRole('link', { name: 'Ada Storm' }).first().click()
    await looked(page, 'account')
    await context.close()
  })

  test('whoever guesses is told to wait, and for how long', async () => {
    const page = await (await browser.newContext({ viewport: WIDE })).newPage()
    await page.goto(`${served.url}/sign-in`)
    for (let i = 0; i < 6; i++) {
      await page.getByLabel('Name').fill('Ada Storm')
      await page.getByLabel('Password').fill(`a wrong guess ${i}`)
      const answered = page.waitForResponse((response) => response.request().method() === 'POST')
      await page.getByRole('button', { name: 'Sign in' }).click()
      await answered
    }
    await page.getByText(/the next one can be made in \d+ seconds/).first().waitFor()
    await looked(page, 'slowed')
    await page.context().close()
  })
})
