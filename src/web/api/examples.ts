import type { ActorLists } from '../../export/actor-lists.js'
import type { Difference } from '../../export/difference.js'
import type { CorrectionContract, JudgementContract, ReportContract } from '../../export/edits.js'
import type { Finding } from '../../export/finding.js'
import type { Followed, FollowedSource } from '../../export/followed.js'
import type { JobContract } from '../../export/job.js'
import type { KeptCapture, KeptReading, KeptSighting, KeptSpeaker } from '../../export/kept.js'
import type { Listed } from '../../export/listed.js'
import type { CoverageContract, PageChangeContract, QuoteAnswerContract, RelatedContract, SameWordsContract } from '../../export/same-words.js'
import type { ReadingStatement } from '../../export/reading.js'

// What answers look like. People and places are invented.

export const ARTICLE_ID = '5c1f0d9be2d45f67a810'
export const STATEMENT_ID = '3f1c0a9be2d45f67a810'
export const SHA256 = '9f2c4e6a8b0d1f3e5a7c9b1d3f5e7a9c0b2d4f6e8a1c3e5f7b9d0a2c4e6f8b1d'
export const JOB_ID = '0e3ee8f9-3cc4-483b-a37a-e503c5fc58df'

const TEXT = 'Ada Brandt said: “The harbour stays open.”'
const URL = 'https://paper.example/harbour'
const RECEIVED = '2031-03-09T10:15:00.000Z'
const seen: NonNullable<Finding['seen']> = { firstSeenAt: RECEIVED, lastSeenAt: '2031-03-10T08:00:00.000Z', goneSince: null }
const about = { id: ARTICLE_ID, title: 'Harbour stays open', outlet: 'The Port Ellery Paper', byline: 'Odile Marchetti', language: 'en', publishedAt: '2031-03-09' }

const statement: ReadingStatement = {
  id: STATEMENT_ID, form: 'direct', kind: 'speech', act: 'say', negated: false, source: [{ begin: 0, end: 10, text: 'Ada Brandt' }], cue: [{ begin: 11, end: 15, text: 'said' }],
  content: [{ begin: 17, end: 42, text: '“The harbour stays open.”' }], speakers: [{ name: 'Ada Brandt', as: 'Ada Brandt' }], addressees: [], targets: [], chain: [], within: null,
  holders: [], inHeadline: false, saidAt: null, translated: false, translatedBy: null, confidence: 0.97, by: 'rules: quote after cue',
}

export const FINDING: Finding = { schema: 1, statement, article: { ...about, url: URL }, seen }
export const SHOWN: Finding = { ...FINDING, capture: { sha256: SHA256, name: URL, url: URL, receivedAt: RECEIVED, receivedFrom: 'clock', door: 'fetch' } }

export const ARTICLE: Listed['items'][number] = { ...about, url: URL, sha256: SHA256, name: URL, statements: 1, seen, addedAt: RECEIVED }

export const READING: KeptReading = {
  schema: 1, id: URL, article: { ...about, text: TEXT, blocks: [{ kind: 'paragraph', begin: 0, end: TEXT.length }], notices: [] }, statements: [statement], problems: [], url: URL, capture: SHA256,
  addedAt: RECEIVED, analysis: 'rules-1', shown: ARTICLE_ID,
  versions: [{ id: ARTICLE_ID, title: about.title, publishedAt: about.publishedAt, firstSeenAt: seen.firstSeenAt, lastSeenAt: seen.lastSeenAt, sightings: 2, captures: 1 }],
}

export const DIFFERENCE: Difference = {
  schema: 1,
  before: { id: '77aa0d9be2d45f67a810', title: 'Harbour may close', url: URL, receivedAt: '2031-03-08T10:15:00.000Z', sha256: SHA256.replaceAll('9', '1'), analysis: 'rules-1' },
  after: { id: ARTICLE_ID, title: about.title, url: URL, receivedAt: RECEIVED, sha256: SHA256, analysis: 'rules-1' },
  readDifferently: false, facts: [{ of: 'title', before: 'Harbour may close', after: about.title }],
  blocks: [{ is: 'changed', kind: 'paragraph', pieces: [{ is: 'same', text: 'Ada Brandt said: “The harbour ' }, { is: 'removed', text: 'may close' }, { is: 'added', text: 'stays open' }, { is: 'same', text: '.”' }] }],
  statements: [{ is: 'appeared', after: statement }], unchanged: 0, readOtherwise: 0,
}

export const SPEAKER: KeptSpeaker = { key: 'Ada Brandt', name: 'Ada Brandt', statements: 12 }

export const SOURCE: FollowedSource = {
  url: 'https://paper.example/feed.xml', title: 'The Port Ellery Paper', condition: 'well', addedAt: RECEIVED, through: null, checkedAt: '2031-03-10T08:00:00.000Z', succeededAt: '2031-03-10T08:00:00.000Z',
  newAt: '2031-03-10T08:00:00.000Z', failures: 0, problem: null, dueAt: '2031-03-10T08:30:00.000Z',
}
export const SOURCES: Followed = { schema: 1, sources: [SOURCE] }

export const SIGHTING: KeptSighting = {
  id: '0b7d1c9be2d45f67a810', capture: SHA256, receivedAt: RECEIVED, receivedFrom: 'clock', door: 'fetch', name: URL, asked: 'http://paper.example/harbour', url: URL,
  redirects: [{ url: 'http://paper.example/harbour', status: 301, headers: [['Location', URL]] }], status: 200, headers: [['Content-Type', 'text/html; charset=utf-8']],
}
export const CAPTURE: KeptCapture = { schema: 1, sha256: SHA256, size: 18_204, mediaType: 'text/html', article: ARTICLE_ID, sightings: [SIGHTING] }

export const JOB: JobContract = {
  id: JOB_ID, kind: 'read', what: URL, state: 'done', tries: 1, addedAt: RECEIVED, dueAt: RECEIVED, startedAt: '2031-03-09T10:15:01.000Z', endedAt: '2031-03-09T10:15:03.000Z', pages: 1, added: 1,
  statements: 1, failed: 0, failures: [], articles: [ARTICLE_ID], problem: null,
}
export const QUEUED_JOB: JobContract = { ...JOB, state: 'waiting', tries: 0, startedAt: null, endedAt: null, pages: 0, added: 0, statements: 0, articles: [] }

export const ACTOR_LIST: ActorLists['lists'][number] = {
  number: 2, name: 'ministers.csv', source: 'State Chancellery', format: 'csv', sha256: SHA256, people: 14, terms: 17, addedAt: RECEIVED, removedAt: null,
}

export const CORRECTION: CorrectionContract = {
  id: '7d0b1c9be2d45f67a810', at: RECEIVED, editor: 'Eda Moll', is: 'change', statement: STATEMENT_ID, article: { id: ARTICLE_ID, title: about.title, url: URL }, capture: SHA256,
  words: TEXT, changes: [{ field: 'speakers', before: 'Pavo Lind', after: 'Ada Brandt' }], why: 'The page names her', answers: ['1c9b7d0be2d45f67a810'], undoes: null, counts: true, undoneBy: null,
}

export const JUDGEMENT: JudgementContract = {
  id: '9b0d7c1be2d45f67a810', at: RECEIVED, editor: 'Eda Moll', left: 'Ada Brandt', right: 'A. Brandt', is: 'same', why: 'One minister', undoes: null, counts: true,
}

export const REPORT: ReportContract & { readonly contact: string | null } = {
  id: '1c9b7d0be2d45f67a810', at: RECEIVED, state: 'open', kind: 'wrong speaker', note: 'It was her deputy.', statement: STATEMENT_ID, article: { id: ARTICLE_ID, title: about.title, url: URL },
  words: TEXT, editor: null, why: null, answers: [], contact: 'reader@post.example',
}

const OTHER_ARTICLE = { ...FINDING.article, id: '77aa0d9be2d45f67a810', outlet: 'Radio Ellery' }
const CUT = [{ is: 'same', text: 'The harbour' }, { is: 'removed', text: 'stays open' }] as SameWordsContract['items'][number]['pieces']
export const SAME_WORDS: SameWordsContract = {
  schema: 1, asked: FINDING, total: 1, more: false, others: [], items: [{ finding: { ...FINDING, article: OTHER_ARTICLE }, relation: 'part', longer: 'asked', run: 8, otherOccasion: false, pieces: CUT }],
}
export const QUOTE_ANSWER: QuoteAnswerContract = {
  schema: 1, words: 'the harbour stays open', speaker: 'Brandt', verdict: 'exact', verbatim: true, total: 1, more: false,
  items: [{ finding: FINDING, match: 'exact', verbatim: true, by: 'asked', told: 'said', pieces: [{ is: 'same', text: 'The harbour stays open.' }] }],
}
export const COVERAGE: CoverageContract = { schema: 1, release: FINDING.article, articles: [OTHER_ARTICLE], quotes: [{ words: 'The harbour stays open.', speakers: ['Ada Brandt'], in: [{ is: 'cut', marked: true, pieces: CUT }] }] }
export const PAGE_CHANGE: PageChangeContract = {
  seenAt: RECEIVED, announced: false, removed: 2, added: 2, before: DIFFERENCE.before, after: DIFFERENCE.after, facts: DIFFERENCE.facts, statements: DIFFERENCE.statements,
}
export const RELATED: RelatedContract = { article: OTHER_ARTICLE, likeness: 0.41, sameWordsOf: ['Ada Brandt'], samePeople: ['Ada Brandt'], sharedWords: ['harbour', 'ellery', 'dues'] }

/** A list that ends with this entry. */
export function listed<T>(item: T) {
  return { schema: 1 as const, items: [item], next: null }
}
