import type { Analysis } from '../../src/model/analysis.js'
import type { Article } from '../../src/model/article.js'
import { readPage } from '../../src/ingest/read-page.js'
import type { GoldenCase } from './cases.js'
import { compareCase, type Difference } from './compare.js'

/** Takes a golden page all the way from its bytes to statements and compares them with what is expected. */
export async function analyseCase(of: GoldenCase, analyse: (article: Article) => Promise<Analysis>): Promise<Difference[]> {
  const { article } = readPage({
    name: 'article.txt',
    bytes: of.bytes,
    receivedAt: '2024-01-01T00:00:00Z',
    published: of.published ?? undefined,
  })
  if (article.text !== of.text) throw new Error(`golden case ${of.name}: plain text was not kept to the letter`)
  return compareCase(of.statements, (await analyse(article)).statements, of.text)
}
