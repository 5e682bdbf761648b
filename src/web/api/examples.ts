import type { AccuracyContract } from '../../export/accuracy.js'
import type { ActorLists } from '../../export/actor-lists.js'
import type { AlertContract, AlertDeliveryContract, AlertRateContract } from '../../export/alerts.js'
import type { Difference } from '../../export/difference.js'
import type { AssignmentContract, CorrectionContract, JudgementContract, ReportContract, SuggestionContract } from '../../export/edits.js'
import type { EditorContract, EditorEventContract } from '../../export/editors.js'
import type { Finding } from '../../export/finding.js'
import type { Followed, FollowedSource } from '../../export/followed.js'
import type { JobContract } from '../../export/job.js'
import type { KeptCapture, KeptReading, KeptSighting, KeptSpeaker } from '../../export/kept.js'
import type { Listed } from '../../export/listed.js'
import type { CoverageContract, PageChangeContract, QuoteAnswerContract, RelatedContract, SameWordsContract } from '../../export/same-words.js'
import type { LooseContract, ProblematicContract, UnsureContract } from '../../export/queue.js'
import type { EventContract, PromiseContract, PromisesContract, TimelineContract, TopicContract, TopicShownContract } from '../../export/remarks.js'
import type { ReadingStatement } from '../../export/reading.js'
import type { TranslationContract, TranslationOfferContract, WordingContract } from '../../export/translation.js'
import type { SearchCounts } from '../../export/search-counts.js'
import { FACETS } from '../../model/search.js'

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

export const COUNTS: SearchCounts = {
  schema: 1, of: 1, all: true, published: [{ month: '2031-03', count: 1 }], said: [],
  by: { ...Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as SearchCounts['by'], speaker: [{ value: 'Ada Brandt', name: 'Ada Brandt', count: 1 }], outlet: [{ value: about.outlet, name: about.outlet, count: 1 }] },
}

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

export const ALERT: AlertContract = {
  id: '4d0b1c9be2d45f67a810', name: 'Brandt on the harbour', at: RECEIVED, by: 'newsroom', search: { words: 'harbour', speaker: 'Brandt' }, on: ['new', 'denied'], channel: 'webhook', to: 'https://desk.example/hook',
  pace: 'each', cap: 20, lookedAt: null, endedAt: null, endedBy: null, endedWhy: null,
}
export const ALERT_RATE: AlertRateContract = { schema: 1, from: '2031-02-10', days: 28, found: 12, daysWithSome: 5, most: { day: '2031-03-07', count: 6 }, perWeek: 3, overCap: 0 }
export const ALERT_DELIVERY: AlertDeliveryContract = {
  id: 'msg_1f0d9be2d45f67a8105c', at: RECEIVED, items: 1, leftOut: 0, state: 'delivered', attempts: [{ at: RECEIVED, is: 'delivered', what: 'status 204' }],
}

export const CORRECTION: CorrectionContract = {
  id: '7d0b1c9be2d45f67a810', at: RECEIVED, editor: 'Eda Moll', is: 'change', statement: STATEMENT_ID, article: { id: ARTICLE_ID, title: about.title, url: URL }, capture: SHA256,
  words: TEXT, changes: [{ field: 'speakers', before: 'Pavo Lind', after: 'Ada Brandt' }], why: 'The page names her', answers: ['1c9b7d0be2d45f67a810'], undoes: null, counts: true, undoneBy: null,
}

export const JUDGEMENT: JudgementContract = {
  id: '9b0d7c1be2d45f67a810', at: RECEIVED, editor: 'Eda Moll', left: 'Ada Brandt', right: 'A. Brandt', is: 'same', why: 'One minister', undoes: null, counts: true,
}

const share = { right: 45, of: 50, share: 0.9, low: 0.786, high: 0.957 }
export const ACCURACY: AccuracyContract = {
  schema: 1, pages: 12, decided: { confirmed: 38, corrected: 9, rejected: 3, added: 2 }, found: { ...share, right: 47, share: 0.94, low: 0.838, high: 0.979 }, fields: [{ field: 'speakers', share }],
  outlets: [{ outlet: about.outlet, share }], versions: [{ version: 'rules-1', statements: 52, has: share, leavesOut: { right: 0, of: 3, share: 0, low: 0, high: 0.561 }, fields: [{ field: 'speakers', share }] }],
  changes: [{ from: 'rules-1', to: 'rules-2', compared: 52, totals: { better: 1, worse: 0 }, better: [{ statement: STATEMENT_ID, article: ARTICLE_ID, fields: ['speakers'] }], worse: [] }],
}

export const UNSURE: UnsureContract = { statement: STATEMENT_ID, article: ARTICLE_ID, words: '“The harbour stays open.”', doubt: 0.42, why: ['the statement is right in 58 % of cases like it'], takenBy: null }
export const LOOSE: LooseContract = {
  is: 'correction', id: CORRECTION.id, editor: CORRECTION.editor, at: CORRECTION.at, decided: ['speaker: Ada Brand → Ada Brandt'], why: CORRECTION.why, statement: STATEMENT_ID, article: ARTICLE_ID,
  words: '“The harbour stays open”', before: 'Ada Brandt said: ', behind: '.', now: '1d0b9f3e6a7c48f2d5b1', nowWords: null, takenBy: null,
}
export const PROBLEMATIC: ProblematicContract = { article: ARTICLE_ID, title: about.title, problems: [{ rule: 'date-unresolved', message: 'The page gives no publication date, so this day is not known.', words: 'on Friday' }], takenBy: null }

export const SUGGESTION: SuggestionContract = { left: 'Ada Brandt', right: 'Ada Brant', by: ['office'], why: ['the same office at the time: foreign minister of Sarnovia, 2031-03'] }

export const ASSIGNMENT: AssignmentContract = {
  id: '2e9b7d0be2d45f67a810', at: RECEIVED, editor: 'Eda Moll', statement: STATEMENT_ID, article: { id: ARTICLE_ID, title: about.title, url: URL }, words: TEXT, speaker: 'Ada Brandt', actor: 'Ada Brandt (pilot)',
  why: 'The page means the pilot', undoes: null, counts: true, fits: true,
}

export const REPORT: ReportContract & { readonly contact: string | null } = {
  id: '1c9b7d0be2d45f67a810', at: RECEIVED, state: 'open', kind: 'wrong speaker', note: 'It was her deputy.', statement: STATEMENT_ID, article: { id: ARTICLE_ID, title: about.title, url: URL },
  words: TEXT, editor: null, why: null, answers: [], contact: 'reader@post.example',
}

const OTHER_ARTICLE = { ...FINDING.article, id: '77aa0d9be2d45f67a810', outlet: 'Radio Ellery' }
const CUT = [{ is: 'same', text: 'The harbour' }, { is: 'removed', text: 'stays open' }] as SameWordsContract['items'][number]['pieces']
export const SAME_WORDS: SameWordsContract = {
  schema: 1, asked: FINDING, total: 1, more: false, others: [], translations: [], items: [{ finding: { ...FINDING, article: OTHER_ARTICLE }, relation: 'part', longer: 'asked', run: 8, otherOccasion: false, pieces: CUT }],
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
const KEPT = { at: RECEIVED, editor: 'Eda Moll', note: 'Since the spring' }
export const TOPIC: TopicContract = { topic: '4f1c0a9be2d45f67a810', id: '6a1c0a9be2d45f67a810', ...KEPT, name: 'Harbour dues', search: { words: 'harbour', speaker: 'Brandt' }, ended: false }
export const TOPIC_SHOWN: TopicShownContract = {
  schema: 1, topic: TOPIC, log: [{ ...TOPIC, counts: true, undoes: null }], total: 1, more: false, shown: 1,
  speakers: [{ key: 'Ada Brandt', name: 'Ada Brandt', statements: [{ finding: FINDING, day: '2031-03-09', dayIs: 'published', since: null }] }], since: { at: '2031-03-01T00:00:00.000Z', items: [FINDING], more: false },
}
export const EVENT: EventContract = {
  id: '7b1c0a9be2d45f67a810', ...KEPT, note: '', of: STATEMENT_ID, category: 'concede', date: { value: '2031-03-09', precision: 'day', as: '', basis: 'the day of publication' }, words: TEXT, sentence: TEXT, statement: STATEMENT_ID,
  article: { id: ARTICLE_ID, title: about.title, url: URL }, counts: true, undoes: null,
}
export const TIMELINE: TimelineContract = {
  schema: 1, entries: [{ is: 'statement', day: '2031-03-09', dayIs: 'published', finding: FINDING, event: { id: EVENT.id, category: EVENT.category, editor: EVENT.editor, carried: false } }], statements: { total: 1, more: false, shown: 1 }, articles: { total: 1, read: 1 }, moreDates: false,
}
export const PROMISE: PromiseContract = { id: '8c1c0a9be2d45f67a810', ...KEPT, note: '', statement: STATEMENT_ID, due: '2031-06', state: 'open', overdue: false, words: TEXT, counts: true, undoes: null }
export const PROMISE_LISTED: PromisesContract['items'][number] = { ...PROMISE, finding: FINDING }
export const EDITOR: EditorContract = { name: 'Eda Moll', role: 'editor', email: 'eda@paper.example', subject: null, hasPassword: true, addedAt: RECEIVED }
export const EDITOR_EVENT: EditorEventContract = { id: '5c0e8d1b7a9f4c23-2b7d0c19e2d45f67a810', at: RECEIVED, is: 'role', of: 'Eda Moll', by: 'Ada Storm', role: 'chief', from: null }

/** A list that ends with this entry. */
export function listed<T>(item: T) {
  return { schema: 1 as const, items: [item], next: null }
}

export const WORDING: WordingContract = {
  id: '77aa0d9be2d45f67a811', at: RECEIVED, editor: 'Eda Moll', note: 'Reste says that it was in doubt', original: 'The harbour stays open.', from: 'en', to: 'fr', before: 'Le port reste ouvert.', after: 'Le port demeure ouvert.', article: ARTICLE_ID,
  statement: STATEMENT_ID, undoes: null, counts: true,
}
const byEngine = { engine: 'LibreTranslate', version: '1.9.5', at: RECEIVED }
const shared = {
  schema: 1 as const, language: 'fr', evidence: false as const, whole: true, problem: null, pieces: [
    { begin: 0, end: 10, original: 'Ada Brandt', language: 'en', text: 'Ada Brandt', by: byEngine }, { begin: 11, end: 15, original: 'said', language: 'en', text: 'a dit', by: byEngine },
    { begin: 18, end: 41, original: 'The harbour stays open.', language: 'en', text: 'Le port demeure ouvert.', by: { editor: WORDING.editor, at: WORDING.at, wording: WORDING.id, why: WORDING.note } },
  ],
}
export const TRANSLATED: Readonly<Record<'statement' | 'article', TranslationContract>> = {
  statement: { ...shared, of: 'statement', id: STATEMENT_ID, source: 'Ada Brandt', cue: 'a dit', content: '“Le port demeure ouvert.”' }, article: { ...shared, of: 'article', id: ARTICLE_ID, text: 'Ada Brandt a dit: “Le port demeure ouvert.”' },
}
export const TRANSLATION_OFFER: TranslationOfferContract = { schema: 1, offered: true, engine: 'LibreTranslate', languages: ['fr', 'de'], why: null }
