import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { findChromium } from '../../scripts/find-chromium.mjs'

/** Where a Chromium is, or `null`: then the tests that need one are left out, and their names say so. */
export const chromiumPath = findChromium()

export const withChromium = chromiumPath === null ? ' (left out: no Chromium found; install it or set CHROMIUM)' : ''

const QUIET = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
]

export function openBrowser(): Promise<Browser> {
  if (chromiumPath === null) throw new Error('no Chromium found')
  return chromium.launch({ executablePath: chromiumPath, args: QUIET })
}
