import type { PageBlock } from './html-blocks.js'
import { isInBox, isOutside, isOverPage } from './html-outside.js'
import { keptByReadability } from './html-readability.js'
import { attribute, elementsOf, isElement, type Document, type Element } from './html-tree.js'

/**
 * Readability sometimes takes one of an article's many parts for the whole; less than this share of its prose is too
 * little.
 */
const LEAST_SHARE = 0.3
const ENDS_PROSE = /[.!?…:][\p{Pe}\p{Pf}"'*]*$|[。！？｡।؟۔][\p{Pe}\p{Pf}"'）]*$/u
/** Characters; a shorter paragraph may be a label. */
const LEAST_PARAGRAPH = 60
/** Characters of prose that make an article of what lies around the headline. */
const LEAST_ARTICLE = 250
/** Less than this share of what Readability took lies there. */
const MOST_BESIDE = 0.3
/** So many elements, from the paragraph's own outwards, must be named alike. */
const SHAPE = 3
/** So many short items are a menu, not points of the article. */
const LEAST_MENU = 8

/** The blocks that make the body of a page, and by what they were chosen. */
export interface Body {
  readonly chosen: ReadonlySet<PageBlock>
  readonly by: 'readability' | 'markup'
  /** Characters of prose that look like the article's and were left out. */
  readonly leftOut: number
}

/**
 * Chooses the blocks of a page that are its article: by Readability (Mozilla's reader view), where it can cope with the
 * page, else what lies within the `article`, `main` or `body` element. Readability takes one container; what was left out and is of
 * the same kind belongs to it: see `completed`.
 */
export function chooseBody(document: Document, blocks: readonly PageBlock[]): Body {
  const inside = blocks.filter(({ element }) => !isOutside(element))
  const marked = byMarkup(blocks)
  const kept = keptByReadability(document)
  if (kept) {
    const taken = blocks.filter((block) => isKept(block, kept) && !isInOverlay(block.element))
    const characters = taken.reduce((sum, { text }) => sum + text.length, 0)
    const chosen = withinArticle(blocks, ofOneStory(blocks, new Set(taken.filter(({ element }) => !isInBox(element, characters)))))
    const prose = proseIn(chosen)
    if (chosen.size > 0 && prose > 0 && prose >= proseIn(marked) * LEAST_SHARE && !isBesideArticle(blocks, chosen, marked)) {
      const all = completed(inside, chosen)
      return { chosen: all, by: 'readability', leftOut: leftOut(inside, all, marked) }
    }
  }
  const all = completed(inside, marked)
  return { chosen: all, by: 'markup', leftOut: leftOut(inside, all, marked) }
}

/** Pages that go on with the next story under the first: only what lies in the `article` of the headline, where that is an article by itself. */
function ofOneStory(blocks: readonly PageBlock[], chosen: ReadonlySet<PageBlock>): Set<PageBlock> {
  const headline = blocks.find(({ element }) => element.tagName === 'h1')
  const story = headline === undefined ? null : articleAround(headline.element)
  if (story === null) return new Set(chosen)
  const own = new Set([...chosen].filter(({ element }) => isWithin(element, story)))
  const others = new Set([...chosen].flatMap(({ element }) => articleAround(element) ?? []).filter((article) => article !== story && !isWithin(article, story) && !isWithin(story, article)))
  const beside = new Set([...others].filter((article) => elementsOf(article).some(({ tagName }) => tagName === 'h1')))
  if (proseIn(own) < LEAST_ARTICLE || beside.size === 0) return new Set(chosen)
  return new Set([...chosen].filter(({ element }) => {
    const article = articleAround(element)
    return article === null || !beside.has(article)
  }))
}

/** The outermost `article` around an element. */
function articleAround(element: Element): Element | null {
  let found: Element | null = null
  for (let up: Element | null = element; up; up = parentOf(up)) if (up.tagName === 'article') found = up
  return found
}

function isInOverlay(element: Element): boolean {
  for (let up: Element | null = element; up; up = parentOf(up)) if (isOverPage(up)) return true
  return false
}

/** Readability took what lies outside of the `article` or `main` that holds the headline, such as a long consent box. */
function isBesideArticle(blocks: readonly PageBlock[], chosen: ReadonlySet<PageBlock>, marked: ReadonlySet<PageBlock>): boolean {
  const headline = blocks.find(({ element }) => element.tagName === 'h1' && holderOf(element) !== null)
  const holder = headline === undefined ? null : holderOf(headline.element)
  if (holder === null) return false
  const own = new Set([...marked].filter(({ element }) => isWithin(element, holder)))
  const taken = new Set([...chosen].filter(({ element }) => isWithin(element, holder)))
  return proseIn(own) >= LEAST_ARTICLE && proseIn(taken) < proseIn(chosen) * MOST_BESIDE
}

/** What was chosen without what lies outside of the headline's `article` or `main`, and is of another kind, where that holds an article. */
function withinArticle(blocks: readonly PageBlock[], chosen: ReadonlySet<PageBlock>): Set<PageBlock> {
  const headline = blocks.find(({ element }) => element.tagName === 'h1' && holderOf(element) !== null)
  const holder = headline === undefined ? null : holderOf(headline.element)
  if (holder === null) return new Set(chosen)
  const own = new Set([...chosen].filter(({ element }) => isWithin(element, holder)))
  if (proseIn(own) < LEAST_ARTICLE || proseIn(own) < proseIn(chosen) * MOST_BESIDE) return new Set(chosen)
  const shapes = new Set([...own].filter(isProse).map(({ element }) => shapeOf(element)))
  return new Set([...chosen].filter((block) => own.has(block) || shapes.has(shapeOf(block.element))))
}

/** The innermost `article` or `main` around an element. */
function holderOf(element: Element): Element | null {
  for (let up: Element | null = element; up; up = parentOf(up)) if (/^(?:article|main)$/.test(up.tagName) || attribute(up, 'role') === 'main') return up
  return null
}

function isWithin(element: Element, holder: Element): boolean {
  for (let up: Element | null = element; up; up = parentOf(up)) if (up === holder) return true
  return false
}

/**
 * A body with what was left out of it and is of the same kind: paragraphs whose element and the two around it have the same tags and classes as
 * those of chosen ones, in the same article; what stands between chosen paragraphs in the same article; and the headings and lists between them.
 * `inside`: the blocks of the page in order, without its edges.
 */
function completed(inside: readonly PageBlock[], chosen: ReadonlySet<PageBlock>): Set<PageBlock> {
  const own = [...chosen].filter(isProse)
  if (own.length === 0) return new Set(chosen)
  const menu = menuBefore(chosen)
  const shapes = new Set(own.filter(({ text }) => text.length >= LEAST_PARAGRAPH).map(({ element }) => shapeOf(element)))
  const holders = new Set(own.map(({ element }) => storyOf(element)))
  const all = new Set([...chosen].filter((block) => !menu.has(block)))
  const ofStory = inside.filter(({ element }) => holders.has(storyOf(element)))
  for (const block of ofStory) {
    if (isProse(block) && !block.linked && shapes.has(shapeOf(block.element)) && (block.text.length >= LEAST_PARAGRAPH || block.element.tagName === 'p')) all.add(block)
  }
  const first = ofStory.findIndex((block) => all.has(block) && isProse(block))
  const last = ofStory.findLastIndex((block) => all.has(block) && isProse(block))
  const lists = new Set<Element | null>()
  const beside = new Set<Element | null>(own.map(({ element }) => parentOf(element)))
  for (const [i, block] of ofStory.entries()) {
    if (i <= first || block.linked || block.kind === 'furniture' || block.kind === 'caption') continue
    if (i < last && (isProse(block) ? block.text.length >= LEAST_PARAGRAPH : block.kind === 'heading')) all.add(block)
    // An article may be a list of headings with text, and end with it: a list among its paragraphs, not of other stories' links.
    if (block.kind === 'list' && block.text.length >= LEAST_PARAGRAPH && ENDS_PROSE.test(block.text)) {
      const item = itemOf(block.element)
      const list = item === null ? null : parentOf(item)
      if (item === null || list === null || !beside.has(parentOf(list)) || elementsOf(item).some(({ tagName }) => tagName === 'a')) continue
      all.add(block)
      lists.add(item)
    }
  }
  for (const block of ofStory) if (block.kind === 'heading' && !block.linked && lists.has(itemOf(block.element)) && itemOf(block.element) !== null) all.add(block)
  return all
}

/** Lists of short items without sentences before the first paragraph, and the headings over them: menus. */
function menuBefore(chosen: ReadonlySet<PageBlock>): Set<PageBlock> {
  const before: PageBlock[] = []
  for (const block of chosen) {
    if (isProse(block) && block.text.length >= LEAST_PARAGRAPH) break
    before.push(block)
  }
  const items = before.filter(({ kind, text }) => kind === 'list' && text.length < LEAST_PARAGRAPH && !ENDS_PROSE.test(text))
  return new Set(items.length < LEAST_MENU ? [] : [...items, ...before.filter(({ kind, element }) => kind === 'heading' && element.tagName !== 'h1')])
}

function itemOf(element: Element): Element | null {
  for (let up: Element | null = element; up; up = parentOf(up)) if (up.tagName === 'li') return up
  return null
}

/** The element within which a page tells one story: the `article` or `main` around a block, else the page's body. */
function storyOf(element: Element): Element | null {
  for (let up: Element | null = element; up; up = parentOf(up)) if (isContainer(up)) return up
  return null
}

function shapeOf(element: Element): string {
  const names: string[] = []
  for (let up: Element | null = element; up && names.length < SHAPE; up = parentOf(up)) names.push(`${up.tagName}.${(attribute(up, 'class') ?? '').slice(0, 200)}`)
  return names.join(' ')
}

/** Characters of prose in the article's element that are in no part of the body. */
function leftOut(inside: readonly PageBlock[], chosen: ReadonlySet<PageBlock>, marked: ReadonlySet<PageBlock>): number {
  return proseIn(new Set(inside.filter((block) => marked.has(block) && !chosen.has(block) && !block.linked && block.text.length >= LEAST_PARAGRAPH)))
}

function isProse({ kind, text }: PageBlock): boolean {
  return (kind === null || kind === 'paragraph' || kind === 'quote') && ENDS_PROSE.test(text)
}

/** Characters of paragraphs, as against headings, lists and furniture. */
export function proseIn(blocks: ReadonlySet<PageBlock>): number {
  let characters = 0
  for (const block of blocks) if (isProse(block)) characters += block.text.length
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
    if (block.kind === 'furniture' || block.linked || isOutside(block.element)) continue
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

function parentOf(element: Element): Element | null {
  return element.parentNode && isElement(element.parentNode) ? element.parentNode : null
}
