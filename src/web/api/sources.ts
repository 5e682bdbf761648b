import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { toFollowed, toFollowedSource } from '../../export/to-followed.js'
import { fetchable } from '../../model/address.js'
import type { Ledger } from '../../record/ledger.js'
import { OneSource, Sources } from './contracts.js'
import { SOURCE, SOURCES } from './examples.js'
import { line, webAddress } from './given.js'
import { ApiProblem } from './problems.js'
import { ANY, json, OF_ONE, TAKES_BODY, WITH_TOKEN, WRITES } from './routes.js'

const tags = ['Sources']
const path = '/api/v1/sources'
/** The ledger keeps longer ones cut short. */
const LONGEST_ADDRESS = 400

const list = createRoute({
  method: 'get', path, tags, summary: 'List what is followed', description: 'The feeds, site maps and pages that are followed, and how that goes.', responses: { 200: json(Sources, 'The sources', SOURCES), ...ANY },
})

const follow = createRoute({
  method: 'post', path, tags, summary: 'Follow a source', description: 'Follows a feed, a site map or a page from now on.', security: WITH_TOKEN,
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({
            url: webAddress.refine((url) => (fetchable(url) ?? '').length <= LONGEST_ADDRESS, `Is longer than the ${LONGEST_ADDRESS} signs that a source’s address may have.`).describe('Its address'),
            title: line.optional().describe('What to call it'),
          }),
          example: { url: SOURCE.url, title: SOURCE.title },
        },
      },
    },
  },
  responses: { 200: json(OneSource, 'It is followed already', { schema: 1, source: SOURCE }), 201: json(OneSource, 'It is followed from now on', { schema: 1, source: SOURCE }), ...ANY, ...WRITES, ...TAKES_BODY },
})

const unfollow = createRoute({
  method: 'delete', path, tags, summary: 'Follow a source no more', description: 'What was read of it stays.', security: WITH_TOKEN,
  request: { query: z.strictObject({ url: z.string().min(1).describe('Its address, as the list has it').openapi({ example: SOURCE.url }) }) },
  responses: { 204: { description: 'It is followed no more' }, ...ANY, 404: OF_ONE[404], ...WRITES },
})

export function sources(api: OpenAPIHono, ledger: Ledger): void {
  api.openapi(list, async (c) => c.json(toFollowed(await ledger.sources()), 200))

  api.openapi(follow, async (c) => {
    const { url, title = null } = c.req.valid('json')
    const address = fetchable(url) ?? url
    const added = await ledger.follow(address, title)
    const source = (await ledger.sources()).find((one) => one.url === address)
    if (source === undefined) throw new ApiProblem('not-found', 'The source was followed, and ended at once by somebody else.')
    return c.json({ schema: 1 as const, source: toFollowedSource(source) }, added ? 201 : 200)
  })

  api.openapi(unfollow, async (c) => {
    const { url } = c.req.valid('query')
    if (!await ledger.unfollow(url) && !await ledger.unfollow(fetchable(url) ?? url)) throw new ApiProblem('not-found', 'This address is not followed.')
    return c.body(null, 204)
  })
}
