import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { toAlertContract, toDeliveryContract, toRateContract } from '../../export/to-alerts.js'
import { searchFields } from '../../export/search-asked.js'
import { ALERT_PACES, ALERT_TRIGGERS, LARGEST_CAP, LONGEST_ALERT_NAME, USUAL_CAP } from '../../model/alert.js'
import type { Ledger } from '../../record/ledger.js'
import { originOf } from '../security.js'
import { AlertDeliveries, AlertRate, Alerts, MadeAlert, OneAlert, TestedAlert } from './contracts.js'
import { ALERT, ALERT_DELIVERY, ALERT_RATE, listed } from './examples.js'
import { fitting } from './fitting.js'
import { noSuch } from './identifiers.js'
import { pagingQuery } from './paging.js'
import { ANY, json, OF_ONE, TAKES_BODY, WITH_TOKEN, WRITES } from './routes.js'

const tags = ['Alerts']
const path = '/api/v1/alerts'
const { 404: none } = OF_ONE
const cap = z.int().min(1).max(LARGEST_CAP).default(USUAL_CAP).describe('How many of those that are found on one day are told at most; the others are counted')
const params = z.object({ id: z.string().min(1).describe('The alert’s identifier, or its beginning, four digits or more, where only one begins so').openapi({ example: ALERT.id }) })

const list = createRoute({
  method: 'get', path, tags, summary: 'List the alerts', description: 'Those that tell, in the order in which they were made. Takes a token of the role editor, as all here: webhooks’ and mailboxes’ addresses are not for all.', security: WITH_TOKEN,
  request: { query: z.strictObject({ ended: z.enum(['true', 'false']).optional().describe('true: also those that were ended') }) },
  responses: { 200: json(Alerts, 'The alerts', { schema: 1, items: [ALERT] }), ...ANY, ...WRITES },
})

const rate = createRoute({
  method: 'get', path: '/api/v1/alert-rate', tags, summary: 'Tell how much an alert would tell', description: 'Counts what a search finds of what the ledger got in the last four weeks. Changed wording and denials on other pages are not counted.', security: WITH_TOKEN,
  request: { query: z.strictObject({ ...searchFields, cap: z.coerce.number().int().min(1).max(LARGEST_CAP).default(USUAL_CAP).describe('As of an alert') }) },
  responses: { 200: json(AlertRate, 'How much it would have told', ALERT_RATE), ...ANY, ...WRITES },
})

const add = createRoute({
  method: 'post', path, tags, summary: 'Make an alert', description: 'From now on tells of what a search newly finds: by a webhook, signed as Standard Webhooks has it, or by e-mail, where the desk has a mail server.', security: WITH_TOKEN,
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({
            name: z.string().max(LONGEST_ALERT_NAME).optional().describe('What to call it; the words of its search, unless given'),
            search: z.strictObject(searchFields).describe('What to look for, as the parameters of a search'),
            on: z.array(z.enum(ALERT_TRIGGERS)).min(1).optional().describe('Of what to tell; new, unless given'),
            webhook: z.string().optional().describe('The address that is sent what is found'),
            email: z.string().optional().describe('Whom it is mailed to; without this and a webhook, its feed alone tells'),
            pace: z.enum(ALERT_PACES).optional().describe('One by one as they are found, or all of a day or a week (UTC) at once; each, unless given'), cap,
          }),
          example: { name: ALERT.name, search: { words: 'harbour', speaker: 'Brandt' }, on: ['new' as const, 'denied' as const], webhook: ALERT.to!, cap: 20 },
        },
      },
    },
  },
  responses: { 201: json(MadeAlert, 'It tells from now on', { schema: 1, alert: ALERT, secret: 'whsec_+dNthadL1vtnucn+CkXScQJwCz0K9LYa' }), ...ANY, ...WRITES, ...TAKES_BODY },
})

const end = createRoute({
  method: 'delete', path: `${path}/{id}`, tags, summary: 'End an alert', description: 'It tells no more, and what its webhook is signed with is forgotten. The alert, and what it told, stay in the ledger.', security: WITH_TOKEN, request: { params },
  responses: { 200: json(OneAlert, 'It tells no more', { schema: 1, alert: { ...ALERT, endedAt: ALERT.at, endedBy: 'newsroom' } }), ...ANY, 404: none, ...WRITES },
})

const test = createRoute({
  method: 'post', path: `${path}/{id}/test`, tags, summary: 'Test an alert', description: 'Sends a test now, which says that it is one, and tells what came back.', security: WITH_TOKEN, request: { params },
  responses: { 200: json(TestedAlert, 'What came back', { schema: 1, arrived: true, what: 'status 204' }), ...ANY, 404: none, ...WRITES },
})

const deliveries = createRoute({
  method: 'get', path: `${path}/{id}/deliveries`, tags, summary: 'List what an alert sent', description: 'Newest first, each with its tries.', security: WITH_TOKEN, request: { params, query: z.strictObject(pagingQuery(50)) },
  responses: { 200: json(AlertDeliveries, 'What it sent', listed(ALERT_DELIVERY)), ...ANY, 404: none, ...WRITES },
})

/** To be told of what the ledger gets: for editors. */
export function alerts(api: OpenAPIHono, ledger: Ledger): void {
  const known = async (asked: string) => {
    const kept = await ledger.alert(asked)
    if (kept === null) throw noSuch('alert')
    return kept
  }
  api.openapi(list, async (c) => c.json({ schema: 1 as const, items: (await ledger.alerts({ ended: c.req.valid('query').ended === 'true' })).map(toAlertContract) }, 200))

  api.openapi(rate, async (c) => {
    const { cap: most, ...asked } = c.req.valid('query')
    return c.json(toRateContract(await ledger.alertRate(fitting(asked), most)), 200)
  })

  api.openapi(add, async (c) => {
    const { search, ...asked } = c.req.valid('json')
    const { alert, secret } = await ledger.addAlert({ ...asked, search: fitting(search), desk: originOf(c) }, c.get('token')?.name ?? null)
    return c.json({ schema: 1 as const, alert: toAlertContract({ alert, end: null, lookedAt: null }), secret }, 201)
  })

  api.openapi(end, async (c) => {
    const { alert: { id }, end: ended } = await known(c.req.valid('param').id)
    if (ended !== null) throw noSuch('alert')
    return c.json({ schema: 1 as const, alert: toAlertContract(await ledger.endAlert(id, c.get('token')?.name ?? null)) }, 200)
  })

  api.openapi(test, async (c) => {
    const { alert: { id }, end: ended } = await known(c.req.valid('param').id)
    if (ended !== null) throw noSuch('alert')
    return c.json({ schema: 1 as const, ...await ledger.testAlert(id) }, 200)
  })

  api.openapi(deliveries, async (c) => {
    const { alert: { id } } = await known(c.req.valid('param').id)
    const { items, next } = await ledger.alertDeliveries(id, c.req.valid('query'))
    return c.json({ schema: 1 as const, items: items.map(toDeliveryContract), next }, 200)
  })
}
