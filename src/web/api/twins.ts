import type { Hono } from 'hono'
import { SEARCH_NAMES } from '../../model/search.js'

/** A page of the desk, the route of the API with the same data, and what the page's own fields are called there. */
interface Twin {
  readonly page: RegExp
  /** `$1` stands for what the page's address holds there. */
  readonly route: string
  readonly fields?: Readonly<Record<string, string>>
}

const PLACE = { after: 'after' }

const TWINS: readonly Twin[] = [
  { page: /^\/index$/, route: '/api/v1/statements', fields: PLACE },
  { page: /^\/search$/, route: '/api/v1/statements', fields: { q: 'words', ...Object.fromEntries(SEARCH_NAMES.map((name) => [name, name])), ...PLACE } },
  { page: /^\/articles$/, route: '/api/v1/articles', fields: PLACE },
  { page: /^\/articles\/([^/]+)\/changes$/, route: '/api/v1/articles/$1/changes', fields: { from: 'from' } },
  { page: /^\/articles\/([^/]+)\/coverage$/, route: '/api/v1/articles/$1/coverage', fields: { with: 'with' } },
  { page: /^\/articles\/([^/]+)$/, route: '/api/v1/articles/$1' },
  { page: /^\/statements\/([^/]+)\/same-words$/, route: '/api/v1/statements/$1/same-words', fields: { with: 'with' } },
  { page: /^\/quote$/, route: '/api/v1/quote', fields: { words: 'words', speaker: 'speaker' } },
  { page: /^\/changes$/, route: '/api/v1/changes', fields: { since: 'since', ...PLACE } },
  { page: /^\/statements\/([^/]+)$/, route: '/api/v1/statements/$1' },
  { page: /^\/speakers$/, route: '/api/v1/speakers', fields: { q: 'words', unnamed: 'unnamed', ...PLACE } },
  { page: /^\/speakers\/([^/]+)$/, route: '/api/v1/speakers/$1/statements', fields: PLACE },
  { page: /^\/captures\/([^/]+)$/, route: '/api/v1/captures/$1' },
  { page: /^\/corrections\/(?!feed$)([^/]+)$/, route: '/api/v1/corrections/$1' },
  { page: /^\/corrections$/, route: '/api/v1/corrections', fields: { statement: 'statement', article: 'article', person: 'person', editor: 'editor', from: 'from', to: 'to', ...PLACE } },
  { page: /^\/topics$/, route: '/api/v1/topics', fields: { ended: 'ended', ...PLACE } },
  { page: /^\/topics\/of\/([^/]+)$/, route: '/api/v1/topics/$1', fields: { since: 'since' } },
  { page: /^\/timeline$/, route: '/api/v1/timeline', fields: { q: 'words', ...Object.fromEntries(SEARCH_NAMES.map((name) => [name, name])), article: 'article', person: 'person', dates: 'dates' } },
  { page: /^\/events$/, route: '/api/v1/events', fields: { category: 'category', ...PLACE } },
  { page: /^\/promises$/, route: '/api/v1/promises', fields: { state: 'state', overdue: 'overdue', ...PLACE } },
  { page: /^\/statements\/([^/]+)\/promise$/, route: '/api/v1/statements/$1/promise' },
  { page: /^\/actors$/, route: '/api/v1/actors' },
  { page: /^\/accuracy$/, route: '/api/v1/accuracy' },
  { page: /^\/sources$/, route: '/api/v1/sources' },
  { page: /^\/progress$/, route: '/api/v1/jobs', fields: PLACE },
  { page: /^\/api$/, route: '/api/v1/openapi.json' },
]

const JSON_END = '.json'

/** The address of a page's JSON; `null` for a page that has none. `url`: the page's, whole. */
export function jsonAddressOf(url: string): string | null {
  const { pathname, searchParams } = new URL(url)
  const path = pathname === '/' ? '/index' : pathname
  const twin = twinOf(path)
  if (twin === undefined) return null
  const asked = new URLSearchParams([...searchParams].filter(([name, value]) => value !== '' && name in (twin.fields ?? {}))).toString()
  return `${path}${JSON_END}${asked === '' ? '' : `?${asked}`}`
}

/**
 * Every page has its data beside it, under its own address with `.json` behind: what the API answers, from the same code. Where there is
 * none, but a page whose own address ends so, that is shown.
 */
export function jsonTwins(desk: Hono, api: { readonly fetch: (request: Request, env?: object) => Response | Promise<Response> }): void {
  desk.get(`/:page{.+\\${JSON_END}}`, async (c, next) => {
    const url = new URL(c.req.url)
    const route = routeOf(url)
    if (route === null) return next()
    const answer = await api.fetch(new Request(new URL(route, url), { headers: c.req.raw.headers }), c.env as object)
    if (answer.status !== 404) return answer
    await next()
    if (c.res.status === 404) c.res = answer
  })
}

/** The route of the API that has what a page's JSON is asked for. */
function routeOf({ pathname, searchParams }: URL): string | null {
  const path = pathname.slice(0, -JSON_END.length)
  const twin = twinOf(path)
  if (twin === undefined) return null
  const asked = new URLSearchParams([...searchParams].map(([name, value]): [string, string] => [twin.fields?.[name] ?? name, value])).toString()
  return `${path.replace(twin.page, twin.route)}${asked === '' ? '' : `?${asked}`}`
}

function twinOf(path: string): Twin | undefined {
  return TWINS.find(({ page }) => page.test(path))
}
