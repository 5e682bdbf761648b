import { z } from 'zod'
import { FindingSeen } from './finding.js'
import { ReadingArticle } from './reading.js'

/** The public contract of `list --format json`, version 1. Documented in docs/reading.md. */

export const ListedPage = ReadingArticle.pick({ id: true, title: true, outlet: true, byline: true, language: true, publishedAt: true })
  .extend({
    url: z.string().nullable().describe('Its address; null when unknown'),
    sha256: z.string().describe('SHA-256 of the bytes of the archived page, 64 hexadecimal digits'),
    name: z.string().describe("The file's name without its folder, or what else tells where the bytes came from"),
    statements: z.int().min(0).describe('How many of its statements lists show'),
    seen: FindingSeen,
    addedAt: z.string().describe('When it was added: ISO 8601, UTC'),
  })
  .describe('A state of a page')

export const Listed = z
  .strictObject({
    schema: z.literal(1).describe('The version of this contract'),
    total: z.int().min(0).describe('How many there are; `items` holds some of them, up to `--limit`'),
    next: z.string().nullable().describe('What `--after` takes for the pages that come next; null at the end'),
    items: z.array(ListedPage).describe('The pages, newest first; of a page that changed, each version'),
  })
  .meta({ title: 'Onrecord pages', description: 'What the ledger holds' })

export type Listed = z.infer<typeof Listed>
