import { attribute, type Element } from './html-tree.js'
import type { PageBlock } from './html-blocks.js'
import type { LdEntry } from './json-ld.js'
import { bareTitle } from './same-title.js'

/** When an entry of a live page was put out, as the page writes it for machines, and where it does. */
export interface EntryTime {
  readonly written: string
  readonly from: 'JSON-LD liveBlogUpdate' | 'time'
}

/** How many letters of an entry's first words tell it. */
const TELLING = 40
/** A moment, not only a day. */
const TIMED = /\dT?\s?\d{2}:\d{2}/u
/** Elements of a page that are no entry's own. */
const WHOLE = /^(?:html|body|main)$/

/**
 * The times of a live page's entries, by the blocks of each: as its JSON-LD gives them, else those of `<time>` elements that stand
 * alone in an element around several blocks. Empty where fewer than two entries, or less than half of the blocks, have a time:
 * the page isn't a live one. `all`: the page's blocks in order; `chosen`: those of its body.
 */
export function entryTimes(all: readonly PageBlock[], chosen: ReadonlySet<PageBlock>, given: readonly LdEntry[], elements: readonly Element[]): ReadonlyMap<PageBlock, EntryTime> {
  const body = all.filter((block) => chosen.has(block))
  const byData = ofData(body, given)
  return byData.size > 0 ? byData : ofMarkup(body, elements)
}

const beginOf = (words: string): string => bareTitle(words.replace(/<[^<>]{0,300}>/gu, ' ').slice(0, 400)).slice(0, TELLING)

/** Each entry begins with its headline or its first words, and goes on to the next one. */
function ofData(body: readonly PageBlock[], given: readonly LdEntry[]): ReadonlyMap<PageBlock, EntryTime> {
  const byBegin = new Map<string, EntryTime | null>()
  for (const { headline, begins, published } of given) {
    for (const words of [headline, begins]) {
      const key = words === null ? '' : beginOf(words)
      if (key.length < 8) continue
      // Two entries with the same first words: neither is told by them.
      byBegin.set(key, byBegin.has(key) && byBegin.get(key)?.written !== published ? null : { written: published, from: 'JSON-LD liveBlogUpdate' })
    }
  }
  const times = new Map<PageBlock, EntryTime>()
  let current: EntryTime | null = null
  for (const block of body) {
    const own = byBegin.get(beginOf(block.text))
    if (own !== undefined) current = own
    if (current !== null) times.set(block, current)
  }
  return isOne(times) ? new Map() : times
}

/** An entry is the innermost element around a block that holds a moment, where it holds only one. */
function ofMarkup(body: readonly PageBlock[], elements: readonly Element[]): ReadonlyMap<PageBlock, EntryTime> {
  const within = new Map<Element, Set<string>>()
  for (const element of elements) {
    const written = element.tagName === 'time' ? attribute(element, 'datetime') : null
    if (written === null || !TIMED.test(written)) continue
    for (let up = parentOf(element); up !== null && !WHOLE.test(up.tagName); up = parentOf(up)) (within.get(up) ?? within.set(up, new Set()).get(up))?.add(written)
  }
  const times = new Map<PageBlock, EntryTime>()
  for (const block of body) {
    for (let up: Element | null = block.element; up !== null; up = parentOf(up)) {
      const own = within.get(up)
      if (own === undefined) continue
      const [only, ...others] = own
      // Posts that a page embeds have times of their own.
      if (only !== undefined && others.length === 0 && block.kind !== 'quote' && up.tagName !== 'blockquote') times.set(block, { written: only, from: 'time' })
      break
    }
  }
  return isOne(times) || times.size * 2 < body.length ? new Map() : times
}

const isOne = (times: ReadonlyMap<PageBlock, EntryTime>): boolean => new Set([...times.values()].map(({ written }) => written)).size < 2

function parentOf(element: Element): Element | null {
  const { parentNode } = element
  return parentNode !== null && 'tagName' in parentNode ? parentNode : null
}
