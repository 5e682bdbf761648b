import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { toReportContract } from '../../export/to-edits.js'
import { LONGEST_NAME, LONGEST_WHY } from '../../model/correction.js'
import { HANDLINGS, LONGEST_CONTACT, LONGEST_NOTE, LONGEST_PASSAGE, REPORT_KINDS, REPORT_STATES } from '../../model/report.js'
import type { KeptReport, Ledger } from '../../record/ledger.js'
import { KeptReported, OneReport, Reports } from './contracts.js'
import { listed, REPORT, STATEMENT_ID } from './examples.js'
import { noSuch, whole } from './identifiers.js'
import { pagingQuery } from './paging.js'
import { noSuchPlace } from './problems.js'
import { ANY, json, OF_ONE, TAKES_BODY, WITH_TOKEN, WRITES } from './routes.js'

const tags = ['Reports']
const { 404: none } = OF_ONE
const params = z.object({ id: z.string().min(1).describe('The report’s identifier').openapi({ example: REPORT.id }) })

const list = createRoute({
  method: 'get', path: '/api/v1/reports', tags, summary: 'List the reports', description: 'What readers reported, newest first. For editors: takes a token.', security: WITH_TOKEN,
  request: { query: z.strictObject({ state: z.enum(REPORT_STATES).optional().describe('Only those of this state'), ...pagingQuery(20) }) },
  responses: { 200: json(Reports, 'The reports', listed(REPORT)), ...ANY, ...WRITES },
})

const one = createRoute({
  method: 'get', path: '/api/v1/reports/{id}', tags, summary: 'Show one report', description: 'One report and how it stands. For editors: takes a token.', security: WITH_TOKEN, request: { params },
  responses: { 200: json(OneReport, 'The report', { schema: 1, report: REPORT }), ...ANY, 404: none, ...WRITES },
})

const make = createRoute({
  method: 'post', path: '/api/v1/reports', tags, summary: 'Report an error', description: 'Reports that a statement, or words of an article, are read wrongly.', security: WITH_TOKEN,
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({
            statement: z.string().optional().describe('The statement that it is about; else an article and its words'),
            article: z.string().optional().describe('The article'), passage: z.string().max(LONGEST_PASSAGE).optional().describe('Its words'),
            kind: z.enum(REPORT_KINDS).describe('What is wrong'), note: z.string().max(LONGEST_NOTE).default('').describe('In words'),
            contact: z.string().max(LONGEST_CONTACT).optional().describe('How the reporter can be reached; for editors alone'),
          }).refine(({ statement, article, passage }) => (statement === undefined) === (article !== undefined && passage !== undefined), 'Give a statement, or an article and a passage of it.'),
          example: { statement: STATEMENT_ID, kind: 'wrong speaker' as const, note: 'It was her deputy.' },
        },
      },
    },
  },
  responses: { 201: json(KeptReported, 'It is kept', { schema: 1, report: REPORT, secret: 'sZ1…' }), ...OF_ONE, ...WRITES, ...TAKES_BODY },
})

const handle = createRoute({
  method: 'post', path: '/api/v1/reports/{id}/handling', tags, summary: 'Take, give back or close a report', description: 'A report is answered by a correction that names it, or closed here with a reason for its reporter.', security: WITH_TOKEN,
  request: {
    params,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({
            is: z.enum(HANDLINGS).describe('What is done'), editor: z.string().trim().min(1).max(LONGEST_NAME).describe('Who does it'), why: z.string().max(LONGEST_WHY).default('').describe('The reason; of closed'),
          }),
          example: { is: 'closed' as const, editor: 'Eda Moll', why: 'The page says so itself.' },
        },
      },
    },
  },
  responses: { 200: json(OneReport, 'How it stands now', { schema: 1, report: { ...REPORT, state: 'closed', editor: 'Eda Moll', why: 'The page says so itself.' } }), ...ANY, 404: none, ...WRITES, ...TAKES_BODY },
})

/** Reports: all of it with a token, since what readers write, and how they can be reached, is for editors. */
export function reports(api: OpenAPIHono, ledger: Ledger): void {
  api.openapi(list, async (c) => {
    const query = c.req.valid('query')
    if (query.after !== undefined && await ledger.report(query.after) === null) throw noSuchPlace()
    const found = await ledger.reports(query)
    return c.json({ schema: 1 as const, items: found.items.map(withContact), next: found.next }, 200)
  })

  api.openapi(one, async (c) => c.json(await told(ledger, c.req.valid('param').id), 200))

  api.openapi(make, async (c) => {
    const { statement, article, passage = '', ...said } = c.req.valid('json')
    const about = statement === undefined ? { article: await whole(ledger, 'article', article ?? ''), passage } : { statement: await whole(ledger, 'statement', statement) }
    const { report: { id }, secret } = await ledger.reportError({ about, ...said })
    return c.json({ ...await told(ledger, id), secret }, 201)
  })

  api.openapi(handle, async (c) => {
    const { id } = c.req.valid('param')
    await told(ledger, id)
    const { is, ...by } = c.req.valid('json')
    await ledger.handle(id, is, by)
    return c.json(await told(ledger, id), 200)
  })
}

async function told(ledger: Pick<Ledger, 'report'>, id: string) {
  const kept = await ledger.report(id)
  if (kept === null) throw noSuch('report')
  return { schema: 1 as const, report: withContact(kept) }
}

function withContact(kept: KeptReport) {
  return { ...toReportContract(kept), contact: kept.report.contact }
}
