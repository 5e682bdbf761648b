import { z } from 'zod'

/** The public contract of what the API answers where it can't do what was asked (RFC 9457), version 1. Documented in docs/api.md. */

const WrongParameter = z
  .strictObject({
    in: z.enum(['path', 'query', 'body']).describe('Where it stands'),
    name: z.string().describe('Which, with dots between the names of fields in fields; empty for the whole'),
    detail: z.string().describe('What is wrong with it'),
  })
  .describe('What is wrong with one parameter')

export const Problem = z
  .strictObject({
    type: z.string().describe('What kind of problem it is: an address, relative to the one that was asked, which tells more'),
    title: z.string().describe('The kind of problem, in words'),
    status: z.int().describe('The HTTP status'),
    detail: z.string().describe('What happened here, and what to do'),
    errors: z.array(WrongParameter).optional().describe('Each parameter that is wrong, where some are'),
  })
  .describe('Why something could not be done')

export type WrongParameter = z.infer<typeof WrongParameter>
export type Problem = z.infer<typeof Problem>
