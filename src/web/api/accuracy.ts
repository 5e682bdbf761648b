import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { toAccuracyContract } from '../../export/to-accuracy.js'
import type { Ledger } from '../../record/ledger.js'
import { MOST_JUDGED } from '../limits.js'
import { Accuracy } from './contracts.js'
import { ACCURACY } from './examples.js'
import { ANY, json } from './routes.js'

const own = createRoute({
  method: 'get', path: '/api/v1/accuracy', tags: ['Corrections'], summary: 'How pages are read', description: `What editors’ decisions say of how pages are read: by field, outlet and version of the analysis. Of the ${MOST_JUDGED} pages that were decided on last.`,
  responses: { 200: json(Accuracy, 'How pages are read', ACCURACY), ...ANY },
})

export function accuracy(api: OpenAPIHono, ledger: Ledger): void {
  api.openapi(own, async (c) => c.json(toAccuracyContract(await ledger.accuracy({ most: MOST_JUDGED })), 200))
}
