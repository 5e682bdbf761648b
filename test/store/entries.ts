import type { Analysis } from '../../src/model/analysis.js'
import { article, type Article } from '../../src/model/article.js'
import { capture } from '../../src/model/capture.js'
import { sighting } from '../../src/model/sighting.js'
import { statementKeys, type Roles } from '../../src/model/statement-id.js'
import type { Speaker, Statement } from '../../src/model/statement.js'
import type { Entry } from '../../src/store/store.js'

/** An entry with its analysis. */
export type Analysed = Entry & { readonly analysis: Analysis }

interface Said {
  readonly speakers: readonly Speaker[]
  readonly content: string
}

interface Page {
  readonly name?: string
  readonly publishedAt?: string | null
  readonly addedAt?: string
  readonly version?: string
  readonly said: readonly Said[]
}

export function person(name: string, actor?: string): Speaker {
  return { name, as: name, ...(actor === undefined ? {} : { actor }) }
}

/** An entry of a page on which each of `said` is a paragraph of its own: `CONTENT, said SPEAKER and SPEAKER`. */
export function entry({ name = 'page.txt', publishedAt = null, addedAt = '2030-01-01T00:00:00.000Z', version = 'test-1', said }: Page): Analysed {
  let text = ''
  const blocks: { kind: 'paragraph'; begin: number; end: number }[] = []
  const found = said.map(({ speakers, content }) => {
    const put = (piece: string) => {
      text += piece
      return { begin: text.length - piece.length, end: text.length }
    }
    const { begin } = { begin: text.length }
    const spans = { content: [put(content)] }
    put(', ')
    const cue = [put('said')]
    put(' ')
    const source = [put(speakers.map((speaker) => speaker.as).join(' and '))]
    put('.')
    blocks.push({ kind: 'paragraph', begin, end: text.length })
    put('\n\n')
    return { speakers, spans: { ...spans, cue, source } }
  })
  const kept = capture(new TextEncoder().encode(`${name}\n${text}`))
  const url = `https://paper.example/${name}`
  const read = article({
    captureId: kept.sha256, reader: 'reader-1', given: {}, mediaType: 'text/plain', title: name, outlet: 'The Marl Herald', byline: null, language: 'en', publishedAt,
    url, text, blocks, notices: [],
  })
  const keys = statementKeys(kept.sha256, text, found.map(({ spans }): Roles => spans))
  const statements = found.map(({ speakers, spans }, i): Statement => ({
    id: keys[i]!.id, articleId: read.id, form: 'direct', kind: 'speech', act: 'say', negated: false, ...spans,
    speakers, addressees: [], chain: [], within: null, saidAt: null, targets: [], translatedBy: null, confidence: 0.9, by: 'test',
  }))
  const seen = sighting({
    captureId: kept.sha256, receivedAt: '2030-01-01T00:00:00.000Z', receivedFrom: 'clock', door: 'fetch', name: url, asked: url, url, redirects: [], status: 200,
    headers: [['Content-Type', 'text/plain']],
  })
  return { capture: kept, sighting: seen, article: read, analysis: analysisOf(read, statements, version), addedAt }
}

export function analysisOf(of: Article, statements: readonly Statement[], version: string): Analysis {
  const problems = [{ rule: 'test-problem', message: `of ${version}`, begin: 0, end: 1 }]
  return { articleId: of.id, version, statements, problems }
}

/** An entry as received at another time. */
export function received(of: Analysed, receivedAt: string): Analysed {
  return { ...of, sighting: sighting({ ...of.sighting, receivedAt }), addedAt: receivedAt }
}

/** Other bytes of the same page, read to say the same and not analysed. */
export function repeated(of: Analysed, bytes: string, receivedAt: string): Entry {
  const kept = capture(new TextEncoder().encode(bytes))
  return {
    capture: kept, sighting: sighting({ ...of.sighting, captureId: kept.sha256, receivedAt }), article: article({ ...of.article, captureId: kept.sha256 }), analysis: null,
    addedAt: receivedAt,
  }
}
