import { z } from 'zod'

/** The public contract of translations, version 1. Documented in docs/translation.md. */

const NO_EVIDENCE = 'A translation for readers, and no evidence: what is on record is the original'

const by = z.union([
  z.strictObject({ engine: z.string().describe('What translated it'), version: z.string().describe('Of the engine or of its model; unknown where it doesn’t say'), at: z.string().describe('When: ISO 8601, UTC') }),
  z.strictObject({ editor: z.string().describe('Who worded it'), at: z.string().describe('When: ISO 8601, UTC'), wording: z.string().describe('The record of it, with the reason'), why: z.string().describe('The reason') }),
])

const piece = z.strictObject({
  begin: z.int().min(0).describe('Where it begins in the article’s text: UTF-16 code units'), end: z.int().min(0).describe('Where it ends'),
  original: z.string().describe('What of the page is translated by itself'), language: z.string().nullable().describe('Of the original (BCP 47); null where it isn’t known'),
  text: z.string().nullable().describe('In the other language; null where it isn’t translated'), by: by.nullable().describe('By whom; null where it isn’t translated'),
}).describe('A piece that was translated by itself')

/** How a statement or an article reads in another language. */
export const TranslationContract = z.strictObject({
  schema: z.literal(1).describe('The version of this contract'),
  of: z.enum(['statement', 'article']).describe('What is translated'),
  id: z.string().describe('Its identifier'),
  language: z.string().describe('Into which language (BCP 47)'),
  evidence: z.literal(false).describe(NO_EVIDENCE),
  source: z.string().optional().describe('Of a statement: its source'), cue: z.string().optional().describe('Of a statement: its cue'), content: z.string().optional().describe('Of a statement: its content, with the page’s own quote marks'),
  text: z.string().optional().describe('Of an article: its text, without furniture'),
  whole: z.boolean().describe('Whether all that is in another language is translated; the rest stands in the original'),
  problem: z.string().nullable().describe('Why some isn’t; null where nothing went wrong'),
  pieces: z.array(piece).describe('In the order of the text'),
}).describe('How a statement or an article reads in another language')

/** The same in an export, beside the statement. */
export const ExportedTranslation = TranslationContract.pick({ language: true, evidence: true, source: true, cue: true, content: true, whole: true }).extend({
  by: z.array(by).describe('Who made it: engines, and editors who worded some of it'),
}).describe('How it reads in the language that was asked for: no part of what is on record')

/** That an editor worded a translation otherwise. */
export const WordingContract = z.strictObject({
  id: z.string().describe('Its identifier, by which it is taken back'), at: z.string().describe('When: ISO 8601, UTC'), editor: z.string().describe('Who'), note: z.string().describe('The reason; of what takes another back, why'),
  original: z.string().describe('The text, as the page has it'), from: z.string().nullable().describe('Its language (BCP 47)'), to: z.string().describe('The language of the translation (BCP 47)'),
  before: z.string().describe('How it read; empty where it wasn’t translated'), after: z.string().describe('How it is to read'), article: z.string().describe('Where it was seen'), statement: z.string().nullable().describe('The statement in which it was seen; null where it was none’s'),
  undoes: z.string().nullable().describe('The record that this takes back; null where it is none such'), counts: z.boolean().describe('Whether it counts'),
}).describe('A correction of a translation')

/** Whether translations are offered. */
export const TranslationOfferContract = z.strictObject({
  schema: z.literal(1).describe('The version of this contract'), offered: z.boolean().describe('Whether an engine is named'), engine: z.string().nullable().describe('Which one; null for none'),
  languages: z.array(z.string()).describe('Into which languages (BCP 47)'), why: z.string().nullable().describe('Why none is offered; null where one is'),
}).describe('Whether, by what and into which languages is translated')

export type TranslationContract = z.infer<typeof TranslationContract>
export type ExportedTranslation = z.infer<typeof ExportedTranslation>
export type WordingContract = z.infer<typeof WordingContract>
export type TranslationOfferContract = z.infer<typeof TranslationOfferContract>
