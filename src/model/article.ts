import { identifier } from './identifier.js'
import type { Site } from './site.js'
import type { Span } from './span.js'

export const BLOCK_KINDS = ['heading', 'standfirst', 'paragraph', 'quote', 'caption', 'list', 'notice', 'furniture'] as const
export type BlockKind = (typeof BLOCK_KINDS)[number]

/** A piece of an article's text with one job on the page. Blocks are in the order of the text and don't overlap. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** BCP 47; missing where it is the article's, or where there are too few words to tell. */
  readonly language?: string
}

export const NOTICE_KINDS = ['machine-translation', 'republication', 'correction', 'update', 'wire', 'report-errors', 'machine-summary'] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** What a page says about itself. `language` is the language of the notice's words (BCP 47), or `null` when unsure. */
export interface Notice extends Span {
  readonly kind: NoticeKind
  readonly language: string | null
}

/** A date that a page gives for itself, and where. */
export interface DateFound {
  readonly of: 'published' | 'modified'
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly value: string
  /** Both days that its numbers may mean, where nothing tells which (`03/04/2024`); `value` is what they share then. */
  readonly candidates?: readonly [string, string]
  /** `JSON-LD datePublished`, `meta article:published_time`, `address`, `visible text`. */
  readonly from: string
  readonly written: string
}

/** An entry of a live page, which has a time of its own. */
export interface LiveEntry extends Span {
  /** The day, `YYYY-MM-DD`, in the zone that the page writes it in. */
  readonly value: string
  /** The moment, as the page writes it for machines. */
  readonly written: string
  /** `JSON-LD liveBlogUpdate`, `time`. */
  readonly from: string
}

/** The source of what a person gave with a page. */
export const BY_HAND = 'given by hand'
/** The source of what a feed, a list or a line of JSON gave with a page. */
export const WITH_PAGE = 'given with the page'

/** Where what is known of a page comes from: `h1`, `meta og:site_name`, `JSON-LD author`, `html lang`, `given by hand`. */
export interface Origins {
  readonly title?: string
  readonly outlet?: string
  readonly byline?: string
  readonly claimedLanguage?: string
  readonly published?: string
  readonly url?: string
}

/** What was given with a page beside its bytes, and belongs to the reading: the page itself may not say it. */
export interface Given {
  /** By a feed, a list or a line of JSON. Dates are `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly title?: string
  readonly published?: string
  readonly mediaType?: 'text/plain' | 'text/html'
  /** By a person: goes before all else. */
  readonly byHand?: GivenByHand | undefined
}

export interface GivenByHand {
  readonly published?: string
  readonly url?: string
}

/** What tells outside of a page's text that a machine translated it: the address, the language tag or a `meta` element, as written. */
export interface TranslationSign {
  readonly from: string
  readonly written: string
}

/** A reading: what one version of the reader makes of a capture once the furniture is set apart, and what was given with it. */
export interface Article {
  readonly id: string
  /** The capture: SHA-256 of its bytes. */
  readonly captureId: string
  /** The version of the reader. */
  readonly reader: string
  readonly given: Given
  readonly mediaType: 'text/plain' | 'text/html'
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  /** The single names in `byline`, people before bodies; missing where there is none. */
  readonly authors?: readonly string[]
  /** BCP 47, of the article's own words; `null` when unsure. */
  readonly language: string | null
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, or `null` when the page doesn't say: never a guess. */
  readonly publishedAt: string | null
  /** The page's address: given by hand, or the one that the page calls its own on the same site, or where its bytes came from. */
  readonly url: string | null
  /** Where on the web it came from; missing where its address isn't known. */
  readonly site?: Site
  /** All dates that are given for the page, most trusted first; missing for plain text that nobody gave a date for. */
  readonly dates?: readonly DateFound[]
  /** The language that the page says it is in (BCP 47, as written); missing where it doesn't say. */
  readonly claimedLanguage?: string
  /** Missing for plain text that nothing was given with. */
  readonly from?: Origins
  /** Missing where nothing but perhaps a notice says that a machine translated the page. */
  readonly translation?: TranslationSign
  /** All blocks in order. Of plain text: the input to the letter. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly notices: readonly Notice[]
  /** In the order of the text, not overlapping; missing where the page is no live one, or gives no times but in its text. */
  readonly entries?: readonly LiveEntry[]
}

/** Whether a page says, in its text or outside of it, that its words went through a machine: they are not verbatim then. */
export function isMachineTranslated({ notices, translation }: Pick<Article, 'notices' | 'translation'>): boolean {
  return translation !== undefined || notices.some(({ kind }) => kind === 'machine-translation')
}

/** Makes a reading: its identifier hashes its capture, the reader, what was given, and everything that the capture was read to say. */
export function article(of: Omit<Article, 'id'>): Article {
  const { captureId, reader, given, title, outlet, byline, publishedAt, url, text } = of
  const handed = [given.title, given.published, given.mediaType, given.byHand?.published, given.byHand?.url].map((value) => value ?? null)
  return { ...of, id: identifier(['reading', captureId, reader, handed, title, outlet, byline, publishedAt, url, text]) }
}

/** What a page says, whatever stands around it and whoever read it: a hash of its byline and its text without furniture and white space. */
export function saysOf({ byline, text, blocks }: Pick<Article, 'byline' | 'text' | 'blocks'>): string {
  const words = blocks.flatMap(({ kind, begin, end }) => (kind === 'furniture' ? [] : [text.slice(begin, end).split(/\s+/).filter(Boolean).join(' ')]))
  return identifier(['says', byline, words.filter((block) => block !== '')])
}
