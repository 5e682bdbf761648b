import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { toAssignmentContract } from '../../export/to-edits.js'
import { LONGEST_NAME, LONGEST_WHY } from '../../model/correction.js'
import type { Ledger } from '../../record/ledger.js'
import { Assignments, MadeAssignments } from './contracts.js'
import { ASSIGNMENT, listed, STATEMENT_ID } from './examples.js'
import { noSuch, whole } from './identifiers.js'
import { pagingQuery } from './paging.js'
import { noSuchPlace } from './problems.js'
import { ANY, json, OF_ONE, TAKES_BODY, WITH_TOKEN, WRITES } from './routes.js'

const tags = ['Corrections']
const path = '/api/v1/assignments'
const by = {
  editor: z.string().trim().min(1).max(LONGEST_NAME).describe('Who gives them: stands with it'),
  why: z.string().trim().min(1).max(LONGEST_WHY).describe('The reason, which all can read'),
}
const body = <T extends z.ZodType>(schema: T, example: NoInfer<z.input<T>>) => ({ required: true, content: { 'application/json': { schema, example } } })
const made = { schema: 1 as const, items: [ASSIGNMENT] }

const list = createRoute({
  method: 'get', path, tags, summary: 'List what was given to others', description: 'Statements of one name that editors gave to somebody else, newest first; also what was taken back.',
  request: { query: z.strictObject({ statement: z.string().optional().describe('Only those of this statement'), speaker: z.string().optional().describe('Only those from or to this speaker, as the list of speakers has them'), ...pagingQuery(20) }) },
  responses: { 200: json(Assignments, 'The assignments', listed(ASSIGNMENT)), ...OF_ONE },
})

const assign = createRoute({
  method: 'post', path, tags, summary: 'Give statements to somebody else', description: 'Parts what one name holds of two people: all statements are given, or none.', security: WITH_TOKEN,
  request: {
    body: body(z.strictObject({
      statements: z.array(z.string()).min(1).max(500).describe('The statements'), speaker: z.string().min(1).max(400).describe('Whose they are so far, as the list of speakers has them'),
      actor: z.string().min(1).max(LONGEST_NAME).describe('Whose they are: a name that tells the two apart, or an identifier in brackets behind one'), ...by,
    }), { statements: [STATEMENT_ID], speaker: ASSIGNMENT.speaker, actor: ASSIGNMENT.actor, editor: ASSIGNMENT.editor, why: ASSIGNMENT.why }),
  },
  responses: { 201: json(MadeAssignments, 'They are kept', made), ...OF_ONE, ...WRITES, ...TAKES_BODY },
})

const undo = createRoute({
  method: 'post', path: `${path}/{id}/undo`, tags, summary: 'Take an assignment back', description: 'The statement is whose it was before. Both stay in the log.', security: WITH_TOKEN,
  request: { params: z.object({ id: z.string().min(1).describe('The assignment’s identifier').openapi({ example: ASSIGNMENT.id }) }), body: body(z.strictObject(by), { editor: ASSIGNMENT.editor, why: 'It is hers' }) },
  responses: { 201: json(MadeAssignments, 'It is kept', { schema: 1, items: [{ ...ASSIGNMENT, undoes: ASSIGNMENT.id, counts: false }] }), ...ANY, 404: OF_ONE[404], ...WRITES, ...TAKES_BODY },
})

/** Whom editors gave statements to: the log for all, giving with a token. */
export function assignments(api: OpenAPIHono, ledger: Ledger): void {
  const one = async (id: string) => (await ledger.assignments({ id, limit: 1 })).items.map(toAssignmentContract)
  const told = async (ids: readonly string[]) => ({ schema: 1 as const, items: (await Promise.all(ids.map(one))).flat() })

  api.openapi(list, async (c) => {
    const { statement, speaker, limit, after } = c.req.valid('query')
    if (after !== undefined && (await one(after)).length === 0) throw noSuchPlace()
    const { items, next } = await ledger.assignments({ limit, after, speaker, statement: statement === undefined ? undefined : await whole(ledger, 'statement', statement) })
    return c.json({ schema: 1 as const, items: items.map(toAssignmentContract), next }, 200)
  })

  api.openapi(assign, async (c) => {
    const { statements, speaker, actor, ...who } = c.req.valid('json')
    const asked = await Promise.all(statements.map((short) => whole(ledger, 'statement', short)))
    return c.json(await told((await ledger.assign({ statements: asked, speaker, actor }, who)).map(({ id }) => id)), 201)
  })

  api.openapi(undo, async (c) => {
    const { id } = c.req.valid('param')
    if ((await one(id)).length === 0) throw noSuch('assignment')
    return c.json(await told([(await ledger.undoAssignment(id, c.req.valid('json'))).id]), 201)
  })
}
