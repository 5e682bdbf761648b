import type { Change, Correction } from '../model/correction.js'
import type { Handling, Report, ReportState } from '../model/report.js'
import type { Article } from '../model/article.js'
import type { Assignment } from '../model/assignment.js'
import type { AssignmentContract, CorrectionContract, ReportContract } from './edits.js'

/** A correction as the ledger tells it. */
export interface ToCorrection {
  readonly correction: Correction
  readonly counts: boolean
  readonly undoneBy: string | null
  readonly page: Article
}

/** A report as the ledger tells it. */
export interface ToReport {
  readonly report: Report
  readonly state: ReportState
  readonly handlings: readonly Handling[]
  readonly answers: readonly Correction[]
  readonly page: Article
}

/** A correction as the public contract has it. */
export function toCorrectionContract({ correction: { id, at, editor, is, target, changes, why, answers, undoes }, counts, undoneBy, page }: ToCorrection): CorrectionContract {
  return {
    id, at, editor, is, statement: target.statement, article: { id: page.id, title: page.title, url: page.url }, capture: target.capture, words: target.quote.exact,
    changes: changes.map(inWords), why, answers: [...answers], undoes, counts, undoneBy,
  }
}

/** A report as the public contract has it: without how its reporter can be reached. */
export function toReportContract({ report: { id, at, kind, note, target }, state, handlings, answers, page }: ToReport): ReportContract {
  const last = handlings.at(-1)
  return {
    id, at, state, kind, note, statement: target.statement, article: { id: page.id, title: page.title, url: page.url }, words: target.quote.exact,
    editor: last === undefined || last.is === 'given back' ? null : last.editor, why: last?.is === 'closed' ? last.why : null, answers: answers.map((one) => one.id),
  }
}

/** An assignment as the ledger tells it. */
export interface ToAssignment {
  readonly assignment: Assignment
  readonly counts: boolean
  readonly fits: boolean
  readonly page: Article
}

/** An assignment as the public contract has it. */
export function toAssignmentContract({ assignment: { id, at, editor, target, speaker, actor, why, undoes }, counts, fits, page }: ToAssignment): AssignmentContract {
  return { id, at, editor, statement: target.statement, article: { id: page.id, title: page.title, url: page.url }, words: target.quote.exact, speaker, actor, why, undoes, counts, fits }
}

/** A change with its values in words. */
export function inWords(change: Change): CorrectionContract['changes'][number] {
  return { field: change.field, before: change.before === null ? null : valueInWords({ ...change, value: change.before }), after: valueInWords({ ...change, value: change.after }) }
}

/** A value of a field, in words; `null` for none. */
function valueInWords({ field, value }: Pick<Change, 'field'> & { readonly value: Change['after'] }): string | null {
  if (value === null) return null
  if (typeof value === 'boolean') return value ? 'not said or done' : 'said or done'
  if (typeof value === 'string') return value
  if (typeof value === 'object' && 'content' in value) return value.content.map(({ exact }) => exact).join(' … ')
  if (!Array.isArray(value)) return 'as' in value ? (value as { readonly value: string | null; readonly as: string }).value ?? value.as : null
  const parts = (value as readonly unknown[]).map((part) => partInWords(field, part as Part))
  return parts.length === 0 ? null : parts.join(field === 'content' || field === 'cue' || field === 'source' ? ' … ' : ', ')
}

/** A part of a list, whichever field it is of. */
interface Part {
  readonly exact?: string
  readonly name?: string | null
  readonly as?: string
  readonly kind?: string
  readonly actor?: string
}

function partInWords(field: Change['field'], { exact, name, as = '', kind, actor }: Part): string {
  if (exact !== undefined) return exact
  const known = name ?? as
  if (field === 'chain') return `${known} (${kind ?? ''})`
  return actor === undefined ? known : `${known} [${actor}]`
}

/** What a field is called by people. */
export const FIELD_NAMES: Readonly<Record<Change['field'], string>> = {
  content: 'what was said', cue: 'words for how', source: 'words for who', speakers: 'speaker', addressees: 'addressee', targets: 'target', chain: 'through', saidAt: 'when',
  form: 'form', kind: 'kind', act: 'act', negated: 'whether it was said', translatedBy: 'translated by', within: 'in whose words',
}

/** What a correction does, in words, as after the editor's name. */
export const DEEDS: Readonly<Record<Correction['is'], string>> = {
  change: 'corrected', confirm: 'confirmed', reject: 'rejected as no statement', add: 'added', undo: 'took back a correction of',
}
