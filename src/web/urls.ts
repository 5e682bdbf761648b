import type { JobState } from '../model/job.js'
import type { ExportFormatName } from '../export/export-names.js'
import type { Act } from '../model/statement.js'

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

/** What a search asks for: as in `StatementQuery`. */
export interface SearchAsked {
  readonly q?: string
  readonly speaker?: string
  readonly act?: Act | undefined
  readonly negated?: boolean | undefined
  readonly within?: boolean | undefined
  readonly topics?: boolean | undefined
}

function shown(flag: boolean | undefined): string | undefined {
  return flag === undefined ? undefined : String(flag)
}

export const urls = {
  front: () => '/',
  stylesheet: (version: string) => withQuery('/desk.css', { v: version }),
  icon: () => '/icon.svg',
  search: ({ q, speaker, act, negated, within, topics, after }: SearchAsked & { readonly after?: string } = {}) =>
    withQuery('/search', { q, speaker, act, negated: shown(negated), within: shown(within), topics: topics === true ? 'true' : undefined, after }),
  /** Statements to take away: those of a search, or one. */
  exported: (format: ExportFormatName, { q, speaker, act, negated, within, topics, statement }: SearchAsked & { readonly statement?: string } = {}) =>
    withQuery(`/api/v1/exports/${format}`, { words: q, speaker, act, negated: shown(negated), within: shown(within), topics: topics === true ? 'true' : undefined, statements: statement }),
  pack: (statements: readonly string[]) => withQuery('/api/v1/packs', { statements: statements.join(',') }),
  articles: (after?: string) => withQuery('/articles', { after }),
  article: (id: string) => `/articles/${encodeURIComponent(id)}`,
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
  sameWords: (statementId: string) => `/statements/${encodeURIComponent(statementId)}/same-words`,
  coverage: (articleId: string) => `/articles/${encodeURIComponent(articleId)}/coverage`,
  statement: (id: string) => `/statements/${encodeURIComponent(id)}`,
  /** A statement's card for other sites' pages. */
  embed: (id: string) => `/statements/${encodeURIComponent(id)}/card`,
  oembed: (permalink: string) => withQuery('/oembed', { url: permalink }),
  /** What was received of an address, and which of that is nearest a time (RFC 7089). */
  timeMap: (url: string) => `/timemap/link/${url}`,
  timeGate: (url: string) => `/timegate/${url}`,
  /** The statement's card on its article's page. */
  card: (articleId: string, statementId: string) => `/articles/${encodeURIComponent(articleId)}#${cardAnchor(statementId)}`,
  /** The statement's words on its article's page. */
  words: (articleId: string, statementId: string) => `/articles/${encodeURIComponent(articleId)}#${wordsAnchor(statementId)}`,
  speakers: (of: { readonly q?: string; readonly after?: string } = {}) =>
    withQuery('/speakers', { q: of.q, after: of.after }),
  /** `key` as in `SpeakerSummary`: an actor's identifier or a name, which may hold any character. */
  speaker: (key: string, after?: string) => withQuery(`/speakers/${encodeURIComponent(key)}`, { after }),
  sources: (of: { readonly followed?: number; readonly already?: number } = {}) => withQuery('/sources', { followed: of.followed, already: of.already }),
  /** The source's place on the page of all. */
  source: (id: number) => `/sources#${sourceAnchor(id)}`,
  askSource: (id: number) => `/sources/${id}/ask`,
  /** Asks, and with a form takes, the answer whether a source is to be followed no more. */
  endSource: (id: number) => `/sources/${id}/end`,
  add: (of: { readonly url?: string; readonly title?: string } = {}) => withQuery('/add', of),
  /** `of`: jobs to show first. `still`: without loading itself again. */
  progress: ({ of = [], still = false, state, after }: ProgressAsked = {}) =>
    withQuery('/progress', { of: of.join(','), state, after, still: still ? 1 : undefined }),
  retryJob: (id: string) => `/progress/${encodeURIComponent(id)}/retry`,
  endJob: (id: string) => `/progress/${encodeURIComponent(id)}/end`,
  readAgain: (articleId: string) => `/articles/${encodeURIComponent(articleId)}/reread`,
  reportStatement: (id: string) => `/statements/${encodeURIComponent(id)}/report`,
  reportPassage: (articleId: string) => `/articles/${encodeURIComponent(articleId)}/report`,
  /** A reporter's own page, whose address only they have. */
  ownReport: (secret: string, isNew = false) => withQuery(`/reports/${encodeURIComponent(secret)}`, { new: isNew ? 1 : undefined }),
  queue: (of: { readonly show?: string | undefined; readonly after?: string | undefined } = {}) => withQuery('/queue', of),
  handle: (id: string) => `/queue/${encodeURIComponent(id)}`,
  /** `answers`: the report that it is for; `instead`: the correction in whose place. */
  correct: (id: string, of: { readonly answers?: string; readonly instead?: string } = {}) => withQuery(`/statements/${encodeURIComponent(id)}/correct`, of),
  addStatement: (articleId: string, of: { readonly content?: string; readonly answers?: string } = {}) => withQuery(`/articles/${encodeURIComponent(articleId)}/add-statement`, of),
  people: () => '/people',
  judge: (left?: string, right?: string) => withQuery('/people/judge', { left, right }),
  undoJudgement: (id: string) => `/people/judgements/${encodeURIComponent(id)}/undo`,
  /** `key` as in `speaker`. */
  partName: (key: string) => `/speakers/${encodeURIComponent(key)}/part`,
  corrections: (of: { readonly statement?: string | undefined; readonly article?: string | undefined; readonly after?: string | undefined } = {}) => withQuery('/corrections', of),
  correction: (id: string) => `/corrections/${encodeURIComponent(id)}`,
  undo: (id: string) => `/corrections/${encodeURIComponent(id)}/undo`,
  correctionsAtom: () => '/corrections/feed.atom',
  correctionsFeed: () => '/corrections/feed.json',
  api: () => '/api',
  signIn: () => '/sign-in',
  signOut: () => '/sign-out',
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
