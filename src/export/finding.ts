import { z } from 'zod'
import { DOORS, TIMES_FROM } from '../model/sighting.js'
import { ExportedTranslation } from './translation.js'
import { ReadingArticle, ReadingStatement } from './reading.js'

/** The public contract of `search --format json` and `show --format json`, version 1. Documented in docs/reading.md. */

const FindingArticle = ReadingArticle.pick({
  id: true,
  title: true,
  outlet: true,
  byline: true,
  language: true,
  publishedAt: true,
})
  .extend({ url: z.string().nullable().describe('Where the page came from; null when unknown') })
  .describe('The article that the statement stands in')

const FindingCapture = z
  .strictObject({
    sha256: z.string().describe('SHA-256 of the bytes of the archived page, 64 hexadecimal digits'),
    name: z.string().describe("The file's name without its folder, or what else tells where the bytes came from"),
    url: z.string().nullable().describe('Where the page came from; null when unknown'),
    receivedAt: z.string().describe('When the bytes were received: ISO 8601, UTC'),
    receivedFrom: z.enum(TIMES_FROM).describe('What tells that time: our clock, the archive or the file that held them, or a person'),
    door: z.enum(DOORS).describe('By which way they came'),
  })
  .describe('The archived page, as it was received when it was read')

export const FindingSeen = z
  .strictObject({
    firstSeenAt: z.string().describe('When the page was first seen with these words: ISO 8601, UTC'),
    lastSeenAt: z.string().describe('When it was last seen with them'),
    goneSince: z.string().nullable().describe('Since when it was seen without them; null where it has them still'),
  })
  .describe('Between which times the page had these words, as far as it was received')

export const Finding = z
  .strictObject({
    schema: z.literal(1).describe('The version of this contract'),
    statement: ReadingStatement,
    article: FindingArticle,
    seen: FindingSeen.nullable().describe('Null for a statement that the newest reading of its page doesn’t hold any more'),
    coveredBy: z.string().optional().describe('The identifier of the statement that covers its words now, where it is such a one and another was found; in what `show` prints'),
    translation: ExportedTranslation.optional().describe('How it reads in the language that an export was asked for, where that is kept; no part of what is on record'),
    capture: FindingCapture.optional().describe('The archived page; in what `show` prints'),
  })
  .describe('A statement in the ledger')

export const Findings = z
  .strictObject({
    schema: z.literal(1).describe('The version of this contract'),
    total: z.int().min(0).describe('How many statements match; `items` holds some of them, up to `--limit`'),
    more: z.boolean().describe('Whether more match than `total`, where counting stopped'),
    next: z.string().nullable().describe('What `--after` takes for the statements that come next; null at the end'),
    items: z.array(Finding).describe('The statements, newest first'),
  })
  .meta({ title: 'Onrecord search', description: 'What a search of the ledger found' })

export type FindingSeen = z.infer<typeof FindingSeen>
export type Finding = z.infer<typeof Finding>
export type Findings = z.infer<typeof Findings>
