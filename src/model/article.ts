import { identifier } from './identifier.js'
import type { Span } from './span.js'

export const BLOCK_KINDS = ['heading', 'standfirst', 'paragraph', 'quote', 'caption', 'list', 'notice', 'furniture'] as const
export type BlockKind = (typeof BLOCK_KINDS)[number]

/** A piece of an article's text with one job on the page. Blocks are in the order of the text and don't overlap. */
export interface Block extends Span {
  readonly kind: BlockKind
}

export const NOTICE_KINDS = ['machine-translation', 'republication', 'correction', 'report-errors'] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** What a page says about itself. `language` is the language of the notice's words (BCP 47), or `null` when unsure. */
export interface Notice extends Span {
  readonly kind: NoticeKind
  readonly language: string | null
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
  /** All blocks in order. Of plain text: the input to the letter. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly notices: readonly Notice[]
}

/** Makes an article: its identifier hashes its capture and everything that the capture was read to say. */
export function article(of: Omit<Article, 'id'>): Article {
  const { captureId, title, outlet, byline, publishedAt, text } = of
  return { ...of, id: identifier(['article', captureId, title, outlet, byline, publishedAt, text]) }
}
