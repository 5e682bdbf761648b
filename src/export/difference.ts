import { z } from 'zod'
import { BLOCK_KINDS } from '../model/article.js'
import { ReadingStatement } from './reading.js'

/** The public contract of `diff --format json`, version 1. Documented in docs/reading.md. */

const ComparedVersion = z
  .strictObject({
    id: z.string().describe("The article's identifier"),
    title: z.string().nullable().describe('Its headline; null when the page gives none'),
    url: z.string().nullable().describe('Where the page came from; null when unknown'),
    receivedAt: z.string().describe('When the bytes were first received: ISO 8601, UTC'),
    sha256: z.string().describe('SHA-256 of the bytes of the archived page, 64 hexadecimal digits'),
    analysis: z.string().describe('The version of the analysis that read it'),
  })
  .describe('One of the two articles that are compared')

const FactChange = z
  .strictObject({
    of: z.enum(['title', 'byline', 'outlet', 'published']).describe('What changed'),
    before: z.string().nullable().describe('As it was; null for none'),
    after: z.string().nullable().describe('As it is; null for none'),
  })
  .describe('A change of what the page says of itself')

const Piece = z
  .strictObject({
    is: z.enum(['same', 'removed', 'added']).describe('Whether both have these words, or only the older or the newer'),
    text: z.string().describe('The words'),
  })
  .describe('Words that were kept, removed or added')

const BlockChange = z
  .strictObject({
    is: z.enum(['same', 'changed', 'removed', 'added']).describe('What became of it'),
    kind: z.enum(BLOCK_KINDS).describe('What the piece does on the page'),
    pieces: z.array(Piece).describe('Its words in reading order, those removed before those added in their place'),
  })
  .describe('A piece of the page in both or in one of them')

export const StatementChange = z
  .strictObject({
    is: z.enum(['appeared', 'vanished', 'reworded']).describe('What became of it'),
    before: ReadingStatement.optional().describe('As it stood in the older; left out where it appeared'),
    after: ReadingStatement.optional().describe('As it stands in the newer; left out where it vanished'),
  })
  .describe('A statement that does not stand in both to the letter')

export const Difference = z
  .strictObject({
    schema: z.literal(1).describe('The version of this contract'),
    before: ComparedVersion,
    after: ComparedVersion,
    readDifferently: z.boolean().describe('Whether two versions of the analysis read them: then a change of statements may be the reader’s, not the page’s'),
    facts: z.array(FactChange).describe('Title, byline, outlet and publication date, where they differ'),
    blocks: z.array(BlockChange).describe('All of the text in reading order, without the furniture'),
    statements: z.array(StatementChange).describe('In the order of the newer text, then what vanished in the order of the older'),
    unchanged: z.int().min(0).describe('How many statements stand in both to the letter'),
    readOtherwise: z.int().min(0).describe('How many statements were found in one only, though both have the words: the reader’s doing, not the page’s'),
  })
  .meta({ title: 'Onrecord difference', description: 'What changed from one version of a page to another' })

export type Difference = z.infer<typeof Difference>
