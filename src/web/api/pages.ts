import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { fetchable } from '../../model/address.js'
import { momentOf } from '../../model/moment.js'
import type { Ledger } from '../../record/ledger.js'
import { OneJob } from './contracts.js'
import { QUEUED_JOB } from './examples.js'
import { line, moment, publicationDate, webAddress } from './given.js'
import { placeOf, told } from './jobs.js'
import { ANY, json, QUEUED, TAKES_BODY, WITH_TOKEN, WRITES } from './routes.js'

/** What belongs to a page that is given itself. */
const OF_TEXT = ['name', 'captured', 'mediaType'] as const

const GivenPage = z.strictObject({
  url: webAddress.optional().describe('Where the page is: it is fetched, unless `text` gives it; then, where it came from'),
  text: z.string().min(1).refine((text) => text.isWellFormed(), 'Holds half of a surrogate pair, which no text does.').optional().describe('The page itself: plain text or HTML'),
  mediaType: z.enum(['text/plain', 'text/html']).optional().describe('What `text` is; its content decides, unless given'),
  name: line.optional().describe('What tells a person where `text` came from; `page`, unless given'),
  published: publicationDate.optional().describe('When it was published, given by hand: YYYY-MM-DD, YYYY-MM or YYYY; goes before what the page says'),
  captured: moment.optional().describe('When `text` was captured: YYYY-MM-DD, or a time as 2021-12-24T18:30:00Z; now, unless given'),
}).superRefine((page, context) => {
  if (page.text !== undefined) return
  if (page.url === undefined) context.addIssue({ code: 'custom', path: [], message: 'Give the page’s address in url, or the page itself in text.' })
  for (const name of OF_TEXT) if (page[name] !== undefined) context.addIssue({ code: 'custom', path: [name], message: 'Belongs to a page that is given in text; leave it out, or give that.' })
}).openapi('GivenPage', { description: 'A page to be read: its address, or itself' })

const add = createRoute({
  method: 'post', path: '/api/v1/pages', tags: ['Pages'], summary: 'Add a page', security: WITH_TOKEN,
  description: 'Has a worker read a page into the ledger: one at an address, with what a feed or a list there names, or one that is given in the body. Adding a page twice changes nothing.',
  request: { body: { required: true, content: { 'application/json': { schema: GivenPage, example: { url: 'https://paper.example/harbour', published: '2031-03-09' } } } } },
  responses: { 202: { ...json(OneJob, 'The job that reads it', { schema: 1, job: QUEUED_JOB }), ...QUEUED }, ...ANY, ...WRITES, ...TAKES_BODY },
})

export function pages(api: OpenAPIHono, ledger: Ledger): void {
  api.openapi(add, async (c) => {
    const { url, text, name = 'page', published, captured, mediaType } = c.req.valid('json')
    const address = url === undefined ? undefined : fetchable(url) ?? url
    const job = text === undefined ? await ledger.readLater({ url: address ?? '' }, { published })
      : await ledger.readLater({ name, bytes: new TextEncoder().encode(text), door: 'api' }, { url: address, published, captured: captured === undefined ? undefined : momentOf(captured) ?? undefined, mediaType })
    return c.json(await told(ledger, job), 202, placeOf(job))
  })
}
