import { z } from 'zod'
import { ACTOR_FORMATS, type AboutActorList } from '../model/actor-list.js'
import type { OfficeHolder } from '../model/office.js'
import { BLOCK_KINDS, NOTICE_KINDS, type Article } from '../model/article.js'
import { ATTRIBUTION_KINDS } from '../model/attribution.js'
import { CORRECTED_FIELDS } from '../model/edited.js'
import type { Problem } from '../model/problem.js'
import { DOORS, TIMES_FROM, type Sighting } from '../model/sighting.js'
import { CONTROLS } from '../model/site.js'
import type { SourceState } from '../model/source.js'
import { ACTS, FORMS, HOP_KINDS, TRANSLATORS, type Statement, KNOWN } from '../model/statement.js'

// What records consist of, for checking those that come from outside of the program: the ledger's columns, another process.

const span = { begin: z.int().min(0), end: z.int().min(0) }
export const spans = z.array(z.object(span))
const headers = z.array(z.tuple([z.string(), z.string()]))

export const problem = z.object({ rule: z.string(), message: z.string(), ...span }) satisfies z.ZodType<Problem>

export const sighting = z.object({
  id: z.string(), captureId: z.string(), receivedAt: z.string(), receivedFrom: z.enum(TIMES_FROM), door: z.enum(DOORS), name: z.string(),
  asked: z.string().nullable(), url: z.string().nullable(), redirects: z.array(z.object({ url: z.string(), status: z.int(), headers })),
  status: z.int().nullable(), headers,
}) satisfies z.ZodType<Sighting>

const mediaType = z.enum(['text/plain', 'text/html'])
const text = z.string().exactOptional()

export const article = z.object({
  id: z.string(), captureId: z.string(), reader: z.string(), mediaType,
  given: z.object({ title: text, published: text, mediaType: mediaType.exactOptional(), byHand: z.object({ published: text, url: text }).exactOptional() }),
  title: z.string().nullable(), outlet: z.string().nullable(), byline: z.string().nullable(), authors: z.array(z.string()).exactOptional(), language: z.string().nullable(),
  publishedAt: z.string().nullable(), url: z.string().nullable(),
  site: z.object({
    host: z.string(), domain: z.string(),
    stateControl: z.object({ outlet: z.string(), country: z.string(), control: z.enum(CONTROLS), source: z.string() }).exactOptional(),
  }).exactOptional(),
  dates: z.array(z.object({ of: z.enum(['published', 'modified']), value: z.string(), candidates: z.tuple([z.string(), z.string()]).exactOptional(), from: z.string(), written: z.string() })).exactOptional(),
  claimedLanguage: text,
  from: z.object({ title: text, outlet: text, byline: text, claimedLanguage: text, published: text, url: text }).exactOptional(),
  translation: z.object({ from: z.string(), written: z.string() }).exactOptional(),
  text: z.string(),
  blocks: z.array(z.object({ kind: z.enum(BLOCK_KINDS), ...span, language: text })),
  notices: z.array(z.object({ kind: z.enum(NOTICE_KINDS), ...span, language: z.string().nullable() })),
  entries: z.array(z.object({ ...span, value: z.string(), written: z.string(), from: z.string() })).exactOptional(),
}) satisfies z.ZodType<Article>

const named = { name: z.string().nullable(), as: z.string() }

/** What of a statement an editor can set, too. */
export const statementParts = {
  form: z.enum(FORMS), kind: z.enum(ATTRIBUTION_KINDS), act: z.enum(ACTS), negated: z.boolean(),
  speakers: z.array(z.object({ ...named, role: text, of: text, actor: text, known: z.enum(KNOWN).exactOptional(), how: text, certainty: z.number().exactOptional(), candidates: z.array(z.string()).exactOptional() })),
  addressees: z.array(z.object(named)),
  targets: z.array(z.object(named)),
  chain: z.array(z.object({ name: z.string(), kind: z.enum(HOP_KINDS), as: z.string() })),
  saidAt: z.object({ value: z.string().nullable(), precision: z.enum(['day', 'month', 'year', 'season', 'decade']), as: z.string(), basis: z.string(), notBefore: text, notAfter: text, candidates: z.tuple([z.string(), z.string()]).readonly().exactOptional() }).nullable(),
  translatedBy: z.enum(TRANSLATORS).nullable(),
}

export const statement = z.object({
  id: z.string(), articleId: z.string(), ...statementParts, about: z.array(z.object({ name: z.string(), as: z.string(), actor: text })).exactOptional(), source: spans, cue: spans, content: spans, within: z.string().nullable(), confidence: z.number(), by: z.string(),
  edited: z.object({
    is: z.enum(['corrected', 'confirmed', 'added']), fields: z.array(z.enum(CORRECTED_FIELDS)), corrections: z.array(z.string()), assignments: z.array(z.string()).exactOptional(), by: z.string(), at: z.string(), carried: z.boolean(),
  }).exactOptional(),
}) satisfies z.ZodType<Statement>

export const sourceState = z.object({
  through: z.string().nullable(), etag: z.string().nullable(), lastModified: z.string().nullable(), checkedAt: z.string().nullable(),
  succeededAt: z.string().nullable(), newAt: z.string().nullable(), failures: z.int(), problem: z.string().nullable(), interval: z.number(),
}) satisfies z.ZodType<SourceState>

const day = z.string().nullable()

export const officeHolder = z.object({
  wikidata: z.string().nullable(), name: z.string(), aliases: z.array(z.string()),
  terms: z.array(z.object({ country: z.string(), office: z.string(), title: z.string(), start: day, firstSeen: day, end: day, lastSeen: day, source: text })),
}) satisfies z.ZodType<OfficeHolder>

export const aboutActorList = z.object({
  name: z.string(), source: z.string().nullable(), format: z.enum(ACTOR_FORMATS), sha256: z.string(), people: z.int().min(0), terms: z.int().min(0), addedAt: z.string(),
}) satisfies z.ZodType<AboutActorList>
