import { cleanByline } from './author-names.js'
import type { Draft } from './draft.js'
import type { PageBlock } from './html-blocks.js'
import { isOutside } from './html-outside.js'
import { furnitureAmong } from './html-repeated.js'
import { isElement, type Element } from './html-tree.js'
import type { EntryTime } from './live-entries.js'
import { noticesIn } from './notices.js'
import { isDateLine } from './published.js'
import { bareTitle, onlyLetters } from './same-title.js'

/** A lead picture stands a little above the first paragraph. */
const ABOVE = 12
const LONGEST_STANDFIRST = 600
const LONGEST_LABEL = 120
/** Letters by which a description tells the standfirst that it was taken from: programs cut it. */
const TELLING = 60
/** Characters that stand before a title in its own heading: a kicker. */
const LONGEST_KICKER = 80
const LEAST_TITLE = 16

/** What an article's drafts are made of. */
export interface DraftSources {
  readonly title: string | null
  /** The page's blocks, in order. */
  readonly all: readonly PageBlock[]
  readonly chosen: ReadonlySet<PageBlock>
  readonly times: ReadonlyMap<PageBlock, EntryTime>
  readonly byline: string | null
  readonly authors: readonly string[]
  /** What the page's metadata give as its description, as written. */
  readonly descriptions: readonly string[]
}

/** The headline, the standfirst, then the body with the captions beside it and the notices of the whole page. */
export function draftsOf(sources: DraftSources): Draft[] {
  const { title, all, chosen, times, byline, authors } = sources
  const names = new Set([byline, ...authors].flatMap((name) => (name === null ? [] : [bareTitle(name)])))
  const isTitle = (block: PageBlock) => title !== null && same(block.text, title)
  const range = { first: all.findIndex((block) => chosen.has(block)), last: all.findLastIndex((block) => chosen.has(block)) }
  const standfirst = standfirstOf(sources, range, isTitle)
  const kept = all.filter((block, i) => chosen.has(block) || standsAmong(all, i, range) || isNotice(block))
  const rest = kept.filter((block) => block !== standfirst && !isTitle(block))
  const furniture = furnitureAmong(rest, authors)
  const titled = all.findIndex((block) => block.kind === 'heading' && (isTitle(block) || endsInTitle(block, title)))
  const above = new Set(titled < 0 ? [] : all.slice(0, titled))
  const isFurniture = (block: PageBlock) => furniture.has(block) || saysWhoOrWhen(block, names) || endsInTitle(block, title) || (above.has(block) && isLabel(block))
  const drafts = rest.map((block) => (isFurniture(block) ? { ...draftOf(block, times), hint: 'furniture' as const } : draftOf(block, times)))
  if (standfirst) drafts.unshift({ ...draftOf(standfirst), hint: 'standfirst' })
  if (title !== null && title.trim() !== '') drafts.unshift({ text: title.trim(), hint: 'heading', linked: false })
  return drafts
}

/**
 * What is marked as one before the body's end, else what stands above the body, or in it as a heading, and is what the page gives as its description.
 */
function standfirstOf({ all, chosen, descriptions }: DraftSources, range: Range, isTitle: (block: PageBlock) => boolean): PageBlock | undefined {
  const marked = all.find((block, i) => block.kind === 'standfirst' && i <= range.last && block.text.length <= LONGEST_STANDFIRST && !isTitle(block) && !isOutside(block.element))
  if (marked !== undefined) return marked
  const begins = descriptions.map((each) => onlyLetters(each).slice(0, TELLING)).filter((each) => each.length >= TELLING / 2)
  const isDescribed = ({ text }: PageBlock) => text.length <= LONGEST_STANDFIRST && begins.some((begin) => onlyLetters(text.slice(0, TELLING * 3)).startsWith(begin))
  if ([...chosen].some((block) => block.kind !== 'heading' && isDescribed(block))) return undefined
  return all.slice(0, range.first + 1).find((block) => !block.linked && block.kind !== 'caption' && !isTitle(block) && !isOutside(block.element) && isDescribed(block))
}

function draftOf(block: PageBlock, times: ReadonlyMap<PageBlock, EntryTime> = new Map()): Draft {
  const { text, kind, linked } = block
  const entry = times.get(block)
  // Further standfirsts are teasers or a box's summary: prose.
  return { text, hint: kind === 'standfirst' ? 'paragraph' : kind, linked, ...(entry && { entry }) }
}

/** Nothing but the author's name, or a date: said in the metadata, and no part of the text. */
function saysWhoOrWhen({ text, kind }: PageBlock, names: ReadonlySet<string>): boolean {
  if (text.length > LONGEST_LABEL || kind === 'caption') return false
  if (kind === 'heading') return isDateLine(text)
  const bare = bareTitle(cleanByline(text) ?? text)
  return (bare !== '' && names.has(bare)) || isDateLine(text)
}

/** A heading that says the title once more, behind a kicker or with other marks. */
function endsInTitle({ text, kind }: PageBlock, title: string | null): boolean {
  if (title === null || kind !== 'heading' || text.length > title.length + LONGEST_KICKER) return false
  const letters = onlyLetters(title)
  return letters.length >= LEAST_TITLE && onlyLetters(text).endsWith(letters)
}

/** A kicker or the like: short and no sentence. */
function isLabel({ text, kind }: PageBlock): boolean {
  return (kind === null || kind === 'heading' || kind === 'paragraph') && text.length <= LONGEST_KICKER && !/[.!?…][\p{Pf}"'’]*$/u.test(text)
}

function isNotice(block: PageBlock): boolean {
  return !block.linked && noticesIn(block.text).length > 0
}

/**
 * Readability drops many pictures with their captions, and posts that a page embeds as block quotes. Those between the
 * article's paragraphs are its own, and so are captions just above the first.
 */
function standsAmong(all: readonly PageBlock[], i: number, range: Range): boolean {
  const block = all[i]
  if (!block || i > range.last) return false
  if (block.kind === 'quote') return i > range.first && !isAside(block.element)
  return block.kind === 'caption' && !block.linked && i >= range.first - ABOVE && isFigcaption(block.element)
}

/** Places in the list of a page's blocks, both inclusive. */
interface Range {
  readonly first: number
  readonly last: number
}

function isFigcaption(element: Element): boolean {
  return [...upwards(element)].some(({ tagName }) => tagName === 'figcaption') && !isAside(element)
}

function isAside(element: Element): boolean {
  return [...upwards(element)].some(({ tagName }) => /^(?:aside|footer|nav)$/.test(tagName))
}

function* upwards(element: Element): Generator<Element> {
  for (let up: Element | null = element; up; up = up.parentNode && isElement(up.parentNode) ? up.parentNode : null) yield up
}

function same(a: string, b: string): boolean {
  return bareTitle(a) === bareTitle(b)
}
