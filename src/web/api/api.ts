import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { WrongParameter } from '../../export/problem.js'
import type { Ledger } from '../../record/ledger.js'
import type { Log } from '../../record/log.js'
import { accessible, OPEN_ACCESS, type Access } from '../security.js'
import { isStorable } from '../storable.js'
import { accuracy } from './accuracy.js'
import { actors } from './actors.js'
import { alerts } from './alerts.js'
import { articles } from './articles.js'
import { assignments } from './assignments.js'
import { captures } from './captures.js'
import { comparing } from './compare.js'
import { corrections } from './corrections.js'
import { ABOUT, TOKEN_SCHEME } from './document.js'
import { editors } from './editors.js'
import { exports, packs } from './exports.js'
import { guarded, limitedBody, named } from './guard.js'
import { jobs } from './jobs.js'
import { knownRoutes } from './known-routes.js'
import { judgements } from './judgements.js'
import { pages } from './pages.js'
import { answerProblem, ApiProblem, wrongParameter } from './problems.js'
import { queue } from './queue.js'
import { remarks } from './remarks.js'
import { reports } from './reports.js'
import { sightings } from './sightings.js'
import { sources } from './sources.js'
import { speakers } from './speakers.js'
import { statements } from './statements.js'
import { translations } from './translations.js'

export interface ApiNeeds {
  readonly ledger: Ledger
  readonly version: string
  readonly log: Log
  /** The clock. */
  readonly now: () => Date
  /** Unless given, reading is open to all. */
  readonly access?: Access
  /** Answers with the readable page of the API. */
  readonly page: (c: Context, document: ApiDocument) => Response | Promise<Response>
}

export type ApiDocument = ReturnType<OpenAPIHono['getOpenAPI31Document']>

/** Where the document of the API is, and the readable page of it. */
export const DOCUMENT = '/api/v1/openapi.json'
export const READABLE = '/api'

/** The API: what a person can do on the desk and the command line, a program can do here. Reading takes nothing (of a closed ledger a token, or having signed in), writing a token of a role that may. */
export function apiOf({ ledger, version, log, now, access = OPEN_ACCESS, page }: ApiNeeds): OpenAPIHono {
  const api = new OpenAPIHono({ defaultHook: (result) => {
    if (!result.success) throw wrongParameters(result.target, result.error.issues)
  } })
  let made: ApiDocument | undefined
  const document = () => made ??= api.getOpenAPI31Document(ABOUT(version), { sortComponents: 'alphabetically' })
  const routes = () => [...api.openAPIRegistry.definitions.flatMap((one) => (one.type === 'route' ? [one.route] : [])), { method: 'get', path: DOCUMENT }, { method: 'get', path: READABLE }]

  api.openAPIRegistry.registerComponent('securitySchemes', 'token', TOKEN_SCHEME)
  api.onError((error, c) => answerProblem(error, c, log))
  api.use('/api/*', storable, knownRoutes(routes), accessible(access), guarded(ledger, access), limitedBody, named(ledger), fresh)
  for (const group of [statements, articles, speakers, sources, captures, sightings, comparing, remarks, corrections, accuracy, judgements, queue, reports, jobs, pages, actors, editors, assignments, alerts, translations]) group(api, ledger)
  exports(api, ledger, version, now)
  packs(api, ledger, version, now)
  api.get(DOCUMENT, (c) => c.json(document()))
  api.get(READABLE, (c) => page(c, document()))
  return api
}

/** Lets through only what could be in the ledger. */
const storable = (c: Context, next: () => Promise<void>) => {
  if (!isStorable(c)) throw wrongParameter({ in: 'path', name: '', detail: 'the address holds a sign that no text in the ledger can hold' })
  return next()
}

/** Answers may differ a moment later: they are asked for anew each time. */
const fresh = async (c: Context, next: () => Promise<void>) => {
  await next()
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-cache')
}

const PLACES: Readonly<Record<string, WrongParameter['in']>> = { json: 'body', query: 'query', param: 'path' }

interface Issue {
  readonly code?: string | undefined
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly keys?: readonly string[]
}

function wrongParameters(target: string, issues: readonly Issue[]): ApiProblem {
  const place = PLACES[target] ?? 'body'
  const errors = issues.flatMap(({ code, path, message, keys }): WrongParameter[] => {
    const of = path.map(String)
    if (code !== 'unrecognized_keys') return [{ in: place, name: of.join('.'), detail: message }]
    return (keys ?? []).map((key) => ({ in: place, name: [...of, key].join('.'), detail: 'There is no parameter of this name.' }))
  })
  const [first] = errors
  const others = errors.length > 1 ? `; ${errors.length - 1} more` : ''
  return new ApiProblem('wrong-parameter', first === undefined ? 'A parameter is wrong.' : `${first.name === '' ? '' : `${first.name}: `}${first.detail}${others}`, { errors })
}
