import type { Analysis } from '../../src/model/analysis.js'
import { article, type Article } from '../../src/model/article.js'
import { capture, type Capture } from '../../src/model/capture.js'
import { statementId, type Speaker, type Statement } from '../../src/model/statement.js'
import type { Entry } from '../../src/store/entry-writer.js'

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
export function entry({ name = 'page.txt', publishedAt = null, addedAt = '2030-01-01T00:00:00.000Z', version = 'test-1', said }: Page): Entry {
  let text = ''
  const found = said.map(({ speakers, content }) => {
    const put = (piece: string) => {
      text += piece
      return { begin: text.length - piece.length, end: text.length }
    }
    const spans = { content: [put(content)] }
    put(', ')
    const cue = [put('said')]
    put(' ')
    const source = [put(speakers.map((speaker) => speaker.as).join(' and '))]
    put('.\n\n')
    return { speakers, spans: { ...spans, cue, source } }
  })
  const kept = capture({
    bytes: new TextEncoder().encode(`${name}\n${text}`), url: `https://paper.example/${name}`, name,
    receivedAt: '2030-01-01T00:00:00.000Z', mediaType: 'text/plain', headers: [['Content-Type', 'text/plain']],
  })
  const read = article({
    captureId: kept.id, title: name, outlet: 'The Marl Herald', byline: null, language: 'en', publishedAt,
    url: kept.url, text, blocks: [{ kind: 'paragraph', begin: 0, end: text.length }], notices: [],
  })
  const statements = found.map(({ speakers, spans }): Statement => ({
    id: statementId(read.id, spans), articleId: read.id, form: 'direct', kind: 'speech', act: 'say', negated: false, ...spans,
    speakers, addressees: [], chain: [], within: null, saidAt: null, translated: false, confidence: 0.9, by: 'test',
  }))
  return { capture: kept, article: read, analysis: analysisOf(read, statements, version), addedAt }
}

export function analysisOf(of: Article, statements: readonly Statement[], version: string): Analysis {
  const problems = [{ rule: 'test-problem', message: `of ${version}`, begin: 0, end: 1 }]
  return { articleId: of.id, version, statements, problems }
}

/** An entry as received at another time. */
export function received(of: Entry, receivedAt: string): Entry {
  return { ...of, capture: { ...of.capture, receivedAt }, addedAt: receivedAt }
}

/** A capture of the same address with other bytes. */
export function captureAgain(of: Capture, bytes: string, receivedAt: string): Capture {
  return capture({ ...of, bytes: new TextEncoder().encode(bytes), receivedAt })
}
