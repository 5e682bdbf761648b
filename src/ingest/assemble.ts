import { article, type Article, type Block, type DateFound, type Notice, type Origins, type TranslationSign } from '../model/article.js'
import type { Capture } from '../model/capture.js'
import type { Span } from '../model/span.js'
import { languageOf, sameLanguage } from '../text/language-of.js'
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
  readonly from?: Origins
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
  const plain: Block[] = spans.map(({ begin, end }, i) => ({ kind: kinds[i] ?? 'paragraph', begin, end }))
  const language = languageOf(ownWords(text, plain))
  const blocks = plain.map((block) => withLanguage(text, block, language))
  const { canonical = null, claimedLanguage, dates, translation, ...told } = metadata(blocks)
  const site = siteOf(capture.url ?? canonical)
  return article({
    captureId: capture.id,
    ...told,
    ...(site && { site }),
    ...(dates && { dates }),
    ...(translation && { translation }),
    ...(typeof claimedLanguage === 'string' && { claimedLanguage }),
    language,
    url: capture.url,
    text,
    blocks,
    notices: blocks.flatMap((block) => block.kind === 'notice' ? noticesOf(text, block) : []),
  })
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
