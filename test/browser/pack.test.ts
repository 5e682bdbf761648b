import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveDesk, type ServedDesk } from '../../src/web/index.js'
import { urls } from '../../src/web/urls.js'
import { ROOT } from '../architecture/sources.js'
import { QUICK_NODE } from '../quick-node.js'
import { entry, person } from '../store/entries.js'
import { chromiumPath, openBrowser, withChromium } from './browser.js'
import { deskWith, type TestDesk } from './desk-in-folder.js'

const WORDS = '“The harbour <b>stays</b> open 🚢”'
const page = entry({ name: 'harbour', publishedAt: '2031-03-09', said: [{ speakers: [person('Ada Brandt')], content: WORDS }] })
const { id } = page.analysis.statements[0]!

const folder = mkdtempSync(join(tmpdir(), 'onrecord-pack-button-'))

/** `onrecord verify` in a folder that holds nothing but what it is given; with what lies there after. */
function verifiedIn(empty: string, name: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...QUICK_NODE, join(ROOT, 'dist/main.js'), 'verify', name], { cwd: empty, encoding: 'utf8' })
  return { status, out: stdout, err: stderr, left: readdirSync(empty) }
}

describe.skipIf(chromiumPath === null)(`the evidence pack of a statement, taken from its page in Chromium${withChromium}`, () => {
  let kept: TestDesk
  let served: ServedDesk
  let browser: Browser
  beforeAll(async () => {
    kept = await deskWith([page])
    served = await serveDesk(kept.app, { host: '127.0.0.1', port: 0 })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
    await kept?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test.each([['with', true], ['without', false]])('%s JavaScript: what was clicked is verified in an empty folder, and what was damaged on the way is not', async (name, javaScriptEnabled) => {
    const context = await browser.newContext({ javaScriptEnabled, acceptDownloads: true })
    const tab = await context.newPage()
    await tab.goto(new URL(urls.statement(id), served.url).href)
    const [download] = await Promise.all([tab.waitForEvent('download'), tab.getByRole('link', { name: 'Evidence pack' }).click()])
    expect(download.suggestedFilename()).toBe(`onrecord-pack-${id}.zip`)
    const empty = join(folder, name)
    mkdirSync(empty)
    await download.saveAs(join(empty, 'pack.zip'))
    await context.close()

    const whole = verifiedIn(empty, 'pack.zip')
    expect([whole.status, whole.err, whole.left]).toEqual([0, '', ['pack.zip']])
    expect(whole.out).toContain(`exhibit 1    ${id}  ${WORDS}`)
    expect(whole.out).toMatch(/grade {8}whole/)

    writeFileSync(join(empty, 'pack.zip'), readFileSync(join(empty, 'pack.zip')).subarray(0, -30))
    const cut = verifiedIn(empty, 'pack.zip')
    expect([cut.status, cut.out.split('\n')[0]]).toEqual([1, expect.stringMatching(/^FAILS {8}zip: .*cut off/) as string])
  })
})
