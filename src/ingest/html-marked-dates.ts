import { isAside } from './html-aside.js'
import type { PageBlock } from './html-blocks.js'
import { attribute, textContent, type Element } from './html-tree.js'
import { bareTitle } from './same-title.js'
import { isUnseen } from './html-visible.js'
import type { DateHints, DateRead } from './dates/read-date.js'
import { datedLine } from './published.js'

const DATE_CLASS = /(?:^|[\s_-])(?:date|dateline|pubdate|published|timestamp|(?:story|post|article|entry|publish|publication)-?date)(?=[\s_-]|$)/i
/** Dates of something else: of a change, an event, another's post. */
const OTHER_CLASS = /modif|updat|event|expir|tweet|comment|related|teaser|copyright/i
/** Elements between the headline and a date that is the article's: other stories' and feeds' stand further off. */
const FARTHEST = 40
/** A box that is longer holds more than a date. */
const LONGEST = 100

/**
 * What stands in the page's `itemprop="…"` elements other than `meta` and `time`, outside of lists and comments, where all of them say
 * the same; `null` else: other stories on the page have theirs.
 */
export function microdata(elements: readonly Element[], name: RegExp): string | null {
  const marked = elements.filter((element) => element.tagName !== 'meta' && element.tagName !== 'time' && name.test(attribute(element, 'itemprop') ?? '') && !isAside(element))
  const [first, ...others] = marked.map((element) => attribute(element, 'content') ?? attribute(element, 'datetime') ?? shortText(element))
  return first !== undefined && others.every((other) => other === first) ? first : null
}

/**
 * The words of the elements near the headline whose class says that they hold a date, where all of them give one day; `null` else.
 * `elements` in the order of the page.
 */
export function markedDate(elements: readonly Element[], hints: DateHints): DateRead & { readonly written: string } | null {
  const headline = elements.findIndex(({ tagName }) => tagName === 'h1')
  if (headline < 0) return null
  const found = elements.slice(Math.max(0, headline - FARTHEST), headline + FARTHEST).flatMap((element) => {
    const css = attribute(element, 'class') ?? ''
    if (!DATE_CLASS.test(css) || OTHER_CLASS.test(css) || isUnseen(element) || isAside(element)) return []
    const written = shortText(element)
    const read = written === null ? null : datedLine(written, hints)
    return read === null || written === null ? [] : [{ ...read, written }]
  })
  const [first, ...others] = found
  return first !== undefined && others.every(({ value }) => value === first.value) ? first : null
}

/** Blocks above and below the headline in which a date is the article's. */
const ABOVE = 3
const BELOW = 8

/**
 * The date that stands by itself near the headline, or between strokes (`2024年4月9日 | 来源`), where all of them give one day; `null` else.
 * Two digits may be the year where the language tells the order.
 */
export function headlineDate(blocks: readonly PageBlock[], title: string | null, hints: DateHints): DateRead & { readonly written: string } | null {
  const titled = title === null ? -1 : blocks.findIndex(({ text }) => bareTitle(text) === bareTitle(title))
  const at = titled >= 0 ? titled : blocks.findIndex(({ kind }) => kind === 'heading')
  if (at < 0) return null
  const around = blocks.slice(Math.max(0, at - ABOVE), at + BELOW).filter(({ text, element }) => text.length <= LONGEST && element.tagName !== 'li' && !isAside(element) && !OTHER_CLASS.test(attribute(element, 'class') ?? ''))
  const found = around.flatMap(({ text }) => text.split(/\s*[|•·]\s*/u).flatMap((written) => {
    const read = datedLine(written, { ...hints, shortYears: hints.order !== null })
    return read === null ? [] : [{ ...read, written }]
  }))
  const [first, ...others] = found
  return first !== undefined && others.every(({ value }) => value === first.value) ? first : null
}

/** An element's words on one line; `null` for none, and for more than a date has. */
export function shortText(element: Element): string | null {
  const text = textContent(element).replace(/\s+/g, ' ').trim()
  return text === '' || text.length > LONGEST ? null : text
}
