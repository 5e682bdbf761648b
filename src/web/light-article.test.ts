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
const long = withStatements(60)
/** Words alone, many of them. */
const words = entry({ name: 'words', url: 'https://paper.example/words', title: 'Words', language: 'uk', blocks: Array.from({ length: 150 }, (_, i) => ['paragraph', `Абзац ${i}. ${'Про причал говорили довго. '.repeat(20)}`] as const) })

/** A page without paragraphs, and one whose list has no end. */
const onePiece = entry({
  name: 'one-piece', url: 'https://paper.example/one-piece', title: 'In one piece', language: 'uk', blocks: [['paragraph', Array.from({ length: 90 }, (_, i) => `Причал ${i}: ${told(i)}, said Bruno Välk. ${'Про причал говорили довго. '.repeat(20)}`).join('')]],
  statements: Array.from({ length: 90 }, (_, i) => ({ form: 'direct' as const, speakers: [{ name: 'Bruno Välk', as: 'Bruno Välk', known: 'named' as const }], source: ['Bruno Välk'], cue: ['said'], content: [told(i)] })),
})
const listed = entry({ name: 'listed', url: 'https://paper.example/listed', title: 'Listed', language: 'en', blocks: Array.from({ length: 900 }, (_, i) => ['list', `Number ${i} of the piers, ${'as the harbour master has it, '.repeat(3)}and no more`] as const) })

let kept: TestDesk
beforeAll(async () => { kept = await deskWith([few, many, long, words, onePiece, listed]) })
afterAll(() => kept.close())

const ask = async (path: string, onLoopback = false, language = 'en') => (await kept.app.request(path, { headers: { 'Accept-Language': language } }, { onLoopback })).text()
const idOf = (page: typeof few, i: number) => page.analysis.statements[i]!.id
/** All pages that the text of an article stands on, one after the other as a reader goes on. */
const partsOf = async (page: typeof few, onLoopback = false, language = 'en') => {
  const parts: string[] = []
  for (let next: string | undefined = urls.article(page.article.id); next !== undefined && parts.length < 50;) {
    const html = await ask(next, onLoopback, language)
    parts.push(html)
    next = /<a rel="next" href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
  }
  return parts
}
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1]!)

test.each([
  ['an article with a dozen statements', urls.article(few.article.id)], ['an article with 25', urls.article(many.article.id)], ['the same with a card open', urls.articleMore(many.article.id, idOf(many, 20))], ['its coverage', urls.coverage(many.article.id)],
  ['an article with 60', urls.article(long.article.id)], ['the same with a card open', urls.articleMore(long.article.id, idOf(long, 50))],
])('%s is light, for readers and for editors', async (_, path) => {
  const pages = await Promise.all((['en', 'fr', 'uk'] as const).flatMap((language) => [ask(path, false, language), ask(path, true, language)]))
  expect(pages.map((html) => Buffer.byteLength(html)).filter((bytes) => bytes > MOST)).toEqual([])
})

test.each([['with many statements', long, 2], ['with many words', words, 8]] as const)('a text %s goes on from page to page, each light, and nothing is left out or told twice', async (_, page, most) => {
  const parts = await partsOf(page, true)
  expect(parts.length).toBeGreaterThan(1)
  expect(parts.length).toBeLessThanOrEqual(most)
  expect(parts.map((html) => Buffer.byteLength(html)).filter((bytes) => bytes > MOST)).toEqual([])
  const text = parts.map((html) => html.slice(html.indexOf('class="rows text"'))).join('')
  for (const { begin, end } of page.article.blocks) expect(text.split(`${page.article.text.slice(begin, end).slice(-40)}</p>`).length - 1 > 0).toBe(true)
  expect(all(text, /<p class="block"[^>]*>/g)).toHaveLength(page.article.blocks.length)
  const ids = page.analysis.statements.map(({ id }) => id)
  expect(all(text, /<li class="card [^"]*" id="s-(\w+)"/g)).toEqual(ids)
  expect(all(text, /id="w-(\w+)"/g)).toEqual(ids)
  // Programs are told each once, too.
  expect(all(parts.join(''), /"@type":"(?:Quotation|Claim)","@id":"http:\/\/localhost\/statements\/(\w+)"/g).sort()).toEqual([...ids].sort())
})

test.each([['without paragraphs', onePiece], ['with a list without end', listed]] as const)('a text %s is light too, and all of it is there, in order', async (_, page) => {
  const parts = await partsOf(page, true)
  expect(parts.length).toBeGreaterThan(1)
  expect(parts.map((html) => Buffer.byteLength(html)).filter((bytes) => bytes > MOST)).toEqual([])
  const bodies = parts.map((html) => html.slice(html.indexOf('class="rows text"'))).join('')
  expect(all(bodies, /id="w-(\w+)"/g)).toEqual(page.analysis.statements.map(({ id }) => id))
  const plain = all(bodies, /<(?:p class="block"|li) dir="auto"[^>]*>(.*?)<\/(?:p|li)>/gs).map((html) => html.replace(/<span class="unseen">.*?<\/span>|<a class="marker.*?<\/a>|<[^>]+>/gs, '')).join(' ').replace(/&#39;/g, "'").replace(/\s+/g, ' ')
  expect(plain).toContain(page.article.text.slice(page.article.blocks[0]!.begin).replace(/\s+/g, ' ').trim())
})

test('the part that has a statement is found by it', async () => {
  const [first, last] = [idOf(long, 0), idOf(long, 59)]
  for (const [path, there, other] of [[urls.words(long.article.id, last), last, first], [urls.card(long.article.id, last), last, first], [urls.words(long.article.id, first), first, last], [urls.article(long.article.id, { part: 2 }), last, first], [urls.article(long.article.id, { part: 99 }), last, first]] as const) {
    const html = await ask(path)
    expect([html.includes(`id="w-${there}"`), html.includes(`id="w-${other}"`)]).toEqual([true, false])
  }
  const opened = await ask(urls.articleMore(long.article.id, last))
  expect(opened).toContain('<details class="card-more" open')
  expect(opened).toContain(`id="s-${last}"`)
})

test('what is known of a statement stands in its card, or where the card leads', async () => {
  expect((await ask(urls.article(few.article.id))).split('<details class="card-more"').length - 1).toBe(12)
  const html = await ask(urls.article(many.article.id))
  expect(html.split('<details class="card-more"').length - 1).toBe(0)
  const page = `http://localhost${urls.article(many.article.id)}`
  for (const { id } of many.analysis.statements) {
    const link = new RegExp(`<a class="card-more" href="([^"]*${id}[^"]*)">`).exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect(new URL(link, page).href).toBe(new URL(urls.articleMore(many.article.id, id), page).href)
  }
  const id = idOf(many, 21)
  const opened = await ask(urls.articleMore(many.article.id, id), true)
  const cards = opened.match(/<li class="card .*?(?=<li class="card |<\/ul>)/gs) ?? []
  const card = cards.find((one) => one.includes(`id="s-${id}"`)) ?? ''
  expect(opened.split('<details class="card-more" open').length - 1).toBe(1)
  for (const fact of ['the minister', 'deputy commissioner for harbours, Norlandia', 'the assembly', '28 February 2020', 'high, 90 %', `href="${urls.statement(id)}"`, urls.reportStatement(id), urls.correct(id, { from: 'article' })]) expect(card).toContain(fact)
  expect(opened).toContain('Ordapress')
})

test('in another language it leads on in that', () => {
  expect(urls.articleMore('a', 'b', 'fr')).toBe('/articles/a?more=b&in=fr#s-b')
  expect(urls.more('b', 'fr')).toBe('?more=b&in=fr#s-b')
  expect(urls.article('a', { part: 2, to: 'fr' })).toBe('/articles/a?part=2&in=fr')
})
