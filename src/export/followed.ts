import { z } from 'zod'

/** The public contract of `follow --list --format json`, version 1. Documented in docs/reading.md. */

export const FollowedSource = z
  .strictObject({
    url: z.string().describe('Its address'),
    title: z.string().nullable().describe('What the list that named it calls it; null for an address given alone'),
    condition: z.enum(['unasked', 'failing', 'silent', 'well']).describe('How it does'),
    addedAt: z.string().describe('Since when it is followed: ISO 8601, UTC, as all times here'),
    through: z.string().nullable().describe('The feed that the page at its address names, and that is read in its stead'),
    checkedAt: z.string().nullable().describe('When it was last asked; null for never'),
    succeededAt: z.string().nullable().describe('When it last answered; null for never'),
    newAt: z.string().nullable().describe('When it last named a page that the ledger did not have; null for never'),
    failures: z.int().min(0).describe('How many times in a row it could not be read'),
    problem: z.string().nullable().describe('Why it could not be read the last time'),
    dueAt: z.string().describe('Not to be asked before'),
  })
  .describe('A source that is followed')

export const Followed = z
  .strictObject({
    schema: z.literal(1).describe('The version of this contract'),
    sources: z.array(FollowedSource).describe('In the order in which they were added'),
  })
  .meta({ title: 'Onrecord sources', description: 'What the ledger follows' })

export type FollowedSource = z.infer<typeof FollowedSource>
export type Followed = z.infer<typeof Followed>
