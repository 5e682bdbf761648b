import { Hono } from 'hono'
import type { Context } from 'hono'
import type { Ledger } from '../../record/ledger.js'
import { originOf } from '../origin.js'
import { urls } from '../urls.js'

/** A capture of a page and when its bytes were first received: ISO 8601, UTC. */
interface Memento {
  readonly sha256: string
  readonly at: string
}

type Needs = Pick<Ledger, 'pageAt' | 'versions' | 'sightingsOf'>

/** Captures in time, as RFC 7089 (Memento) has it: which there are of an address, and which is nearest to a time. */
export function mementoRoutes(ledger: Needs): Hono {
  const app = new Hono()

  app.get('/timemap/link/*', async (c) => {
    const url = addressIn(c, '/timemap/link/')
    const all = await mementosOf(ledger, url)
    if (all.length === 0) return c.text('There is no capture of this address in the ledger.\n', 404)
    const desk = originOf(c)
    const [first, last] = [all[0]!, all.at(-1)!]
    const lines = [
      `<${target(url)}>;rel="original"`, `<${desk}${urls.timeGate(target(url))}>;rel="timegate"`,
      `<${desk}${urls.timeMap(target(url))}>;rel="self";type="application/link-format";from="${httpDate(first.at)}";until="${httpDate(last.at)}"`,
      ...all.map(({ sha256, at }, i) => `<${desk}${urls.capture(sha256)}>;rel="${[...(i === 0 ? ['first'] : []), ...(i === all.length - 1 ? ['last'] : []), 'memento'].join(' ')}";datetime="${httpDate(at)}"`),
    ]
    return c.body(`${lines.join(',\n')}\n`, 200, { 'Content-Type': 'application/link-format' })
  })

  app.get('/timegate/*', async (c) => {
    const url = addressIn(c, '/timegate/')
    const all = await mementosOf(ledger, url)
    if (all.length === 0) return c.text('There is no capture of this address in the ledger.\n', 404)
    const asked = c.req.header('accept-datetime')
    const time = asked === undefined ? Infinity : momentOfHttp(asked)
    if (time === null) return c.text('Accept-Datetime is no time as HTTP has it: Thu, 31 May 2007 20:35:00 GMT\n', 400)
    const nearest = time === Infinity ? all.at(-1)! : all.reduce((best, one) => (Math.abs(Date.parse(one.at) - time) < Math.abs(Date.parse(best.at) - time) ? one : best))
    const desk = originOf(c)
    return c.body(null, 302, { Location: urls.capture(nearest.sha256), Vary: 'accept-datetime', Link: linksOf(url, desk), 'Cache-Control': 'no-cache' })
  })

  return app
}

/** The headers that make of a capture's answer a memento; none where it came from no address. */
export async function mementoHeaders(c: Context, ledger: Pick<Needs, 'sightingsOf'>, { articleId, sha256, url }: { readonly articleId: string; readonly sha256: string; readonly url: string | null }): Promise<Record<string, string>> {
  const [first] = (await ledger.sightingsOf(articleId)).filter(({ captureId }) => captureId === sha256)
  if (first === undefined || url === null || !/^https?:/i.test(url)) return {}
  return { 'Memento-Datetime': httpDate(first.receivedAt), Link: linksOf(url, originOf(c)) }
}

function linksOf(url: string, desk: string): string {
  return [
    `<${target(url)}>; rel="original"`, `<${desk}${urls.timeMap(target(url))}>; rel="timemap"; type="application/link-format"`, `<${desk}${urls.timeGate(target(url))}>; rel="timegate"`,
  ].join(', ')
}

/** All captures of the page at an address, each once, by when it was first received. */
async function mementosOf(ledger: Needs, url: string): Promise<Memento[]> {
  const page = /^https?:/i.test(url) ? await ledger.pageAt(url) : null
  if (page === null) return []
  const first = new Map<string, string>()
  for (const { articleId } of await ledger.versions(page.article.id)) {
    for (const { captureId, receivedAt } of await ledger.sightingsOf(articleId)) {
      const known = first.get(captureId)
      if (known === undefined || receivedAt < known) first.set(captureId, receivedAt)
    }
  }
  return [...first].map(([sha256, at]) => ({ sha256, at })).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** The address that stands behind `before` in the path, with its query. */
function addressIn(c: Context, before: string): string {
  const { pathname, search } = new URL(c.req.url)
  const raw = pathname.slice(before.length) + search
  // Some clients, and all that normalise paths, leave one slash of two.
  return raw.replace(/^(https?:)\/(?!\/)/i, '$1//')
}

/** An address that can stand between < and > in a header. */
function target(url: string): string {
  return new URL(url).href.replace(/[<>"\s]/g, (sign) => encodeURIComponent(sign))
}

function httpDate(at: string): string {
  return new Date(at).toUTCString()
}

const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

function momentOfHttp(text: string): number | null {
  const time = HTTP_DATE.test(text.trim()) ? Date.parse(text) : NaN
  return Number.isNaN(time) ? null : time
}
