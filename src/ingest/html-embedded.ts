import { boundedJson } from './bounded-json.js'
import { attribute, elementsOf, isText, parseHtml, textContent, type Document } from './html-tree.js'
import { pageBlocks, type PageBlock } from './html-blocks.js'

/** Characters: what programs keep beside an article is longer. */
const LONGEST = 8_000_000
/** Characters of words that make a text. */
const LEAST = 400
const DEEPEST = 24
const MOST_VALUES = 100_000
/** Markup of paragraphs; two and more. */
const PARAGRAPHS = /<p[\s>]|<br\s*\/?>|<div[\s>]/gi
/** How Next.js streams a page's data: rows in strings, texts with their length (`24:T1a2b,…`). */
const STREAMED = /self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)/g
const TEXT_ROW = /(?:^|\n)[0-9a-f]{1,6}:T([0-9a-f]{1,7}),/g

/**
 * The blocks of the text that a page holds as data for its scripts, and doesn't show without them: the longest piece of HTML in its JSON. For
 * pages that show none; empty where there is none either.
 */
export function embeddedBlocks(document: Document): PageBlock[] {
  let best = ''
  for (const text of textsIn(document)) if (text.length > best.length && isArticle(text)) best = text
  return best === '' ? [] : pageBlocks(parseHtml(`<!doctype html><html><body><article>${best}</article></body></html>`).document)
}

function isArticle(html: string): boolean {
  return (html.match(PARAGRAPHS)?.length ?? 0) >= 2 && html.replace(/<[^<>]{0,2000}>/g, ' ').replace(/\s+/g, ' ').length >= LEAST
}

function* textsIn(document: Document): Generator<string> {
  const streamed: string[] = []
  for (const element of elementsOf(document)) {
    if (element.tagName !== 'script') continue
    const written = element.childNodes.filter(isText).map((node) => node.value).join('')
    if (written.length > LONGEST) continue
    if (/json/i.test(attribute(element, 'type') ?? '')) yield* stringsIn(boundedJson(written))
    else for (const [, text = ''] of written.matchAll(STREAMED)) streamed.push(stringOf(text))
  }
  const rows = streamed.join('')
  for (const match of rows.matchAll(TEXT_ROW)) {
    const from = match.index + match[0].length
    // The length counts bytes of UTF-8, which are no fewer than characters.
    yield Buffer.from(rows.slice(from, from + parseInt(match[1] ?? '0', 16))).subarray(0, parseInt(match[1] ?? '0', 16)).toString('utf8').replace(/\uFFFD+$/, '')
  }
  for (const row of rows.split('\n')) {
    const json = /^[0-9a-f]{1,6}:([[{].*)$/s.exec(row)?.[1]
    if (json !== undefined) yield* stringsIn(boundedJson(json))
  }
}

function stringOf(json: string): string {
  const value = boundedJson(json)
  return typeof value === 'string' ? value : ''
}

function* stringsIn(root: unknown): Generator<string> {
  const open: { readonly value: unknown, readonly depth: number }[] = [{ value: root, depth: 0 }]
  for (let seen = 0; seen < MOST_VALUES; seen++) {
    const next = open.pop()
    if (next === undefined) return
    const { value, depth } = next
    if (typeof value === 'string') yield value
    else if (typeof value === 'object' && value !== null && depth < DEEPEST) for (const inner of Object.values(value)) open.push({ value: inner, depth: depth + 1 })
  }
}

/** The words of an article's `articleBody` (JSON-LD) as blocks. */
export function plainBlocks(text: string): PageBlock[] {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const { document } = parseHtml(`<!doctype html><html><body><article>${escaped.split(/\n+/).map((each) => `<p>${each}</p>`).join('')}</article></body></html>`)
  return textContent(document).length < LEAST ? [] : pageBlocks(document)
}
