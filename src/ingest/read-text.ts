import type { Article, Block } from '../model/article.js'
import type { Capture } from '../model/capture.js'
import { bylineIn } from './byline.js'
import { assemble, type Metadata } from './assemble.js'
import { publishedLine } from './published.js'
import { textBlocks } from './text-blocks.js'

/** A byline or a date stands by the headline, or it is about something else. */
const NEAR_TOP = 6

/** What the caller knows of a page and the page may not say. */
export interface Given {
  readonly title?: string | undefined
  readonly published?: string | undefined
}

/** Reads plain text, kept to the letter. */
export function readText(capture: Capture, text: string, given: Given): Article {
  const spans = textBlocks(text)
  const drafts = spans.map(({ begin, end }, i) => {
    const words = text.slice(begin, end)
    const isTitle = i === 0 && given.title !== undefined && words.trim() === given.title.trim()
    return { text: words, hint: isTitle ? 'heading' as const : null, linked: false }
  })
  return assemble(capture, text, spans, drafts, (blocks) => metadataOf(text, blocks, given))
}

function metadataOf(text: string, blocks: readonly Block[], given: Given): Metadata {
  const first = blocks.find(({ kind }) => kind !== 'furniture' && kind !== 'notice' && kind !== 'caption')
  const title = first?.kind === 'heading' ? text.slice(first.begin, first.end) : null
  const top = blocks.slice(0, NEAR_TOP).map(({ begin, end }) => text.slice(begin, end))
  return {
    title: given.title ?? title,
    outlet: null,
    byline: firstOf(top, bylineIn),
    publishedAt: given.published ?? firstOf(top, publishedLine),
  }
}

function firstOf(lines: readonly string[], read: (line: string) => string | null): string | null {
  for (const line of lines) {
    const found = read(line)
    if (found !== null) return found
  }
  return null
}
