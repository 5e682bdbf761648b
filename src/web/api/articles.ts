import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { toDifference } from '../../export/to-difference.js'
import { toKeptReading } from '../../export/to-kept.js'
import { toListed } from '../../export/to-listed.js'
import type { Ledger } from '../../record/ledger.js'
import { Articles, Difference, OneJob, Reading } from './contracts.js'
import { ARTICLE, ARTICLE_ID, DIFFERENCE, listed, QUEUED_JOB, READING } from './examples.js'
import { noSuch, whole } from './identifiers.js'
import { placeOf, told } from './jobs.js'
import { pagingQuery } from './paging.js'
import { ApiProblem } from './problems.js'
import { ANY, idOf, json, OF_ONE, QUEUED, WITH_TOKEN, WRITES } from './routes.js'

const tags = ['Articles']

const list = createRoute({
  method: 'get', path: '/api/v1/articles', tags, summary: 'List the pages', description: 'The pages in the ledger, newest first; of a page that changed, each version.',
  request: { query: z.strictObject(pagingQuery(20)) }, responses: { 200: json(Articles, 'The pages', listed(ARTICLE)), ...ANY },
})

const one = createRoute({
  method: 'get', path: '/api/v1/articles/{id}', tags, summary: 'Read one page', description: 'The whole reading: its text, its statements, its versions.',
  request: { params: idOf('article', ARTICLE_ID) }, responses: { 200: json(Reading, 'The reading', READING), ...OF_ONE },
})

const changes = createRoute({
  method: 'get', path: '/api/v1/articles/{id}/changes', tags, summary: 'What changed', description: 'What changed from the version of the page before it, or from another article, to this one.',
  request: {
    params: idOf('article', ARTICLE_ID), query: z.strictObject({ from: z.string().min(1).optional().describe('The article to compare with, or its beginning; the version before, unless given') }),
  },
  responses: { 200: json(Difference, 'The difference', DIFFERENCE), ...OF_ONE },
})

const again = createRoute({
  method: 'post', path: '/api/v1/articles/{id}/reread', tags, summary: 'Read a page again', security: WITH_TOKEN,
  description: 'Has a worker read the page’s capture again, where another reader or model read it last. What people decided stays.',
  request: { params: idOf('article', ARTICLE_ID) }, responses: { 202: { ...json(OneJob, 'The job that does it', { schema: 1, job: { ...QUEUED_JOB, kind: 'reread' } }), ...QUEUED }, ...OF_ONE, ...WRITES },
})

export function articles(api: OpenAPIHono, ledger: Ledger): void {
  api.openapi(list, async (c) => {
    const { limit, after } = c.req.valid('query')
    const found = await ledger.articles({ limit, after })
    return c.json({ schema: 1 as const, items: toListed(found).items, next: found.next }, 200)
  })

  api.openapi(one, async (c) => {
    const id = await whole(ledger, 'article', c.req.valid('param').id)
    const kept = await ledger.article(id)
    if (kept === null) throw noSuch('article')
    return c.json(toKeptReading(kept, await ledger.versions(kept.article.id)), 200)
  })

  api.openapi(changes, async (c) => {
    const id = await whole(ledger, 'article', c.req.valid('param').id)
    const { from } = c.req.valid('query')
    const comparison = await ledger.compare(id, from === undefined ? undefined : await whole(ledger, 'article', from))
    if (comparison === null) throw new ApiProblem('not-found', 'There is no version before this one in the ledger to compare it with; name another article in from.')
    return c.json(toDifference(comparison), 200)
  })

  api.openapi(again, async (c) => {
    const job = await ledger.rereadLater(await whole(ledger, 'article', c.req.valid('param').id))
    if (job === null) throw noSuch('article')
    return c.json(await told(ledger, job), 202, placeOf(job))
  })
}
