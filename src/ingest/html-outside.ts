import { attribute, elementsOf, isElement, isText, textContent, type Element } from './html-tree.js'

/** Consent boxes by the names that their makers and sites give them. */
const CONSENT = /(?:^|[\s_-])(?:onetrust|ot-(?:pc|sdk|hide|main)|cookies?|cookie(?:bot|banner|consent|notice|wall)|consent|gdpr|ccpa|dsgvo|cmp(?:box|wrapper|container)?|didomi|usercentrics|truste?(?:arc)?|qc-cmp2?|sp_?message|iubenda|osano|cybot\w*|privacy-?(?:manager|center|banner|policy|settings))(?=[\s_-]|\d|$)/i
/** What opens over a page, or beside a word while the mouse is on it. */
const OVER = /(?:^|[\s_-])(?:modal|popup|pop-up|lightbox|overlay-?box|offcanvas|toast|snackbar)(?=[\s_-]|\d|$)/i
const HOVER = /(?:^|[\s_-])(?:tooltip(?:text|-?content|-?box)|hover-?cards?|popovers?|tippy(?:-box|-content)?|(?:person|bio|profile|glossary)-?(?:card|popup|hover)|cmp-glossary-definition)(?=[\s_-]|\d|$)/i
const COMMENTS = /(?:^|[\s_-])(?:comments?|commentlist|disqus|discussion|respond|kommentare?|commentaires?|comentarios?)(?=[\s_-]|\d|$)/i
const OTHERS = /(?:^|[\s_-])(?:related|recommend(?:ed|ations?)|teasers?|most-?read|trending|read-?more|more-?(?:stories|news|from)|also-?read|newsletters?|promos?|sponsored|outbrain|taboola|sidebar|side-?bar|author-?(?:bio|box|info)|aboutauthor|bio(?:graphy)?)(?=[\s_-]|\d|$)/i

const known = new WeakMap<Element, boolean>()

/** Whether an element lies in what no article is: a consent box, a dialog, comments, other stories, the page's edges. */
export function isOutside(element: Element): boolean {
  let outside = known.get(element)
  if (outside === undefined) {
    const parent = element.parentNode
    outside = setsOutside(element) || (parent !== null && isElement(parent) && isOutside(parent))
    known.set(element, outside)
  }
  return outside
}

function setsOutside(element: Element): boolean {
  if (/^(?:html|body|main|article)$/.test(element.tagName)) return false
  if (/^(?:nav|footer|aside|form|dialog)$/.test(element.tagName)) return true
  if (isOverPage(element)) return true
  const names = namesOf(element)
  return (COMMENTS.test(names) || OTHERS.test(names)) && !holdsPage(element)
}

/** A dialog or consent box, which opens over a page, however much it says. */
export function isOverPage(element: Element): boolean {
  const role = attribute(element, 'role')
  if (role === 'dialog' || role === 'alertdialog' || attribute(element, 'aria-modal') === 'true') return !holdsPage(element)
  const names = namesOf(element)
  return (CONSENT.test(names) || (OVER.test(names) && !holdsStory(element))) && !holdsPage(element)
}

/** A card that shows beside a word while the mouse is on it: no part of the sentence that it stands in. */
export function isHoverCard(element: Element): boolean {
  if (attribute(element, 'role') === 'tooltip') return true
  const names = attribute(element, 'class') ?? ''
  return HOVER.test(names) && element.childNodes.some(isElement) || /(?:^|[\s_-])tooltip(?:text|-?content|-?inner)(?=[\s_-]|$)/i.test(names)
}

/** Whole pages are wrapped in boxes named for what may lie over them. */
function holdsPage(element: Element): boolean {
  return remembered(pages, element, () => elementsOf(element).some(({ tagName }) => tagName === 'h1' || tagName === 'main' || tagName === 'article'))
}

// Each block asks for all elements around it, and a page may have ten thousand blocks in hundreds of boxes.
const pages = new WeakMap<Element, boolean>()
const stories = new WeakMap<Element, boolean>()
const boxes = new WeakMap<Element, number>()

function remembered<T>(known: WeakMap<Element, T>, element: Element, find: () => T): T {
  let found = known.get(element)
  if (found === undefined) known.set(element, found = find())
  return found
}

/** Characters in paragraphs; what opens over an article says less. */
const STORY = 2_500

/** Whether an article's whole text is wrapped in what may open it, such as its pictures, over the page. */
function holdsStory(element: Element): boolean {
  return remembered(stories, element, () => {
    let characters = 0
    for (const inner of elementsOf(element)) {
      if (inner.tagName === 'p') characters += textContent(inner).length
      if (characters >= STORY) break
    }
    return characters >= STORY && lies(element, 'article')
  })
}

function lies(element: Element, within: string): boolean {
  for (let up = element.parentNode; up !== null && isElement(up); up = up.parentNode) if (up.tagName === within) return true
  return false
}

/** Characters; a box among paragraphs says less, and less than this share of what was taken with it. */
const BOX = 1_200
const SHARE = 0.15
const BOXES = /(?:^|[\s_-])(?:newsletters?|related|recommend(?:ed|ations?)|most-?read|more-?(?:stories|news)|also-?read|promos?|sponsored|outbrain|taboola|(?:author|article)-?bio)(?=[\s_-]|\d|$)/i

/** Whether an element lies in a small box of another matter that stands among an article's paragraphs: a newsletter, a form, other stories. `all`: characters taken. */
export function isInBox(element: Element, all: number): boolean {
  for (let up: Element | null = element; up !== null; up = up.parentNode !== null && isElement(up.parentNode) ? up.parentNode : null) {
    if (/^(?:html|body|main|article)$/.test(up.tagName)) return false
    if (boxLength(up) < Math.min(BOX, all * SHARE)) return true
  }
  return false
}

/** Characters in a box of another matter; without end for other elements. */
function boxLength(element: Element): number {
  return remembered(boxes, element, () => ((element.tagName === 'form' || BOXES.test(namesOf(element))) && !holdsPage(element) ? lengthUpTo(element, BOX) : Infinity))
}

/** Characters of text in an element; counting ends behind `most`. */
function lengthUpTo(element: Element, most: number): number {
  let length = 0
  for (const child of element.childNodes) {
    if (length > most) break
    length += isText(child) ? child.value.trim().length : isElement(child) ? lengthUpTo(child, most - length) : 0
  }
  return length
}

/** Class and id; names that are written in one (`NewsletterBox_root`) as those with strokes. */
function namesOf(element: Element): string {
  return `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.slice(0, 500).replace(/(?<=[a-z])(?=[A-Z])/g, '-')
}
