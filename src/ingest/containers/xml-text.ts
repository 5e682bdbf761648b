import { Buffer } from 'node:buffer'
import type { Header } from '../../model/capture.js'
import { declaredCharset } from '../charset.js'
import { headerCharset } from '../content-type.js'
import { streamHtml } from '../html-stream.js'
import { withWindowsMarks } from '../../text/decode.js'
import { ByteReader } from './byte-reader.js'
import type { XmlElement } from './xml-records.js'

const HEAD = 4096
const PIECE = 65_536

/** Decodes XML as it comes: by its byte order mark, else the charset of its headers, else its own declaration, else UTF-8. */
export async function* decodedXml(source: AsyncIterable<Uint8Array>, headers: readonly Header[]): AsyncGenerator<string> {
  const reader = new ByteReader(source)
  try {
    const decoder = new TextDecoder(labelOf(await reader.peek(HEAD), headers))
    // In small pieces: what a piece holds is read whole before any of it is used.
    for (let bytes = await reader.chunk(PIECE); bytes !== null; bytes = await reader.chunk(PIECE)) {
      const text = decoder.decode(bytes, { stream: true })
      yield decoder.encoding === 'windows-1252' ? withWindowsMarks(text) : text
    }
    yield decoder.decode()
  } finally {
    await reader.close()
  }
}

function labelOf(head: Uint8Array, headers: readonly Header[]): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  const label = headerCharset(headers) ?? declaredCharset(head) ?? 'utf-8'
  try {
    const { encoding } = new TextDecoder(label)
    // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
    return encoding.startsWith('utf-16') && !head.includes(0) ? 'utf-8' : encoding
  } catch {
    return 'utf-8'
  }
}

/** All text in an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** The first child of one of these names, the first name before the others. */
export function child(element: XmlElement, ...names: readonly string[]): XmlElement | null {
  for (const name of names) {
    for (const inner of element.children) if (typeof inner !== 'string' && inner.name === name) return inner
  }
  return null
}

/** What is in an element, as HTML. */
export function htmlIn(element: XmlElement): string {
  return element.children.map((inner) => {
    if (typeof inner === 'string') return escaped(inner)
    const name = inner.name.replace(/^.*:/, '')
    const attributes = Object.entries(inner.attributes).filter(([key]) => !key.startsWith('xmlns'))
      .map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')
    return `<${name}${attributes}>${inner.children.length === 0 && VOID.test(name) ? '' : `${htmlIn(inner)}</${name}>`}`
  }).join('')
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/

export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

/** The words of a piece of HTML on one line, as far as `most` characters of it: for titles and for how long a text is. */
export function wordsOf(html: string, most = Infinity): string {
  const words: string[] = []
  let length = 0
  let silent = 0
  const isSilent = (name: string) => name === 'script' || name === 'style'
  streamHtml(html, {
    onopentag(name) { if (isSilent(name)) silent++ },
    onclosetag(name) { if (isSilent(name)) silent-- },
    ontext(text) {
      if (silent > 0 || length > most) return
      words.push(text)
      length += text.length
    },
  })
  return words.join('').replace(/\s+/g, ' ').trim()
}

/** Whether text is UTF-16 in its begin, so that it can be looked at byte by byte: see `legible`. */
export function legible(head: Uint8Array): string {
  const text = Buffer.from(head).toString('latin1')
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  return utf16 ? text.slice(2).replaceAll('\0', '') : text.replace(/^\xef\xbb\xbf/, '')
}
