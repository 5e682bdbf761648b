import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveDesk } from '../../src/web/index.js'
import type { ServedDesk } from '../../src/web/index.js'
import { urls } from '../../src/web/urls.js'
import { EngineServer } from '../translate/engine-server.js'
import { chromiumPath, openBrowser, withChromium } from './browser.js'
import { deskWith } from './desk-in-folder.js'
import type { TestDesk } from './desk-in-folder.js'
import { entry } from './made.js'
import { standsNarrow } from './narrow-and-wide.js'

const page = entry({
  name: 'dues', url: 'https://courier.example/dues', title: 'Council keeps the old dues', outlet: 'The Quay Courier', publishedAt: '2031-03-09', language: 'en',
  blocks: [
    ['heading', 'Council keeps the old dues'], ['standfirst', 'Small boats pay nothing more this year.'],
    ['paragraph', 'Ada Morrow said the plan was “a scandal” and would be withdrawn.'], ['paragraph', '“There will be no new harbour dues for small boats as long as this council sits,” said Bruno Välk.'], ['paragraph', 'The council meets again on 2 April.'], ['furniture', 'Subscribe'],
  ],
  statements: [
    { form: 'mixed', speakers: [{ name: 'Ada Morrow', as: 'Ada Morrow', known: 'named' }], source: ['Ada Morrow'], cue: ['said'], content: ['the plan was “a scandal” and would be withdrawn'] },
    { form: 'direct', speakers: [{ name: 'Bruno Välk', as: 'Bruno Välk', known: 'named' }], source: ['Bruno Välk'], cue: ['said'], content: ['“There will be no new harbour dues for small boats as long as this council sits,”'] },
  ],
})
const [first, second] = page.analysis.statements
const WORDS = {
  'Council keeps the old dues': 'Le conseil maintient les anciennes taxes', 'Small boats pay nothing more this year.': 'Les petits bateaux ne paieront rien de plus cette année.', 'Ada Morrow': 'Ada Morrow', said: 'a dit', 'the plan was': 'que le projet était', 'a scandal': 'un scandale',
  'and would be withdrawn': 'et serait retiré', 'Bruno Välk': 'Bruno Välk', 'There will be no new harbour dues for small boats as long as this council sits': 'Il n’y aura pas de nouvelles taxes portuaires pour les petits bateaux tant que ce conseil siégera', 'The council meets again on 2 April.': 'Le conseil se réunit de nouveau le 2 avril.',
}

describe.skipIf(chromiumPath === null)(`translation, in Chromium${withChromium}`, () => {
  const engine = new EngineServer(WORDS)
  let kept: TestDesk
  let served: ServedDesk
  let browser: Browser
  beforeAll(async () => {
    await engine.open()
    kept = await deskWith([page], { tools: { translating: engine.translating() } })
    served = await serveDesk(kept.app, { host: '127.0.0.1', port: 0 })
    browser = await openBrowser()
  }, 120_000)
  afterAll(async () => {
    await browser.close()
    await served.close()
    await kept.close()
    await engine.close()
  })

  test('a reader chooses a language, sees both, an editor corrects it, finds it in a search and takes it back, without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const reading = await context.newPage()
    await reading.goto(new URL(urls.statement(first!.id), served.url).href)
    await reading.getByLabel('Show in').selectOption({ label: 'French' })
    await reading.getByRole('button', { name: 'Translate' }).click()
    expect(new URL(reading.url()).search).toBe('?in=fr')
    await expect.poll(() => reading.getByRole('region', { name: 'In French' }).innerText()).toContain('Ada Morrow a dit que le projet était “un scandale” et serait retiré')
    expect(await reading.locator('.the-words').innerText()).toBe('the plan was “a scandal” and would be withdrawn')
    expect(await reading.locator('.translated-by').innerText()).toContain('Translated automatically by LibreTranslate 1.9.5 on 10 March 2031. Tell us of errors.')
    await reading.getByRole('link', { name: 'Tell us of errors' }).click()
    expect(await reading.getByLabel('What is wrong').inputValue()).toBe('bad translation')
    await reading.goBack()
    await reading.getByRole('link', { name: 'Correct the translation' }).click()
    await reading.getByRole('link', { name: /Word it.*a scandal/ }).click()
    await reading.getByLabel('In French').fill('une honte')
    await reading.getByLabel('Your name').fill('Eda Moll')
    await reading.getByRole('button', { name: 'Keep it' }).click()
    expect(await reading.getByRole('alert').innerText()).toContain('Say why')
    await reading.getByLabel('Note').fill('As she says it herself')
    await reading.getByRole('button', { name: 'Keep it' }).click()
    expect(await reading.getByRole('region', { name: 'In French' }).innerText()).toContain('“une honte”')
    await reading.goto(new URL('/search', served.url).href)
    await reading.getByLabel('Words', { exact: true }).fill('honte')
    await reading.getByText('More filters and orders').click()
    await reading.getByLabel('Words also in translations').check()
    await reading.locator('form.search button').first().click()
    expect(await reading.locator('main').innerText()).toContain('the plan was “a scandal” and would be withdrawn')
    await reading.goto(new URL(urls.wordings(), served.url).href)
    await reading.getByText('Take it back').first().click()
    await reading.getByLabel('Reason for taking it back').fill('She didn’t')
    await reading.getByRole('button', { name: 'Take it back' }).click()
    await reading.goto(new URL(urls.articleIn(page.article.id, 'fr'), served.url).href)
    const text = await reading.locator('main').innerText()
    expect(text).toContain('“un scandale”')
    expect(text).toContain('The council meets again on 2 April.')
    expect(text).toContain('Le conseil se réunit de nouveau le 2 avril.')
    await context.close()
  }, 90_000)

  const PAGES: readonly (readonly [string, () => string])[] = [
    ['translated statement', () => urls.statementIn(second!.id, 'fr')], ['translated article', () => urls.articleIn(page.article.id, 'fr')], ['failed translation', () => urls.statementIn(second!.id, 'xx')],
    ['word a translation', () => `${urls.statementTranslation(first!.id, 'fr')}&at=${page.article.text.indexOf('a scandal')}`], ['corrections of translations', () => urls.wordings()], ['search in translations', () => '/search?q=honte&translations=true'],
  ]
  test.each(PAGES)('%s: no fault that axe finds, light or dark, nothing wider than the narrowest screen', async (name, path) => {
    await standsNarrow(browser, { name, url: new URL(path(), served.url).href })
  })
})
