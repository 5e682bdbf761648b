// Takes docs/desk.png anew, after `npm start` or `npm run build`: an article page, 1280 pixels wide.
// `node scripts/picture.mjs [EXAMPLE [HOW-FAR-DOWN]]`, in pixels.
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
  const { openStore } = await import('../dist/store/open-store.js')
  const { desk, serveDesk } = await import('../dist/web/index.js')
  const store = await openStore(folder)
  const served = await serveDesk(desk({ store, version: '' }), { host: '127.0.0.1', port: 0 })
  const { items: [newest] } = await store.articles({ limit: 1 })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const page = await browser.newPage({ viewport: { width: 1280, height: 960 }, colorScheme: 'light' })
  await page.goto(`${served.url}/articles/${newest.article.id}`)
  await page.evaluate((y) => window.scrollTo(0, y), Number(top))
  await page.screenshot({ path: join(root, 'docs', 'desk.png') })
  await browser.close()
  await served.close()
  await store.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
