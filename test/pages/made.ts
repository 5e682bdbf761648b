import { article } from '../../src/model/article.js'
import type { Article, Block } from '../../src/model/article.js'

/** The blocks of a text whose paragraphs stand apart by an empty line. */
export function paragraphs(text: string): readonly Block[] {
  const blocks: Block[] = []
  let at = 0
  for (const part of text.split('\n\n')) {
    blocks.push({ kind: 'paragraph', begin: at, end: at + part.length })
    at += part.length + 2
  }
  return blocks
}

/** An article made of paragraphs alone, in English. */
export function articleOf(text: string, publishedAt: string | null = null): Article {
  const unknown = { title: null, outlet: null, byline: null, url: null }
  return article({ ...unknown, captureId: 'made', reader: 'reader-1', given: {}, mediaType: 'text/plain', language: 'en', publishedAt, text, blocks: paragraphs(text), notices: [] })
}
