import { z } from 'zod'
import { JOB_KINDS, JOB_STATES } from '../model/job.js'

/** The public contract of `jobs --format json`, version 1. Documented in docs/reading.md. */

export const JobContract = z
  .strictObject({
    id: z.string().describe('The job'),
    kind: z.enum(JOB_KINDS).describe('Whether it reads pages, asks a source, reads a page again, or sends what an alert found'),
    what: z.string().describe('What it reads: an address, the name of what was handed in, a source, an article; or what it sends'),
    state: z.enum(JOB_STATES).describe('How it stands; one that failed is not tried again by itself'),
    tries: z.int().min(0).describe('How often it was begun'),
    addedAt: z.string().describe('When it was put into the queue: ISO 8601, UTC, as all times here'),
    dueAt: z.string().describe('Not to be begun before'),
    startedAt: z.string().nullable().describe('When it was begun last; null for never'),
    endedAt: z.string().nullable().describe('When it was done, failed, or was ended; null before'),
    pages: z.int().min(0).describe('Pages that were looked at so far'),
    added: z.int().min(0).describe('Of those, pages or versions of pages that the ledger did not have'),
    statements: z.int().min(0).describe('Statements that were found in them'),
    failed: z.int().min(0).describe('Of the pages, those that could not be read'),
    failures: z.array(z.string()).describe('Why, for the first of them'),
    articles: z.array(z.string()).describe('The identifiers of the articles, for the first of the pages'),
    problem: z.string().nullable().describe('Why the last try failed'),
  })
  .describe('Something that is done in the background')

export const Jobs = z
  .strictObject({
    schema: z.literal(1).describe('The version of this contract'),
    items: z.array(JobContract).describe('The jobs, newest first'),
    next: z.string().nullable().describe('What to give as --after for those that come next; null where there are none'),
  })
  .meta({ title: 'Onrecord jobs', description: 'What is done in the background' })

export type JobContract = z.infer<typeof JobContract>
export type Jobs = z.infer<typeof Jobs>
