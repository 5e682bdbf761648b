import { hasCrowdedTag } from './crowded-tag.js'
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree, type html } from 'parse5'

export type Element = Tree.Element
export type Node = Tree.ChildNode
export type Document = Tree.Document

/** Pages made by people stay below 100; beyond this a page is made to break its readers, which walk it recursively. */
export const DEEPEST = 512
/** A parser repairs some pages by making elements without end. */
export const MOST_ELEMENTS = 400_000

/** A parsed page; `flattened` says why its structure had to be given up, or is `null`. */
export interface ParsedPage {
  readonly document: Document
  readonly flattened: string | null
}

class TooMuch extends Error {}

/**
 * Parses HTML as browsers do. A page that is nested too deep or grows too large is read again with little of its
 * structure, so that neither time nor stack runs out.
 */
export function parseHtml(page: string): ParsedPage {
  let reason = hasCrowdedTag(page) ? 'has an element with thousands of attributes' : null
  if (reason === null) {
    const parsed = attempt(page)
    if (typeof parsed !== 'string') return { document: parsed, flattened: null }
    reason = parsed
  }
  const bare = attempt(withoutStructure(page, KEPT_TAGS))
  if (typeof bare !== 'string') return { document: bare, flattened: reason }
  return { document: parse(withoutStructure(page, NO_TAGS)), flattened: reason }
}

/** The document, or why it could not be parsed. */
function attempt(page: string): Document | string {
  try {
    return parse(page, { treeAdapter: boundedAdapter(), scriptingEnabled: false })
  } catch (error) {
    if (error instanceof TooMuch) return error.message
    throw error
  }
}

function boundedAdapter(): typeof defaultTreeAdapter {
  let depth = 0
  let elements = 0
  return {
    ...defaultTreeAdapter,
    createElement(name: string, namespace: html.NS, attributes: Tree.Element['attrs']) {
      if (++elements > MOST_ELEMENTS) throw new TooMuch(`has more than ${MOST_ELEMENTS} elements`)
      return defaultTreeAdapter.createElement(name, namespace, attributes)
    },
    onItemPush() {
      if (++depth > DEEPEST) throw new TooMuch(`is nested more than ${DEEPEST} elements deep`)
    },
    onItemPop() {
      depth--
    },
  }
}

/** Elements that close each other, so that none of them nests deep. */
const KEPT_TAGS = /^(?:p|h[1-6]|li|title|meta|hr|br)$/i
const NO_TAGS = /^$/

function withoutStructure(page: string, kept: RegExp): string {
  const apart = kept === NO_TAGS ? ' ' : '<br><br>'
  return withoutUnseen(page)
    .replace(/<(?:\/?([a-z][a-z0-9-]*)(?![a-z0-9-])[^<>]*>)?/gi, (tag, name?: string) => {
      // What is no whole tag here may still be one for the parser: in the last attempt none is left.
      if (name === undefined) return kept === NO_TAGS ? '&lt;' : tag
      if (kept.test(name)) return tag.length < 1_000 ? tag : ' '
      return INLINE.test(name) ? '' : apart
    })
    .replace(/(?:<br>){3,}/g, '<br><br>')
}

/** Cuts out comments and what no browser shows, in one pass: what is never closed runs to the end. */
function withoutUnseen(page: string): string {
  const parts: string[] = []
  let from = 0
  const opening = /<(?:!--|(script|style|template|noscript|svg)\b)/gi
  for (let open = opening.exec(page); open; open = opening.exec(page)) {
    parts.push(page.slice(from, open.index), ' ')
    const closing = open[1] === undefined ? /-->/g : new RegExp(`</${open[1]}\\s*>`, 'gi')
    closing.lastIndex = opening.lastIndex
    if (!closing.exec(page)) return parts.join('')
    from = opening.lastIndex = closing.lastIndex
  }
  return parts.join('') + page.slice(from)
}

const INLINE = /^(?:a|abbr|b|bdi|bdo|big|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u)$/i

/** Whether a node is an element. */
export function isElement(node: Tree.Node): node is Element {
  return 'tagName' in node
}

/** Whether a node is a text. */
export function isText(node: Tree.Node): node is Tree.TextNode {
  return node.nodeName === '#text'
}

/** An attribute's value, or `null`. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null
}

/** Every element below `root`, in the document's order. */
export function elementsOf(root: Tree.ParentNode): Element[] {
  const elements: Element[] = []
  const visit = (node: Tree.ParentNode) => {
    for (const child of node.childNodes) {
      if (!isElement(child)) continue
      elements.push(child)
      visit(child)
    }
  }
  visit(root)
  return elements
}

/** All text below `root`, white space collapsed. */
export function textContent(root: Tree.ParentNode): string {
  const parts: string[] = []
  const visit = (node: Tree.ParentNode) => {
    for (const child of node.childNodes) {
      if (isText(child)) parts.push(child.value)
      else if (isElement(child)) {
        if (child.tagName === 'br') parts.push(' ')
        visit(child)
      }
    }
  }
  visit(root)
  return parts.join('').replace(/\s+/g, ' ').trim()
}
