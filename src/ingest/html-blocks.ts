import type { BlockKind } from '../model/article.js'
import { attribute, isElement, isText, type Document, type Element, type Node } from './html-tree.js'
import { classWords, isFurnitureElement, isUnseen } from './html-visible.js'

/** A block of a page as its markup tells it. */
export interface PageBlock {
  readonly text: string
  /** `null` where the markup says nothing. */
  readonly kind: BlockKind | null
  /** All of its words are links. */
  readonly linked: boolean
  /** The innermost elements that hold its text, with how many characters each. */
  readonly holders: ReadonlyMap<Element, number>
  /** The innermost block element around it. */
  readonly element: Element
}

const BREAKS = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt',
  'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html',
  'legend', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead',
  'tr', 'ul',
])
const LISTS = new Set(['li', 'dd', 'dt', 'td', 'th', 'caption'])
const CAPTION_CLASS = /^(?:wp-caption-text|(?:image|img|photo|figure|media|picture|article)?[-_]?(?:caption|credit|credits)(?:[-_]?(?:text|body))?|legende|bildunterschrift)$/
const STANDFIRST_CLASS = /^(?:(?:article|story|entry|post|page|news)?[-_]*(?:standfirst|chapo|chapeau|dek|deck|sub-?title|sub-?head(?:line|ing)?|kicker-?text|summary-?lead|vorspann))$/
/** A cell of a table that is used to lay out a page holds prose. */
const PROSE_CELL = 200
/** What stands before another story's link and names its subject: `Harbour: …`, `READ HERE | …`. */
const LABEL = /^[^.!?…]{2,60}[:|：]\s*$/u
const ENDS_SENTENCE = /[.!?…。؟]["'”’»)\]]*$/u

/** Characters. */
const LONGEST_LABEL = 200

/** What is known of the place that the walk is in. */
interface Place {
  readonly kind: BlockKind | null
  readonly element: Element
  readonly link: boolean
  readonly quotes: number
}

/**
 * Walks a page into blocks, in order: white space collapsed, `<br>` as a space and two of them as a break, `<q>` in
 * marks.
 */
export function pageBlocks(document: Document): PageBlock[] {
  const root = document.childNodes.find(isElement)
  if (!root) return []
  const walk = new Walk(root)
  walk.children(root, { kind: null, element: root, link: false, quotes: 0 })
  walk.flush()
  return walk.blocks
}

class Walk {
  readonly blocks: PageBlock[] = []
  private parts: string[] = []
  private holders = new Map<Element, number>()
  private linked = 0
  private letters = 0
  private breaks = 0
  /** What stands before the block's first link; `null` where something stands behind a link too. */
  private label: string | null = ''
  private place: Place

  constructor(root: Element) {
    this.place = { kind: null, element: root, link: false, quotes: 0 }
  }

  children(parent: Element, place: Place): void {
    for (const node of parent.childNodes) this.node(node, parent, place)
  }

  flush(): void {
    const text = this.parts.join('').replace(/[ \t\n\f\r]+/g, ' ').trim()
    if (text !== '') {
      const { kind, element } = this.place
      const own = kind === 'list' && text.length > PROSE_CELL && /^t[dh]$/.test(element.tagName) ? null : kind
      const linked = this.letters > 0 && (this.linked >= this.letters * 0.95 || this.isLabelledLink(text))
      this.blocks.push({ text, kind: own, linked, holders: this.holders, element })
    }
    this.parts = []
    this.holders = new Map()
    this.linked = this.letters = this.breaks = 0
    this.label = ''
  }

  /** A label and the link behind it, to the end, without a sentence. */
  private isLabelledLink(text: string): boolean {
    return this.linked > 0 && this.label !== null && LABEL.test(this.label) && !ENDS_SENTENCE.test(text)
  }

  private node(node: Node, parent: Element, place: Place): void {
    if (isText(node)) this.text(node.value, parent, place)
    else if (isElement(node)) this.element(node, place)
  }

  private element(element: Element, place: Place): void {
    if (isUnseen(element)) return
    if (element.tagName === 'br') return this.lineBreak()
    const inside = placeWithin(element, place)
    const breaks = BREAKS.has(element.tagName)
    if (breaks) this.flush()
    const quote = element.tagName === 'q'
    if (quote) this.mark(place.quotes % 2 === 0 ? '“' : '‘', element, inside)
    this.children(element, inside)
    if (quote) this.mark(place.quotes % 2 === 0 ? '”' : '’', element, inside)
    if (breaks) this.flush()
  }

  private lineBreak(): void {
    if (++this.breaks >= 2) this.flush()
    else this.parts.push(' ')
  }

  private mark(mark: string, holder: Element, place: Place): void {
    this.text(mark, holder, place)
  }

  private text(value: string, holder: Element, place: Place): void {
    const letters = value.trim().length
    if (letters > 0) {
      if (this.letters === 0) this.place = place
      this.breaks = 0
      this.letters += letters
      if (place.link) this.linked += letters
      else if (this.linked > 0) this.label = null
      else if (this.label !== null) this.label += value.slice(0, LONGEST_LABEL)
      this.holders.set(holder, (this.holders.get(holder) ?? 0) + letters)
    }
    this.parts.push(value)
  }
}

function placeWithin(element: Element, place: Place): Place {
  const { tagName } = element
  return {
    kind: kindWithin(element, place.kind),
    element: BREAKS.has(tagName) ? element : place.element,
    link: place.link || (tagName === 'a' && attribute(element, 'href') !== null),
    quotes: place.quotes + (tagName === 'q' ? 1 : 0),
  }
}

/**
 * What an element makes of the text within it: the outermost says, but a heading in a quotation box stays a heading.
 */
function kindWithin(element: Element, outer: BlockKind | null): BlockKind | null {
  const { tagName } = element
  if (outer === 'furniture' || isFurnitureElement(element)) return 'furniture'
  if (outer === 'caption' || tagName === 'figcaption') return 'caption'
  const words = BREAKS.has(tagName) || tagName === 'span' ? classWords(element) : []
  if (words.some((word) => CAPTION_CLASS.test(word))) return 'caption'
  if (/^h[1-6]$/.test(tagName)) return words.some((word) => STANDFIRST_CLASS.test(word)) ? 'standfirst' : 'heading'
  if (outer === 'quote' || tagName === 'blockquote') return 'quote'
  if (outer === 'heading' || outer === 'standfirst') return outer
  if (words.some((word) => STANDFIRST_CLASS.test(word))) return 'standfirst'
  // Tables lay out whole pages, so that what a cell holds may be anything else.
  if (tagName === 'p') return outer === 'list' && inItem(element) ? 'list' : 'paragraph'
  if (LISTS.has(tagName)) return 'list'
  return tagName === 'table' || tagName === 'tr' ? null : outer
}

function inItem(element: Element): boolean {
  for (let up = element.parentNode; up && isElement(up); up = up.parentNode) {
    if (/^(?:li|dd|dt)$/.test(up.tagName)) return true
    if (/^(?:td|th|body)$/.test(up.tagName)) return false
  }
  return false
}
