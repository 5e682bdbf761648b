import {
  article, BY_HAND, WITH_PAGE, type Article, type Block, type DateFound, type Given, type LiveEntry, type Notice, type Origins, type TranslationSign,
} from '../model/article.js'
import type { Span } from '../model/span.js'
import { languageOf, sameLanguage } from '../text/language-of.js'
import { blockKinds } from './block-kinds.js'
import type { Draft } from './draft.js'
import { noticesIn } from './notices.js'
import { pageAddress, type OwnAddress } from './page-address.js'
import { READER } from './reader-version.js'
import type { Context } from './context.js'
import { dayOf } from './published.js'
import { siteOf } from './site.js'

/** What a page says of itself outside its text. */
export interface Metadata {
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  readonly authors?: readonly string[]
  readonly publishedAt: string | null
  readonly dates?: readonly DateFound[]
  readonly claimedLanguage?: string | null
  readonly translation?: TranslationSign | null
  readonly from?: Origins
  /** The addresses that the page calls its own, most trusted first. */
  readonly ownAddresses?: readonly OwnAddress[]
}

/**
 * Makes a reading of a text, of where its blocks lie in it (in order, not overlapping), and of what is known of each. What was given
 * goes before what the page says, and is told as given.
 */
export function assemble(
  { captureId, mediaType, url: received, given }: Context, text: string, spans: readonly Span[], drafts: readonly Draft[],
  metadata: (blocks: readonly Block[]) => Metadata,
): Article {
  const kinds = blockKinds(drafts)
  const plain: Block[] = spans.map(({ begin, end }, i) => ({ kind: kinds[i] ?? 'paragraph', begin, end }))
  const language = languageOf(ownWords(text, plain))
  const blocks = plain.map((block) => withLanguage(text, block, language))
  const { ownAddresses = [], claimedLanguage, dates = [], translation, from, authors = [], title, outlet, byline, publishedAt } = metadata(blocks)
  const told = { title, outlet, byline, publishedAt }
  const entries = entriesOf(spans, drafts)
  const address = pageAddress(received, ownAddresses, given.byHand?.url)
  const site = siteOf(given.byHand?.url ?? received ?? ownAddresses[0]?.value ?? null)
  const givenDates = datesGiven(given)
  const origins: Origins = {
    ...from, ...(given.title !== undefined && { title: WITH_PAGE }), ...(address.from !== undefined && { url: address.from }),
    ...(givenDates[0] !== undefined && { published: givenDates[0].from }),
  }
  const allDates = [...givenDates, ...dates]
  return article({
    captureId, reader: READER, given, mediaType,
    ...told,
    title: given.title ?? told.title,
    publishedAt: givenDates[0]?.value ?? told.publishedAt,
    ...(authors.length > 0 && { authors }),
    ...(site && { site }),
    ...(mediaType === 'text/html' || allDates.length > 0 ? { dates: allDates } : {}),
    ...(translation && { translation }),
    ...(typeof claimedLanguage === 'string' && { claimedLanguage }),
    ...(mediaType === 'text/html' || Object.keys(origins).length > 0 ? { from: origins } : {}),
    language,
    url: address.url,
    text,
    blocks,
    ...(entries.length > 0 && { entries }),
    notices: blocks.flatMap((block) => block.kind === 'notice' ? noticesOf(text, block) : []),
  })
}

/** Blocks in a row that one entry of a live page has, as one. */
function entriesOf(spans: readonly Span[], drafts: readonly Draft[]): readonly LiveEntry[] {
  const entries: LiveEntry[] = []
  drafts.forEach(({ entry }, i) => {
    const [span, last] = [spans[i], entries.at(-1)]
    const value = entry === undefined ? null : dayOf(entry.written)
    if (span === undefined || entry === undefined || value === null) return
    if (last?.written === entry.written) entries.splice(-1, 1, { ...last, end: span.end })
    else entries.push({ begin: span.begin, end: span.end, value, ...entry })
  })
  return entries
}

function datesGiven({ published, byHand }: Given): DateFound[] {
  const dated = (value: string | undefined, from: string): DateFound[] => (value === undefined ? [] : [{ of: 'published', value, from, written: value }])
  return [...dated(byHand?.published, BY_HAND), ...dated(published, WITH_PAGE)]
}

/** Letters from which a block's language is told: below, names alone lead the detector astray. */
const LEAST_LETTERS = 80

/** A block with its language, where that is another than the article's. */
function withLanguage(text: string, block: Block, language: string | null): Block {
  const words = text.slice(block.begin, block.end)
  if (words.length < LEAST_LETTERS || (words.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return block
  const own = languageOf(words)
  return own === null || own === language || (language !== null && sameLanguage(own, language)) ? block : { ...block, language: own }
}

function noticesOf(text: string, block: Block): Notice[] {
  return noticesIn(text.slice(block.begin, block.end))
    .map((notice) => ({ ...notice, begin: block.begin + notice.begin, end: block.begin + notice.end }))
}

/** The article's prose; everything but the furniture where it has none. */
function ownWords(text: string, blocks: readonly Block[]): string {
  const words = (kinds: ReadonlySet<string>) => blocks
    .filter(({ kind }) => kinds.has(kind)).map(({ begin, end }) => text.slice(begin, end)).join('\n')
  const prose = words(new Set(['paragraph', 'quote', 'standfirst']))
  return prose.length >= 200 ? prose : words(new Set(['paragraph', 'quote', 'standfirst', 'heading', 'caption', 'list']))
}
