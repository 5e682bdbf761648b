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

export const LooseContract = z
  .strictObject({
    is: z.enum(['correction', 'assignment', 'promise', 'event']).describe('What was decided: a correction, that a statement’s speaker is somebody else, how a promise stands, or what something tells of'),
    id: z.string().describe('The identifier of the decision'), editor: z.string().describe('Who decided'), at: z.string().describe('When: ISO 8601, UTC'),
    decided: z.array(z.string()).describe('What, in words'), why: z.string().describe('The reason, or the note; may be empty'),
    statement: z.string().nullable().describe('The statement that it was on; null for a date'), article: z.string().describe('The article that it was on, as it is shown'),
    words: z.string().describe('The words that it was on'), before: z.string().describe('What stood before them then'), behind: z.string().describe('What stood behind them then'),
    now: z.string().describe('The article that doesn’t have these words as one statement’s any more: the same, read again, or its page as it was seen last'),
    nowWords: z.string().nullable().describe('What stands there in their place, with what is around: the same words, or others between what stood before and behind them; null where neither is found'),
    takenBy,
  })
  .describe('A decision that counts, and fits its page no more')

export type LooseContract = z.infer<typeof LooseContract>
export type UnsureContract = z.infer<typeof UnsureContract>
export type ProblematicContract = z.infer<typeof ProblematicContract>
