import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskWith, type TestDesk } from '../../../test/browser/desk-in-folder.js'
import { entry } from '../../../test/browser/made.js'
import { STYLESHEET } from '../style/stylesheet.js'
import { urls } from '../urls.js'

const arabic = entry({
  name: 'ar', url: 'https://mina.example/1', title: 'الميناء يغلق في الربيع', outlet: 'صحيفة الميناء', language: 'ar', publishedAt: '2031-03-09',
  blocks: [['heading', 'الميناء يغلق في الربيع'], ['paragraph', 'قالت ليلى منصور: «لن ندفع هذه الرسوم».']],
  statements: [{ form: 'direct', speakers: [{ name: 'ليلى منصور', as: 'ليلى منصور', known: 'named' }], source: ['ليلى منصور'], cue: ['قالت'], content: ['«لن ندفع هذه الرسوم»'] }],
})
const hebrew = entry({
  name: 'he', url: 'https://namal.example/1', title: 'הנמל ייסגר באביב', outlet: 'יומון הנמל', language: 'he', publishedAt: '2031-03-08',
  blocks: [['heading', 'הנמל ייסגר באביב'], ['paragraph', '״לא נשלם את האגרה״, אמרה דנה לביא.']],
  statements: [{ form: 'direct', speakers: [{ name: 'דנה לביא', as: 'דנה לביא', known: 'named' }], source: ['דנה לביא'], cue: ['אמרה'], content: ['״לא נשלם את האגרה״'] }],
})

let kept: TestDesk
beforeAll(async () => {
  kept = await deskWith([arabic, hebrew])
})
afterAll(() => kept.close())
const get = async (path: string, language = 'en') => (await kept.app.request(path, { headers: { 'Accept-Language': language } })).text()

/** The opening tags within which words stand, the innermost last; every place where they do. */
function tagsAround(html: string, words: string): string[][] {
  const open: string[] = []
  const found: string[][] = []
  for (const [piece] of html.slice(html.indexOf('<main')).matchAll(/<\/?[a-z][^>]*>|[^<]+/g)) {
    if (piece.startsWith('</')) open.pop()
    else if (!piece.startsWith('<')) {
      if (piece.includes(words)) found.push([...open])
    } else if (!/^<(?:br|input|img|link|meta|hr)\b|\/>$/.test(piece)) open.push(piece)
  }
  return found
}

describe.each([['Arabic', 'ar', arabic], ['Hebrew', 'he', hebrew]] as const)('what is in %s', (_, language, { article, analysis }) => {
  const { id, speakers } = analysis.statements[0]!
  test.each(['en', 'fr', 'uk'])('says in which language it is and finds its own direction, on a page in %s', async (ofPage) => {
    for (const path of [urls.front(), urls.articles(), urls.article(article.id), urls.statement(id), urls.search(), urls.speaker(speakers[0]!.name!)]) {
      const html = await get(path, ofPage)
      for (const words of [article.title!, analysis.statements[0]!.content.map(({ begin, end }) => article.text.slice(begin, end)).join('')]) {
        for (const around of tagsAround(html, words)) {
          if (around.some((tag) => /^<(?:textarea|span class="unseen")/.test(tag) || tag.includes('class="citation"'))) continue
          expect({ path, around: around.some((tag) => tag.includes(` lang="${language}"`)) }).toEqual({ path, around: true })
          expect({ path, around: around.some((tag) => /^<bdi\b|dir="auto"/.test(tag)) }).toEqual({ path, around: true })
        }
      }
      for (const words of [article.outlet!, speakers[0]!.name!]) for (const around of tagsAround(html, words)) expect({ path, words, around: around.some((tag) => /^<(?:bdi|textarea|span class="unseen")\b|dir="auto"/.test(tag)) }).toEqual({ path, words, around: true })
    }
    expect(tagsAround(await get(urls.article(article.id), ofPage), article.title!).length).toBeGreaterThan(0)
  })
})

test('styles name no left and no right', () => {
  expect(STYLESHEET.match(/[^{};]*(?:-left|-right|[\s{;](?:left|right):|text-align:\s*(?:left|right))[^;}]*/g) ?? []).toEqual([])
  const lopsided = [...STYLESHEET.matchAll(/(?:margin|padding):\s*([^;}]+)/g)].map(([whole, values]) => [whole, values!.match(/[\w-]+\([^)]*\)|[^\s()]+/g) ?? []] as const).filter(([, values]) => values.length === 4 && values[1] !== values[3])
  expect(lopsided.map(([whole]) => whole)).toEqual([])
})
