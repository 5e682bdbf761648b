import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { toCorrectionContract } from '../../export/to-edits.js'
import { LONGEST_NAME, LONGEST_WHY } from '../../model/correction.js'
import { ATTRIBUTION_KINDS } from '../../model/attribution.js'
import { isPartialIsoDate } from '../../model/partial-date.js'
import { ACTS, FORMS } from '../../model/statement.js'
import type { Deciding, Ledger, Step, Typed } from '../../record/ledger.js'
import { Corrections, OneCorrection } from './contracts.js'
import { ARTICLE_ID, CORRECTION, listed, STATEMENT_ID } from './examples.js'
import { noSuch, whole } from './identifiers.js'
import { pagingQuery } from './paging.js'
import { noSuchPlace } from './problems.js'
import { ANY, idOf, json, OF_ONE, TAKES_BODY, WITH_TOKEN, WRITES } from './routes.js'

const tags = ['Corrections']
const { 404: none } = OF_ONE
const meanwhile = { ...OF_ONE[409], description: 'The short identifier begins several; or another editor decided meanwhile' }
const params = z.object({ id: z.string().min(1).describe('The correction’s identifier').openapi({ example: CORRECTION.id }) })

const day = z.string().refine(isPartialIsoDate, 'Write a day, month or year as 2031-03-09, 2031-03 or 2031.')

const list = createRoute({
  method: 'get', path: '/api/v1/corrections', tags, summary: 'List the corrections', description: 'What editors decided, newest first: before, after, who, why; also what was taken back.',
  request: {
    query: z.strictObject({
      statement: z.string().optional().describe('Only those of this statement'), article: z.string().optional().describe('Only those of this article’s page'),
      person: z.string().optional().describe('Only those on statements of this speaker, or that gave them to or took them from the speaker; a key as in the list of speakers, with all names of that person'),
      editor: z.string().optional().describe('Only those that this editor made'), from: day.optional().describe('Only those of this day, UTC, or later'), to: day.optional().describe('Only those of this day, or earlier'), ...pagingQuery(20),
    }),
  },
  responses: { 200: json(Corrections, 'The corrections', listed(CORRECTION)), ...OF_ONE },
})

const one = createRoute({
  method: 'get', path: '/api/v1/corrections/{id}', tags, summary: 'Show one correction', description: 'One decision, and whether it counts.', request: { params },
  responses: { 200: json(OneCorrection, 'The correction', { schema: 1, correction: CORRECTION }), ...ANY, 404: none },
})

const names = (what: string) => z.array(z.string().max(LONGEST_NAME)).max(50).optional().describe(`${what}; empty for none`)
const words = (what: string) => z.array(z.string()).max(50).optional().describe(`${what}, as they stand in the article, a piece an entry`)

const fields = {
  content: words('The words that were said'), cue: words('The words that tell how'), source: words('The words that tell who said it'),
  speakers: names('Who said it, with an identifier in brackets where it is known'), addressees: names('Whom it was said to'), targets: names('Whom or what it is against, or for'),
  chain: names('By which way the words came, as `agency: Norrpress`, nearest to the speaker first'),
  saidAt: z.string().nullable().optional().describe('When: YYYY-MM-DD, YYYY-MM or YYYY; null where the article doesn’t tell'),
  form: z.enum(FORMS).optional().describe('As in statements'), kind: z.enum(ATTRIBUTION_KINDS).optional().describe('As in statements'), act: z.enum(ACTS).optional().describe('As in statements'),
  negated: z.boolean().optional().describe('As in statements'), translatedBy: z.enum(['machine', 'person']).nullable().optional().describe('As in statements'),
  within: z.string().nullable().optional().describe('The statement in whose words it stands, by its identifier; null where in nobody else’s'),
}
const set = z.strictObject(fields).describe('What is to be otherwise; what is left out stays')
const by = {
  editor: z.string().trim().min(1).max(LONGEST_NAME).describe('Who decides: stands with it'),
  why: z.string().max(LONGEST_WHY).default('').describe('The reason, which all can read'),
  answers: z.array(z.string()).max(100).default([]).describe('The reports that it answers'),
}
const body = <T extends z.ZodType>(schema: T, example: NoInfer<z.input<T>>) => ({ required: true, content: { 'application/json': { schema, example } } })

const decide = createRoute({
  method: 'post', path: '/api/v1/statements/{id}/corrections', tags, summary: 'Correct a statement', description: 'Sets fields of a statement, confirms it, or rejects it.', security: WITH_TOKEN,
  request: {
    params: idOf('statement', STATEMENT_ID),
    body: body(z.strictObject({
      is: z.enum(['change', 'confirm', 'reject']).describe('As in corrections'), set: set.optional(), ...by,
      instead: z.string().optional().describe('The correction in whose place it stands, which counts no more'),
      seen: z.string().nullable().optional().describe('The newest correction of the statement that the editor has seen, null for none; where there is a newer one, nothing is kept'),
    }), { is: 'change', set: { speakers: ['Ada Brandt'] }, editor: 'Eda Moll', why: 'The page names her', answers: [] }),
  },
  responses: { 201: json(OneCorrection, 'It is kept', { schema: 1, correction: CORRECTION }), ...OF_ONE, 409: meanwhile, ...WRITES, ...TAKES_BODY },
})

const add = createRoute({
  method: 'post', path: '/api/v1/articles/{id}/corrections', tags, summary: 'Add a statement', description: 'Adds a statement that was missed.', security: WITH_TOKEN,
  request: { params: idOf('article', ARTICLE_ID), body: body(z.strictObject({ set, ...by }), { set: { content: ['The harbour stays open.'], speakers: ['Ada Brandt'] }, editor: 'Eda Moll', why: 'Missed', answers: [] }) },
  responses: { 201: json(OneCorrection, 'It is kept', { schema: 1, correction: { ...CORRECTION, is: 'add' } }), ...OF_ONE, ...WRITES, ...TAKES_BODY },
})

const steps = { ...WRITES, ...TAKES_BODY }
const kept = json(Corrections, 'They are kept, all in one step', listed(CORRECTION))

const split = createRoute({
  method: 'post', path: '/api/v1/statements/{id}/split', tags, summary: 'Split a statement in two', description: 'Cuts a statement and adds what is cut off as another, in one step, which is taken back as one.', security: WITH_TOKEN,
  request: {
    params: idOf('statement', STATEMENT_ID),
    body: body(z.strictObject({ from: z.string().max(LONGEST_WHY).describe('The words with which the second begins, as they stand in the article'), speakers: names('Who said the second; unless given, who said the first'), ...by }), { from: 'and that the tax', speakers: ['Pavo Lind'], editor: 'Eda Moll', why: 'Two speakers', answers: [] }),
  },
  responses: { 201: kept, ...OF_ONE, 409: meanwhile, ...steps },
})

const merge = createRoute({
  method: 'post', path: '/api/v1/statements/{id}/merge', tags, summary: 'Merge two statements', description: 'Makes two statements of one article one: this one gets the words of both, the other is no statement any more. Taken back as one.', security: WITH_TOKEN,
  request: { params: idOf('statement', STATEMENT_ID), body: body(z.strictObject({ other: z.string().min(1).describe('The other, by its identifier'), ...by }), { other: '77aa0d9be2d45f67a810', editor: 'Eda Moll', why: 'One sentence', answers: [] }) },
  responses: { 201: kept, ...OF_ONE, 409: meanwhile, ...steps },
})

const undo = createRoute({
  method: 'post', path: '/api/v1/corrections/{id}/undo', tags, summary: 'Take a correction back', description: 'What was shown before it is shown again. Both stay in the log.', security: WITH_TOKEN,
  request: { params, body: body(z.strictObject(by), { editor: 'Eda Moll', why: 'It was right', answers: [] }) },
  responses: { 201: json(OneCorrection, 'It is kept', { schema: 1, correction: { ...CORRECTION, is: 'undo', undoes: CORRECTION.id, changes: [] } }), ...ANY, 404: none, 409: meanwhile, ...WRITES, ...TAKES_BODY },
})

/** Corrections: the log for all, decisions with a token. */
export function corrections(api: OpenAPIHono, ledger: Ledger): void {
  api.openapi(list, async (c) => {
    const { statement, article, limit, after, ...of } = c.req.valid('query')
    if (after !== undefined && await ledger.correction(after) === null) throw noSuchPlace()
    const found = await ledger.corrections({
      ...of, limit, after, statement: statement === undefined ? undefined : await whole(ledger, 'statement', statement), article: article === undefined ? undefined : await whole(ledger, 'article', article),
    })
    return c.json({ schema: 1 as const, items: found.items.map(toCorrectionContract), next: found.next }, 200)
  })

  api.openapi(one, async (c) => c.json(await told(ledger, c.req.valid('param').id), 200))

  api.openapi(decide, async (c) => {
    const statement = await whole(ledger, 'statement', c.req.valid('param').id)
    const { is, set: values, instead, editor, why, answers, seen } = c.req.valid('json')
    const deciding: Deciding = { editor, why, answers, seen }
    const { correction } = is === 'change'
      ? await ledger.decide({ is, statement, instead, values: await ledger.typedValues(statement, typedIn(values ?? {})) }, deciding)
      : await ledger.decide({ is, statement, instead }, deciding)
    return c.json(await told(ledger, correction.id), 201)
  })

  api.openapi(add, async (c) => {
    const { set: values, editor, why, answers } = c.req.valid('json')
    const addition = await ledger.typedAddition(await whole(ledger, 'article', c.req.valid('param').id), typedIn(values))
    const { correction } = await ledger.decide({ is: 'add', ...addition }, { editor, why, answers })
    return c.json(await told(ledger, correction.id), 201)
  })

  const stepped = async (step: Step, deciding: Deciding) => {
    const made = await ledger.decideStep(step, deciding)
    return { schema: 1 as const, items: await Promise.all(made.map(async ({ correction }) => (await told(ledger, correction.id)).correction)), next: null }
  }

  api.openapi(split, async (c) => {
    const { from, speakers, ...deciding } = c.req.valid('json')
    return c.json(await stepped({ is: 'split', split: { statement: await whole(ledger, 'statement', c.req.valid('param').id), from, speakers: speakers?.join('\n') } }, deciding), 201)
  })

  api.openapi(merge, async (c) => {
    const { other, ...deciding } = c.req.valid('json')
    return c.json(await stepped({ is: 'merge', merge: { statement: await whole(ledger, 'statement', c.req.valid('param').id), other: await whole(ledger, 'statement', other) } }, deciding), 201)
  })

  api.openapi(undo, async (c) => {
    const { id } = c.req.valid('param')
    await told(ledger, id)
    const { correction } = await ledger.undo(id, c.req.valid('json'))
    return c.json(await told(ledger, correction.id), 201)
  })
}

/** The fields as an editor would type them. */
function typedIn(values: z.infer<typeof set>): Typed {
  return Object.fromEntries(Object.entries(values).flatMap(([field, value]) => {
    if (value === undefined) return []
    return [[field, Array.isArray(value) ? value.map((entry) => entry.replace(/\s+/g, ' ')).join('\n') : String(value ?? '')]]
  }))
}

async function told(ledger: Pick<Ledger, 'correction'>, id: string) {
  const kept = await ledger.correction(id)
  if (kept === null) throw noSuch('correction')
  return { schema: 1 as const, correction: toCorrectionContract(kept) }
}
