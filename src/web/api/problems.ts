import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Problem, WrongParameter } from '../../export/problem.js'
import type { Log } from '../../record/log.js'

/** The kinds of problems that the API tells of, each with its status and with what it means. */
export const PROBLEMS = {
  'wrong-parameter': { status: 400, title: 'A parameter is wrong', meaning: 'What stands in the address or in the body is not what the route takes; each wrong parameter is told.' },
  'wrong-body': { status: 400, title: 'The body can’t be read', meaning: 'The body is no JSON.' },
  'no-token': { status: 401, title: 'A token is needed', meaning: 'Writing takes a token of this ledger in the header Authorization; onrecord token makes one.' },
  'not-allowed': { status: 403, title: 'Not with this token', meaning: 'The token is of a role that may not do this: reader, reporter, editor and chief each may what those before may, and more.' },
  'other-site': { status: 403, title: 'Sent from another site', meaning: 'A page of another site asked a browser to write. That is never done, whoever is signed on.' },
  'not-found': { status: 404, title: 'Not found', meaning: 'There is nothing at this address: no such route, or no record with this identifier.' },
  'wrong-method': { status: 405, title: 'Not with this method', meaning: 'The route is there for other methods; the header Allow names them.' },
  'ambiguous': { status: 409, title: 'Several identifiers begin so', meaning: 'A short identifier begins more than one; give more of it.' },
  'wrong-state': { status: 409, title: 'Not in this state', meaning: 'The job’s state does not let this be done; or an editor decided on a statement that another has decided on since.' },
  'too-large': { status: 413, title: 'The body is too large', meaning: 'A body is taken up to 64 MiB.' },
  'wrong-type': { status: 415, title: 'Not with this media type', meaning: 'A body is sent as application/json.' },
  'unexpected': { status: 500, title: 'Something went wrong', meaning: 'A mistake of the program. What was kept stays.' },
  'ledger': { status: 503, title: 'The ledger can’t be used', meaning: 'The ledger can’t be read or written now; the detail says what to do.' },
} as const satisfies Record<string, { readonly status: number; readonly title: string; readonly meaning: string }>

export type ProblemKind = keyof typeof PROBLEMS

/** Why something that was asked for can't be done. `detail` says what happened and what to do. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'

  constructor(readonly kind: ProblemKind, detail: string, readonly more: { readonly errors?: readonly WrongParameter[]; readonly headers?: Readonly<Record<string, string>> } = {}) {
    super(detail)
  }
}

/** That one parameter is wrong. */
export function wrongParameter(of: WrongParameter): ApiProblem {
  return new ApiProblem('wrong-parameter', `${of.name === '' ? '' : `${of.name}: `}${of.detail}`, { errors: [of] })
}

/** That `after` leads to no place in a list. */
export function noSuchPlace(): ApiProblem {
  return wrongParameter({ in: 'query', name: 'after', detail: 'is not the next of an earlier answer; leave it out to begin anew' })
}

/** Where people read more of a kind of problem: on the page of the API. */
export function anchorOf(kind: ProblemKind): string {
  return `problem-${kind}`
}

/** Answers with what went wrong. Of what nobody foresaw, nothing is told but that it happened; the log has the rest. */
export function answerProblem(error: Error, c: Context, log: Log): Response {
  const { kind, message, more } = toProblem(error)
  if (kind === 'unexpected') log.error(`${c.req.method} ${c.req.path} could not be answered`, error)
  const { status, title } = PROBLEMS[kind]
  const body: Problem = { type: `/api#${anchorOf(kind)}`, title, status, detail: message, ...(more.errors && { errors: [...more.errors] }) }
  // The rest of a body that is too large isn't read: the connection ends, and its next request would be lost unless the client is told.
  const ends = kind === 'too-large' ? { Connection: 'close' } : {}
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...ends, ...more.headers })
}

/** As the names of errors say, so that what throws them need not be loaded here. */
function toProblem(error: Error): ApiProblem {
  if (error instanceof ApiProblem) return error
  if (error.name === 'LedgerError' || error.name === 'TooLongError') return new ApiProblem('ledger', error.message)
  if (error.name === 'EditRefused') {
    const field = 'field' in error ? String(error.field) : ''
    return field === 'seen' ? new ApiProblem('wrong-state', error.message) : wrongParameter({ in: 'body', name: field, detail: error.message })
  }
  if (error.name === 'CursorError') return noSuchPlace()
  if (error.name === 'VagueNameError') return wrongParameter({ in: 'query', name: '', detail: `${error.message}.` })
  if (error instanceof HTTPException) {
    if (error.status === 415) return new ApiProblem('wrong-type', 'Send the body as JSON, with Content-Type: application/json.')
    if (error.status === 400) return new ApiProblem('wrong-body', 'The body is no JSON: send one object, in UTF-8.')
  }
  return new ApiProblem('unexpected', 'This could not be done. The ledger is whole; ask again, or restart the desk.')
}
