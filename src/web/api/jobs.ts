import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { toJob, toJobs } from '../../export/to-jobs.js'
import { JOB_STATES } from '../../model/job.js'
import type { Ledger } from '../../record/ledger.js'
import { Jobs, OneJob } from './contracts.js'
import { JOB, JOB_ID, listed, QUEUED_JOB } from './examples.js'
import { noSuch } from './identifiers.js'
import { pagingQuery } from './paging.js'
import { ApiProblem, noSuchPlace } from './problems.js'
import { ANY, idOf, json, OF_ONE, WITH_TOKEN, WRITES } from './routes.js'

const tags = ['Jobs']
const request = { params: idOf('job', JOB_ID) }
const { 404: none } = OF_ONE
const otherState = { ...OF_ONE[409], description: 'The job’s state does not let this be done' }

const list = createRoute({
  method: 'get', path: '/api/v1/jobs', tags, summary: 'List what is done in the background', description: 'What is being read, what waits, what is done and what failed, newest first.',
  request: { query: z.strictObject({ state: z.enum(JOB_STATES).optional().describe('Only those of this state'), ...pagingQuery(20) }) }, responses: { 200: json(Jobs, 'The jobs', listed(JOB)), ...ANY },
})

const one = createRoute({
  method: 'get', path: '/api/v1/jobs/{id}', tags, summary: 'How a job stands', description: 'One job: its state, what came of it so far, and why it failed, where it did.', request,
  responses: { 200: json(OneJob, 'The job', { schema: 1, job: JOB }), ...ANY, 404: none },
})

const retry = createRoute({
  method: 'post', path: '/api/v1/jobs/{id}/retry', tags, summary: 'Try a job again', description: 'Has a job that failed, or was ended, tried again.', security: WITH_TOKEN, request,
  responses: { 200: json(OneJob, 'The job', { schema: 1, job: QUEUED_JOB }), ...ANY, 404: none, 409: otherState, ...WRITES },
})

const end = createRoute({
  method: 'post', path: '/api/v1/jobs/{id}/end', tags, summary: 'End a job', description: 'Ends a job that waits or is in progress. What was kept of it stays.', security: WITH_TOKEN, request,
  responses: { 200: json(OneJob, 'The job', { schema: 1, job: { ...QUEUED_JOB, state: 'ended', endedAt: JOB.endedAt } }), ...ANY, 404: none, 409: otherState, ...WRITES },
})

export function jobs(api: OpenAPIHono, ledger: Ledger): void {
  api.openapi(list, async (c) => {
    const query = c.req.valid('query')
    // Else a job that is gone would pass for the last.
    if (query.after !== undefined && await ledger.job(query.after) === null) throw noSuchPlace()
    return c.json(toJobs(await ledger.jobs(query)), 200)
  })

  api.openapi(one, async (c) => c.json(await told(ledger, c.req.valid('param').id), 200))

  api.openapi(retry, async (c) => {
    const { id } = c.req.valid('param')
    if (await ledger.retryJob(id)) return c.json(await told(ledger, id), 200)
    const { job: { state } } = await told(ledger, id)
    throw new ApiProblem('wrong-state', `The job is ${state}: only one that failed, or was ended, is tried again.`)
  })

  api.openapi(end, async (c) => {
    const { id } = c.req.valid('param')
    if (await ledger.endJob(id)) return c.json(await told(ledger, id), 200)
    const { job: { state } } = await told(ledger, id)
    throw new ApiProblem('wrong-state', `The job is ${state}: only one that waits, or is in progress, is ended.`)
  })
}

/** Where to ask how a job stands, as headers. */
export function placeOf(id: string) {
  return { Location: `/api/v1/jobs/${id}` }
}

/** A job alone. Throws an `ApiProblem` where there is none such. */
export async function told(ledger: Pick<Ledger, 'job'>, id: string) {
  const job = await ledger.job(id)
  if (job === null) throw noSuch('job')
  return { schema: 1 as const, job: toJob(job) }
}
