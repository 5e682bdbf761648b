import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../model/article.js'
import { readPage } from './read-page.js'

const read = (text: string, mediaType: 'text/plain' | 'text/html') =>
  readPage({ name: 'p', bytes: new TextEncoder().encode(text), receivedAt: 'x', mediaType })

function expectSound({ text, blocks, notices }: Article): void {
  let at = 0
  for (const { begin, end } of blocks) {
    expect(begin).toBeGreaterThanOrEqual(at)
    expect(end).toBeGreaterThan(begin)
    at = end
  }
  expect(at).toBeLessThanOrEqual(text.length)
  for (const notice of notices) {
    expect(blocks.some(({ kind, begin, end }) => kind === 'notice' && begin <= notice.begin && notice.end <= end)).toBe(true)
  }
}

// NUL is what tells binary data from text, and is refused.
const noNul = (text: string) => text.replaceAll('\0', ' ')
const words = fc.constantFrom(
  'Hill said', '. ', '\n', '\r\n\r\n', ' ', '“', '»', '> ', '- ', 'By Jane Roe', 'Related articles', 'Correction: x', 'Published: 4 May 2019',
  'This article was translated automatically.', 'Ilse Varga speaks in Ostrel on May 3, 2019.', '\u2028', '\u00a0', '\uFEFF', '😀', 'ß')
const texts = fc.oneof(fc.string({ unit: 'grapheme' }).map(noNul), fc.array(words, { maxLength: 40 }).map((parts) => parts.join('')))
const tags = fc.constantFrom(
  '<p>', '</p>', '<div class="share">', '</div>', '<br>', '<q>', '<li>', '<table><td>', '<h1>', '<figcaption>', '<blockquote>', '<a href=x>', '</a>',
  '<title>', '<svg>', '<!--', '-->', '<script>', '</script>', '<x-y>', '<b>', '</b>', '<select>', '<meta charset=x>', '&amp;', '&#0;', '<article>')
const pages = fc.array(fc.oneof(tags, words, fc.string({ unit: 'grapheme', maxLength: 8 }).map(noNul)), { maxLength: 60 }).map((parts) => parts.join(''))

describe('readPage', () => {
  it('keeps any plain text to the letter, with blocks in order and apart', () => {
    fc.assert(fc.property(texts, (text) => {
      const { article } = read(text, 'text/plain')
      expect(article.text).toBe(text)
      expectSound(article)
      for (const { begin, end } of article.blocks) expect(text.slice(begin, end).trim()).toBe(text.slice(begin, end))
    }))
  })

  it('reads any HTML into blocks joined by blank lines', () => {
    fc.assert(fc.property(pages, (html) => {
      const { article } = read(html, 'text/html')
      expectSound(article)
      expect(article.blocks.map(({ begin, end }) => article.text.slice(begin, end)).join('\n\n')).toBe(article.text)
    }))
  })

  it('gives the same article for the same input', () => {
    expect(read('Hill said so.', 'text/plain').article.id).toBe(read('Hill said so.', 'text/plain').article.id)
  })

  it('keeps the bytes as received', () => {
    const bytes = Uint8Array.of(0xff, 0x41, 0x0a)
    expect(readPage({ name: 'p', bytes, receivedAt: 'x' }).capture.bytes).toEqual(bytes)
  })

  it('points at what could not be decoded', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('é à è '), 0xff, 0x2e])
    const { article, problems } = readPage({ name: 'p', bytes, receivedAt: 'x' })
    expect(problems).toMatchObject([{ rule: 'undecodable', begin: 6, end: 7 }])
    expect(article.text).toBe('é à è \uFFFD.')
  })

  it('keeps the headers, and decodes by their charset before the page’s own', () => {
    const headers = [['content-type', 'text/html'], ['Content-Type', 'text/html; Charset="windows-1251"'], ['X-A', '1']] as const
    const bytes = Buffer.from('<meta charset="iso-8859-7"><p>\xcf\xf0\xe8\xe2\xe5\xf2', 'latin1')
    const page = readPage({ name: 'p', bytes, receivedAt: 'x', headers })
    expect(page.article.text).toBe('Привет')
    expect(page.capture.headers).toEqual(headers)
    const without = readPage({ name: 'p', bytes, receivedAt: 'x' })
    expect(without.article.text).toBe('Οπθβες')
    expect(without.capture.headers).toEqual([])
    const unknown = [['Content-Type', 'text/html; charset=none-such']] as const
    expect(readPage({ name: 'p', bytes, receivedAt: 'x', headers: unknown }).article.text).toBe('Οπθβες')
  })

  it('takes for HTML what a response says is HTML', () => {
    const bytes = new TextEncoder().encode('Hill said <b>so</b>.')
    expect(readPage({ name: 'p', bytes, receivedAt: 'x' }).capture.mediaType).toBe('text/plain')
    expect(readPage({ name: 'p', bytes, receivedAt: 'x', headers: [['content-type', 'text/html;charset=utf-8']] }).article.text).toBe('Hill said so.')
  })

  it('tells HTML by its content, not its name', () => {
    const bytes = new TextEncoder().encode('<!doctype html><p>Hill said so.</p>')
    expect(readPage({ name: 'page.txt', bytes, receivedAt: 'x' }).article.text).toBe('Hill said so.')
  })
})
