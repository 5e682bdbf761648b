import { z } from 'zod'
import { CORRECTION_KINDS } from '../model/correction.js'
import { JUDGED } from '../model/judgement.js'
import { CORRECTED_FIELDS } from '../model/edited.js'
import { SUGGESTED_BY } from '../model/suggestion.js'
import { REPORT_KINDS, REPORT_STATES } from '../model/report.js'

/** The public contract of what readers report and editors decide, version 1. Documented in docs/reading.md. */

const EditArticle = z
  .strictObject({
    id: z.string().describe("The article's identifier"),
    title: z.string().nullable().describe('Its headline; null when the page gives none'),
    url: z.string().nullable().describe('Its address; null when unknown'),
  })
  .describe('The page, as it is shown')

const EditChange = z
  .strictObject({
    field: z.enum(CORRECTED_FIELDS).describe('The field of the statement'),
    before: z.string().nullable().describe('What stood there, in words; null where nothing did'),
    after: z.string().nullable().describe('What stands there by the correction, in words; null where nothing does'),
  })
  .describe('One field of a statement that a correction sets')

export const CorrectionContract = z
  .strictObject({
    id: z.string().describe("The correction's identifier"),
    at: z.string().describe('When: ISO 8601, UTC, as all times here'),
    editor: z.string().describe('Who decided'),
    is: z.enum(CORRECTION_KINDS).describe('change: fields are otherwise; confirm: it is right; reject: it is no statement; add: one that was missed; undo: an earlier correction counts no more'),
    statement: z.string().describe('The identifier of the statement'),
    article: EditArticle,
    capture: z.string().describe('SHA-256 of the bytes of the archived page, 64 hexadecimal digits'),
    words: z.string().describe('The words that it is about: from the first to the last of source, cue and content'),
    changes: z.array(EditChange).describe('Of change and add; else empty'),
    why: z.string().describe('The reason'),
    answers: z.array(z.string()).describe('The reports that it answers, by their identifiers'),
    undoes: z.string().nullable().describe('The correction that it takes back, or stands in the place of; else null'),
    counts: z.boolean().describe('Whether it counts: nothing that counts takes it back'),
    undoneBy: z.string().nullable().describe('What takes it back; else null'),
  })
  .describe('A decision of an editor on a statement')

export const ReportContract = z
  .strictObject({
    id: z.string().describe("The report's identifier"),
    at: z.string().describe('When it was made: ISO 8601, UTC'),
    state: z.enum(REPORT_STATES).describe('open, taken by an editor, answered by a correction, or closed without one'),
    kind: z.enum(REPORT_KINDS).describe('What the reader says is wrong'),
    note: z.string().describe('In the reader’s words; may be empty'),
    statement: z.string().nullable().describe('The identifier of the statement that it is about; null for words of the page'),
    article: EditArticle,
    words: z.string().describe('The words that it is about'),
    editor: z.string().nullable().describe('Who took or closed it last; null for nobody'),
    why: z.string().nullable().describe('Why it was closed; null where it wasn’t'),
    answers: z.array(z.string()).describe('The corrections that count and answer it'),
  })
  .describe('What a reader reported; how to reach them is told to nobody but editors')

export const JudgementContract = z
  .strictObject({
    id: z.string().describe("The judgement's identifier"),
    at: z.string().describe('When: ISO 8601, UTC'),
    editor: z.string().describe('Who judged'),
    left: z.string().describe('A name, or identifier, as the list of speakers has it; where the two are one person’s, both are found under it'),
    right: z.string().describe('The other'),
    is: z.enum(JUDGED).describe('same: one person’s; different: two people’s; unsure: it can’t be told'),
    why: z.string().describe('The reason'),
    undoes: z.string().nullable().describe('The judgement that this takes back, saying nothing of its own; else null'),
    counts: z.boolean().describe('Whether it counts: it wasn’t taken back, takes none back, and no later one is on the same two'),
  })
  .describe('A decision of an editor on two names')

export const SuggestionContract = z
  .strictObject({
    left: z.string().describe('A name, or identifier, as the list of speakers has it'),
    right: z.string().describe('The other'),
    by: z.array(z.enum(SUGGESTED_BY)).min(1).describe('By what: identifier (a list or a page gives one the other’s name), accents, transliteration, middle name (which one leaves out, or has as an initial), office (one office that one person holds, in one month), surname (or initials)'),
    why: z.array(z.string()).min(1).describe('The same in words'),
  })
  .describe('Two names that may be one person’s; for a person to judge')
export const AssignmentContract = z
  .strictObject({
    id: z.string().describe("The assignment's identifier"),
    at: z.string().describe('When: ISO 8601, UTC'),
    editor: z.string().describe('Who gave it'),
    statement: z.string().describe('The identifier of the statement'),
    article: EditArticle,
    words: z.string().describe('The words that it is about'),
    speaker: z.string().describe('Whose it was without it: an identifier, or a name as the list of speakers has it'),
    actor: z.string().describe('Whose it is by it: an identifier, or a name that tells the two apart'),
    why: z.string().describe('The reason'),
    undoes: z.string().nullable().describe('The assignment that this takes back; else null'),
    counts: z.boolean().describe('Whether it counts: it wasn’t taken back, takes none back, and no later one is on the same speaker of the statement'),
    fits: z.boolean().describe('Whether the page, as it is read last, has such a statement of that speaker'),
  })
  .describe('That one statement of a name was given to somebody else')

const schema = z.literal(1).describe('The version of this contract')
const next = z.string().nullable().describe('What asks for those that come next; null at the end')

export const CorrectionsContract = z
  .strictObject({ schema, items: z.array(CorrectionContract).describe('The corrections, newest first'), next })
  .meta({ title: 'Onrecord corrections', description: 'What editors decided, newest first' })

export const ReportsContract = z
  .strictObject({ schema, items: z.array(ReportContract).describe('The reports, newest first'), next })
  .meta({ title: 'Onrecord reports', description: 'What readers reported, newest first' })

export type SuggestionContract = z.infer<typeof SuggestionContract>
export type AssignmentContract = z.infer<typeof AssignmentContract>
export type JudgementContract = z.infer<typeof JudgementContract>
export type CorrectionContract = z.infer<typeof CorrectionContract>
export type ReportContract = z.infer<typeof ReportContract>
