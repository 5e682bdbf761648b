import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { toLooseContract, toProblematicContract, toUnsureContract } from '../../export/to-queue.js'
import type { Ledger } from '../../record/ledger.js'
import { Loose, Problematic, Unsure } from './contracts.js'
import { listed, LOOSE, PROBLEMATIC, UNSURE } from './examples.js'
import { pagingQuery } from './paging.js'
import { noSuchPlace } from './problems.js'
import { ANY, json, WITH_TOKEN, WRITES } from './routes.js'

const tags = ['Reports']

const unsure = createRoute({
  method: 'get', path: '/api/v1/queue/unsure', tags, summary: 'List the statements to look at', description: 'Statements that nobody has decided on, the likeliest to be wrong first, each with why. For editors: takes a token.', security: WITH_TOKEN,
  responses: { 200: json(Unsure, 'The statements', listed(UNSURE)), ...ANY, ...WRITES },
})

const problems = createRoute({
  method: 'get', path: '/api/v1/queue/problems', tags, summary: 'List the pages with problems', description: 'Pages in which something could not be read or resolved, and that nobody closed, newest first. For editors: takes a token.', security: WITH_TOKEN,
  request: { query: z.strictObject({ rule: z.string().max(100).optional().describe('Only problems of this rule: `date-unresolved`'), ...pagingQuery(20) }) },
  responses: { 200: json(Problematic, 'The pages', listed(PROBLEMATIC)), ...ANY, ...WRITES },
})

const loose = createRoute({
  method: 'get', path: '/api/v1/queue/loose', tags, summary: 'List the decisions that fit no more', description: 'Corrections, statements given to somebody else, promises and events whose words a page has no more as they were, and that nobody closed, newest first. For editors: takes a token.', security: WITH_TOKEN,
  request: { query: z.strictObject(pagingQuery(20)) },
  responses: { 200: json(Loose, 'The decisions', listed(LOOSE)), ...ANY, ...WRITES },
})

/** What waits for an editor besides reports. */
export function queue(api: OpenAPIHono, ledger: Ledger): void {
  api.openapi(unsure, async (c) => c.json({ schema: 1 as const, items: (await ledger.unsure()).map(toUnsureContract), next: null }, 200))

  api.openapi(loose, async (c) => {
    const asked = c.req.valid('query')
    if (asked.after !== undefined && !await isKept(ledger, asked.after)) throw noSuchPlace()
    const { items, next } = await ledger.looseDecisions(asked)
    return c.json({ schema: 1 as const, items: items.map(toLooseContract), next }, 200)
  })

  api.openapi(problems, async (c) => {
    const asked = c.req.valid('query')
    if (asked.after !== undefined && await ledger.article(asked.after) === null) throw noSuchPlace()
    const { items, next } = await ledger.problematic(asked)
    return c.json({ schema: 1 as const, items: items.map(toProblematicContract), next }, 200)
  })
}

/** Whether there is a decision of that identifier. */
async function isKept(ledger: Ledger, id: string): Promise<boolean> {
  return await ledger.correction(id) !== null || (await ledger.assignments({ id, limit: 1 })).items.length > 0 || await ledger.remark(id) !== null
}
