import type { PageBlock } from './html-blocks.js'
import { keptByReadability } from './html-readability.js'
import { attribute, isElement, type Document, type Element } from './html-tree.js'

/**
 * Readability sometimes takes one of an article's many parts for the whole; less than this share of its prose is too
 * little.
 */
const LEAST_SHARE = 0.3
const PROSE = /[.!?…]["'”’»)\]]*$/

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
