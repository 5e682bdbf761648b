import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { faults, faultsOfColour } from './axe.js'

const NARROWEST = { width: 320, height: 640 }

/** One page a browser, since to open another takes as long as to look at one. */
const opened = new WeakMap<Browser, Promise<Page>>()

/**
 * A page on the narrowest screen: axe finds nothing on it, light or dark, and nothing is wider than the screen. With `SHOTS` in the environment, a folder, it is
 * photographed there, narrow and wide, under its `name`.
 */
export async function standsNarrow(browser: Browser, { name, url }: { readonly name: string; readonly url: string }): Promise<void> {
  const opening = opened.get(browser) ?? browser.newPage()
  opened.set(browser, opening)
  const page = await opening
  await page.setViewportSize(NARROWEST)
  await page.emulateMedia({ colorScheme: 'light' })
  const shoot = async (width: string) => {
    for (const colorScheme of process.env.SHOTS === undefined ? [] : ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: `${process.env.SHOTS}/${name.replaceAll(' ', '-')}-${width}-${colorScheme}.png`, fullPage: true })
    }
  }
  await page.goto(url)
  expect(await faults(page)).toEqual([])
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(NARROWEST.width)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await faultsOfColour(page)).toEqual([])
  await shoot('narrow')
  await page.setViewportSize({ width: 1280, height: 900 })
  await shoot('wide')
}
