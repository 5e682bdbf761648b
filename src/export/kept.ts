import { z } from 'zod'
import { DOORS, TIMES_FROM } from '../model/sighting.js'
import { Reading } from './reading.js'

/** The public contract of what the ledger keeps of a page: a reading with its versions, a capture, its sightings. Version 1. Documented in docs/api.md. */

export const KeptVersion = z
  .strictObject({
    id: z.string().describe("The article's identifier"),
    title: z.string().nullable().describe('Its headline; null when the page gives none'),
    publishedAt: z.string().nullable().describe('Publication date: YYYY-MM-DD, YYYY-MM or YYYY; null when it is not known'),
    firstSeenAt: z.string().describe('When the page was first seen so: ISO 8601, UTC, as all times here'),
    lastSeenAt: z.string().describe('When it was last seen so'),
    sightings: z.int().min(0).describe('How often it was'),
    captures: z.int().min(0).describe('In how many captures that differ'),
  })
  .describe('One state of a page whose text changed in time')

export const KeptReading = z
  .strictObject({
    ...Reading.shape,
    id: z.string().describe("The file's name without its folder, or what else tells where the bytes came from"),
    url: z.string().nullable().describe('Where the page came from; null when unknown'),
    capture: z.string().describe('SHA-256 of the bytes of the archived page, 64 hexadecimal digits'),
    addedAt: z.string().describe('When the reading was added: ISO 8601, UTC'),
    analysis: z.string().describe('The version of the analysis that read it'),
    shown: z.string().describe('The identifier of the reading that lists show of this state of the page: another one where it was read anew'),
    versions: z.array(KeptVersion).describe('The states of its page, in the order in which they were last seen'),
  })
  .describe('A reading in the ledger with its newest analysis')

const Header = z.array(z.string()).length(2).describe('A name as received, and its value')

export const KeptSighting = z
  .strictObject({
    id: z.string().describe("The sighting's identifier"),
    capture: z.string().describe('SHA-256 of the bytes that were received, 64 hexadecimal digits'),
    receivedAt: z.string().describe('When: ISO 8601, UTC'),
    receivedFrom: z.enum(TIMES_FROM).describe('What tells that time: our clock, the archive or the file that held them, or a person'),
    door: z.enum(DOORS).describe('By which way they came'),
    name: z.string().describe("The file's name without its folder, or what else tells where the bytes came from"),
    asked: z.string().nullable().describe('The address that was asked for; null where none was, or it is not known'),
    url: z.string().nullable().describe('The address that the bytes came from, after all redirects; null when unknown'),
    redirects: z
      .array(z.strictObject({ url: z.string().describe('The address that answered'), status: z.int().describe('Its HTTP status'), headers: z.array(Header).describe('Of its answer') }))
      .describe('The answers that led elsewhere, in their order'),
    status: z.int().nullable().describe('The HTTP status of the answer that brought the bytes; null where there was none'),
    headers: z.array(Header).describe('Of that answer, in its order'),
  })
  .describe('That the bytes of a page were received')

export const KeptCapture = z
  .strictObject({
    schema: z.literal(1).describe('The version of this contract'),
    sha256: z.string().describe('SHA-256 of the bytes, 64 hexadecimal digits: its name'),
    size: z.int().min(0).describe('How many bytes'),
    mediaType: z.enum(['text/plain', 'text/html']).describe('What they were read as last'),
    article: z.string().describe('The identifier of the newest reading of them'),
    sightings: z.array(KeptSighting).describe('When and how they were received, oldest first'),
  })
  .describe('The bytes of a page as they were received; never changed')

export const KeptSpeaker = z
  .strictObject({
    key: z.string().describe('By which the speaker is asked for: the actor’s identifier where it is known, else the name'),
    name: z.string().describe('The name'),
    statements: z.int().min(0).describe('How many statements lists show'),
  })
  .describe('Somebody who is on record')

export type KeptReading = z.infer<typeof KeptReading>
export type KeptVersion = z.infer<typeof KeptVersion>
export type KeptSighting = z.infer<typeof KeptSighting>
export type KeptCapture = z.infer<typeof KeptCapture>
export type KeptSpeaker = z.infer<typeof KeptSpeaker>
