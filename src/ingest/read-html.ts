import type { Article } from '../model/article.js'
import type { Problem } from '../model/problem.js'
import type { Span } from '../model/span.js'
import { assemble } from './assemble.js'
import { cleanByline } from './author-names.js'
import type { Draft } from './draft.js'
import { pageBlocks, type PageBlock } from './html-blocks.js'
import { chooseBody, proseIn } from './html-body.js'
import { embeddedBlocks, plainBlocks } from './html-embedded.js'
import { disagreeing } from './html-dates.js'
import { htmlMetadata } from './html-metadata.js'
import { elementsOf, isElement, parseHtml, type Document, type Element } from './html-tree.js'
import { noArticle, payWallSign, type KindSources } from './page-kind.js'
import { noticesIn } from './notices.js'
import { isDateLine } from './published.js'
import { entryTimes, type EntryTime } from './live-entries.js'
import { bareTitle } from './same-title.js'
import type { Context } from './context.js'
import { sameLanguage } from '../text/language-of.js'

const BETWEEN = '\n\n'
/** A lead picture stands a little above the first paragraph. */
const ABOVE = 12
const LONGEST_STANDFIRST = 500
const LONGEST_LABEL = 120
/** Characters of prose; a page that shows fewer may hold its text as data. */
const LEAST_SHOWN = 150
const MOST_DATA = 1_000_000
/** Characters of prose that are worth a word where they were left out; and their share of the text. */
const LEFT_OUT = 600
const LARGE_SHARE = 0.4
/** Characters of prose below which words of a pay wall, or the page's metadata alone, say that it is cut. */
const SHORT = 3_000
const VERY_SHORT = 1_000

/** Reads a page of HTML: its text is its blocks, headline first, joined by blank lines. */
export function readHtml(context: Context, html: string): { article: Article, problems: Problem[] } {
  const { document, flattened } = parseHtml(html)
  const all = pageBlocks(document)
  const metadata = htmlMetadata(document, context.given.byHand?.url ?? context.url, all)
  const title = context.given.title ?? metadata.title
  const shown = chooseBody(document, all)
  const data = proseIn(shown.chosen) >= LEAST_SHOWN ? [] : dataBlocks(document, metadata.articleBody)
  const body = data.length === 0 ? shown : { ...shown, chosen: new Set(data), leftOut: 0 }
  const times = data.length === 0 ? entryTimes(all, body.chosen, metadata.entries, elementsOf(document)) : new Map<PageBlock, EntryTime>()
  const drafts = withHeadline(title, data.length === 0 ? all : [...all, ...data], body.chosen, times, new Set([metadata.byline, ...metadata.authors ?? []].flatMap((name) => (name === null ? [] : [bareTitle(name)]))))
  const text = drafts.map((draft) => draft.text).join(BETWEEN)
  const article = assemble(context, text, spansOf(drafts), drafts, () => metadata)
  const problems: Problem[] = []
  if (flattened !== null) {
    const message = `the page ${flattened}: it was read without its structure, so furniture may stand among its paragraphs`
    problems.push({ rule: 'page-too-complex', message, begin: 0, end: text.length })
  }
  const open = metadata.publishedAt === null ? metadata.dates.find(({ of, candidates }) => of === 'published' && candidates !== undefined) : undefined
  if (open?.candidates !== undefined) {
    const message = `the page's date “${open.written}” can be read as ${open.candidates.join(' or ')} and nothing on the page tells which: give it with --published`
    problems.push({ rule: 'date-ambiguous', message, begin: 0, end: text.length })
  }
  if (data.length > 0) problems.push({ rule: 'text-from-data', message: 'the page shows no text without scripts: it was read from the data that the page holds for them', begin: 0, end: text.length })
  problems.push(...kindProblems({ ...metadata, blocks: all, chosen: body.chosen, elements: elementsOf(document), url: article.url }, metadata.paywalled, text.length))
  if (body.leftOut > LEFT_OUT && body.leftOut > proseIn(body.chosen) * LARGE_SHARE) {
    problems.push({ rule: 'body-incomplete', message: `${body.leftOut} characters of prose beside the article's text may belong to it and were left out`, begin: 0, end: text.length })
  }
  const different = disagreeing(metadata.dates)
  if (different.length > 0) {
    const listed = different.map(({ value, from }) => `${value} (${from})`).join(', ')
    problems.push({ rule: 'dates-disagree', message: `the page gives several publication dates: ${listed}; the first is taken`, begin: 0, end: text.length })
  }
  if (article.claimedLanguage !== undefined && article.language !== null && !sameLanguage(article.claimedLanguage, article.language)) {
    problems.push({ rule: 'language-differs', message: `the page says that it is in ${article.claimedLanguage}, but its words are in ${article.language}`, begin: 0, end: text.length })
  }
  return { article, problems }
}

/** The text that a page holds as data where it shows none. */
function dataBlocks(document: Document, articleBody: string | null): PageBlock[] {
  const embedded = embeddedBlocks(document)
  return embedded.length > 0 || articleBody === null ? embedded : plainBlocks(articleBody.slice(0, MOST_DATA))
}

/** That a page is no article, or one that is cut. */
function kindProblems(sources: KindSources, paywalled: boolean, end: number): Problem[] {
  const none = noArticle(sources)
  if (none !== null) return [{ rule: 'no-article', message: `the page is no article but a ${none.is}: ${none.signs.join(', ')}`, begin: 0, end }]
  const prose = proseIn(sources.chosen)
  const sign = paywalled || prose < SHORT ? payWallSign(sources.blocks) : null
  if (sign === null && !(paywalled && prose < VERY_SHORT)) return []
  return [{ rule: 'cut-by-pay-wall', message: `the page keeps the rest for those who pay (${sign === null ? 'as its metadata say' : `“${sign}”`}): its text is cut`, begin: 0, end }]
}

function spansOf(drafts: readonly Draft[]): Span[] {
  let begin = 0
  return drafts.map(({ text }) => {
    const at = { begin, end: begin + text.length }
    begin = at.end + BETWEEN.length
    return at
  })
}

/** The headline, the standfirst, then the body with the captions beside it and the notices of the whole page. */
function withHeadline(title: string | null, all: readonly PageBlock[], chosen: ReadonlySet<PageBlock>, times: ReadonlyMap<PageBlock, EntryTime>, names: ReadonlySet<string>): Draft[] {
  const isTitle = (block: PageBlock) => title !== null && same(block.text, title)
  const standfirst = all.find((block) => block.kind === 'standfirst' && block.text.length <= LONGEST_STANDFIRST && !isTitle(block))
  const range = { first: all.findIndex((block) => chosen.has(block)), last: all.findLastIndex((block) => chosen.has(block)) }
  const kept = all.filter((block, i) => chosen.has(block) || standsAmong(all, i, range) || isNotice(block))
  const rest = kept.filter((block) => block !== standfirst && !isTitle(block))
  const drafts = rest.map((block) => (saysWhoOrWhen(block, names) ? { ...draftOf(block, times), hint: 'furniture' as const } : draftOf(block, times)))
  if (standfirst) drafts.unshift({ ...draftOf(standfirst), hint: 'standfirst' })
  if (title !== null && title.trim() !== '') drafts.unshift({ text: title.trim(), hint: 'heading', linked: false })
  return drafts
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
