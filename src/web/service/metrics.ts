import type { Context, Hono } from 'hono'
import { matchedRoutes } from 'hono/route'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Ledger } from '../../record/ledger.js'

/** Seconds: from a page that is at hand to one that nobody waits for. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2.5, 10]

/**
 * `/metrics`, for Prometheus: how long answers take, by route, what the ledger holds, what is in the queue, and the process. Nothing of what
 * the ledger says. Counted from here on: to be put before the routes.
 */
export function metrics(app: Hono, { ledger, version }: { readonly ledger: Ledger; readonly version: string }): void {
  const registry = new Registry()
  let isWatched = false
  new Gauge({ name: 'onrecord_info', help: 'The version of the program', labelNames: ['version'], registers: [registry] }).set({ version }, 1)
  const took = new Histogram({ name: 'onrecord_http_request_seconds', help: 'From a request to its answer', labelNames: ['method', 'route', 'status'], buckets: BUCKETS, registers: [registry] })
  const holds = new Gauge({ name: 'onrecord_ledger', help: 'What the ledger holds', labelNames: ['of'], registers: [registry] })
  const jobs = new Gauge({ name: 'onrecord_jobs', help: 'Jobs in the queue, by how they stand', labelNames: ['state'], registers: [registry] })

  app.use(async (c, next) => {
    const begin = performance.now()
    await next()
    // The route, not the address: as many rows as there are routes, and nobody's searches.
    took.observe({ method: c.req.method, route: routeOf(c), status: c.res.status }, (performance.now() - begin) / 1000)
  })

  app.get('/metrics', async (c) => {
    // Watched by timers of its own: only where somebody asks.
    if (!isWatched) collectDefaultMetrics({ register: registry, prefix: 'onrecord_' })
    isWatched = true
    for (const [of, count] of Object.entries(await ledger.counts())) holds.set({ of }, count)
    for (const [state, count] of Object.entries(await ledger.jobCounts())) jobs.set({ state }, count)
    return c.body(await registry.metrics(), 200, { 'Content-Type': registry.contentType })
  })
}

/** The pattern of addresses that was answered; what all addresses pass through is none. */
function routeOf(c: Context): string {
  return matchedRoutes(c).findLast(({ path }) => path !== '/*')?.path ?? 'none'
}
