import { z } from 'zod'
import { ACTOR_FORMATS } from '../model/actor-list.js'

/** The public contract of `actors list --format json`, version 1. Documented in docs/reading.md. */

export const ActorListContract = z
  .strictObject({
    number: z.int().min(1).describe('By which it is removed; analyses made with it end in `+actors-` and this number or a later one'),
    name: z.string().describe('The file’s name'),
    source: z.string().nullable().describe('Who made it or where it is from, as told with it; null where nothing was'),
    format: z.enum(ACTOR_FORMATS).describe('How it was written'),
    sha256: z.string().describe('Of the file'),
    people: z.int().min(0).describe('How many people it holds'),
    terms: z.int().min(0).describe('How many terms in office'),
    addedAt: z.string().describe('When it was added: ISO 8601, UTC'),
    removedAt: z.string().nullable().describe('Since when pages are read without it; null where they are read with it'),
  })
  .describe('A list of office holders')

export const ActorLists = z
  .strictObject({
    schema: z.literal(1).describe('The version of this contract'),
    lists: z.array(ActorListContract).describe('In the order in which they were added'),
  })
  .meta({ title: 'Onrecord lists of office holders', description: 'The lists of office holders that a ledger has of its own' })

export type ActorLists = z.infer<typeof ActorLists>
