import { z } from 'zod'

/** The public contracts of what waits for an editor besides reports, version 1. */

const takenBy = z.string().nullable().describe('The editor who is at it; null for nobody')

export const UnsureContract = z
  .strictObject({
    statement: z.string().describe('The identifier of the statement'),
    article: z.string().describe('That of its article'),
    words: z.string().describe('What was said'),
    doubt: z.number().describe('How likely something of it is wrong, 0 to 1: by how often statements found like it, and speakers known like its, are right'),
    why: z.array(z.string()).describe('Of what, in words'),
    takenBy,
  })
  .describe('A statement that the reading is unsure of, and nobody has decided on')

export const ProblematicContract = z
  .strictObject({
    article: z.string().describe('The identifier of the article'),
    title: z.string().nullable().describe('Its headline; null where the page gives none'),
    problems: z.array(z.strictObject({ rule: z.string().describe('Its kind, as in readings'), message: z.string().describe('What is wrong'), words: z.string().describe('The words, 200 signs of them at most') })).describe('In the order of the reading'),
    takenBy,
  })
  .describe('A page in which something could not be read or resolved')

export type UnsureContract = z.infer<typeof UnsureContract>
export type ProblematicContract = z.infer<typeof ProblematicContract>
