import { z } from 'zod'
import { JOB_KINDS, JOB_STATES } from '../../model/job.js'
import { FACETS } from '../../model/search.js'
import { REPORT_STATES } from '../../model/report.js'
import { correction, handling, judgement, keptCorrection, keptReport, looseDecision, report } from '../edit-schemas.js'
import { job, progress, task } from '../jobs/rows.js'
import { aboutActorList, article, officeHolder, problem, sighting, sourceState, statement } from '../record-schemas.js'
import { searchParts as search } from '../search/search-schema.js'
import { foundQuote, inArticle, relatedArticles, sameWords, seen } from '../same-words/schemas.js'
import { OF_SPEAKER } from '../store.js'
import { ALERT_CALLS } from './alert-calls.js'
import { EDITOR_CALLS } from './editor-calls.js'
import { TRANSLATION_CALLS } from './translation-calls.js'

// What passes between a process that has a ledger's folder and one that works through it: each method of the store, with what it takes
// and gives. Both check it: a process of another version must not be misunderstood.

const bytes = z.instanceof(Uint8Array)
const id = z.string()
const time = z.string()
const count = z.int().min(0)
const optional = z.string().optional()

const capture = z.object({ sha256: id, bytes })
const analysis = z.object({ articleId: id, version: z.string(), statements: z.array(statement), problems: z.array(problem) })
const months = z.array(z.object({ month: z.string(), count }))
const searchCounts = z.object({
  of: count, all: z.boolean(), facets: z.record(z.enum(FACETS), z.array(z.object({ value: z.string(), name: z.string(), count }))), published: months, said: months,
})
const paging = { limit: count, after: optional }
const listing = <T extends z.ZodType>(of: T) => z.object({ items: z.array(of), total: count, more: z.literal(true).exactOptional(), next: z.string().nullable() })

const part = <T extends z.ZodType>(of: T) => z.object({ items: z.array(of), next: z.string().nullable() })

const kept = { article, sighting, addedAt: time }
const keptReading = z.object(kept)
const newestReading = z.object({ ...kept, says: z.string(), analysed: z.array(z.string()) })
const copy = z.object({ article, likeness: z.number() })
const source = z.object({ id: z.int(), url: z.string(), title: z.string().nullable(), addedAt: time, dueAt: time, state: sourceState })
const link = { url: z.string(), landed: z.string().nullable(), askedAt: time.nullable(), problem: z.string().nullable() }
const version = z.object({
  articleId: id, title: z.string().nullable(), publishedAt: z.string().nullable(), firstSeenAt: time, lastSeenAt: time, sightings: count, captures: count,
})
const taken = z.object({ id, attempt: count, task })
const speaker = z.object({ key: z.string(), name: z.string(), statements: count })

const entry = z.object({
  capture, sighting, article, analysis: analysis.nullable(), says: optional, anew: z.boolean().optional(), addedAt: time,
})

const judgedPage = z.object({
  capture: id, log: z.array(correction),
  readings: z.array(z.object({ article, analyses: z.array(z.object({ version: z.string(), createdAt: time, statements: z.array(z.object({ statement, words: z.string() })) })) })),
})
const decided = z.discriminatedUnion('is', [z.object({ is: z.literal('kept') }), z.object({ is: z.literal('late'), newest: correction }), z.object({ is: z.literal('missing') })])

/** What a method takes, in its order, and what it resolves to, or gives one after the other. */
interface Method {
  readonly takes: z.ZodType<readonly unknown[]>
  readonly gives: z.ZodType
}

/** Methods that resolve to one value. */
export const CALLS = {
  ...EDITOR_CALLS,
  ...ALERT_CALLS,
  ...TRANSLATION_CALLS,
  add: { takes: z.tuple([entry]), gives: z.object({ sighting: z.boolean(), reading: z.boolean(), analysis: z.boolean() }) },
  has: { takes: z.tuple([id, z.string()]), gives: z.boolean() },
  article: { takes: z.tuple([id]), gives: z.object({ ...kept, analysis, shown: id }).nullable() },
  newestReading: { takes: z.tuple([id]), gives: newestReading.nullable() },
  versions: { takes: z.tuple([id]), gives: z.array(version) },
  stateSaying: { takes: z.tuple([z.object({ url: z.string().nullable(), captureId: id }), z.string()]), gives: newestReading.nullable() },
  pageAt: { takes: z.tuple([z.string()]), gives: keptReading.nullable() },
  sightingsOf: { takes: z.tuple([id]), gives: z.array(sighting) },
  readWith: { takes: z.tuple([z.array(id)]), gives: z.array(z.object({ article: id, sighting })) },
  copies: { takes: z.tuple([id]), gives: z.object({ first: copy.nullable(), others: z.array(copy), total: count }) },
  sameWords: { takes: z.tuple([id, z.object({ limit: count })]), gives: sameWords.nullable() },
  findQuote: { takes: z.tuple([z.object({ words: z.string(), speaker: optional, limit: count })]), gives: foundQuote },
  related: { takes: z.tuple([id, z.object({ limit: count })]), gives: relatedArticles },
  changedPages: { takes: z.tuple([z.object({ ...paging, since: time })]), gives: part(z.object({ before: id, after: id, seenAt: time })) },
  capture: { takes: z.tuple([id]), gives: capture.nullable() },
  captureIds: { takes: z.tuple([z.object({ limit: count, after: optional })]), gives: z.array(id) },
  received: {
    takes: z.tuple([z.object({ limit: count, after: optional, articleId: optional })]), gives: z.array(z.object({ sighting, bytes, mediaType: z.string() })),
  },
  identifiers: { takes: z.tuple([z.enum(['statement', 'article', 'capture']), z.string()]), gives: z.array(id) },
  statement: { takes: z.tuple([id]), gives: inArticle.nullable() },
  statements: { takes: z.tuple([z.object({ ...paging, ...search })]), gives: listing(inArticle) },
  counted: { takes: z.tuple([z.object(search), count]), gives: z.object({ total: count, more: z.literal(true).exactOptional() }) },
  searchCounts: { takes: z.tuple([z.object(search)]), gives: searchCounts },
  searched: { takes: z.tuple([z.object({ ...paging, ...search })]), gives: z.object({ found: listing(inArticle), counts: searchCounts }) },
  searchedBy: { takes: z.tuple([z.string(), z.object(paging)]), gives: z.object({ found: listing(inArticle), counts: searchCounts }) },
  statementsBy: { takes: z.tuple([z.string(), z.object({ ...paging, of: z.enum(OF_SPEAKER).exactOptional() })]), gives: listing(inArticle) },
  speakers: { takes: z.tuple([z.object({ ...paging, words: z.string().exactOptional(), letter: z.string().exactOptional(), unnamed: z.boolean().exactOptional() })]), gives: listing(speaker) },
  articles: { takes: z.tuple([z.object(paging)]), gives: listing(z.object({ ...kept, statements: count, seen })) },
  changed: { takes: z.tuple([z.object({ limit: count })]), gives: z.array(keptReading) },
  problems: { takes: z.tuple([id]), gives: z.array(problem) },
  follow: { takes: z.tuple([z.object({ url: z.string(), title: z.string().nullable(), addedAt: time })]), gives: z.boolean() },
  unfollow: { takes: z.tuple([z.string(), time]), gives: z.boolean() },
  sources: { takes: z.tuple([]), gives: z.array(source) },
  keepSourceState: { takes: z.tuple([z.int(), z.object({ dueAt: time, state: sourceState })]), gives: z.void() },
  seeLinks: { takes: z.tuple([z.int(), z.array(z.string()), time]), gives: z.void() },
  linksOf: { takes: z.tuple([z.int()]), gives: z.array(z.object({ ...link, seenAt: time })) },
  keepLink: { takes: z.tuple([z.int(), z.object(link)]), gives: z.void() },
  addReport: { takes: z.tuple([report, z.object({ secret: z.string(), atMost: count, flood: z.object({ sender: z.string(), since: time, fromOne: count, fromAll: count }).optional() })]), gives: z.enum(['kept', 'many', 'flood', 'missing']) },
  reports: { takes: z.tuple([z.object({ ...paging, state: z.enum(REPORT_STATES).optional() })]), gives: part(keptReport) },
  report: { takes: z.tuple([id]), gives: keptReport.nullable() },
  reportBySecret: { takes: z.tuple([z.string()]), gives: keptReport.nullable() },
  editCounts: { takes: z.tuple([]), gives: z.object({ reports: z.record(z.enum(REPORT_STATES), count), loose: count }) },
  lastHandlings: { takes: z.tuple([z.array(id)]), gives: z.array(handling) },
  pagesWithProblems: { takes: z.tuple([z.object({ ...paging, rule: optional })]), gives: part(z.object({ page: article, problems: z.array(problem) })) },
  addHandling: { takes: z.tuple([handling]), gives: z.boolean() },
  addCorrection: { takes: z.tuple([correction, id.nullable()]), gives: decided },
  addCorrections: { takes: z.tuple([z.array(z.object({ correction, seen: id.nullable() }))]), gives: decided },
  corrections: { takes: z.tuple([z.object({ ...paging, statement: optional, article: optional, person: optional, editor: optional, from: optional, to: optional })]), gives: part(keptCorrection) },
  correction: { takes: z.tuple([id]), gives: keptCorrection.nullable() },
  judgedPages: { takes: z.tuple([z.object({ limit: count, after: optional })]), gives: part(judgedPage) },
  addJudgement: {
    takes: z.tuple([judgement]),
    gives: z.discriminatedUnion('is', [z.object({ is: z.literal('kept') }), z.object({ is: z.literal('against'), others: z.array(judgement) }), z.object({ is: z.literal('missing') })]),
  },
  judgements: { takes: z.tuple([z.object({ key: optional })]), gives: z.array(z.object({ judgement, counts: z.boolean() })) },
  person: { takes: z.tuple([z.string()]), gives: z.object({ person: z.string(), names: z.array(z.object({ key: z.string(), name: z.string(), statements: count })) }) },
  calledLately: {
    takes: z.tuple([count]),
    gives: z.array(z.object({ key: z.string(), name: z.string(), actor: z.string().nullable(), role: z.string().nullable(), of: z.string().nullable(), published: z.string().nullable() })),
  },
  looseDecisions: { takes: z.tuple([z.object(paging)]), gives: part(looseDecision) },
  addActorList: { takes: z.tuple([aboutActorList, z.array(officeHolder)]), gives: z.int() },
  removeActorList: { takes: z.tuple([z.int(), time]), gives: z.boolean() },
  actorLists: { takes: z.tuple([]), gives: z.array(aboutActorList.extend({ number: z.int(), removedAt: time.nullable() })) },
  actorsState: { takes: z.tuple([]), gives: z.int() },
  ownActors: { takes: z.tuple([]), gives: z.object({ state: z.int(), holders: z.array(officeHolder) }) },
  counts: { takes: z.tuple([]), gives: z.object({ articles: count, statements: count, speakers: count }) },
  addJob: { takes: z.tuple([task]), gives: id },
  keepUpload: { takes: z.tuple([bytes]), gives: id },
  upload: { takes: z.tuple([id]), gives: bytes.nullable() },
  takeJob: { takes: z.tuple([z.string(), z.enum(JOB_KINDS).optional()]), gives: taken.nullable() },
  tellJob: { takes: z.tuple([taken, progress]), gives: z.boolean() },
  finishJob: { takes: z.tuple([taken, progress]), gives: z.boolean() },
  failJob: { takes: z.tuple([taken, z.string(), z.boolean()]), gives: z.boolean() },
  giveBackLostJobs: { takes: z.tuple([]), gives: count },
  giveBackJobsOf: { takes: z.tuple([z.string(), z.string()]), gives: count },
  jobs: {
    takes: z.tuple([z.object({ state: z.enum(JOB_STATES).optional(), limit: count, after: optional })]), gives: z.object({ items: z.array(job), next: id.nullable() }),
  },
  job: { takes: z.tuple([id]), gives: job.nullable() },
  jobCounts: { takes: z.tuple([]), gives: z.record(z.enum(JOB_STATES), count) },
  retryJob: { takes: z.tuple([id]), gives: z.boolean() },
  endJob: { takes: z.tuple([id]), gives: z.boolean() },
} satisfies Record<string, Method>

const still = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('begin'), layout: z.int(), tables: z.int(), counts: z.object({ articles: count, statements: count, speakers: count }), folders: z.array(z.string()), files: z.array(z.string()),
  }),
  z.object({ is: z.literal('file'), path: z.string() }),
  z.object({ is: z.literal('bytes'), bytes }),
])

/** Methods that give many values, one after the other. */
export const STREAMS = {
  check: {
    takes: z.tuple([]),
    gives: z.discriminatedUnion('is', [z.object({ is: z.literal('checked'), what: z.string(), count }), z.object({ is: z.literal('damaged'), what: z.string() })]),
  },
  files: { takes: z.tuple([]), gives: still },
} satisfies Record<string, Method>

export type CallName = keyof typeof CALLS
export type StreamName = keyof typeof STREAMS

/** A store as the contract has it. */
export type PassedStore = { readonly [K in CallName]: (...args: z.infer<(typeof CALLS)[K]['takes']>) => Promise<z.infer<(typeof CALLS)[K]['gives']>> }
  & { readonly [K in StreamName]: (...args: z.infer<(typeof STREAMS)[K]['takes']>) => AsyncIterable<z.infer<(typeof STREAMS)[K]['gives']>> }
