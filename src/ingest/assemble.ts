import { article, type Article, type Block, type DateFound, type Notice, type TranslationSign } from '../model/article.js'
import type { Capture } from '../model/capture.js'
import type { Span } from '../model/span.js'
import { languageOf } from '../text/language-of.js'
import { blockKinds } from './block-kinds.js'
import type { Draft } from './draft.js'
import { noticesIn } from './notices.js'
import { siteOf } from './site.js'

/** What a page says of itself outside its text. */
export interface Metadata {
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  readonly publishedAt: string | null
  readonly dates?: readonly DateFound[]
  readonly claimedLanguage?: string | null
  readonly translation?: TranslationSign | null
  /** The address that the page calls its own. */
  readonly canonical?: string | null
}

/**
 * Makes an article of a text, of where its blocks lie in it (in order, not overlapping), and of what is known of each.
 */
export function assemble(
  capture: Capture, text: string, spans: readonly Span[], drafts: readonly Draft[],
  metadata: (blocks: readonly Block[]) => Metadata,
): Article {
  const kinds = blockKinds(drafts)
  const blocks: Block[] = spans.map(({ begin, end }, i) => ({ kind: kinds[i] ?? 'paragraph', begin, end }))
  const { canonical = null, claimedLanguage, dates, translation, ...told } = metadata(blocks)
  const site = siteOf(capture.url ?? canonical)
  return article({
    captureId: capture.id,
    ...told,
    ...(site && { site }),
    ...(dates && { dates }),
    ...(translation && { translation }),
    ...(typeof claimedLanguage === 'string' && { claimedLanguage }),
    language: languageOf(ownWords(text, blocks)),
    url: capture.url,
    text,
    blocks,
    notices: blocks.flatMap((block) => block.kind === 'notice' ? noticesOf(text, block) : []),
  })
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
