import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HOSTILE, NESTED } from '../../test/pages/hostile.js'
import { readPage } from './read-page.js'

const read = (html: string) => readPage({ name: 'made.html', bytes: new TextEncoder().encode(`<!doctype html><html><body>${html}`), receivedAt: '2024-01-01T00:00:00Z', mediaType: 'text/html' })

// What takes time by the square doesn't end within a test's time; nothing else is asserted of time.
describe('pages made to break their readers', () => {
  it.each(NESTED)('%s are read without their structure, and the page says so', (_, html) => {
    const { article, problems } = read(`${html}Tarrow said it was late.`)
    expect(problems.map(({ rule }) => rule)).toContain('page-too-complex')
    expect(article.text).toContain('Tarrow said it was late.')
  })

  it.each(HOSTILE)('%s are read', (_, html) => {
    const { article } = read(html)
    for (const { begin, end } of [...article.blocks, ...article.notices]) expect(begin <= end && end <= article.text.length).toBe(true)
  })

  it('a header of 200,000 spaces is read', () => {
    const headers = [['Content-Type', `text/html; charset=${' '.repeat(200_000)};`]] as const
    expect(readPage({ name: 'made.html', bytes: new TextEncoder().encode('<p>Tarrow said no.'), receivedAt: '2024-01-01T00:00:00Z', headers }).article.text).toBe('Tarrow said no.')
  })

  it('a page of 50 MB is refused in one line', () => {
    expect(() => read('x'.repeat(50_000_000))).toThrow(/^made\.html: 48 MiB of HTML: pages are read up to 8 MiB; [^\n]+$/)
  })
})

it('any markup is read, with all spans in the text and in order', () => {
  const tag = fc.constantFrom('p', 'div', 'h1', 'blockquote', 'ul', 'li', 'table', 'td', 'a href="x"', 'figure', 'figcaption', 'time datetime="2024-05-06"', 'script', 'style', 'svg', 'template', 'q', 'br', 'article', 'main', 'title', 'b', 'html lang="zz"', 'meta charset="x"', 'base href="//"', '!--', '![CDATA[', 'x-y')
  // A page with NULs is refused as binary data.
  const noNuls = fc.string({ unit: 'binary', maxLength: 5 }).map((text) => text.replaceAll('\0', ''))
  const piece = fc.oneof(tag.map((name) => `<${name}>`), tag.map((name) => `</${name.split(' ')[0] ?? ''}>`), fc.constantFrom('Tarrow said “no”. ', 'Correction: it rained. ', '&amp;', '&#0;', '&#x110000;', '<', '>', '"', '\ud800', '本文由机器翻译。', 'Source: AFP'), noNuls)
  fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
    const { article, problems } = read(pieces.join(''))
    let last = 0
    for (const { begin, end } of article.blocks) {
      expect(begin >= last && end > begin && end <= article.text.length).toBe(true)
      last = end
    }
    for (const { begin, end } of article.notices) expect(article.blocks.some((b) => b.kind === 'notice' && b.begin <= begin && begin < end && end <= b.end)).toBe(true)
    for (const { begin, end } of problems) expect(0 <= begin && begin <= end && end <= article.text.length).toBe(true)
  }), { numRuns: 300 })
})
