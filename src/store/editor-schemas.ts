import { z } from 'zod'
import { EDITOR_ROLES, type KnownEditor } from '../model/editor.js'
import { EDITOR_EVENTS, type EditorEvent } from '../model/editor-log.js'
import type { KnownToken } from '../model/token.js'

// Who may do what, checked as other records are.

export const editorRole = z.enum(EDITOR_ROLES)

export const editorEvent = z.object({
  id: z.string(), at: z.string(), is: z.enum(EDITOR_EVENTS), of: z.string(), by: z.string().nullable(), role: editorRole.nullable(), from: z.string().nullable(),
}) satisfies z.ZodType<EditorEvent>

export const knownEditor = z.object({
  name: z.string(), role: editorRole, email: z.string().nullable(), subject: z.string().nullable(), hasPassword: z.boolean(), addedAt: z.string(),
}) satisfies z.ZodType<KnownEditor>

export const knownToken = z.object({ name: z.string(), role: editorRole, addedAt: z.string() }) satisfies z.ZodType<KnownToken>
