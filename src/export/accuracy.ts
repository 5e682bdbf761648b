import { z } from 'zod'
import { CORRECTED_FIELDS } from '../model/edited.js'

/** The public contract of what editors' decisions say of how pages are read, version 1. */

export const ShareContract = z
  .strictObject({
    right: z.int().describe('How many were right'),
    of: z.int().describe('Of how many'),
    share: z.number().nullable().describe('The share, 0 to 1; null of none'),
    low: z.number().describe('The lower end of its interval (Wilson, 95 of 100), as if the decisions were a random sample, which they aren’t'),
    high: z.number().describe('The upper end'),
  })
  .describe('A share with its interval')

const fields = z.array(z.strictObject({ field: z.enum(CORRECTED_FIELDS).describe('The field'), share: ShareContract })).describe('By field: how often it was as editors have it; one that an editor left as it stood counts as right')
const changed = z.array(z.strictObject({
  statement: z.string().describe('The identifier of the statement'), article: z.string().describe('The identifier of its article'),
  fields: z.array(z.enum([...CORRECTED_FIELDS, 'statement'])).describe('Which changed; statement: whether there is one at all'),
}))

export const AccuracyContract = z
  .strictObject({
    schema: z.literal(1).describe('The version of this contract'),
    pages: z.int().describe('Pages that editors decided on'),
    decided: z.strictObject({
      confirmed: z.int().describe('Statements that are right as they are'), corrected: z.int().describe('Statements that were changed'), rejected: z.int().describe('What is no statement'), added: z.int().describe('Statements that were missed'),
    }).describe('What counts of their decisions, a statement each'),
    found: ShareContract.describe('Of what was found and decided on: how many are statements'),
    fields,
    outlets: z.array(z.strictObject({ outlet: z.string().nullable().describe('The outlet; null where the page gives none'), share: ShareContract })).describe('By outlet: how many statements were right in all their fields'),
    versions: z.array(z.strictObject({
      version: z.string().describe('Of the analysis'), statements: z.int().describe('Statements decided on, of pages that it read'), has: ShareContract.describe('Of those that are statements: how many it has'),
      leavesOut: ShareContract.describe('Of those that are none: how many it leaves out'), fields,
    })).describe('The same decisions, by each version that read the pages, oldest first'),
    changes: z.array(z.strictObject({
      from: z.string().describe('The older version'), to: z.string().describe('The newer'), compared: z.int().describe('Statements decided on, of pages that both read'),
      totals: z.strictObject({ better: z.int().describe('How many became right in something'), worse: z.int().describe('How many became wrong in something') }).describe('How many changed'),
      better: changed.describe('What became right; the first 50'), worse: changed.describe('What became wrong; the first 50'),
    })).describe('From each version to the next'),
  })
  .meta({ title: 'Onrecord accuracy', description: 'What editors’ decisions say of how pages are read' })

export type AccuracyContract = z.infer<typeof AccuracyContract>
