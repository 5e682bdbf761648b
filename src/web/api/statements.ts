import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { toFinding } from '../../export/to-finding.js'
import { ACTS } from '../../model/statement.js'
import type { Ledger } from '../../record/ledger.js'
import { Finding, Findings } from './contracts.js'
import { FINDING, listed, SHOWN, STATEMENT_ID } from './examples.js'
import { noSuch, whole } from './identifiers.js'
import { LONGEST_QUERY } from '../limits.js'
import { pagingQuery } from './paging.js'
import { ANY, idOf, json, OF_ONE } from './routes.js'

const tags = ['Statements']

const flag = z.enum(['true', 'false']).transform((value) => value === 'true').optional()

const search = createRoute({
  method: 'get', path: '/api/v1/statements', tags, summary: 'Search the statements', description: 'The statements that hold all of the words, newest first; all, where nothing is asked for. Each tells in `holders` in whose words it stands.',
  request: {
    query: z.strictObject({
      words: z.string().max(LONGEST_QUERY).optional().describe('Words that must all stand in the statement').openapi({ example: 'harbour' }),
      speaker: z.string().max(LONGEST_QUERY).optional().describe('A part of the speaker’s name').openapi({ example: 'Brandt' }),
      act: z.enum(ACTS).optional().describe('Only what was done so: not what the page says was not done (`did not deny`), nor what is denied, asked or supposed by who holds it'),
      negated: flag.describe('true: only what the page says was not said or done, of `act` where that is given; false: only what was'),
      within: flag.describe('true: only statements within another; false: only those in nobody else’s words'),
      topics: flag.describe('true: topic mentions in place of statements'),
      ...pagingQuery(20),
    }),
  },
  responses: { 200: json(Findings, 'The statements', listed(FINDING)), ...ANY },
})

const one = createRoute({
  method: 'get', path: '/api/v1/statements/{id}', tags, summary: 'Show one statement', description: 'One statement in its place, with the archived page that it stands in.',
  request: { params: idOf('statement', STATEMENT_ID) }, responses: { 200: json(Finding, 'The statement', SHOWN), ...OF_ONE },
})

export function statements(api: OpenAPIHono, ledger: Ledger): void {
  api.openapi(search, async (c) => {
    const { words = '', speaker = '', act, negated, within, topics, limit, after } = c.req.valid('query')
    const found = await ledger.statements({
      words, speaker, limit, after, ...(act !== undefined && { act }), ...(negated !== undefined && { negated }), ...(within !== undefined && { within }), ...(topics !== undefined && { topics }),
    })
    return c.json({ schema: 1 as const, items: found.items.map((item) => toFinding(item)), next: found.next }, 200)
  })

  api.openapi(one, async (c) => {
    const found = await ledger.show(await whole(ledger, 'statement', c.req.valid('param').id))
    if (found === null) throw noSuch('statement')
    return c.json(toFinding(found), 200)
  })
}
