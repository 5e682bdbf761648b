import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { LONGEST_NAME, LONGEST_WHY } from '../../model/correction.js'
import { JUDGED } from '../../model/judgement.js'
import type { Ledger } from '../../record/ledger.js'
import { Judgements, OneJudgement, Suggestions } from './contracts.js'
import { JUDGEMENT, SUGGESTION } from './examples.js'
import { noSuch } from './identifiers.js'
import { ANY, json, OF_ONE, TAKES_BODY, WITH_TOKEN, WRITES } from './routes.js'

const tags = ['Corrections']
const by = {
  editor: z.string().trim().min(1).max(LONGEST_NAME).describe('Who judges: stands with it'),
  why: z.string().trim().min(1).max(LONGEST_WHY).describe('The reason, which all can read'),
}
const name = (what: string) => z.string().min(1).max(400).describe(`${what}, as the list of speakers has it`)

const list = createRoute({
  method: 'get', path: '/api/v1/judgements', tags, summary: 'List what was judged of names', description: 'Which names are one person’s, and which are not, newest first; also what was taken back.',
  request: { query: z.strictObject({ name: z.string().optional().describe('Only those on this name, or on another of that person’s') }) },
  responses: { 200: json(Judgements, 'The judgements', { schema: 1, items: [JUDGEMENT] }), ...ANY },
})

const suggested = createRoute({
  method: 'get', path: '/api/v1/judgements/suggestions', tags, summary: 'List names that may be one person’s', description: 'Which two names nobody judged that may be one person’s, each with why. None is ever joined by itself.',
  responses: { 200: json(Suggestions, 'The suggestions', { schema: 1, items: [SUGGESTION] }), ...ANY },
})

const judge = createRoute({
  method: 'post', path: '/api/v1/judgements', tags, summary: 'Judge two names', description: 'Says whether two names are one person’s. One that goes against others is not kept, and told with them.', security: WITH_TOKEN,
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({ left: name('The name that both are found under, where they are one person’s'), right: name('The other'), is: z.enum(JUDGED).describe('What they are'), ...by }),
          example: { left: JUDGEMENT.left, right: JUDGEMENT.right, is: JUDGEMENT.is, editor: JUDGEMENT.editor, why: JUDGEMENT.why },
        },
      },
    },
  },
  responses: { 201: json(OneJudgement, 'It is kept', { schema: 1, judgement: JUDGEMENT }), ...ANY, ...WRITES, ...TAKES_BODY },
})

const undo = createRoute({
  method: 'post', path: '/api/v1/judgements/{id}/undo', tags, summary: 'Take a judgement back', description: 'Names are found as before it. Both stay in the log.', security: WITH_TOKEN,
  request: {
    params: z.object({ id: z.string().min(1).describe('The judgement’s identifier').openapi({ example: JUDGEMENT.id }) }),
    body: { required: true, content: { 'application/json': { schema: z.strictObject(by), example: { editor: JUDGEMENT.editor, why: 'Two ministers' } } } },
  },
  responses: { 201: json(OneJudgement, 'It is kept', { schema: 1, judgement: { ...JUDGEMENT, is: 'unsure', undoes: JUDGEMENT.id } }), ...ANY, 404: OF_ONE[404], ...WRITES, ...TAKES_BODY },
})

/** Judgements on names: the log for all, judging with a token. */
export function judgements(api: OpenAPIHono, ledger: Ledger): void {
  api.openapi(list, async (c) => {
    const found = await ledger.judgements({ key: c.req.valid('query').name })
    return c.json({ schema: 1 as const, items: found.map(({ judgement, counts }) => ({ ...judgement, counts })) }, 200)
  })

  api.openapi(suggested, async (c) => {
    const items = (await ledger.suggestions()).map(({ by, why, ...names }) => ({ ...names, by: [...by], why: [...why] }))
    return c.json({ schema: 1 as const, items }, 200)
  })

  api.openapi(judge, async (c) => {
    const { left, right, is, ...who } = c.req.valid('json')
    return c.json(await told(ledger, (await ledger.judge(left, is, right, who)).id), 201)
  })

  api.openapi(undo, async (c) => {
    const { id } = c.req.valid('param')
    await told(ledger, id)
    return c.json(await told(ledger, (await ledger.undoJudgement(id, c.req.valid('json'))).id), 201)
  })
}

async function told(ledger: Pick<Ledger, 'judgements'>, id: string) {
  const found = (await ledger.judgements({})).find(({ judgement }) => judgement.id === id)
  if (found === undefined) throw noSuch('judgement')
  return { schema: 1 as const, judgement: { ...found.judgement, counts: found.counts } }
}
