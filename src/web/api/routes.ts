import { z } from '@hono/zod-openapi'
import { Problem } from './contracts.js'

// What routes have in common.

/** An answer of JSON, with an example. */
export function json<T extends z.ZodType>(schema: T, description: string, example: NoInfer<z.infer<T>>) {
  return { description, content: { 'application/json': { schema, example } } }
}

const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: Problem } } })

/** What any route may answer instead. */
export const ANY = { 400: problem('A parameter is wrong'), 500: problem('Something went wrong'), 503: problem('The ledger can’t be used now') }
/** What a route answers besides that is about one record. */
export const OF_ONE = { ...ANY, 404: problem('There is none such'), 409: problem('The short identifier begins several') }
/** What a route answers besides that writes. */
export const WRITES = { 401: problem('No token, or none of this ledger’s'), 403: problem('Sent by a page of another site') }
/** And one that takes a body. */
export const TAKES_BODY = { 413: problem('The body is larger than 64 MiB'), 415: problem('The body is not sent as application/json') }

/** That a route writes. */
export const WITH_TOKEN = [{ token: [] }]

/** What a job that was put into the queue is told with. */
export const QUEUED = { headers: z.object({ Location: z.string().describe('Where to ask how the job stands') }) }

export function idOf(of: 'article' | 'statement' | 'capture' | 'job', example: string) {
  const short = of === 'job' ? '' : ', or its beginning, four digits or more, where only one begins so'
  const name = of === 'capture' ? 'The capture: SHA-256 of its bytes' : `The ${of}’s identifier`
  return z.object({ id: z.string().min(1).describe(`${name}${short}`).openapi({ example }) })
}
