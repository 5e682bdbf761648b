import { z } from 'zod'
import { shownStatement, translation } from '../translations/schemas.js'

// The part of the contract that is about translations for readers.

export const TRANSLATION_CALLS = {
  addTranslations: { takes: z.tuple([z.array(translation)]), gives: z.int().min(0) },
  translations: { takes: z.tuple([z.object({ hashes: z.array(z.string()), to: z.string() })]), gives: z.array(translation) },
  findByTranslation: { takes: z.tuple([z.array(shownStatement)]), gives: z.void() },
}
