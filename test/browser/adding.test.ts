import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NO_PROGRESS } from '../../src/model/job.js'
import { serveDesk } from '../../src/web/index.js'
import type { ServedDesk } from '../../src/web/index.js'
import { urls } from '../../src/web/urls.js'
import { faults as faultsOn, faultsOfLayout } from './axe.js'
import { chromiumPath, openBrowser, withChromium } from './browser.js'
import { deskWith } from './desk-in-folder.js'
import type { TestDesk } from './desk-in-folder.js'
import { dam } from './pages.js'

const WIDE = 1280

describe.skipIf(chromiumPath === null)(`adding from the desk in Chromium, without JavaScript${withChromium}`, () => {
  let kept: TestDesk
  let served: ServedDesk
  let browser: Browser
  let folder: string
  let page: Page

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-adding-'))
    kept = await deskWith([])
    served = await serveDesk(kept.app, { host: '127.0.0.1', port: 0 })
    browser = await openBrowser()
    page = await (await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })).newPage()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
    await kept?.close()
    await rm(folder, { recursive: true, force: true })
  })

  /** Without JavaScript in the page, files are chosen as a person's click would, by the browser itself. */
  async function choose(selector: string, files: readonly string[]): Promise<void> {
    const client = await page.context().newCDPSession(page)
    const { root } = await client.send('DOM.getDocument')
    const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector })
    await client.send('DOM.setFileInputFiles', { nodeId, files: [...files] })
  }

  test('from an empty ledger, by the keyboard alone: files and addresses', async () => {
    const files = [join(folder, 'ünder “x” <b>.html'), join(folder, 'many.jsonl')]
    for (const file of files) await writeFile(file, file.endsWith('html') ? '<p>“No,” said the mayor.</p>' : '{"text":"“No,” said the mayor."}\n')
    await page.goto(served.url)
    await page.getByRole('main').getByRole('link', { name: 'Add pages' }).press('Enter')
    await page.waitForURL('**/add')
    await page.getByLabel('Addresses, or the text of an article').focus()
    await page.keyboard.type('https://paper.example/1\nhttps://paper.example/2')
    await choose('#files', files)
    await page.getByLabel('Date of publication').focus()
    await page.keyboard.type('2031-03-01')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/progress?of=*')
    expect(await page.locator('section[aria-labelledby=first] .job-what').allTextContents()).toEqual([
      'Waits https://paper.example/1', 'Waits https://paper.example/2', 'Waits ünder “x” <b>.html', 'Waits many.jsonl',
    ])
    expect(await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'In progress (4)' }).count()).toBe(1)
    const jobs = (await kept.ledger.jobs({ state: 'waiting', limit: 9 })).items
    expect(jobs.map(({ task }) => task.kind === 'read' && task.given)).toEqual(Array.from({ length: 4 }, () => ({ published: '2031-03-01' })))
    const upload = jobs.flatMap(({ task }) => (task.kind === 'read' && 'upload' in task.from && task.from.name.endsWith('.html') ? [task.from.upload] : []))[0]!
    expect(new TextDecoder().decode((await kept.store.upload(upload)))).toBe('<p>“No,” said the mayor.</p>')
  })

  test('faults come back with what was typed, and lead to their fields', async () => {
    await page.goto(`${served.url}/add`)
    const text = '\n  The mayor said “no”.\nhttps://paper.example/1\n'
    await page.fill('#text', text)
    await page.fill('#captured', 'yesterday')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    expect(await page.title()).toBe('Add pages: something to put right · Onrecord')
    expect(await page.inputValue('#text')).toBe(text)
    await page.getByRole('alert').getByRole('link').nth(1).press('Enter')
    expect(page.url()).toMatch(/#captured$/)
    expect(await page.getByLabel('When the copy was saved').getAttribute('aria-invalid')).toBe('true')
  })

  test('a source is followed, asked, and followed no more', async () => {
    await page.goto(`${served.url}/sources`)
    await page.getByLabel('Address', { exact: true }).fill('https://quay.example/feed.xml')
    await page.getByLabel('Title, if you like').fill('The Quay Post')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/sources?followed=1*')
    expect(await page.getByRole('status').textContent()).toContain('1 source is followed from now on')
    await page.getByRole('button', { name: /^Ask now ?: The Quay Post$/ }).click()
    await page.waitForURL('**/sources#source-1')
    expect(await page.locator('#source-1').textContent()).toContain('Waits to be asked')
    await page.getByRole('link', { name: /^Follow no more ?: The Quay Post$/ }).click()
    await page.getByRole('button', { name: 'Follow no more' }).click()
    await page.waitForURL('**/sources')
    expect(await page.getByRole('main').textContent()).toContain('Nothing is followed yet')
  })

  test('the page in progress loads itself again, and ends what waits', async () => {
    const id = await kept.ledger.readLater({ url: 'https://paper.example/end' }, {})
    await page.goto(`${served.url}${urls.progress({ of: [id] })}`)
    await Promise.all([page.waitForEvent('framenavigated'), page.waitForResponse('**/progress?of=*')])
    await page.getByRole('link', { name: 'Have it stay as it is' }).click()
    await page.getByRole('button', { name: /^End ?: https:\/\/paper\.example\/end$/ }).click()
    await page.waitForURL('**/progress?of=*&still=1')
    expect(await page.locator('section[aria-labelledby=first] .job-state').textContent()).toBe('Ended by hand')
  })

  test('a form on another site is refused', async () => {
    const other = await (await browser.newContext({ javaScriptEnabled: true })).newPage()
    await other.route('https://evil.example/', (route) => route.fulfill({ contentType: 'text/html', body: `<form method="post" action="${served.url}/add"><input name="text" value="https://evil.example/1"><button>Win</button></form>` }))
    await other.goto('https://evil.example/')
    const [response] = await Promise.all([other.waitForResponse(`${served.url}/add`), other.click('button')])
    expect(response.status()).toBe(403)
    await other.context().close()
  })

  test('what is larger than one form may bring is told', async () => {
    const large = join(folder, 'large.warc')
    await writeFile(large, Buffer.alloc(65 * 2 ** 20))
    await page.goto(`${served.url}/add`)
    await choose('#files', [large])
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    expect(await page.locator('h1').textContent()).toBe('That is too much at once')
  })

  describe.each([['light', WIDE], ['dark', 390]] as const)('axe finds nothing, %s at %d', (colorScheme, width) => {
    test('on pages with forms, faults and jobs of all kinds', async () => {
      await kept.store.add(dam)
      await kept.ledger.follow(`https://marl.example/${'long/'.repeat(30)}feed.xml`, null)
      for (let job = await kept.store.takeJob('one'); job !== null; job = await kept.store.takeJob('one')) {
        if (job.task.kind === 'poll') await kept.store.finishJob(job, { ...NO_PROGRESS, pages: 1, failed: 1, failures: ['https://marl.example/1: is not there (status 404)'] })
        else await kept.store.failJob(job, `https://paper.example/${'x'.repeat(300)}: is not there (status 404)`, false)
      }
      await kept.ledger.pollLater('https://marl.example/')
      const [source] = await kept.store.sources()
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
      const own = await context.newPage()
      const faults: string[] = []
      const look = async (name: string) => {
        for (const fault of await (width === WIDE ? faultsOn : faultsOfLayout)(own)) faults.push(`${name}: ${fault}`)
        const scrolled = await own.evaluate<number>('document.documentElement.scrollWidth')
        if (scrolled > width) faults.push(`${name}: ${scrolled} wide`)
      }
      for (const path of ['/', '/add', '/add?url=https://paper.example/1&title=A', '/sources', `/sources/${source!.id}/end`, '/progress?still=1', '/progress?state=failed', `/articles/${dam.article.id}`]) {
        await own.goto(served.url + path)
        await look(path)
      }
      for (const [path, button] of [['/add', 'Add'], ['/sources', 'Follow']] as const) {
        await own.goto(served.url + path)
        await own.getByRole('button', { name: button, exact: true }).click()
        await own.getByRole('alert').waitFor()
        await look(`${path} with faults`)
      }
      await context.close()
      expect(faults).toEqual([])
    })
  })
})
