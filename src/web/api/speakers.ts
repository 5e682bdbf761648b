import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { toFinding } from '../../export/to-finding.js'
import { OF_SPEAKER, type Ledger } from '../../record/ledger.js'
import { Findings, Speakers } from './contracts.js'
import { FINDING, listed, SPEAKER } from './examples.js'
import { LONGEST_QUERY } from '../limits.js'
import { pagingQuery } from './paging.js'
import { ApiProblem } from './problems.js'
import { ANY, json, OF_ONE } from './routes.js'

const tags = ['Speakers']

const list = createRoute({
  method: 'get', path: '/api/v1/speakers', tags, summary: 'List the speakers', description: 'Those who are on record, those with most statements first. Whom pages only describe (`analysts`) are left out, unless `unnamed` or `words` ask for them.',
  request: { query: z.strictObject({ words: z.string().max(LONGEST_QUERY).optional().describe('Parts of a name, which must all stand in it').openapi({ example: 'Brandt' }), unnamed: z.enum(['true', 'false']).optional().transform((value) => (value === undefined ? undefined : value === 'true')).describe('true: only those whom pages describe and name nowhere; false: only the others, as where no words are asked for').openapi({ type: 'boolean' }), ...pagingQuery(50) }) },
  responses: { 200: json(Speakers, 'The speakers', listed(SPEAKER)), ...ANY },
})

const said = createRoute({
  method: 'get', path: '/api/v1/speakers/{key}/statements', tags, summary: 'What a speaker said', description: 'What one speaker said, newest first; or, with `of`, what only others say, deny or ask that they said, or what they only spoke of.',
  request: {
    params: z.object({ key: z.string().min(1).describe('The speaker’s key, as the list of speakers gives it').openapi({ example: SPEAKER.key }) }), query: z.strictObject({
      of: z.enum(OF_SPEAKER).default('said').describe('What they `said`, what is `reported` of them in others’ words, or `topics`: what they only spoke of'), ...pagingQuery(20),
    }),
  },
  responses: { 200: json(Findings, 'The statements', listed(FINDING)), ...OF_ONE },
})

export function speakers(api: OpenAPIHono, ledger: Ledger): void {
  api.openapi(list, async (c) => {
    const { words = '', unnamed = words === '' ? false : undefined, limit, after } = c.req.valid('query')
    const found = await ledger.speakers({ words, limit, after, ...(unnamed !== undefined && { unnamed }) })
    return c.json({ schema: 1 as const, items: found.items.map(({ key, name, statements }) => ({ key, name, statements })), next: found.next }, 200)
  })

  api.openapi(said, async (c) => {
    const { of, limit, after } = c.req.valid('query')
    const found = await ledger.statementsBy(c.req.valid('param').key, { of, limit, after })
    if (found.items.length === 0 && after === undefined) throw new ApiProblem('not-found', 'Nobody under this name is on record in the ledger.')
    return c.json({ schema: 1 as const, items: found.items.map((item) => toFinding(item)), next: found.next }, 200)
  })
}
