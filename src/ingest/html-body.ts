import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { PageBlock } from './html-blocks.js'
import { attribute, elementsOf, isElement, isText, type Document, type Element } from './html-tree.js'
import { isUnseen } from './html-visible.js'

/** Readability compares elements with their surroundings over and over; beyond this it takes seconds. */
const MOST_ELEMENTS = 15_000
/** It also climbs from each paragraph to the top: what lies deeper than this it is not shown. */
const DEEPEST_READABLE = 150
const MOST_CHARACTERS = 2_000_000
/** Readability drops what it knows only by `id` and class; an article of fewer characters is tried more leniently. */
const LEAST_CHARACTERS = 200
/**
 * Readability sometimes takes one of an article's many parts for the whole; less than this share of its prose is too
 * little.
 */
const LEAST_SHARE = 0.3
const PROSE = /[.!?…]["'”’»)\]]*$/
const KEPT_ATTRIBUTES = ['class', 'id', 'itemprop', 'role', 'rel', 'itemscope', 'itemtype', 'aria-modal'] as const

/** The blocks that make the body of a page, and by what they were chosen. */
export interface Body {
  readonly chosen: ReadonlySet<PageBlock>
  readonly by: 'readability' | 'markup'
}

/**
 * Chooses the blocks of a page that are its article: by Readability (Mozilla's reader view), where it can cope with the
 * page, else what lies within the `article`, `main` or `body` element.
 */
export function chooseBody(document: Document, blocks: readonly PageBlock[]): Body {
  const marked = byMarkup(blocks)
  const kept = keptByReadability(document)
  if (kept) {
    const chosen = new Set(blocks.filter((block) => isKept(block, kept)))
    if (chosen.size > 0 && proseIn(chosen) >= proseIn(marked) * LEAST_SHARE) return { chosen, by: 'readability' }
  }
  return { chosen: marked, by: 'markup' }
}

/** Characters of paragraphs, as against headings, lists and furniture. */
function proseIn(blocks: ReadonlySet<PageBlock>): number {
  let characters = 0
  for (const { kind, text } of blocks) {
    if ((kind === null || kind === 'paragraph' || kind === 'quote') && PROSE.test(text)) characters += text.length
  }
  return characters
}

function isKept(block: PageBlock, kept: ReadonlySet<Element>): boolean {
  let inside = 0
  let all = 0
  for (const [element, characters] of block.holders) {
    all += characters
    if (kept.has(element)) inside += characters
  }
  return inside * 2 >= all
}

/** The page's elements that Readability keeps, or `null` where it finds no article, gives up or fails. */
function keptByReadability(document: Document): Set<Element> | null {
  const numbered: Element[] = []
  const html = cleanHtml(document, numbered)
  if (numbered.length > MOST_ELEMENTS || html.length > MOST_CHARACTERS) return null
  try {
    const { document: page } = parseHTML(html) as { readonly document: unknown }
    const reader = new Reader(page, {
      keepClasses: true, disableJSONLD: true, charThreshold: LEAST_CHARACTERS, serializer: (node) => node,
    })
    const content = reader.parse()?.content
    return content ? new Set(numbersIn(content).flatMap((n) => numbered[n] ?? [])) : null
  } catch {
    // It was made for browsers' DOM and throws on some pages; the markup still tells something.
    return null
  }
}

/** As much of a DOM element as is read here. */
interface ReadElement {
  readonly attributes: ArrayLike<{ readonly name: string }>
  readonly children: ArrayLike<ReadElement>
}

interface ReaderOptions {
  readonly keepClasses: boolean
  readonly disableJSONLD: boolean
  readonly charThreshold: number
  readonly serializer: (node: ReadElement) => ReadElement
}

/** Readability as used here: its own types rest on those of the DOM, which are not there without a browser. */
const Reader = Readability as unknown as new (page: unknown, options: ReaderOptions) => {
  parse(): { readonly content?: ReadElement | null } | null
}

/**
 * A page without what is never seen, as HTML. Each element carries its number in an attribute's *name*: where
 * Readability melts two elements into one it merges their attributes, and both numbers survive.
 */
function cleanHtml(document: Document, numbered: Element[]): string {
  const elements = elementsOf(document)
  const holders = holdersOfBlocks(elements)
  const parts: string[] = ['<!doctype html><html><head><title></title></head>']
  const visit = (element: Element, depth: number) => {
    if (depth > DEEPEST_READABLE) return
    const tagName = plainName(element, holders.has(element))
    const attributes = KEPT_ATTRIBUTES.map((name) => {
      const value = attribute(element, name)
      return value === null ? '' : ` ${name}="${escaped(value.slice(0, 500))}"`
    }).join('')
    const href = tagName === 'a' && attribute(element, 'href') !== null ? ' href="x"' : ''
    const src = tagName === 'img' ? ' src="x.jpg"' : ''
    parts.push(`<${tagName} data-n${numbered.length}=""${attributes}${href}${src}>`)
    numbered.push(element)
    if (VOID.has(tagName)) return
    for (const child of element.childNodes) {
      if (isText(child)) parts.push(escaped(child.value))
      else if (isElement(child) && !isUnseen(child)) visit(child, depth + 1)
    }
    parts.push(`</${tagName}>`)
  }
  const body = elements.find((element) => element.tagName === 'body')
  if (body) visit(body, 0)
  parts.push('</html>')
  return parts.join('')
}

/** Elements that a page names itself become those that Readability knows. */
function plainName({ tagName }: Element, holdsBlocks: boolean): string {
  if (/^[a-z][a-z0-9]*$/.test(tagName)) return tagName
  return holdsBlocks ? 'div' : 'span'
}

/** The elements that hold a paragraph or the like, however deep. */
function holdersOfBlocks(elements: readonly Element[]): Set<Element> {
  const holders = new Set<Element>()
  for (const element of elements) {
    if (!/^(?:p|div|section|article|main|h[1-6]|ul|ol)$/.test(element.tagName)) continue
    for (let up = parentOf(element); up && !holders.has(up); up = parentOf(up)) holders.add(up)
  }
  return holders
}

const VOID = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'param', 'source', 'track', 'wbr'])

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

function numbersIn(content: ReadElement): number[] {
  const numbers: number[] = []
  // linkedom's getElementsByTagName finds nothing in an element that is out of its document.
  const visit = ({ attributes, children }: ReadElement) => {
    for (const { name } of Array.from(attributes)) if (name.startsWith('data-n')) numbers.push(Number(name.slice(6)))
    Array.from(children).forEach(visit)
  }
  visit(content)
  return numbers
}

/** The blocks of the richest `articleBody`, `article` or `main` element, else of the page, without its edges. */
function byMarkup(blocks: readonly PageBlock[]): Set<PageBlock> {
  const weight = new Map<Element, number>()
  const within = new Map<Element, PageBlock[]>()
  for (const block of blocks) {
    if (block.kind === 'furniture' || block.linked || atEdge(block.element)) continue
    for (let up: Element | null = block.element; up; up = parentOf(up)) {
      if (!isContainer(up)) continue
      weight.set(up, (weight.get(up) ?? 0) + block.text.length)
      const held = within.get(up)
      if (held) held.push(block)
      else within.set(up, [block])
    }
  }
  const [best] = [...weight].filter(([element]) => element.tagName !== 'body').sort((a, b) => b[1] - a[1])
  const body = [...weight].find(([element]) => element.tagName === 'body')
  // A teaser may be an `article` too: it must hold a fair part of the page's words.
  const container = best && (!body || best[1] * 3 > body[1]) ? best[0] : body?.[0]
  return new Set(container ? within.get(container) : [])
}

function isContainer(element: Element): boolean {
  return /^(?:article|main|body)$/.test(element.tagName) || attribute(element, 'role') === 'main' ||
    attribute(element, 'itemprop') === 'articleBody'
}

function atEdge(element: Element): boolean {
  for (let up: Element | null = element; up; up = parentOf(up)) {
    if (/^(?:nav|footer|aside|form)$/.test(up.tagName)) return true
  }
  return false
}

function parentOf(element: Element): Element | null {
  return element.parentNode && isElement(element.parentNode) ? element.parentNode : null
}
