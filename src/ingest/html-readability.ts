import { createRequire } from 'node:module'
import { Readability } from '@mozilla/readability'
import { attribute, elementsOf, isElement, isText, type Document, type Element } from './html-tree.js'
import { isUnseen } from './html-visible.js'

/** Readability compares elements with their surroundings over and over; beyond this it takes seconds. */
const MOST_ELEMENTS = 15_000
/** It also climbs from each paragraph to the top: what lies deeper than this it is not shown. */
const DEEPEST_READABLE = 150
const MOST_CHARACTERS = 2_000_000
/** Readability drops what it knows only by `id` and class; an article of fewer characters is tried more leniently. */
const LEAST_CHARACTERS = 200
const LONGEST_ATTRIBUTE = 500
const KEPT_ATTRIBUTES = ['class', 'id', 'itemprop', 'role', 'rel', 'itemscope', 'itemtype', 'aria-modal'] as const

/** As much of a DOM element as is used here. */
interface ReadElement {
  readonly attributes: ArrayLike<{ readonly name: string }>
  readonly children: ArrayLike<ReadElement>
  appendChild(child: unknown): void
  setAttribute(name: string, value: string): void
}

interface ReadDocument {
  readonly body: ReadElement
  createElement(name: string): ReadElement
  createTextNode(text: string): unknown
}

interface ReaderOptions {
  readonly keepClasses: boolean
  readonly disableJSONLD: boolean
  readonly charThreshold: number
  readonly serializer: (node: ReadElement) => ReadElement
}

/** Readability as used here: its own types rest on those of the DOM, which are not there without a browser. */
const Reader = Readability as unknown as new (page: ReadDocument, options: ReaderOptions) => {
  parse(): { readonly content?: ReadElement | null } | null
}

/**
 * The DOM that Readability's makers test it with, a fifth as slow as others that were tried. It is filled from the page as parsed, so that
 * HTML is parsed once, and as browsers do.
 */
const Dom = createRequire(import.meta.url)('@mozilla/readability/JSDOMParser.js') as new () => { parse(html: string): ReadDocument }

/** The page's elements that Readability (Mozilla's reader view) keeps, or `null` where it finds no article, gives up or fails. */
export function keptByReadability(document: Document): Set<Element> | null {
  const numbered: Element[] = []
  const page = readDocument(document, numbered)
  if (page === null) return null
  try {
    const reader = new Reader(page, { keepClasses: true, disableJSONLD: true, charThreshold: LEAST_CHARACTERS, serializer: (node) => node })
    const content = reader.parse()?.content
    return content ? new Set(numbersIn(content).flatMap((n) => numbered[n] ?? [])) : null
  } catch {
    // It was made for browsers' DOM and throws on some pages; the markup still tells something.
    return null
  }
}

/**
 * A page without what is never seen, as Readability reads it; `null` where it is too large. Each element carries its number in an
 * attribute's *name*: where Readability melts two elements into one it merges their attributes, and both numbers survive.
 */
function readDocument(document: Document, numbered: Element[]): ReadDocument | null {
  const elements = elementsOf(document)
  const body = elements.find((element) => element.tagName === 'body')
  if (body === undefined) return null
  const holders = holdersOfBlocks(elements)
  const page = new Dom().parse('<html><head><title></title></head><body></body></html>')
  let characters = 0
  const fill = (into: ReadElement, element: Element, depth: number) => {
    into.setAttribute(`data-n${numbered.length}`, '')
    numbered.push(element)
    for (const name of KEPT_ATTRIBUTES) {
      const value = attribute(element, name)
      if (value !== null) into.setAttribute(name, value.slice(0, LONGEST_ATTRIBUTE))
    }
    if (element.tagName === 'a' && attribute(element, 'href') !== null) into.setAttribute('href', 'x')
    if (element.tagName === 'img') into.setAttribute('src', 'x.jpg')
    for (const child of element.childNodes) {
      if (isText(child)) {
        characters += child.value.length
        into.appendChild(page.createTextNode(child.value))
      } else if (isElement(child) && depth < DEEPEST_READABLE && !isUnseen(child)) {
        if (numbered.length > MOST_ELEMENTS || characters > MOST_CHARACTERS) return
        const inner = page.createElement(plainName(child, holders.has(child)))
        into.appendChild(inner)
        fill(inner, child, depth + 1)
      }
    }
  }
  fill(page.body, body, 0)
  return numbered.length > MOST_ELEMENTS || characters > MOST_CHARACTERS ? null : page
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

function parentOf(element: Element): Element | null {
  return element.parentNode && isElement(element.parentNode) ? element.parentNode : null
}

function numbersIn(content: ReadElement): number[] {
  const numbers: number[] = []
  const visit = ({ attributes, children }: ReadElement) => {
    for (const { name } of Array.from(attributes)) if (name.startsWith('data-n')) numbers.push(Number(name.slice(6)))
    Array.from(children).forEach(visit)
  }
  visit(content)
  return numbers
}
