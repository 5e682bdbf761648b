import { article } from '../../src/model/article.js'
import type { Article, Block, BlockKind, Notice, NoticeKind } from '../../src/model/article.js'
import { capture } from '../../src/model/capture.js'
import type { Analysis } from '../../src/model/analysis.js'
import type { Problem } from '../../src/model/problem.js'
import type { Span } from '../../src/model/span.js'
import { sighting } from '../../src/model/sighting.js'
import { statementKeys, type Roles } from '../../src/model/statement-id.js'
import type { Statement } from '../../src/model/statement.js'
import type { Entry } from '../../src/store/store.js'

/** An entry with its analysis. */
export type Analysed = Entry & { readonly analysis: Analysis }

/** A page put down by hand: its blocks, and its statements by the words of their spans. */
export interface Page {
  readonly name: string
  readonly url?: string | null
  readonly title?: string | null
  readonly outlet?: string | null
  readonly byline?: string | null
  readonly language?: string | null
  readonly publishedAt?: string | null
  readonly mediaType?: Article['mediaType']
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
export function entry(page: Page): Analysed {
  const text = page.blocks.map(([, words]) => words).join('\n\n')
  // Two pages with one text have other bytes: the same bytes are one capture.
  const kept = capture(new TextEncoder().encode(page.bytes ?? `${page.name}\n${text}`))
  const url = page.url ?? null
  const receivedAt = page.receivedAt ?? RECEIVED
  const seen = sighting({
    captureId: kept.sha256, receivedAt, receivedFrom: 'clock', door: url === null ? 'file' : 'fetch', name: page.name, asked: url, url, redirects: [], status: url === null ? null : 200,
    headers: [],
  })
  const made = article({
    captureId: kept.sha256,
    reader: 'reader-1',
    given: {},
    mediaType: page.mediaType ?? 'text/html',
    title: page.title ?? null,
    outlet: page.outlet ?? null,
    byline: page.byline ?? null,
    language: page.language ?? null,
    publishedAt: page.publishedAt ?? null,
    url,
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
  return { capture: kept, sighting: seen, article: made, analysis, addedAt: RECEIVED }
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
  const spans = said.map(({ source = [], cue = [], content }): Roles => {
    const first = find(of.text, content[0] ?? '')
    const near = (words: string) => nearest(of.text, words, first)
    return { source: source.map(near), cue: cue.map(near), content: content.map((words) => find(of.text, words)) }
  })
  const ids = statementKeys(of.captureId, of.text, spans).map(({ id }) => id)
  return said.map(({ source = [], cue: _cue, content: _content, within, ...rest }, i) => ({
    id: ids[i]!,
    articleId: of.id,
    form: 'indirect',
    kind: 'speech',
    act: 'say',
    negated: false,
    speakers: source.map((as) => ({ name: as, as })),
    addressees: [],
    chain: [],
    saidAt: null,
    targets: [], translatedBy: of.notices.some(({ kind }) => kind === 'machine-translation') ? 'machine' : null,
    confidence: 0.9,
    by: 'by hand',
    ...rest,
    ...spans[i]!,
    within: within === undefined ? null : ids[within]!,
  }))
}
