import { article, type Article } from '../../src/model/article.js'
import type { Analysis } from '../../src/model/analysis.js'
import { statementId, type Statement } from '../../src/model/statement.js'

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

const sample: Article = article({
  captureId: 'c0',
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
    id: statementId(sample.id, of),
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
    translated: false,
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
  translated: true,
})

/** An invented article with three statements: a named speaker with a chain; a speaker who can't be told; one within. */
export const SAMPLE: { readonly article: Article; readonly analysis: Analysis } = {
  article: sample,
  analysis: {
    articleId: sample.id,
    version: 'sample-1',
    statements: [told, heard, wants],
    problems: [{ rule: 'speaker-unresolved', message: 'several people may be meant', begin: heard.source[0]!.begin, end: heard.source[0]!.end }],
  },
}
