import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { readingText } from '../../src/export/reading-text.js'
import { toReading } from '../../src/export/to-reading.js'
import { readPages, type GoodPage } from '../../src/record/read-pages.js'
import { urls } from '../../src/web/urls.js'
import { analyse } from '../analyser.js'
import { deskWith } from '../browser/desk-in-folder.js'

const examples = new URL('../../examples/', import.meta.url)
const desk = await deskWith([])
afterAll(() => desk.close())

async function pagesOf(name: string): Promise<GoodPage[]> {
  const source = (async function* () { yield await Promise.resolve(readFileSync(new URL(name, examples))) })()
  const pages: GoodPage[] = []
  for await (const page of readPages({ name, source, receivedAt: '2031-01-01T00:00:00Z' })) if ('article' in page) pages.push(page)
  return pages
}

const numbersIn = (text: string, pattern: RegExp, [number, id]: readonly [number, number]) =>
  new Map([...text.matchAll(pattern)].map((match) => [match[id] ?? '', Number(match[number])]))

test.each(readdirSync(examples).filter((name) => name !== 'README.md'))('%s: the desk and the terminal number statements alike', async (name) => {
  const pages = await pagesOf(name)
  expect(pages.length).toBeGreaterThan(0)
  for (const { id, capture, sighting, article } of pages) {
    const analysis = await analyse(article)
    await desk.store.add({ capture, sighting, article, analysis, addedAt: '2031-01-01T00:00:00Z' })
    const printed = readingText(toReading(id, article, analysis), { width: 200, colour: false })
    const html = await (await desk.app.request(urls.article(article.id))).text()
    const inTerminal = numbersIn(printed, /^ {4}\[(\d+)\] [^]*?, id (\w+)$/gm, [1, 2])
    expect([...inTerminal.keys()].sort()).toEqual(analysis.statements.filter(({ kind }) => kind !== 'topic').map(({ id: own }) => own).sort())
    expect(numbersIn(html, /<li class="card n\d+[^"]*" id="s-(\w+)"[^]*?aria-label="Statement (\d+): back/g, [2, 1])).toEqual(inTerminal)
  }
})
