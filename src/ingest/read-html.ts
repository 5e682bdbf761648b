import type { Article } from '../model/article.js'
import type { Problem } from '../model/problem.js'
import type { Span } from '../model/span.js'
import { assemble } from './assemble.js'
import type { Draft } from './draft.js'
import { pageBlocks, type PageBlock } from './html-blocks.js'
import { draftsOf } from './html-drafts.js'
import { chooseBody, proseIn } from './html-body.js'
import { embeddedBlocks, plainBlocks } from './html-embedded.js'
import { disagreeing } from './html-dates.js'
import { htmlMetadata } from './html-metadata.js'
import { elementsOf, parseHtml, type Document } from './html-tree.js'
import { noArticle, payWallSign, type KindSources } from './page-kind.js'
import { entryTimes } from './live-entries.js'
import type { Context } from './context.js'
import { sameLanguage } from '../text/language-of.js'

const BETWEEN = '\n\n'
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
  const times = data.length === 0 ? entryTimes(all, body.chosen, metadata.entries, elementsOf(document)) : new Map<PageBlock, never>()
  const drafts = draftsOf({ title, all: data.length === 0 ? all : [...all, ...data], chosen: body.chosen, times, byline: metadata.byline, authors: metadata.authors ?? [], descriptions: metadata.descriptions })
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
