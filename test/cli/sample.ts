import { READER } from '../../src/ingest/reader-version.js'
import { article, type Article } from '../../src/model/article.js'
import type { Analysis } from '../../src/model/analysis.js'
import { capture } from '../../src/model/capture.js'
import { sighting, type Sighting } from '../../src/model/sighting.js'
import { statementKeys } from '../../src/model/statement-id.js'
import type { Statement } from '../../src/model/statement.js'
import type { Seen } from '../../src/store/store.js'

/** The span of `words` in a text; throws where they don't stand. */
export function at(text: string, words: string): { begin: number; end: number } {
  const begin = text.indexOf(words)
  if (begin < 0) throw new Error(`sample: ${JSON.stringify(words)} not in the text`)
  return { begin, end: begin + words.length }
}

const TITLE = 'Harbour tax will rise, says Brandt'
const LONG = '“The harbour pays for itself or it closes,” Ada Brandt, the minister of ports, told The Quay Post on Friday, according to Norlandia Press.'
const CAPTION = 'The harbour of Vessel Bay in May.'
const LAST = 'He did not say when. “We heard that she wants it,” he added.'

const text = [TITLE, LONG, CAPTION, LAST].join('\n\n')

const kept = capture(new TextEncoder().encode(text))

const sample: Article = article({
  captureId: kept.sha256,
  reader: READER,
  given: {},
  mediaType: 'text/plain',
  title: TITLE,
  outlet: 'The Quay Post',
  byline: null,
  language: 'en',
  publishedAt: null,
  url: null,
  text,
  blocks: [
    { kind: 'heading', ...at(text, TITLE) },
    { kind: 'paragraph', ...at(text, LONG) },
    { kind: 'caption', ...at(text, CAPTION) },
    { kind: 'paragraph', ...at(text, LAST) },
  ],
  notices: [],
})

function statement(of: Partial<Statement> & Pick<Statement, 'source' | 'cue' | 'content'>): Statement {
  return {
    id: statementKeys(kept.sha256, text, [of])[0]!.id,
    articleId: sample.id,
    form: 'direct',
    kind: 'speech',
    act: 'say',
    negated: false,
    speakers: [],
    addressees: [],
    chain: [],
    within: null,
    saidAt: null,
    targets: [], translatedBy: null,
    confidence: 0.9,
    by: 'sample',
    ...of,
  }
}

const told = statement({
  source: [at(text, 'Ada Brandt, the minister of ports')],
  cue: [at(text, 'told')],
  content: [at(text, 'The harbour pays for itself or it closes,')],
  speakers: [{ name: 'Ada Brandt', as: 'Ada Brandt, the minister of ports', role: 'minister of ports', of: 'Norlandia', actor: 'Q1' }],
  addressees: [{ name: 'The Quay Post', as: 'The Quay Post' }],
  chain: [{ name: 'The Quay Post', kind: 'outlet', as: 'The Quay Post' }, { name: 'Norlandia Press', kind: 'agency', as: 'Norlandia Press' }],
  saidAt: { value: null, precision: 'day', as: 'on Friday', basis: 'no publication date' },
})

const heard = statement({
  source: [{ begin: text.indexOf('he added'), end: text.indexOf('he added') + 2 }],
  cue: [at(text, 'added')],
  content: [at(text, 'We heard that she wants it,')],
  form: 'direct',
  speakers: [{ name: null, as: 'he' }],
})

const wants = statement({
  source: [at(text, 'she')],
  cue: [at(text, 'wants')],
  content: [{ begin: at(text, 'she wants it').end - 2, end: at(text, 'she wants it').end }],
  form: 'indirect',
  kind: 'attitude',
  act: 'want',
  negated: true,
  within: heard.id,
  targets: [], translatedBy: 'machine',
})

/** An invented article with three statements: a named speaker with a chain; a speaker who can't be told; one within. */
export const SAMPLE: { readonly article: Article; readonly analysis: Analysis; readonly sighting: Sighting; readonly seen: Seen } = {
  article: sample,
  analysis: {
    articleId: sample.id,
    version: 'sample-1',
    statements: [told, heard, wants],
    problems: [{ rule: 'speaker-unresolved', message: 'several people may be meant', begin: heard.source[0]!.begin, end: heard.source[0]!.end }],
  },
  sighting: sighting({
    captureId: kept.sha256, receivedAt: '2021-12-31T00:00:00.000Z', receivedFrom: 'file', door: 'file', name: 'one.txt', asked: null, url: null, redirects: [], status: null,
    headers: [],
  }),
  seen: { firstSeenAt: '2021-12-31T00:00:00.000Z', lastSeenAt: '2022-01-01T00:00:00.000Z', goneSince: null },
}
