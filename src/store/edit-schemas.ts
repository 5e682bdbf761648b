import { z } from 'zod'
import type { Assignment } from '../model/assignment.js'
import { CORRECTION_KINDS, type Change, type Correction } from '../model/correction.js'
import { JUDGED, type Judgement } from '../model/judgement.js'
import { HANDLINGS, REPORT_KINDS, REPORT_STATES, type Handling, type Report } from '../model/report.js'
import type { LooseDecision } from './edits.js'
import { article, spans, statementParts } from './record-schemas.js'
import { remarkOnWords } from './remarks/schemas.js'

// What readers report and editors decide, checked as other records are.

const quote = z.object({ exact: z.string(), prefix: z.string(), suffix: z.string(), alone: z.boolean() })
const anchors = z.array(quote.extend({ begin: z.int().min(0) }))

function changeOf<F extends string, S extends z.ZodType>(field: F, of: S) {
  return z.object({ field: z.literal(field), before: of.nullable(), after: of })
}

const { form, kind, act, negated, speakers, addressees, targets, chain, saidAt, translatedBy } = statementParts

const change = z.discriminatedUnion('field', [
  changeOf('form', form), changeOf('kind', kind), changeOf('act', act), changeOf('negated', negated), changeOf('source', anchors), changeOf('cue', anchors),
  changeOf('content', anchors), changeOf('speakers', speakers), changeOf('addressees', addressees), changeOf('targets', targets), changeOf('chain', chain),
  changeOf('within', z.object({ statement: z.string(), content: anchors }).nullable()), changeOf('saidAt', saidAt), changeOf('translatedBy', translatedBy),
]) satisfies z.ZodType<Change>

const target = z.object({ capture: z.string(), statement: z.string(), quote, roles: z.object({ source: spans, cue: spans, content: spans }), text: z.string() })

export const correction = z.object({
  id: z.string(), at: z.string(), editor: z.string(), is: z.enum(CORRECTION_KINDS), target,
  changes: z.array(change), why: z.string(), answers: z.array(z.string()), undoes: z.string().nullable(), step: z.string().exactOptional(),
}) satisfies z.ZodType<Correction>

export const report = z.object({
  id: z.string(), at: z.string(), target: z.object({ capture: z.string(), article: z.string(), statement: z.string().nullable(), quote }),
  kind: z.enum(REPORT_KINDS), note: z.string(), contact: z.string().nullable(),
}) satisfies z.ZodType<Report>

export const handling = z.object({
  id: z.string(), at: z.string(), editor: z.string(), of: z.string(), is: z.enum(HANDLINGS), why: z.string(),
}) satisfies z.ZodType<Handling>

export const judgement = z.object({
  id: z.string(), at: z.string(), editor: z.string(), left: z.string(), right: z.string(), is: z.enum(JUDGED), why: z.string(), undoes: z.string().nullable(),
}) satisfies z.ZodType<Judgement>

export const assignment = z.object({
  id: z.string(), at: z.string(), editor: z.string(), target, speaker: z.string(), actor: z.string(), why: z.string(), undoes: z.string().nullable(),
}) satisfies z.ZodType<Assignment>

export const keptReport = z.object({
  report, state: z.enum(REPORT_STATES), handlings: z.array(handling), answers: z.array(correction), page: article,
})
export const keptCorrection = z.object({ correction, counts: z.boolean(), undoneBy: z.string().nullable(), page: article })
const looseOn = { page: article, now: article, handlings: z.array(handling) }
export const looseDecision = z.discriminatedUnion('is', [
  z.object({ is: z.literal('correction'), decision: correction, ...looseOn }), z.object({ is: z.literal('assignment'), decision: assignment, ...looseOn }),
  z.object({ is: z.literal('remark'), decision: remarkOnWords, ...looseOn }),
]) satisfies z.ZodType<LooseDecision>
export const keptAssignment = z.object({ assignment, counts: z.boolean(), fits: z.boolean(), page: article })
