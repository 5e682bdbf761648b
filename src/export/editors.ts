import { z } from 'zod'
import { EDITOR_ROLES } from '../model/editor.js'
import { EDITOR_EVENTS } from '../model/editor-log.js'

/** The public contract of who may do what, version 1. Documented in docs/reading.md. */

const role = z.enum(EDITOR_ROLES).describe('reader, reporter, editor or chief: each may what those before may, and more')

export const EditorContract = z
  .strictObject({
    name: z.string().describe('Stands with what they decide'),
    role,
    email: z.string().nullable().describe('By which a provider of identities tells them at first; null for none'),
    subject: z.string().nullable().describe('And for good; null where it isn’t known'),
    hasPassword: z.boolean().describe('Whether they sign in with a password'),
    addedAt: z.string().describe('When they were added: ISO 8601, UTC'),
  })
  .describe('Somebody who signs in')

export const EditorEventContract = z
  .strictObject({
    id: z.string().describe('The event’s identifier'),
    at: z.string().describe('When: ISO 8601, UTC'),
    is: z.enum(EDITOR_EVENTS).describe('What happened; slowed: the next tries have to wait; quiet: so many failed that no more are noted for an hour'),
    of: z.string().describe('The editor, or the token; of failed and slowed the name that was typed'),
    by: z.string().nullable().describe('Who did it; null for themselves, or nobody in particular'),
    role: role.nullable().describe('What they are since; null where that isn’t what happened'),
    from: z.string().nullable().describe('The address that a sign-in came from; null for none'),
  })
  .describe('Something that happened to who may do what')

export type EditorContract = z.infer<typeof EditorContract>
export type EditorEventContract = z.infer<typeof EditorEventContract>
