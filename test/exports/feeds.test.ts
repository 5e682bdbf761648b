import { Parser } from 'htmlparser2'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskWith, type TestDesk } from '../browser/desk-in-folder.js'
import { bridge, dam, ferry, ferryLater, hostile } from '../browser/pages.js'

// The rules of RFC 4287 and of the W3C's feed validator, and those of JSON Feed 1.1.

let kept: TestDesk
beforeAll(async () => {
  kept = await deskWith([hostile, dam, bridge, ferry, ferryLater])
  await kept.ledger.decide({ is: 'change', statement: dam.analysis.statements[1]!.id, values: { speakers: [{ name: 'Pavo <![CDATA[ ]]> & Lind', as: 'Ilse Brandauer' }] } }, { editor: 'Eda <Moll>', why: 'He \u0001 said so' })
})
afterAll(() => kept.close())

const DESK = 'https://desk.example'
const FEEDS = ['/search/feed', '/changes/feed', '/corrections/feed'] as const
const asked = ['', '?q=river&speaker=Brandauer', '?q=%3Cnothing%3E%26']
/** What each takes of that. */
const addresses = FEEDS.flatMap((feed) => (feed === '/search/feed' ? asked : ['']).map((query) => [feed, query] as const))
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

interface Element { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: Element[]; text: string }

/** The document, if it is well formed as far as elements, references and signs go. */
function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const one: Element = { name, attributes, children: [], text: '' }
      open.at(-1)!.children.push(one)
      open.push(one)
    },
    ontext: (text) => { open.at(-1)!.text += text },
    onclosetag: (_, implied) => {
      // An empty element closes itself; whatever else does was left open.
      if (implied && open.at(-1)!.children.length + open.at(-1)!.text.length > 0) throw new Error(`${open.at(-1)!.name} is not closed`)
      open.pop()
    },
  }, { xmlMode: true, decodeEntities: true })
  parser.write(xml)
  parser.end()
  expect(open).toHaveLength(1)
  expect(xml).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i)
  expect(xml).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u)
  return root.children[0]!
}
const all = ({ children }: Element, name: string) => children.filter((one) => one.name === name)
const only = (of: Element, name: string) => {
  const found = all(of, name)
  expect([name, found.length]).toEqual([name, 1])
  return found[0]!
}

describe.each(addresses)('%s%s', (feed, query) => {
  test('is Atom by the rules', async () => {
    const self = `${DESK}${feed}.atom${query}`
    const answer = await kept.app.request(self)
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, 'application/atom+xml; charset=utf-8'])
    const xml = await answer.text()
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/)
    const root = parsed(xml)
    expect(root.name).toBe('feed')
    expect(only(root, 'title').text.trim()).not.toBe('')
    expect(URL.canParse(only(root, 'id').text)).toBe(true)
    const links = all(root, 'link').map(({ attributes: { rel = 'alternate', href = '' } }) => [rel, new URL(href).href] as const)
    // A feed names its own address, so that readers know it wherever it was passed on; and one page of it.
    expect(links.filter(([rel]) => rel === 'self').map(([, href]) => href)).toEqual([new URL(self).href])
    expect(links.filter(([rel]) => rel === 'alternate')).toHaveLength(1)
    const entries = all(root, 'entry')
    const updates = entries.map((entry) => only(entry, 'updated').text)
    expect(only(root, 'updated').text).toBe(updates.toSorted().at(-1) ?? '1970-01-01T00:00:00.000Z')
    const ids = entries.map((entry) => only(entry, 'id').text)
    expect(new Set(ids).size).toBe(ids.length)
    for (const entry of entries) {
      expect(URL.canParse(only(entry, 'id').text)).toBe(true)
      expect(only(entry, 'title').text.trim()).not.toBe('')
      expect(only(entry, 'updated').text).toMatch(TIME)
      expect(only(only(entry, 'author'), 'name').text.trim()).not.toBe('')
      expect(all(entry, 'link').filter(({ attributes: { rel = 'alternate', href = '' } }) => rel === 'alternate' && href.startsWith(`${DESK}/`))).toHaveLength(1)
      expect(only(entry, 'content').attributes['type']).toBe('text')
      expect(only(entry, 'content').children).toEqual([])
    }
    expect([feed, query, entries.length > 0]).toEqual([feed, query, !query.includes('nothing')])
  })

  test('is a JSON Feed by the rules, with the same entries', async () => {
    const self = `${DESK}${feed}.json${query}`
    const answer = await kept.app.request(self)
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, expect.stringMatching(/^application\/feed\+json/)])
    const { version, title, home_page_url: home, feed_url: own, items } = await answer.json() as { version: string; title: string; home_page_url: string; feed_url: string; items: Record<string, unknown>[] }
    expect([version, title.trim() === '', URL.canParse(home), new URL(own).href]).toEqual(['https://jsonfeed.org/version/1.1', false, true, new URL(self).href])
    for (const { id, url, content_text: text, content_html: html, date_published: at, authors = [] } of items) {
      expect([typeof id, URL.canParse(String(url)), typeof text === 'string' && html === undefined]).toEqual(['string', true, true])
      expect(String(at)).toMatch(TIME)
      for (const author of authors as { name?: string }[]) expect(author.name).toEqual(expect.any(String))
    }
    const atom = parsed(await (await kept.app.request(`${DESK}${feed}.atom${query}`)).text())
    expect(items.map(({ id }) => id)).toEqual(all(atom, 'entry').map((entry) => only(entry, 'id').text))
  })
})
