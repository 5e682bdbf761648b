import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { toKeptSighting } from '../../export/to-kept.js'
import type { Ledger } from '../../record/ledger.js'
import { Sightings } from './contracts.js'
import { ARTICLE_ID, listed, SIGHTING } from './examples.js'
import { whole } from './identifiers.js'
import { pagingQuery } from './paging.js'
import { noSuchPlace } from './problems.js'
import { json, OF_ONE } from './routes.js'

const list = createRoute({
  method: 'get', path: '/api/v1/sightings', tags: ['Captures'], summary: 'How a page was received', description: 'When and how the state of a page was received that an article is a reading of, oldest first.',
  request: { query: z.strictObject({ article: z.string().min(1).describe('The article, or its beginning').openapi({ example: ARTICLE_ID }), ...pagingQuery(50) }) },
  responses: { 200: json(Sightings, 'The sightings', listed(SIGHTING)), ...OF_ONE },
})

export function sightings(api: OpenAPIHono, ledger: Ledger): void {
  api.openapi(list, async (c) => {
    const { article, limit, after } = c.req.valid('query')
    const all = await ledger.sightingsOf(await whole(ledger, 'article', article))
    // A page's sightings are few: they are read at once, and the last one that was given is the place in them.
    const begin = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1
    if (after !== undefined && begin === 0) throw noSuchPlace()
    const items = all.slice(begin, begin + limit)
    return c.json({ schema: 1 as const, items: items.map(toKeptSighting), next: begin + limit < all.length ? items.at(-1)?.id ?? null : null }, 200)
  })
}
