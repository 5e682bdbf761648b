import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { toFinding } from '../../export/to-finding.js'
import { searchFields } from '../../export/search-asked.js'
import { toSearchCounts } from '../../export/search-counts.js'
import type { Ledger } from '../../record/ledger.js'
import { Finding, Findings, SearchCounts } from './contracts.js'
import { COUNTS, FINDING, listed, SHOWN, STATEMENT_ID } from './examples.js'
import { fitting } from './fitting.js'
import { noSuch, whole } from './identifiers.js'
import { pagingQuery } from './paging.js'
import { ANY, idOf, json, OF_ONE } from './routes.js'

const tags = ['Statements']

const search = createRoute({
  method: 'get', path: '/api/v1/statements', tags, summary: 'Search the statements', description: 'The statements that hold all of the words and fit all filters, newest first unless another order is asked for; all, where nothing is asked for. The same words in copies of one text count once. Each tells in `holders` in whose words it stands.',
  request: {
    query: z.strictObject({ ...searchFields, ...pagingQuery(20) }),
  },
  responses: { 200: json(Findings, 'The statements', listed(FINDING)), ...ANY },
})

const count = createRoute({
  method: 'get', path: '/api/v1/counts', tags, summary: 'Count what a search finds', description: 'By speaker, outlet, country and so on, and by month: all up to 1,000 statements, of more the newest.',
  request: { query: z.strictObject(searchFields) }, responses: { 200: json(SearchCounts, 'The counts', COUNTS), ...ANY },
})

const one = createRoute({
  method: 'get', path: '/api/v1/statements/{id}', tags, summary: 'Show one statement', description: 'One statement in its place, with the archived page that it stands in.',
  request: { params: idOf('statement', STATEMENT_ID) }, responses: { 200: json(Finding, 'The statement', SHOWN), ...OF_ONE },
})

export function statements(api: OpenAPIHono, ledger: Ledger): void {
  api.openapi(search, async (c) => {
    const { limit, after, ...asked } = c.req.valid('query')
    const found = await ledger.statements({ ...fitting(asked), limit, after })
    return c.json({ schema: 1 as const, items: found.items.map((item) => toFinding(item)), next: found.next }, 200)
  })

  api.openapi(count, async (c) => c.json(toSearchCounts(await ledger.searchCounts(fitting(c.req.valid('query')))), 200))

  api.openapi(one, async (c) => {
    const found = await ledger.show(await whole(ledger, 'statement', c.req.valid('param').id))
    if (found === null) throw noSuch('statement')
    return c.json(toFinding(found), 200)
  })
}
