import type { ActorList } from '../model/actor-list.js'
import type { Door } from '../model/sighting.js'
import type { Comparison } from '../model/comparison.js'
import type { GivenWithPages, Task } from '../model/job.js'
import type { Assignment } from '../model/assignment.js'
import type { OfficeTerm } from '../model/office.js'
import type { Search } from '../model/search.js'
import type { Judged, Judgement } from '../model/judgement.js'
import type { Suggestion } from '../model/suggestion.js'
import type { JudgedPage, KeptReport, Part, PartAsked } from '../store/edits.js'
import type { Received, Store } from '../store/store.js'
import { accuracyOf, type Accuracy } from './accuracy/accuracy.js'
import { alertCases, type AlertCases } from './alerts/alerts.js'
import { endJob } from './alerts/end-job.js'
import { actorsIn } from './actors/actors-in.js'
import { withOwnActors } from './actors/own-actors.js'
import { randomBytes } from 'node:crypto'
import { handling, type Handling } from '../model/report.js'
import { addPage, type AddedPage } from './add-page.js'
import type { Turn } from './in-turn.js'
import { backUp, type Making } from './backup/back-up.js'
import type { Manifest } from './backup/manifest.js'
import { allReceived, receivedOf } from './captures.js'
import { changesSince, type PageChange, type PageChanges } from './compare/changes.js'
import { compareInLedger } from './compare/compare.js'
import { valuesOf, type Typed } from './edits/typed.js'
import { assign, undoAssignment, type Assigning } from './edits/assign.js'
import { decisionsOf, draftStep, draftUndos, type Step } from './edits/step.js'
import { draftDecision, shownArticle, shownStatement, type Deciding, type Decision, type Drafted, type NewValues } from './edits/correct.js'
import { EditRefused } from './edits/edit-refused.js'
import { editorCases, type EditorCases } from './editors/editors.js'
import { judge, previewJoin, undoJudgement, type JoinPreview, type Judging } from './edits/people.js'
import { problematicOf, unsureOf, type Problematic, type Unsure } from './edits/queue.js'
import { suggestions } from './edits/suggest.js'
import { keepReport, secretHash, type Reported, type Reporting } from './edits/report.js'
import { exhibits, type Exhibit } from './evidence/exhibits.js'
import { exported, type ExportedStatement, type ExportWhich } from './exported.js'
import { withConditions, type SourceWithCondition } from './follow/followed.js'
import { namedSources, type NamedSources } from './follow/named-sources.js'
import type { Polled } from './follow/poll.js'
import { pollDue } from './follow/round.js'
import type { NamedSource } from './follow/to-follow.js'
import { remarkCases, type RemarkCases } from './remarks/cases.js'
import { dueForReread, reread, type Reread, type RereadWhich } from './reread.js'
import { coverage, type Coverage, type CoveredQuote } from './same-words/coverage.js'
import { quote, type QuoteAnswer, type QuoteAsked, type QuoteFound } from './same-words/quote.js'
import { compareStatements, sameWords, type ComparedStatement, type SameWordsGroup } from './same-words/same-words.js'
import type { GoodPage } from './read-pages.js'
import { officesOf } from './search/offices.js'
import { wouldFind, type WouldFind } from './search/would-find.js'
import { show, type ShownStatement } from './show.js'
import type { Tools } from './tools.js'
import { translationCases, type TranslationCases } from './translate/cases.js'
import type { JobDone, WorkerNeeds } from './workers/worker.js'

export type { Copies, Copy, KeptArticle, KeptReading, ListedArticle, Listing, NewestReading, Paging, Received, Seen, SpeakerSummary, StatementInArticle, StatementQuery, Version } from '../store/store.js'
export type { Coverage, CoveredQuote, PageChange, PageChanges }
export type { RelatedArticle } from '../store/same-words/found.js'
export type { ComparedStatement, QuoteAnswer, QuoteAsked, QuoteFound, SameWordsGroup }
export { QUOTE_VERDICTS, type QuoteVerdict } from './same-words/quote.js'
export type { WouldFind }
export type { Search, SearchCounts } from '../model/search.js'
export type { Accuracy, Problematic, Unsure, JoinPreview, Judging, Suggestion }
export type { Assigning } from './edits/assign.js'
export type { Decided, KeptAssignment, KeptCorrection, KeptJudgement, KeptReport, LooseDecision, Part } from '../store/edits.js'
export { EditRefused } from './edits/edit-refused.js'
export { linesOf, placesIn, typedOf, TYPED_FIELDS } from './edits/typed.js'
export { addressGroup } from './editors/address-group.js'
export { inForce } from '../model/correction.js'
export type { TypedField } from './edits/typed.js'
export type { EventAbout, KeptEvent, Tag } from './remarks/events.js'
export type { KeptPromise, PromiseOf } from './remarks/promises.js'
export { TIMELINE_LIMITS, type DateEntry, type StatementEntry, type Timeline, type TimelineEntry, type TimelineOf } from './remarks/timeline.js'
export type { TopicShown, TopicSpeaker, TopicStatement } from './remarks/topic-page.js'
export type { KeptTopic } from './remarks/topics.js'
export type { HowToTranslate, TranslationCases, TranslationOffer } from './translate/cases.js'
export type { WordingAsked } from './translate/correct.js'
export type { AlertCases, MadeAlert } from './alerts/alerts.js'
export type { NewAlert } from './alerts/checks.js'
export type { AlertRate } from './alerts/rate.js'
export type { AlertRound } from './alerts/round.js'
export type { EditorCases, NewEditor } from './editors/editors.js'
export type { Identity, SignedIn } from './editors/sign-in.js'
export type { Step, Typed, Deciding, Decision, Drafted, NewValues, Reported, Reporting }
export { OF_SPEAKER } from '../store/store.js'
export { processStart } from '../store/process-start.js'
export type { JobQuery } from '../store/jobs/jobs.js'
export type { Exhibit, ExportedStatement, ExportWhich }
export type { AddedPage, JobDone, NamedSource, NamedSources, Tools, Polled, Reread, RereadWhich, ShownStatement, SourceWithCondition }

/** What can be looked up as the store keeps it. */
type Looked = 'statements' | 'changed' | 'searchCounts' | 'searched' | 'searchedBy' | 'statementsBy' | 'speakers' | 'articles' | 'article' | 'versions' | 'copies' | 'sightingsOf' | 'pageAt' | 'problems'
  | 'counts' | 'identifiers' | 'capture' | 'newestReading' | 'jobs' | 'job' | 'jobCounts' | 'actorLists'
  | 'related' | 'reports' | 'report' | 'editCounts' | 'corrections' | 'correction' | 'looseDecisions' | 'judgements' | 'person' | 'assignments' | 'keysOfName'
/** What is done to jobs, and to the ledger as a whole. */
type Done = 'retryJob' | 'endJob' | 'giveBackJobsOf' | 'giveBackLostJobs' | 'check' | 'close'

/** A user's list of office holders, by its bytes. */
export interface HandedInActors {
  /** The file's name. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Who made it, or where it is from. */
  readonly source?: string | undefined
  /** The country or organisation of what names none. */
  readonly country?: string | undefined
}

/** A list that was added, and what of its file was not kept. */
export interface ImportedActors {
  readonly list: ActorList
  readonly unread: readonly string[]
}

/** Pages that were handed in, by their bytes or by an address. */
export type HandedIn = { readonly url: string } | { readonly name: string; readonly bytes: Uint8Array; readonly door: Door }

/**
 * The ledger, as the command line, the desk, the API and the library use it: the use cases, whoever has its database. Each throws a
 * `LedgerError`, whose message says what to do, where the ledger can't be read or written.
 */
export interface Ledger extends Pick<Store, Looked | Done>, EditorCases, RemarkCases, AlertCases, TranslationCases {
  /** A statement with what it takes to check it; `null` where there is none. */
  show(id: string): Promise<ShownStatement | null>
  /** What would find something, where a search finds nothing. */
  wouldFind(search: Search): Promise<readonly WouldFind[]>
  /** The offices that the lists of office holders give somebody, latest first. */
  officesOf(key: string, names: readonly string[]): Promise<readonly OfficeTerm[]>
  /** What changed from the version before an article, or from `otherId`, to it; `null` where there is none to compare with. */
  compare(id: string, otherId?: string): Promise<Comparison | null>
  /** Did somebody say it: who carries these words, exactly, nearly or cut, who first, and who denies them. */
  quote(words: string, asked?: QuoteAsked): Promise<QuoteAnswer>
  /** Where the words of a statement stand on other pages, `limit` of them told; `null` where there is no such statement. */
  sameWords(id: string, query: { readonly limit: number }): Promise<SameWordsGroup | null>
  /** How many statements of other pages have the words of one; and how many likely have them in another language. */
  sameWordsCount(id: string): Promise<{ readonly total: number; readonly more: boolean; readonly translations: number }>
  /** Statements laid beside the first of them, word by word; `null` where that isn't in the ledger. */
  compareStatements(ids: readonly [string, ...string[]]): Promise<SameWordsGroup | null>
  /** What the articles carry of each quote of a release: whole, cut, altered or not at all; `null` where the release isn't in the ledger. Articles that aren't are left out. */
  coverage(release: string, articles: readonly string[]): Promise<Coverage | null>
  /** What changed on pages since a time (ISO 8601, UTC), what was added last first. */
  changes(query: { readonly since: string; readonly limit: number; readonly after?: string | undefined }): Promise<PageChanges>
  /** Loads what reading takes: what is missing is told before work begins. Resolves to the versions of reader and analyser. */
  ready(): Promise<{ readonly reader: string; readonly analyser: string }>
  /** Analyses a page that was read, and keeps it. */
  add(page: Pick<GoodPage, 'capture' | 'sighting' | 'article' | 'problems'>, turn?: Turn): Promise<AddedPage>
  /** The captures to read again. */
  dueForReread(which: RereadWhich): Promise<readonly string[]>
  /** Reads captures again, one after the other. */
  reread(captures: readonly string[]): AsyncIterable<Reread>
  /** Resolves to `false` where the address is followed already. */
  follow(url: string, title: string | null): Promise<boolean>
  /** Resolves to `false` where the address isn't followed. What was read stays. */
  unfollow(url: string): Promise<boolean>
  sources(): Promise<readonly SourceWithCondition[]>
  /** What a list (OPML, addresses) names to be followed, up to `most`. */
  sourcesIn(name: string, bytes: Uint8Array, most: number): Promise<NamedSources>
  /** Asks all sources that are due, here and now, and tells of each as it is done; `signal` ends it. */
  poll(tell: (polled: Polled) => Promise<void>, signal?: AbortSignal): Promise<void>
  /** Puts pages into the queue, to be read by a worker; resolves to the job. */
  readLater(what: HandedIn, given: GivenWithPages): Promise<string>
  /** Has a worker ask a source. */
  pollLater(url: string): Promise<string>
  /** Has a worker read an article's capture again; `null` where there is no such article. */
  rereadLater(articleId: string): Promise<string | null>
  /** Does what is in the queue, one job after the other, until `signal`: then what it is at is given back, and what was kept of it stays. */
  work(worker: Omit<WorkerNeeds, 'store' | 'tools'>, signal: AbortSignal): Promise<void>
  /** Sends what alerts found and is due, here and now, and ends. */
  sendAlerts(worker: Omit<WorkerNeeds, 'store' | 'tools'>, signal: AbortSignal): Promise<void>
  /** Adds a list of office holders, with which pages are read from then on. Rejects with an `ActorFileError` for one that can't be taken as it is: then nothing of it is kept. */
  importActors(handed: HandedInActors): Promise<ImportedActors>
  /** Has a list count no more; it stays in the ledger. Resolves to `false` where none of that number counts. */
  removeActors(number: number): Promise<boolean>
  /** Keeps a reader's report. Rejects with an `EditRefused`, as all that edits does, where it can't be. */
  reportError(reporting: Reporting): Promise<Reported>
  /** The report whose secret a reporter was told; `null` where there is none. */
  ownReport(secret: string): Promise<KeptReport | null>
  /** The statements that an editor's look helps most, first those that are likeliest to be wrong. */
  unsure(): Promise<readonly Unsure[]>
  /** Pages in which something could not be read or resolved, and that nobody closed. */
  problematic(asked: PartAsked & { readonly rule?: string | undefined }): Promise<Part<Problematic>>
  /** Takes a report, a correction that fits no more, a statement or an article, gives it back, or closes it with a reason for all to read. */
  handle(of: string, is: Handling['is'], by: { readonly editor: string; readonly why: string }): Promise<Handling>
  /** The values that what an editor typed asks for, of a statement as it is shown. */
  typedValues(statement: string, typed: Typed): Promise<NewValues>
  /** Those of a statement that was missed in an article, and the article as it is shown. */
  typedAddition(article: string, typed: Typed): Promise<{ readonly article: string; readonly values: NewValues }>
  /** What a decision would come to; nothing is kept. */
  draft(decision: Decision, by: Deciding): Promise<Drafted>
  /** Decides on a statement. Rejects where another editor has decided since what this one has seen. */
  decide(decision: Decision, by: Deciding): Promise<Drafted>
  /** What a step of several decisions would come to, each as in `draft`. `seen`: of each statement, the newest decision that the editor has seen. */
  draftStep(step: Step, by: Deciding, seen?: ReadonlyMap<string, string | null>): Promise<readonly Drafted[]>
  /** Splits a statement in two, or makes two one: all of it or nothing, and taken back as one. */
  decideStep(step: Step, by: Deciding, seen?: ReadonlyMap<string, string | null>): Promise<readonly Drafted[]>
  /** Takes a decision back, with all that were made in one step with it. */
  undo(correction: string, by: Deciding): Promise<Drafted>
  /** Judges whether two names are one person's. Rejects where that goes against what was judged before, and tells that. */
  judge(left: string, is: Judged, right: string, by: Judging): Promise<Judgement>
  undoJudgement(id: string, by: Judging): Promise<Judgement>
  /** Gives statements of one name to somebody else, all or none: so what it holds of two people is parted. */
  assign(asked: Assigning, by: Judging): Promise<readonly Assignment[]>
  undoAssignment(id: string, by: Judging): Promise<Assignment>
  /** What joining two names would move; nothing is kept. */
  previewJoin(left: string, right: string): Promise<JoinPreview>
  /** Names that may be one person's, for a person to judge. */
  suggestions(): Promise<readonly Suggestion[]>
  /** What editors' decisions say of how pages are read. `anew`: reads the pages once more and compares that too. `most`: of the pages that were decided on last. */
  accuracy(asked?: { readonly most?: number; readonly anew?: boolean }): Promise<Accuracy>
  /** What was received, one sighting at a time: all, or of some articles, where `missing` is told of those that aren't there. */
  received(articles?: readonly string[], missing?: (id: string) => void): AsyncIterable<Received>
  /** Statements to take away, one after the other; `missing` is told of identifiers that none has. `inLanguage`: with what is kept of them in it, beside the original. */
  exported(which: ExportWhich, missing?: (id: string) => void, inLanguage?: string): AsyncIterable<ExportedStatement>
  /** Statements with their evidence, one after the other; as `exported`. */
  exhibits(ids: readonly string[], missing?: (id: string) => void): AsyncIterable<Exhibit>
  /** Hands the bytes of a backup to `write`, one piece after the other. */
  backUp(write: (bytes: Uint8Array) => Promise<void>, making: Making): Promise<Manifest>
}

/** The use cases over a store. */
export function ledgerOf(store: Store, given: Tools): Ledger {
  const withOwn = withOwnActors(store)
  const tools: Tools = { ...given, analyser: async () => withOwn(await given.analyser()) }
  const needs = async () => ({ store, reader: await tools.reader(), analyser: await tools.analyser(), now: () => tools.now().toISOString() })
  const remarks = remarkCases(store, tools.now)
  const translations = translationCases({ store, now: () => tools.now().toISOString(), translating: tools.translating ?? (() => Promise.resolve({ is: 'off', why: 'this program translates nothing' })) })
  const add: Ledger['add'] = async (page, turn) => addPage(await needs(), page, turn)
  const editing = { store, now: () => tools.now().toISOString(), nonce: () => randomBytes(8).toString('hex') }
  const keepDrafts = async (drafted: readonly Drafted[]): Promise<readonly Drafted[]> => {
    const done = await store.addCorrections(drafted)
    if (done.is === 'late') throw new EditRefused('seen', `${done.newest.editor} decided on this statement meanwhile (${done.newest.id}): look at that first. Nothing was kept.`)
    if (done.is === 'missing') throw new EditRefused('statement', 'What this is about is not there any more, or taken back already. Nothing was kept.')
    return drafted
  }
  const keepDraft = async (drafted: Drafted): Promise<Drafted> => (await keepDrafts([drafted]))[0] ?? drafted
  const addJob = (task: Task) => store.addJob(task)
  return {
    ...looked(store),
    ...editorCases(store, tools.now),
    ...remarks,
    ...translations,
    undoRemark: async (id, by) => {
      const made = await remarks.undoRemark(id, by)
      if (made.kind === 'wording') await translations.listAgain(made)
      return made
    },
    ...alertCases(store, tools),
    show: (id) => show(store, id),
    wouldFind: (search) => wouldFind(store, search),
    officesOf: (key, names) => officesOf(store, key, names),
    compare: (id, otherId) => compareInLedger(store, id, otherId),
    quote: (words, asked) => quote(store, words, asked),
    sameWords: (id, query) => sameWords(store, id, query),
    sameWordsCount: async (id) => {
      const found = await store.sameWords(id, { limit: 0 })
      return { total: found?.total ?? 0, more: found?.more ?? false, translations: found?.translationsTotal ?? 0 }
    },
    compareStatements: (ids) => compareStatements(store, ids),
    changes: (asked) => changesSince(store, asked),
    coverage: async (release, articles) => {
      const kept = await store.article(release)
      if (kept === null) return null
      const found = await Promise.all(articles.map((id) => store.article(id)))
      return coverage(kept.article, kept.analysis, found.flatMap((one) => (one === null ? [] : [one.article])))
    },
    ready: async () => {
      const { reader, analyser } = await needs()
      return { reader: reader.version, analyser: analyser.version }
    },
    add,
    dueForReread: async (which) => dueForReread(await needs(), which),
    reread: async function* (captures) {
      yield* reread(await needs(), captures)
    },
    follow: (url, title) => store.follow({ url, title, addedAt: tools.now().toISOString() }),
    unfollow: (url) => store.unfollow(url, tools.now().toISOString()),
    sources: async () => withConditions(await store.sources(), tools.now()),
    sourcesIn: namedSources,
    poll: async (tell, signal) => {
      const { readPage } = await tools.reader()
      const { readPages } = await import('./read-pages.js')
      const fetchPage = await tools.fetchPage()
      await pollDue({ store, fetchPage, readPages: (input) => readPages({ ...input, readPage }), spool: tools.spool, add, now: tools.now, signal }, tell)
    },
    readLater: async (what, given) => {
      if ('url' in what) return addJob({ kind: 'read', from: { url: what.url }, given })
      return addJob({ kind: 'read', from: { upload: await store.keepUpload(what.bytes), name: what.name, door: what.door, receivedAt: tools.now().toISOString() }, given })
    },
    pollLater: (url) => addJob({ kind: 'poll', url }),
    rereadLater: async (articleId) => {
      const kept = await store.article(articleId)
      return kept === null ? null : addJob({ kind: 'reread', captureId: kept.article.captureId, articleId })
    },
    // What reads pages is loaded by who reads some: most that open a ledger only look into it.
    work: async (worker, signal) => (await import('./workers/worker.js')).work({ ...worker, store, tools }, signal),
    sendAlerts: async (worker, signal) => (await import('./workers/worker.js')).workOff('deliver', { ...worker, store, tools }, signal),
    endJob: (id) => endJob(store, id, tools.now()),
    importActors: async ({ name, bytes, source, country }) => {
      const now = tools.now().toISOString()
      const { holders, unread, ...read } = actorsIn(bytes, { today: now.slice(0, 10), country })
      const about = { name, source: source ?? null, ...read, people: new Set(holders.map(({ wikidata, name: known }) => wikidata ?? known)).size, terms: holders.reduce((sum, { terms }) => sum + terms.length, 0), addedAt: now }
      return { list: { number: await store.addActorList(about, holders), ...about, removedAt: null }, unread }
    },
    removeActors: (number) => store.removeActorList(number, tools.now().toISOString()),
    reportError: (reporting) => keepReport(store, tools.now().toISOString(), reporting),
    ownReport: (secret) => store.reportBySecret(secretHash(secret)),
    unsure: () => unsureOf(store),
    problematic: (asked) => problematicOf(store, asked),
    handle: async (of, is, { editor, why }) => {
      if (editor.trim() === '') throw new EditRefused('editor', 'Give your name: it stands with what you do.')
      if (is === 'closed' && why.trim() === '') throw new EditRefused('why', 'Say why: who reported it reads this.')
      const made = handling({ at: tools.now().toISOString(), editor: editor.trim(), of, is, why: why.trim() })
      if (!await store.addHandling(made)) throw new EditRefused('of', `There is no report, correction, statement or article ${of}.`)
      return made
    },
    typedValues: async (id, typed) => {
      const { kept, before } = await shownStatement(store, id)
      return valuesOf(kept.article, before, kept.analysis.statements, typed)
    },
    typedAddition: async (id, typed) => {
      const { article, analysis } = await shownArticle(store, id)
      return { article: article.id, values: valuesOf(article, null, analysis.statements, typed) }
    },
    draft: (decision, by) => draftDecision(editing, decision, by),
    decide: async (decision, by) => keepDraft(await draftDecision(editing, decision, by)),
    draftStep: async (step, by, seen) => draftStep(editing, await decisionsOf(store, step), by, seen),
    decideStep: async (step, by, seen) => keepDrafts(await draftStep(editing, await decisionsOf(store, step), by, seen)),
    undo: async (id, by) => {
      const drafted = await draftUndos(editing, id, by)
      await keepDrafts(drafted)
      return drafted[0]!
    },
    judge: (left, is, right, by) => judge(editing, left, is, right, by),
    undoJudgement: (id, by) => undoJudgement(editing, id, by),
    assign: (asked, by) => assign(editing, asked, by),
    undoAssignment: (id, by) => undoAssignment(editing, id, by),
    previewJoin: (left, right) => previewJoin(store, left, right),
    suggestions: () => suggestions(store),
    accuracy: async ({ most = Infinity, anew = false } = {}) => {
      const analyser = anew ? await tools.analyser() : undefined
      return accuracyOf(judged(store, most), analyser === undefined ? undefined : { version: analyser.version, analyse: async (article) => analyser.analyse(article) })
    },
    received: (articles, missing = () => undefined) => (articles === undefined ? allReceived(store) : receivedOf(store, articles, missing)),
    exported: (which, missing, to) => exported(store, which, missing, to === undefined ? null : (article, statements) => translations.keptTranslations(article, statements, to)),
    exhibits: (ids, missing = () => undefined) => exhibits(store, ids, missing),
    backUp: (write, making) => backUp(store, write, making),
  }
}

/** Pages that editors decided on, a few at a time: they may be large. */
async function* judged(store: Store, most: number): AsyncGenerator<JudgedPage> {
  let passed = 0
  for (let after: string | undefined; ;) {
    const { items, next } = await store.judgedPages({ limit: JUDGED_AT_ONCE, after })
    for (const item of items) if (passed++ < most) yield item
    if (next === null || passed >= most) return
    after = next
  }
}

const JUDGED_AT_ONCE = 10

/** What needs no more than the store. */
function looked(store: Store): Omit<Pick<Store, Looked | Done>, 'endJob'> {
  return {
    statements: (query) => store.statements(query), searchCounts: (search) => store.searchCounts(search), searched: (query) => store.searched(query), searchedBy: (key, paging) => store.searchedBy(key, paging), statementsBy: (key, query) => store.statementsBy(key, query),
    speakers: (query) => store.speakers(query), articles: (paging) => store.articles(paging), article: (id) => store.article(id),
    versions: (id) => store.versions(id), copies: (id) => store.copies(id), related: (id, query) => store.related(id, query), sightingsOf: (id) => store.sightingsOf(id),
    pageAt: (url) => store.pageAt(url), problems: (id) => store.problems(id), changed: (query) => store.changed(query), counts: () => store.counts(),
    identifiers: (of, short) => store.identifiers(of, short), capture: (sha256) => store.capture(sha256), newestReading: (id) => store.newestReading(id),
    jobs: (query) => store.jobs(query), job: (id) => store.job(id), jobCounts: () => store.jobCounts(),
    reports: (asked) => store.reports(asked), report: (id) => store.report(id), editCounts: () => store.editCounts(), corrections: (asked) => store.corrections(asked),
    correction: (id) => store.correction(id), looseDecisions: (asked) => store.looseDecisions(asked),
    judgements: (of) => store.judgements(of), assignments: (asked) => store.assignments(asked), keysOfName: (name) => store.keysOfName(name), person: (key) => store.person(key),
    actorLists: () => store.actorLists(),
    retryJob: (id) => store.retryJob(id),
    giveBackJobsOf: (worker, problem) => store.giveBackJobsOf(worker, problem), giveBackLostJobs: () => store.giveBackLostJobs(), check: () => store.check(), close: () => store.close(),
  }
}
