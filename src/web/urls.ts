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

/** The first page of a list has no number in its address, so that one page has one address. */
const pageNumber = (page: number | undefined) => (page === undefined || page <= 1 ? undefined : page)

export const urls = {
  front: () => '/',
  stylesheet: (version: string) => withQuery('/desk.css', { v: version }),
  icon: () => '/icon.svg',
  search: (of: { readonly q?: string; readonly speaker?: string; readonly page?: number } = {}) =>
    withQuery('/search', { q: of.q, speaker: of.speaker, page: pageNumber(of.page) }),
  articles: (page?: number) => withQuery('/articles', { page: pageNumber(page) }),
  article: (id: string) => `/articles/${encodeURIComponent(id)}`,
  /** From `from`, else from the version before, to `id`. */
  changes: (id: string, from?: string) => withQuery(`/articles/${encodeURIComponent(id)}/changes`, { from }),
  statement: (id: string) => `/statements/${encodeURIComponent(id)}`,
  /** The statement's card on its article's page. */
  card: (articleId: string, statementId: string) => `/articles/${encodeURIComponent(articleId)}#${cardAnchor(statementId)}`,
  /** The statement's words on its article's page. */
  words: (articleId: string, statementId: string) => `/articles/${encodeURIComponent(articleId)}#${wordsAnchor(statementId)}`,
  speakers: (of: { readonly q?: string; readonly page?: number } = {}) =>
    withQuery('/speakers', { q: of.q, page: pageNumber(of.page) }),
  /** `key` as in `SpeakerSummary`: an actor's identifier or a name, which may hold any character. */
  speaker: (key: string, page?: number) => withQuery(`/speakers/${encodeURIComponent(key)}`, { page: pageNumber(page) }),
  sources: () => '/sources',
  api: () => '/api',
  capture: (id: string) => `/captures/${encodeURIComponent(id)}`,
}

export function cardAnchor(statementId: string): string {
  return `s-${statementId}`
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
