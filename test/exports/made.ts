import { article, type Article } from '../../src/model/article.js'
import { sighting } from '../../src/model/sighting.js'
import type { Span } from '../../src/model/span.js'
import type { Statement } from '../../src/model/statement.js'
import type { Exported, Exporting } from '../../src/export/exported.js'

export const EXPORTING: Exporting = { desk: 'https://desk.example', software: 'Onrecord 1.2.3', now: '2031-04-01T00:00:00.000Z' }
export const SHA256 = '9f2c4e6a8b0d1f3e5a7c9b1d3f5e7a9c0b2d4f6e8a1c3e5f7b9d0a2c4e6f8b1d'

const LINES = [
  '🙂 Ada Brandt & Sons, 50% owner of {Port_1}, said: “The harbour 🚢 stays open.”',
  '=SUM(A1) was her "answer", she said to Pavo Lind.',
  'According to Odile Marchetti, Brandt denied that she had lied.',
  'One thing, said Brandt\nthe minister, is sure.',
]
const TEXT = LINES.join('\n\n')

export const ARTICLE: Article = article({
  captureId: SHA256, reader: 'reader-1', given: {}, mediaType: 'text/html', title: 'Harbour_tax & 50% {more}', outlet: 'The Port Ellery Paper', byline: 'By Odile Marchetti and Ben Roe', authors: ['Odile Marchetti', 'Sons and Daughters'],
  language: 'en', publishedAt: '2031-03-09', url: 'https://paper.example/harbour?a=1&b=2_3', text: TEXT, blocks: [{ kind: 'paragraph', begin: 0, end: TEXT.length }], notices: [],
})

export const SIGHTING = sighting({
  captureId: SHA256, receivedAt: '2031-03-10T10:15:00.000Z', receivedFrom: 'clock', door: 'fetch', name: 'page', asked: ARTICLE.url, url: ARTICLE.url, redirects: [], status: 200, headers: [['Content-Type', 'text/html']],
})

function at(words: string): Span {
  const begin = TEXT.indexOf(words)
  if (begin < 0) throw new RangeError(`no ${words}`)
  return { begin, end: begin + words.length }
}

interface Made extends Partial<Omit<Statement, 'source' | 'cue' | 'content'>> {
  readonly source?: readonly string[]
  readonly cue?: readonly string[]
  readonly content: readonly string[]
}

let number = 0

function made({ source = [], cue = [], content, ...more }: Made): Statement {
  number += 1
  return {
    id: `${number}`.padStart(20, 'a'), articleId: ARTICLE.id, form: 'direct', kind: 'speech', act: 'say', negated: false, speakers: [], addressees: [], targets: [], chain: [], within: null, saidAt: null, translatedBy: null,
    confidence: 0.9, by: 'test', ...more, source: source.map(at), cue: cue.map(at), content: content.map(at),
  }
}

const brandt = { name: 'Ada Brandt', as: 'Ada Brandt', actor: 'Q1234', role: 'minister', known: 'named' } as const
export const DIRECT = made({ source: ['Ada Brandt'], cue: ['said:'], content: ['“The harbour 🚢 stays open.”'], speakers: [brandt], saidAt: { value: '2031-03-08', precision: 'day', as: 'on Saturday', basis: 'page' } })
export const FORMULA = made({ form: 'mixed', source: ['she'], cue: ['said to'], content: ['=SUM(A1) was her "answer"'], speakers: [{ name: null, as: 'she', known: 'open', candidates: ['Ada Brandt', 'Odile Marchetti'] }], addressees: [{ name: 'Pavo Lind', as: 'Pavo Lind' }] })
export const HOLDER = made({ form: 'indirect', cue: ['According to'], source: ['Odile Marchetti'], content: ['Brandt denied that she had lied'], speakers: [{ name: 'Odile Marchetti', as: 'Odile Marchetti' }], act: 'deny' })
export const HELD = made({ form: 'indirect', act: 'deny', cue: ['denied'], content: ['she had lied'], speakers: [brandt], within: HOLDER.id })
export const CUT = made({ form: 'indirect', cue: ['said'], source: ['Brandt\nthe minister'], content: ['One thing', 'is sure'], speakers: [brandt] })
export const TRANSLATED = made({ content: ['“The harbour 🚢 stays open.”'], speakers: [brandt], translatedBy: 'machine' })
export const NOT_SAID = made({ content: ['“The harbour 🚢 stays open.”'], speakers: [brandt], negated: true })
export const TOPIC = made({ form: 'indirect', kind: 'topic', content: ['the minister'], speakers: [brandt] })

const seen = { firstSeenAt: SIGHTING.receivedAt, lastSeenAt: SIGHTING.receivedAt, goneSince: null }
export const EXPORTED: readonly Exported[] = [DIRECT, FORMULA, HOLDER, HELD, CUT, TRANSLATED, NOT_SAID, TOPIC].map((statement) => ({
  statement, holders: statement === HELD ? [HOLDER] : [], article: ARTICLE, seen, sighting: SIGHTING,
}))

export async function* given<T>(items: readonly T[], breaks = false): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item)
  if (breaks) throw new Error('the ledger went away')
}

export async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<{ readonly bytes: Buffer; readonly error: unknown }> {
  const all: Uint8Array[] = []
  try {
    for await (const piece of pieces) all.push(piece)
  } catch (error) {
    return { bytes: Buffer.concat(all), error }
  }
  return { bytes: Buffer.concat(all), error: null }
}
