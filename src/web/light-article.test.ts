import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskWith, type TestDesk } from '../../test/browser/desk-in-folder.js'
import { entry } from '../../test/browser/made.js'
import { urls } from './urls.js'

/** Bytes of a page's HTML, at most. */
const MOST = 50_000

const NAMES = ['Ada-Marguerite Morrow-Hallgrimsson', 'Bruno Välk', 'Ilse Brandauer', 'Pavo Lindqvist', 'Mirela Osk']
const told = (i: number) => `“The dues of pier number ${i} will be paid by those who moor here and by nobody else in the republic”`
/** A page on which a statement stands in every paragraph. */
const withStatements = (many: number) => entry({
  name: `page-${many}`, url: `https://paper.example/a-rather-long-address-as-pages-have-them/${many}`, title: 'The long headline of a page, which tells what was said of the dues and by whom, and what may come of it', outlet: 'The Daily Messenger', publishedAt: '2020-03-04', language: 'en',
  blocks: Array.from({ length: many }, (_, i) => ['paragraph', `${told(i)}, ${NAMES[i % 5]!} told the assembly on Friday. The council will vote on 2 April, and nobody there knows what comes of it, whatever is told on the quay by those who have seen such votes before.`] as const),
  statements: Array.from({ length: many }, (_, i) => ({
    form: (['direct', 'indirect', 'mixed'] as const)[i % 3]!, speakers: [{ name: NAMES[i % 5]!, as: i % 2 === 0 ? NAMES[i % 5]! : 'the minister', known: 'named' as const, role: 'deputy commissioner for harbours', of: 'Norlandia' }], source: [NAMES[i % 5]!], cue: ['told'], content: [told(i)],
    addressees: [{ name: 'the assembly', as: 'the assembly' }], chain: [{ name: 'Ordapress', kind: 'agency' as const, as: 'Ordapress' }], saidAt: { value: '2020-02-28', precision: 'day' as const, as: 'on Friday', basis: 'the Friday before the day of publication' },
  })),
})
const few = withStatements(12)
const many = withStatements(25)

let kept: TestDesk
beforeAll(async () => { kept = await deskWith([few, many]) })
afterAll(() => kept.close())

const ask = async (path: string, onLoopback = false) => (await kept.app.request(path, {}, { onLoopback })).text()

test.each([
  ['an article with a dozen statements', urls.article(few.article.id)], ['an article with 25', urls.article(many.article.id)], ['the same with a card open', urls.articleMore(many.article.id, many.analysis.statements[20]!.id)], ['its coverage', urls.coverage(many.article.id)],
])('%s is light, for readers and for editors', async (_, path) => {
  const [reader, editor] = [await ask(path), await ask(path, true)]
  expect([reader, editor].map((html) => Buffer.byteLength(html)).filter((bytes) => bytes > MOST)).toEqual([])
})

test('what is known of a statement stands in its card, or where the card leads', async () => {
  expect((await ask(urls.article(few.article.id))).split('<details class="card-more"').length - 1).toBe(12)
  const html = await ask(urls.article(many.article.id))
  expect(html.split('<details class="card-more"').length - 1).toBe(0)
  for (const { id } of many.analysis.statements) {
    const link = new RegExp(`<a class="card-more" href="([^"]*${id}[^"]*)">`).exec(html)?.[1]?.replaceAll('&amp;', '&')
    expect(link).toBe(urls.articleMore(many.article.id, id))
  }
  const { id } = many.analysis.statements[21]!
  const opened = await ask(urls.articleMore(many.article.id, id))
  const cards = opened.match(/<li class="card .*?(?=<li class="card |<\/ul>)/gs) ?? []
  const card = cards.find((one) => one.includes(`id="s-${id}"`)) ?? ''
  expect(opened.split('<details class="card-more" open').length - 1).toBe(1)
  for (const fact of ['the minister', 'deputy commissioner for harbours, Norlandia', 'the assembly', '28 February 2020', 'high, 90 %', `href="${urls.statement(id)}"`, urls.reportStatement(id)]) expect(card).toContain(fact)
  expect(opened).toContain('Ordapress')
})

test('in another language it leads on in that', () => {
  expect(urls.articleMore('a', 'b', 'fr')).toBe('/articles/a?more=b&in=fr#s-b')
})
