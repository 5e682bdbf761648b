// Takes docs/desk.png anew, after `npm start` or `npm run build`: an article page, 1280 pixels wide.
// `node scripts/picture.mjs [EXAMPLE [HOW-FAR-DOWN]]`, in pixels.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium } from './find-chromium.mjs'
import { node, root, stop } from './prepare.mjs'

const [example = 'examples/strait-closure.txt', top = '500'] = process.argv.slice(2)
const executablePath = findChromium()
if (executablePath === null) stop('no Chromium here; install one, or name its program in CHROMIUM')

const folder = mkdtempSync(join(tmpdir(), 'onrecord-picture-'))
try {
  if (node(['dist/main.js', 'add', '--ledger', folder, example]) !== 0) stop(`${example} could not be added, see above`)
  const serving = spawn(process.execPath, [join(root, 'dist', 'main.js'), 'serve', '--ledger', folder, '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] })
  const url = await new Promise((found, failed) => {
    let said = ''
    for (const stream of [serving.stdout, serving.stderr]) {
      stream.on('data', (data) => {
        said += data
        const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)
        if (address !== null) found(address[0])
      })
    }
    serving.on('exit', () => { failed(new Error(said)) })
  })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const page = await browser.newPage({ viewport: { width: 1280, height: 960 }, colorScheme: 'light' })
  await page.goto(`${url}/articles`)
  await page.locator('main a[href^="/articles/"]').first().click()
  await page.evaluate((y) => window.scrollTo(0, y), Number(top))
  await page.screenshot({ path: join(root, 'docs', 'desk.png') })
  await browser.close()
  serving.kill('SIGTERM')
  await once(serving, 'exit')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
