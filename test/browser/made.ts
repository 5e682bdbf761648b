import { article } from '../../src/model/article.js'
import type { Article, Block, BlockKind, Notice, NoticeKind } from '../../src/model/article.js'
import { capture } from '../../src/model/capture.js'
import type { Capture } from '../../src/model/capture.js'
import type { Analysis } from '../../src/model/analysis.js'
import type { Problem } from '../../src/model/problem.js'
import type { Span } from '../../src/model/span.js'
import { statementId } from '../../src/model/statement.js'
import type { Statement } from '../../src/model/statement.js'

/** An entry as a store takes it. */
export interface Entry {
  readonly capture: Capture
  readonly article: Article
  readonly analysis: Analysis
  readonly addedAt: string
}

/** A page put down by hand: its blocks, and its statements by the words of their spans. */
export interface Page {
  readonly name: string
  readonly url?: string | null
  readonly title?: string | null
  readonly outlet?: string | null
  readonly byline?: string | null
  readonly language?: string | null
  readonly publishedAt?: string | null
  readonly mediaType?: string
  readonly bytes?: string
  /** ISO 8601, UTC. */
  readonly receivedAt?: string
  readonly blocks: readonly (readonly [BlockKind, string])[]
  readonly notices?: readonly (readonly [NoticeKind, string, string | null])[]
  readonly statements?: readonly Said[]
  readonly problems?: readonly (readonly [rule: string, message: string, words: string])[]
}

/** A statement by the words of its spans, which must stand in the page. `within` is the index of the one that holds it. */
export interface Said extends Partial<Omit<Statement, 'id' | 'articleId' | 'source' | 'cue' | 'content' | 'within'>> {
  readonly source?: readonly string[]
  readonly cue?: readonly string[]
  readonly content: readonly string[]
  readonly within?: number
}

const RECEIVED = '2031-03-09T10:15:00.000Z'

/** Makes the records of a page. Throws where words are not in its text. */
export function entry(page: Page): Entry {
  const text = page.blocks.map(([, words]) => words).join('\n\n')
  const kept = capture({
    url: page.url ?? null,
    name: page.name,
    receivedAt: page.receivedAt ?? RECEIVED,
    mediaType: page.mediaType ?? 'text/html',
    headers: [],
    bytes: new TextEncoder().encode(page.bytes ?? text),
  })
  const made = article({
    captureId: kept.id,
    title: page.title ?? null,
    outlet: page.outlet ?? null,
    byline: page.byline ?? null,
    language: page.language ?? null,
    publishedAt: page.publishedAt ?? null,
    url: page.url ?? null,
    text,
    blocks: blocksOf(page.blocks),
    notices: (page.notices ?? []).map(([kind, words, language]): Notice => ({ ...find(text, words), kind, language })),
  })
  const analysis: Analysis = {
    articleId: made.id,
    version: 'by-hand-1',
    statements: statementsOf(made, page.statements ?? []),
    problems: (page.problems ?? []).map(([rule, message, words]): Problem => ({ rule, message, ...find(text, words) })),
  }
  return { capture: kept, article: made, analysis, addedAt: RECEIVED }
}

function blocksOf(blocks: Page['blocks']): Block[] {
  let begin = 0
  return blocks.map(([kind, words]) => {
    const block = { kind, begin, end: begin + words.length }
    begin = block.end + 2
    return block
  })
}

function find(text: string, words: string, from = 0): Span {
  const begin = text.indexOf(words, from)
  if (begin < 0) throw new Error(`not in the page's text: ${words}`)
  return { begin, end: begin + words.length }
}

/** Where words stand nearest to others: a source and a cue stand near their content. */
function nearest(text: string, words: string, to: Span): Span {
  const before = text.lastIndexOf(words, to.begin - words.length)
  const after = text.indexOf(words, to.end)
  const isBefore = before >= 0 && (after < 0 || to.begin - before - words.length <= after - to.end)
  return find(text, words, isBefore ? before : Math.max(0, after))
}

function statementsOf(of: Article, said: readonly Said[]): Statement[] {
  const made: Statement[] = []
  for (const { source = [], cue = [], content, within, ...rest } of said) {
    const first = find(of.text, content[0] ?? '')
    const near = (words: string) => nearest(of.text, words, first)
    const spans = {
      source: source.map(near),
      cue: cue.map(near),
      content: content.map((words) => find(of.text, words)),
    }
    made.push({
      id: statementId(of.id, spans),
      articleId: of.id,
      form: 'indirect',
      kind: 'speech',
      act: 'say',
      negated: false,
      speakers: source.map((as) => ({ name: as, as })),
      addressees: [],
      chain: [],
      saidAt: null,
      translated: of.notices.some(({ kind }) => kind === 'machine-translation'),
      confidence: 0.9,
      by: 'by hand',
      ...rest,
      ...spans,
      within: within === undefined ? null : (made[within]?.id ?? null),
    })
  }
  return made
}
