import { describe, expect, it } from 'vitest'
import { mediaTypeOf } from './media-type.js'

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
const typeOf = (text: string) => mediaTypeOf('page', bytes(text))

describe('mediaTypeOf', () => {
  it.each(['<!DOCTYPE html><p>x', '\n<!-- a --><html>', '<?xml version="1.0"?><html>', '<p>Hill said so.</p>', 'a</p>b</p>c</p>'])(
    'takes for HTML: %s', (text) => {
      expect(typeOf(text)).toBe('text/html')
    })

  it.each(['', 'Hill said so.', '< 5 per cent', 'See <https://example.org> for more.'])('takes for plain text: %s', (text) => {
    expect(typeOf(text)).toBe('text/plain')
  })

  it('sees HTML in UTF-16', () => {
    expect(mediaTypeOf('page', Uint8Array.from([0xff, 0xfe, ...Buffer.from('<html><p>x', 'utf16le')]))).toBe('text/html')
  })

  it.each([
    ['%PDF-1.7', 'a PDF'], ['\x89PNG\r\n', 'PNG'], ['PK\x03\x04', 'ZIP'], ['\x1f\x8b\x08', 'gunzip'],
    ['<rss version="2.0">', 'feed'], ['a\0b', 'binary'], ['H\0i\0', 'UTF-16'],
  ])('refuses %j in one line that says what to do', (text, word) => {
    expect(() => typeOf(text)).toThrow(word)
    expect(() => typeOf(text)).toThrow(/^page: [^\n]+: [^\n]+$/)
  })

  it('lets a stray NUL in HTML pass', () => {
    expect(typeOf(`<html><p>\0${'word '.repeat(100)}`)).toBe('text/html')
  })

  it('stands comments without end', () => {
    expect(typeOf('<!-- a -->'.repeat(400) + 'x')).toBe('text/plain')
  })
})
