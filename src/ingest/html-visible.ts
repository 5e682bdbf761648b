import { FURNITURE_CLASSES } from './lexicon.js'
import { isHoverCard } from './html-outside.js'
import { attribute, elementsOf, textContent, type Element } from './html-tree.js'

/** Elements whose text no browser shows as part of a page. */
const UNSEEN = new Set([
  'script', 'style', 'template', 'noscript', 'iframe', 'object', 'embed', 'svg', 'math', 'canvas', 'audio', 'video', 'map',
  'head', 'title', 'select', 'option', 'datalist', 'textarea', 'input', 'button', 'dialog', 'frameset', 'noframes', 'link', 'meta',
])
/** A box beside an article holds a few sentences at most. */
const MOST_PROSE = 1_000
const PAID_CLASS = /(?:^|[\s_-])paywall(?=[\s_-]|$)/i
/** Characters; a box that asks for money says less. */
const PAID_PROSE = 600
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i
const HIDDEN_CLASS = /(?:^|\s)(?:visually-hidden|visuallyhidden|sr-only|screen-reader-text|screen-reader-only|hidden|is-hidden|d-none)(?:\s|$)/i

/** Whether an element's text is never seen: scripts, styles, forms, what is marked as hidden. */
export function isUnseen(element: Element): boolean {
  if (UNSEEN.has(element.tagName)) return true
  if (isHoverCard(element)) return true
  const css = attribute(element, 'class') ?? ''
  const hidden = attribute(element, 'hidden') !== null || HIDDEN_STYLE.test(attribute(element, 'style') ?? '') || HIDDEN_CLASS.test(css)
  // What a page hides from those who don't pay is in its bytes, and is the article's.
  return hidden && !(PAID_CLASS.test(css) && proseWithin(element) >= PAID_PROSE)
}

/** Whether an element is a menu, a share bar or the like, by its tag, role or class. */
export function isFurnitureElement(element: Element): boolean {
  const role = attribute(element, 'role')
  if (element.tagName === 'nav' || role === 'navigation' || role === 'search' || role === 'menu') return true
  if (element.tagName === 'body' || element.tagName === 'html' || element.tagName === 'article' || element.tagName === 'main') return false
  const words = classWords(element).filter((word) => FURNITURE_CLASSES.has(word))
  return words.length > 0 && (words.some((word) => word.startsWith('comment')) || proseWithin(element) < MOST_PROSE)
}

/** Characters in paragraphs: an article may lie within a `subscription` box whole. */
function proseWithin(element: Element): number {
  let characters = 0
  for (const inner of elementsOf(element)) {
    if (inner.tagName === 'p') characters += textContent(inner).length
    if (characters >= MOST_PROSE) break
  }
  return characters
}

/**
 * The names in an element's class and id, lower case, with the names that their parts make: `article__caption` →
 * `caption`.
 */
export function classWords(element: Element): string[] {
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.slice(0, 1_000).toLowerCase()
  return names.split(/\s+/).flatMap((name) => name.includes('__') ? [name, ...name.split('__')] : [name]).filter((n) => n !== '')
}
