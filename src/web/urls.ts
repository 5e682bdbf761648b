import type { JobState } from '../model/job.js'
import type { ExportFormatName } from '../export/export-names.js'
import { searchTexts } from '../export/search-texts.js'
import type { Search } from '../model/search.js'

/** Every address of the desk, built here and nowhere else. */

const NOTHING = ''

function withQuery(path: string, query: Readonly<Record<string, string | number | undefined>>): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== NOTHING) parameters.set(name, String(value))
  }
  const text = parameters.toString()
  return text === NOTHING ? path : `${path}?${text}`
}

export interface ProgressAsked {
  readonly of?: readonly string[]
  readonly still?: boolean
  /** Only these, those after the job `after` of an earlier list. */
  readonly state?: JobState | undefined
  readonly after?: string | undefined
}

/** A search as the desk's addresses have it: `q` stands for its words. */
export type SearchAsked = Omit<Search, 'words'> & { readonly q?: string | undefined }

/** Which corrections are asked for: as in `CorrectionsOf`. */
export interface CorrectionsAsked {
  readonly statement?: string | undefined
  readonly article?: string | undefined
  readonly person?: string | undefined
  readonly editor?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** What a timeline is of, and which dates stand in it. A person by their key, as in `speaker`. */
export interface TimelineAsked {
  readonly search?: Search | undefined
  readonly article?: string | undefined
  readonly person?: string | undefined
  readonly dates?: string | undefined
  /** From which entry on. */
  readonly at?: number | undefined
}

function fieldsOf({ words, ...rest }: Search): Record<string, string> {
  return { ...(words !== undefined && words !== NOTHING && { q: words }), ...searchTexts(rest) }
}

export const urls = {
  front: () => '/',
  stylesheet: (version: string) => withQuery('/desk.css', { v: version }),
  script: (version: string) => withQuery('/select-words.js', { v: version }),
  icon: () => '/icon.svg',
  /** Statements to take away: those of a search, or one. */
  exported: (format: ExportFormatName, of: Search & { readonly statement?: string } = {}) => {
    const { statement, ...search } = of
    return withQuery(`/api/v1/exports/${format}`, { ...searchTexts(search), statements: statement })
  },
  pack: (statements: readonly string[]) => withQuery('/api/v1/packs', { statements: statements.join(',') }),
  search: ({ q, ...rest }: SearchAsked & { readonly after?: string } = {}) => urls.searchOf({ ...(q !== undefined && { words: q }), ...rest }, rest.after),
  searchOf: (search: Search, after?: string) => withQuery('/search', { ...fieldsOf(search), after }),
  /** What the form of a search holds, by the names of its fields. */
  searchFields: fieldsOf,
  searchCsv: (search: Search) => withQuery('/search.csv', fieldsOf(search)),
  searchJson: (search: Search) => withQuery('/search.json', fieldsOf(search)),
  searchAtom: (search: Search) => withQuery('/search/feed.atom', fieldsOf(search)),
  searchFeed: (search: Search) => withQuery('/search/feed.json', fieldsOf(search)),
  topics: ({ ended = false, after }: { readonly ended?: boolean; readonly after?: string } = {}) => withQuery('/topics', { ended: ended ? 'true' : undefined, after }),
  /** `search`: what the form is to begin with. */
  newTopic: ({ search }: { readonly search?: Search }) => withQuery('/topics/new', { search: search === undefined ? undefined : urls.searchOf(search) }),
  /** `speaker`: theirs alone, by their key; `at`: from which of them on. */
  topic: (id: string, { since, speaker, at }: { readonly since?: string | undefined; readonly speaker?: string | undefined; readonly at?: number | undefined } = {}) => withQuery(`/topics/of/${encodeURIComponent(id)}`, { since, speaker, at: at === 0 ? undefined : at }),
  changeTopic: (id: string) => `/topics/of/${encodeURIComponent(id)}/change`,
  timeline: ({ search = {}, article, person, dates, at }: TimelineAsked) => withQuery('/timeline', { ...fieldsOf(search), article, person, dates: dates === 'pages' ? undefined : dates, at: at === 0 ? undefined : at }),
  events: (of: { readonly category?: string; readonly after?: string } = {}) => withQuery('/events', of),
  eventsJsonLd: () => '/api/v1/events/json-ld',
  tagStatement: (id: string) => `/statements/${encodeURIComponent(id)}/event`,
  /** A date by where it stands in its article's text: UTF-16 code units. */
  tagDate: (articleId: string, begin: number) => withQuery(`/articles/${encodeURIComponent(articleId)}/event`, { begin }),
  promises: (of: { readonly state?: string; readonly overdue?: string; readonly after?: string } = {}) => withQuery('/promises', of),
  promise: (statementId: string) => `/statements/${encodeURIComponent(statementId)}/promise`,
  undoRemark: (id: string) => `/remarks/${encodeURIComponent(id)}/undo`,
  articles: (after?: string) => withQuery('/articles', { after }),
  /** `part`: of a long article's text, from 1; `to`: in another language. */
  article: (id: string, { part = 1, to }: { readonly part?: number; readonly to?: string | undefined } = {}) => withQuery(`/articles/${encodeURIComponent(id)}`, { part: part === 1 ? undefined : part, in: to }),
  /** The part of its text that has a statement: by the first digits of its identifier, since lists have many such addresses. */
  articleAt: (id: string, statementId: string, to?: string) => withQuery(urls.article(id), { at: statementId.slice(0, 8), in: to }),
  /** With what is known of one of its statements, at that statement's card; in another language, where one is named. */
  articleMore: (id: string, statementId: string, to?: string) => `${withQuery(urls.article(id), { more: statementId, in: to })}#${cardAnchor(statementId)}`,
  /** The same, from the article's own page: what stands before the question mark is left out. */
  more: (statementId: string, to?: string) => `${withQuery(NOTHING, { more: statementId, in: to })}#${cardAnchor(statementId)}`,
  /** The text that a page was read to have. */
  text: (id: string) => `/articles/${encodeURIComponent(id)}/text`,
  /** From `from`, else from the version before, to `id`. */
  changes: (id: string, from?: string) => withQuery(`/articles/${encodeURIComponent(id)}/changes`, { from }),
  /** Pages that were seen changed. */
  pageChanges: (of: { readonly since?: string; readonly after?: string } = {}) => withQuery('/changes', of),
  changesAtom: () => '/changes/feed.atom',
  changesFeed: () => '/changes/feed.json',
  /** Did somebody say it. */
  quote: (of: { readonly words?: string; readonly speaker?: string } = {}) => withQuery('/quote', of),
  /** `others`: those it is laid beside, in place of those with the same words; `at`: from which of them on. */
  sameWords: (statementId: string, { others = [], at = 0 }: { readonly others?: readonly string[]; readonly at?: number } = {}) => withQuery(`/statements/${encodeURIComponent(statementId)}/same-words`, { with: others.join(',') || undefined, at: at === 0 ? undefined : at }),
  coverage: (articleId: string) => `/articles/${encodeURIComponent(articleId)}/coverage`,
  statement: (id: string) => `/statements/${encodeURIComponent(id)}`,
  /** A statement's card for other sites' pages. */
  embed: (id: string) => `/statements/${encodeURIComponent(id)}/card`,
  oembed: (permalink: string) => withQuery('/oembed', { url: permalink }),
  /** What was received of an address, and which of that is nearest a time (RFC 7089). */
  timeMap: (url: string) => `/timemap/link/${url}`,
  timeGate: (url: string) => `/timegate/${url}`,
  /** The statement's card on its article's page. */
  card: (articleId: string, statementId: string) => `${urls.articleAt(articleId, statementId)}#${cardAnchor(statementId)}`,
  /** The statement's words on its article's page. */
  words: (articleId: string, statementId: string) => `${urls.articleAt(articleId, statementId)}#${wordsAnchor(statementId)}`,
  speakers: (of: { readonly q?: string; readonly letter?: string; readonly unnamed?: string; readonly country?: string; readonly office?: string; readonly after?: string } = {}) => withQuery('/speakers', of),
  /** `key` as in `SpeakerSummary`: an actor's identifier or a name, which may hold any character. */
  speaker: (key: string, after?: string) => withQuery(`/speakers/${encodeURIComponent(key)}`, { after }),
  sources: (of: { readonly followed?: number; readonly already?: number } = {}) => withQuery('/sources', { followed: of.followed, already: of.already }),
  /** The source's place on the page of all. */
  source: (id: number) => `/sources#${sourceAnchor(id)}`,
  askSource: (id: number) => `/sources/${id}/ask`,
  /** Asks, and with a form takes, the answer whether a source is to be followed no more. */
  endSource: (id: number) => `/sources/${id}/end`,
  alerts: () => '/alerts',
  newAlert: (search: Search = {}) => withQuery('/alerts/new', fieldsOf(search)),
  /** `after`: what it sent before that delivery. */
  alert: (id: string, after?: string) => withQuery(`/alerts/${encodeURIComponent(id)}`, { after }),
  testAlert: (id: string) => `/alerts/${encodeURIComponent(id)}/test`,
  endAlert: (id: string) => `/alerts/${encodeURIComponent(id)}/end`,
  add: (of: { readonly url?: string; readonly title?: string } = {}) => withQuery('/add', of),
  /** `of`: jobs to show first. `still`: without loading itself again. */
  progress: ({ of = [], still = false, state, after }: ProgressAsked = {}) =>
    withQuery('/progress', { of: of.join(','), state, after, still: still ? 1 : undefined }),
  retryJob: (id: string) => `/progress/${encodeURIComponent(id)}/retry`,
  endJob: (id: string) => `/progress/${encodeURIComponent(id)}/end`,
  readAgain: (articleId: string) => `/articles/${encodeURIComponent(articleId)}/reread`,
  /** In another language. */
  statementIn: (id: string, to: string) => withQuery(urls.statement(id), { in: to }),
  articleIn: (id: string, to: string) => withQuery(urls.article(id), { in: to }),
  /** Where editors word a translation. */
  statementTranslation: (id: string, to: string) => withQuery(`/statements/${encodeURIComponent(id)}/translation`, { in: to }),
  articleTranslation: (id: string, to: string) => withQuery(`/articles/${encodeURIComponent(id)}/translation`, { in: to }),
  wordings: (after?: string) => withQuery('/corrections/translations', { after }),
  reportTranslation: (statementId: string) => withQuery(urls.reportStatement(statementId), { kind: 'bad translation' }),
  reportTranslatedPassage: (articleId: string) => withQuery(urls.reportPassage(articleId), { kind: 'bad translation' }),
  reportStatement: (id: string) => `/statements/${encodeURIComponent(id)}/report`,
  reportPassage: (articleId: string) => `/articles/${encodeURIComponent(articleId)}/report`,
  /** A reporter's own page, whose address only they have. */
  ownReport: (secret: string, isNew = false) => withQuery(`/reports/${encodeURIComponent(secret)}`, { new: isNew ? 1 : undefined }),
  /** `kept`: the decision that was kept a moment ago. */
  queue: (of: { readonly show?: string | undefined; readonly after?: string | undefined; readonly rule?: string | undefined; readonly kept?: string | undefined } = {}) => withQuery('/queue', of),
  handle: (id: string) => `/queue/${encodeURIComponent(id)}`,
  /** `answers`: the report that it is for; `instead`: the correction in whose place; `from`: where to go on afterwards, the article or a list of the queue. */
  correct: (id: string, of: { readonly answers?: string; readonly instead?: string; readonly from?: string } = {}) => withQuery(`/statements/${encodeURIComponent(id)}/correct`, of),
  addStatement: (articleId: string, of: { readonly content?: string; readonly answers?: string; readonly from?: string } = {}) => withQuery(`/articles/${encodeURIComponent(articleId)}/add-statement`, of),
  /** `after`: those assignments that were made before. */
  people: (after?: string) => withQuery('/people', { after }),
  actors: () => '/actors',
  removeActors: (number: number) => `/actors/${number}/remove`,
  judge: (left?: string, right?: string) => withQuery('/people/judge', { left, right }),
  undoJudgement: (id: string) => `/people/judgements/${encodeURIComponent(id)}/undo`,
  undoAssignment: (id: string) => `/people/assignments/${encodeURIComponent(id)}/undo`,
  /** `key` as in `speaker`. */
  partName: (key: string) => `/speakers/${encodeURIComponent(key)}/part`,
  corrections: (of: CorrectionsAsked & { readonly after?: string | undefined } = {}) => withQuery('/corrections', { ...of }),
  split: (id: string) => `/statements/${encodeURIComponent(id)}/split`,
  merge: (id: string) => `/statements/${encodeURIComponent(id)}/merge`,
  accuracy: () => '/accuracy',
  correction: (id: string) => `/corrections/${encodeURIComponent(id)}`,
  undo: (id: string) => `/corrections/${encodeURIComponent(id)}/undo`,
  correctionsAtom: (of: CorrectionsAsked = {}) => withQuery('/corrections/feed.atom', { ...of }),
  correctionsFeed: (of: CorrectionsAsked = {}) => withQuery('/corrections/feed.json', { ...of }),
  api: () => '/api',
  /** `to`: where to go on, an address of the desk. */
  signIn: (to?: string) => withQuery('/sign-in', { to }),
  /** Through a provider of identities: there, and back. */
  signInElsewhere: (to?: string) => withQuery('/sign-in/provider', { to }),
  signedInElsewhere: () => '/sign-in/provider/done',
  signOut: () => '/sign-out',
  account: (of: { readonly done?: 'password' } = {}) => withQuery('/account', of),
  ownPassword: () => '/account/password',
  editors: (of: { readonly done?: 'role' | 'removed'; readonly name?: string } = {}) => withQuery('/editors', of),
  editor: (name: string) => `/editors/of/${encodeURIComponent(name)}`,
  editorRole: (name: string) => `/editors/of/${encodeURIComponent(name)}/role`,
  editorPassword: (name: string) => `/editors/of/${encodeURIComponent(name)}/password`,
  removeEditor: (name: string) => `/editors/of/${encodeURIComponent(name)}/remove`,
  editorLog: (after?: string) => withQuery('/editors/log', { after }),
  capture: (id: string) => `/captures/${encodeURIComponent(id)}`,
}

export function cardAnchor(statementId: string): string {
  return `s-${statementId}`
}

export function sourceAnchor(id: number): string {
  return `source-${id}`
}

export function wordsAnchor(statementId: string): string {
  return `w-${statementId}`
}

/**
 * A page's own URL when it may be followed, else `null`: only `http` and `https` lead to pages; `javascript:`, `data:` and
 * `file:` could do harm from a reader's machine.
 */
export function followable(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? url : null
}
