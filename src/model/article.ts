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

export const NOTICE_KINDS = ['machine-translation', 'republication', 'correction', 'update', 'wire', 'report-errors'] as const
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
  /** `JSON-LD datePublished`, `meta article:published_time`, `address`, `visible text`. */
  readonly from: string
  readonly written: string
}

/** Where a page of HTML gives what it says of itself: `h1`, `meta og:site_name`, `JSON-LD author`, `html lang`. */
export interface Origins {
  readonly title?: string
  readonly outlet?: string
  readonly byline?: string
  readonly claimedLanguage?: string
}

/** What tells outside of a page's text that a machine translated it: the address, the language tag or a `meta` element, as written. */
export interface TranslationSign {
  readonly from: string
  readonly written: string
}

/** What a capture says once the furniture is set apart. */
export interface Article {
  readonly id: string
  readonly captureId: string
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  /** BCP 47, of the article's own words; `null` when unsure. */
  readonly language: string | null
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, or `null` when the page doesn't say: never a guess. */
  readonly publishedAt: string | null
  readonly url: string | null
  /** Where on the web it came from; missing where its address isn't known. */
  readonly site?: Site
  /** All dates that the page gives for itself, most trusted first; missing for plain text. */
  readonly dates?: readonly DateFound[]
  /** The language that the page says it is in (BCP 47, as written); missing where it doesn't say. */
  readonly claimedLanguage?: string
  /** Missing for plain text. */
  readonly from?: Origins
  /** Missing where nothing but perhaps a notice says that a machine translated the page. */
  readonly translation?: TranslationSign
  /** All blocks in order. Of plain text: the input to the letter. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly notices: readonly Notice[]
}

/** Whether a page says, in its text or outside of it, that its words went through a machine: they are not verbatim then. */
export function isMachineTranslated({ notices, translation }: Pick<Article, 'notices' | 'translation'>): boolean {
  return translation !== undefined || notices.some(({ kind }) => kind === 'machine-translation')
}

/** Makes an article: its identifier hashes its capture and everything that the capture was read to say. */
export function article(of: Omit<Article, 'id'>): Article {
  const { captureId, title, outlet, byline, publishedAt, text } = of
  return { ...of, id: identifier(['article', captureId, title, outlet, byline, publishedAt, text]) }
}
