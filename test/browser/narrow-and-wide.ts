import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { expect } from 'vitest'

/**
 * A page on the narrowest screen: axe finds nothing on it, and nothing is wider than the screen. With `SHOTS` in the environment, a folder, it is
 * photographed there, narrow and wide, under its `name`.
 */
export async function standsNarrow(browser: Browser, { name, url, colorScheme }: { readonly name: string; readonly url: string; readonly colorScheme: 'light' | 'dark' }): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme })
  const page = await context.newPage()
  const shoot = async (width: string) => {
    if (process.env.SHOTS !== undefined) await page.screenshot({ path: `${process.env.SHOTS}/${name.replaceAll(' ', '-')}-${width}-${colorScheme}.png`, fullPage: true })
  }
  await page.goto(url)
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
  await shoot('narrow')
  await page.setViewportSize({ width: 1280, height: 900 })
  await shoot('wide')
  await context.close()
}
