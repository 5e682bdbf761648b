import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { toActorList, toActorLists } from '../../export/to-actor-lists.js'
import type { Ledger } from '../../record/ledger.js'
import { ActorLists, ImportedActorList } from './contracts.js'
import { ACTOR_LIST } from './examples.js'
import { line } from './given.js'
import { ApiProblem, wrongParameter } from './problems.js'
import { ANY, json, OF_ONE, TAKES_BODY, WITH_TOKEN, WRITES } from './routes.js'

const tags = ['Office holders']
const path = '/api/v1/actors'

const list = createRoute({
  method: 'get', path, tags, summary: 'List the lists of office holders', description: 'The lists that the ledger has of its own, beside what is built in; also those that count no more.',
  responses: { 200: json(ActorLists, 'The lists', { schema: 1, lists: [ACTOR_LIST] }), ...ANY },
})

const add = createRoute({
  method: 'post', path, tags, summary: 'Add a list of office holders', description: 'Adds who held which office from when to when, as CSV, FollowTheMoney or Popolo. Pages are read with it from then on.', security: WITH_TOKEN,
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({
            text: z.string().min(1).describe('The list itself: its content tells how it is written. 16 MiB at most'),
            name: line.describe('What to call it: the file’s name'),
            source: line.optional().describe('Who made it, or where it is from'),
            country: line.optional().describe('The country or organisation of what names none: `FR`, `France`, `NATO`'),
          }),
          example: { text: 'name,office,country,start\nAda Brandt,foreign_minister,IS,2031-02-01\n', name: 'ministers.csv', source: 'State Chancellery' },
        },
      },
    },
  },
  responses: { 201: json(ImportedActorList, 'It was added', { schema: 1, list: ACTOR_LIST, unread: [] }), ...ANY, ...WRITES, ...TAKES_BODY },
})

const remove = createRoute({
  method: 'delete', path: `${path}/{number}`, tags, summary: 'Read without a list of office holders', description: 'Pages are read without it from then on. It stays in the ledger.', security: WITH_TOKEN,
  request: { params: z.object({ number: z.coerce.number().int().min(1).max(2_147_483_647).describe('Its number, as the list of lists has it').openapi({ example: ACTOR_LIST.number }) }) },
  responses: { 204: { description: 'It counts no more' }, ...ANY, 404: OF_ONE[404], ...WRITES },
})

export function actors(api: OpenAPIHono, ledger: Ledger): void {
  api.openapi(list, async (c) => c.json(toActorLists(await ledger.actorLists()), 200))

  api.openapi(add, async (c) => {
    const { text, name, source, country } = c.req.valid('json')
    const imported = await ledger.importActors({ name, bytes: new TextEncoder().encode(text), source, country }).catch((error: unknown) => {
      throw error instanceof Error && error.name === 'ActorFileError' ? wrongParameter({ in: 'body', name: 'text', detail: error.message }) : error
    })
    return c.json({ schema: 1 as const, list: toActorList(imported.list), unread: [...imported.unread] }, 201)
  })

  api.openapi(remove, async (c) => {
    if (!await ledger.removeActors(c.req.valid('param').number)) throw new ApiProblem('not-found', 'No list of this number counts.')
    return c.body(null, 204)
  })
}
