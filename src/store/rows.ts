import { z } from 'zod'
import { BLOCK_KINDS, NOTICE_KINDS, type Article } from '../model/article.js'
import type { Problem } from '../model/problem.js'
import { DOORS, TIMES_FROM, type Sighting } from '../model/sighting.js'
import { CONTROLS } from '../model/site.js'
import type { SourceState } from '../model/source.js'
import { ACTS, FORMS, HOP_KINDS, type Statement } from '../model/statement.js'
import { LedgerError } from './store.js'

// What the `record` columns hold, checked as it is read: a damaged record must not pass for one that says something else.

const span = { begin: z.int().min(0), end: z.int().min(0) }
const spans = z.array(z.object(span))
const headers = z.array(z.tuple([z.string(), z.string()]))

const problem = z.object({ rule: z.string(), message: z.string(), ...span }) satisfies z.ZodType<Problem>

const sighting = z.object({
  id: z.string(), captureId: z.string(), receivedAt: z.string(), receivedFrom: z.enum(TIMES_FROM), door: z.enum(DOORS), name: z.string(),
  asked: z.string().nullable(), url: z.string().nullable(), redirects: z.array(z.object({ url: z.string(), status: z.int(), headers })),
  status: z.int().nullable(), headers,
}) satisfies z.ZodType<Sighting>

const mediaType = z.enum(['text/plain', 'text/html'])
const text = z.string().exactOptional()

const article = z.object({
  id: z.string(), captureId: z.string(), reader: z.string(), mediaType,
  given: z.object({ title: text, published: text, mediaType: mediaType.exactOptional(), byHand: z.object({ published: text, url: text }).exactOptional() }),
  title: z.string().nullable(), outlet: z.string().nullable(), byline: z.string().nullable(), language: z.string().nullable(),
  publishedAt: z.string().nullable(), url: z.string().nullable(),
  site: z.object({
    host: z.string(), domain: z.string(),
    stateControl: z.object({ outlet: z.string(), country: z.string(), control: z.enum(CONTROLS), source: z.string() }).exactOptional(),
  }).exactOptional(),
  dates: z.array(z.object({ of: z.enum(['published', 'modified']), value: z.string(), from: z.string(), written: z.string() })).exactOptional(),
  claimedLanguage: text,
  from: z.object({ title: text, outlet: text, byline: text, claimedLanguage: text, published: text, url: text }).exactOptional(),
  translation: z.object({ from: z.string(), written: z.string() }).exactOptional(),
  text: z.string(),
  blocks: z.array(z.object({ kind: z.enum(BLOCK_KINDS), ...span, language: text })),
  notices: z.array(z.object({ kind: z.enum(NOTICE_KINDS), ...span, language: z.string().nullable() })),
}) satisfies z.ZodType<Article>

const named = { name: z.string().nullable(), as: z.string() }

const statement = z.object({
  id: z.string(), articleId: z.string(), form: z.enum(FORMS), kind: z.enum(['speech', 'attitude']), act: z.enum(ACTS), negated: z.boolean(),
  source: spans, cue: spans, content: spans,
  speakers: z.array(z.object({ ...named, role: text, of: text, actor: text })),
  addressees: z.array(z.object(named)),
  chain: z.array(z.object({ name: z.string(), kind: z.enum(HOP_KINDS), as: z.string() })),
  within: z.string().nullable(),
  saidAt: z.object({ value: z.string().nullable(), precision: z.enum(['day', 'month', 'year', 'season', 'decade']), as: z.string(), basis: z.string() }).nullable(),
  translated: z.boolean(), confidence: z.number(), by: z.string(),
}) satisfies z.ZodType<Statement>

const sourceState = z.object({
  through: z.string().nullable(), etag: z.string().nullable(), lastModified: z.string().nullable(), checkedAt: z.string().nullable(),
  succeededAt: z.string().nullable(), newAt: z.string().nullable(), failures: z.int(), problem: z.string().nullable(), interval: z.number(),
}) satisfies z.ZodType<SourceState>

export const toSighting = reader('sighting', sighting)
export const toArticle: (record: string) => Article = reader('reading', article)
export const toStatement: (record: string) => Statement = reader('statement', statement)
export const toProblems: (record: string) => readonly Problem[] = reader('list of problems', z.array(problem))
export const toSourceState = reader('source', sourceState)

/** From JSON text as a column holds it. Throws a `LedgerError` where it isn't what we write there. */
function reader<T>(what: string, schema: z.ZodType<T>): (record: string) => T {
  return (record) => {
    let value: unknown
    try {
      value = JSON.parse(record)
    } catch (error) {
      throw damaged(what, 'no JSON', error)
    }
    const parsed = schema.safeParse(value)
    if (!parsed.success) throw damaged(what, parsed.error.issues[0]?.path.join('.') ?? '', parsed.error)
    return parsed.data
  }
}

function damaged(what: string, where: string, cause: unknown): LedgerError {
  return new LedgerError(`The ledger holds a damaged ${what} (${where}): onrecord check tells what else is, and restore brings back a backup.`, { cause })
}

/** `bytes` as the driver gives them: `pg` a Buffer that may share its memory, PGlite a Uint8Array. */
export function toBytes(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(bytes)
}

/**
 * A publication date as a number that sorts: 20211224, 20211200 for a month, 20210000 for a year, 0 where it is not
 * known. So that, newest first, a month comes after its days and what is unknown last.
 */
export function publishedOrder(publishedAt: string | null): number {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(publishedAt ?? '')
  return match ? Number(match[1] + (match[2] ?? '00') + (match[3] ?? '00')) : 0
}
