import type { Article, Block } from '../model/article.js'
import { bylineIn } from './byline.js'
import { assemble, type Metadata } from './assemble.js'
import { publishedLine } from './published.js'
import type { Context } from './context.js'
import { textBlocks } from './text-blocks.js'

/** A byline or a date stands by the headline, or it is about something else. */
const NEAR_TOP = 6

/** Reads plain text, kept to the letter. */
export function readText(context: Context, text: string): Article {
  const { given } = context
  const spans = textBlocks(text)
  const drafts = spans.map(({ begin, end }, i) => {
    const words = text.slice(begin, end)
    const isTitle = i === 0 && given.title !== undefined && words.trim() === given.title.trim()
    return { text: words, hint: isTitle ? 'heading' as const : null, linked: false }
  })
  return assemble(context, text, spans, drafts, (blocks) => metadataOf(text, blocks))
}

function metadataOf(text: string, blocks: readonly Block[]): Metadata {
  const first = blocks.find(({ kind }) => kind !== 'furniture' && kind !== 'notice' && kind !== 'caption')
  const title = first?.kind === 'heading' ? text.slice(first.begin, first.end) : null
  const top = blocks.slice(0, NEAR_TOP).map(({ begin, end }) => text.slice(begin, end))
  return {
    title,
    outlet: null,
    byline: firstOf(top, bylineIn),
    publishedAt: firstOf(top, dayInLine),
  }
}

function firstOf(lines: readonly string[], read: (line: string) => string | null): string | null {
  for (const line of lines) {
    const found = read(line)
    if (found !== null) return found
  }
  return null
}

function dayInLine(line: string): string | null {
  const date = publishedLine(line)
  return date === null || date.candidates !== undefined ? null : date.value
}
