import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { EXPORT_FORMATS, exportOf } from '../../export/export-formats.js'
import { EXPORT_FORMAT_NAMES } from '../../export/export-names.js'
import { packOf } from '../../export/pack/pack.js'
import { searchFields } from '../../export/search-asked.js'
import type { ExportedStatement, ExportWhich, Ledger } from '../../record/ledger.js'
import { isLanguage } from '../../model/translation.js'
import { originOf } from '../origin.js'
import { primed, streamed } from '../streamed.js'
import { STATEMENT_ID } from './examples.js'
import { whole, noSuch } from './identifiers.js'
import { wrongParameter } from './problems.js'
import { ANY, OF_ONE } from './routes.js'


/** Statements that an address may name. */
const MOST_NAMED = 200

const BYTES = { schema: z.string().openapi({ format: 'binary' }) }
// By types, all are bytes: which one it is, the form decides.
const CONTENT = Object.fromEntries(EXPORT_FORMAT_NAMES.map((name) => [EXPORT_FORMATS[name].mediaType.split(';')[0], BYTES])) as { readonly 'application/octet-stream': typeof BYTES }

const route = createRoute({
  method: 'get', path: '/api/v1/exports/{format}', tags: ['Statements'], summary: 'Take statements away',
  description: 'Statements in a form that other programs read: those that a search finds, in its order, those that are named, or all. Sent as it is made; where it breaks off, its last line says so and the connection ends without its end. docs/exports.md tells of each form.',
  request: {
    params: z.object({ format: z.enum(EXPORT_FORMAT_NAMES).describe('The form').openapi({ example: 'csv' }) }),
    query: z.strictObject({
      ...searchFields,
      in: z.string().refine(isLanguage, 'give a language as its tag: en, fr, uk').optional().describe('With what is kept of them in this language, as such and beside the original; in the forms csv and jsonl'),
      statements: z.string().optional().describe(`Identifiers, or their beginnings, with commas between: only these, ${MOST_NAMED} at most`),
    }),
  },
  responses: { 200: { description: 'The statements', content: CONTENT }, ...ANY, 404: OF_ONE[404], 409: OF_ONE[409] },
})

const pack = createRoute({
  method: 'get', path: '/api/v1/packs', tags: ['Statements'], summary: 'Take evidence away',
  description: 'An evidence pack of statements, a ZIP that `onrecord verify` checks offline: numbered exhibits, the archived pages, hashes, a page to read. Without signature and time stamp, which `onrecord pack` adds.',
  request: { query: z.strictObject({ statements: z.string().describe(`Identifiers, or their beginnings, with commas between, ${MOST_NAMED} at most: the exhibits, in this order`).openapi({ example: STATEMENT_ID }) }) },
  responses: { 200: { description: 'The pack', content: { 'application/zip': BYTES } }, ...OF_ONE },
})

export function exports(api: OpenAPIHono, ledger: Ledger, version: string, now: () => Date): void {
  api.openapi(route, async (c) => {
    const { format: name } = c.req.valid('param')
    const { statements: named, in: inLanguage, ...found } = c.req.valid('query')
    const which: ExportWhich = named === undefined ? { found: given(found) } : { ids: await identifiersOf(ledger, named, found) }
    // What can't be found at all is told as a problem, and not in a file that ends before it begins.
    const statements: AsyncIterable<ExportedStatement> = await primed(ledger.exported(which, undefined, inLanguage))
    const { mediaType, ending } = EXPORT_FORMATS[name]
    const pieces = exportOf(name, statements, { desk: originOf(c), software: `Onrecord ${version}`, now: now().toISOString() })
    return streamed(pieces, { mediaType, fileName: `onrecord-${'ids' in which && which.ids.length === 1 ? `statement-${which.ids[0]}` : 'statements'}.${ending}` })
  })
}

/** Answers with an evidence pack. */
export function packs(api: OpenAPIHono, ledger: Ledger, version: string, now: () => Date): void {
  api.openapi(pack, async (c) => {
    const ids = await identifiersOf(ledger, c.req.valid('query').statements, {})
    const exhibits = await primed(ledger.exhibits(ids))
    const pieces = packOf(exhibits, { software: `Onrecord ${version}`, now: now().toISOString(), desk: originOf(c) })
    return streamed(pieces, { mediaType: 'application/zip', fileName: `onrecord-pack-${ids.length === 1 ? ids[0] : ids.length}.zip` })
  })
}

/** Without what isn't asked for. */
function given<T extends object>(asked: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> }
}

async function identifiersOf(ledger: Ledger, named: string, found: object): Promise<readonly string[]> {
  if (Object.values(found).some((value) => value !== undefined)) throw wrongParameter({ in: 'query', name: 'statements', detail: 'names what is taken; leave out what a search asks for' })
  const short = named.split(',').map((one) => one.trim()).filter(Boolean)
  if (short.length === 0 || short.length > MOST_NAMED) throw wrongParameter({ in: 'query', name: 'statements', detail: `names from 1 to ${MOST_NAMED} statements` })
  const ids: string[] = []
  for (const one of short) {
    const id = await whole(ledger, 'statement', one)
    if ((await ledger.identifiers('statement', id)).length === 0) throw noSuch('statement')
    ids.push(id)
  }
  return [...new Set(ids)]
}
