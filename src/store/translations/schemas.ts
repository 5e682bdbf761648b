import { z } from 'zod'
import type { Translation } from '../../model/translation.js'

export const translation = z.object({
  id: z.string(), hash: z.string(), original: z.string(), from: z.string().nullable(), to: z.string(), text: z.string(), engine: z.string(), version: z.string(), at: z.string(),
}) satisfies z.ZodType<Translation>

export const shownStatement = z.object({ statement: z.string(), language: z.string(), text: z.string() })
