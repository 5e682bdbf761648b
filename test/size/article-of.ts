import { article, type Article } from '../../src/model/article.js'

/** A page of plain text whose paragraphs stand apart by an empty line. */
export function articleOf(text: string): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: words, index }) => ({ kind: 'paragraph' as const, begin: index, end: index + words.length }))
  return article({ captureId: 'made', reader: 'reader-1', given: {}, mediaType: 'text/plain', title: null, outlet: null, byline: null, url: null, language: 'en', publishedAt: '2024-03-08', text, blocks, notices: [] })
}
