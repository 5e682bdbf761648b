import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Ledger } from '../../record/ledger.js'
import { ApiProblem, answerProblem } from '../api/problems.js'
import { guardedAll } from '../api/guard.js'
import type { Log } from '../../record/log.js'
import { originOf } from '../origin.js'

/** Bytes of a question at most. */
const LARGEST = 256 * 1024

/** `/mcp`: the Model Context Protocol over HTTP, for who has a token of the ledger. Without sessions: each question stands alone. */
export function mcpRoutes({ ledger, version, log }: { readonly ledger: Ledger; readonly version: string; readonly log: Log }): Hono {
  const app = new Hono()
  app.onError((error, c) => answerProblem(error, c, log))
  app.use('/mcp', guardedAll(ledger), bodyLimit({ maxSize: LARGEST, onError: () => { throw new ApiProblem('too-large', `A question is larger than ${LARGEST / 1024} KiB.`) } }))
  app.all('/mcp', async (c) => {
    const [{ createMcpHandler }, { mcpServer }] = await Promise.all([import('@modelcontextprotocol/server'), import('../mcp/server.js')])
    const handler = createMcpHandler(() => mcpServer(ledger, { desk: originOf(c), version }))
    return handler.fetch(c.req.raw)
  })
  return app
}
