import { z } from 'zod'
import type { Article } from '../model/article.js'
import { EDITOR_ROLES, type EditorRole } from '../model/editor.js'
import type { Problem } from '../model/problem.js'
import type { Statement } from '../model/statement.js'
import { assignment, correction, handling, judgement, report } from './edit-schemas.js'
import { alert, alertDelivery, alertEnd, alertItem, deliveryAttempt } from './alert-schemas.js'
import { editorEvent } from './editor-schemas.js'
import { aboutActorList, article, officeHolder, problem, sighting, sourceState, statement } from './record-schemas.js'
import { remark } from './remarks/schemas.js'
import { translation } from './translations/schemas.js'
import { LedgerError } from './ledger-error.js'

// What the `record` columns hold, checked as it is read: a damaged record must not pass for one that says something else.

export const toSighting = reader('sighting', sighting)
export const toArticle: (record: string) => Article = reader('reading', article)
export const toStatement: (record: string) => Statement = reader('statement', z.preprocess(ofToday, statement))
export const toProblems: (record: string) => readonly Problem[] = reader('list of problems', z.array(problem))
export const toCorrection = reader('correction', correction)
export const toReport = reader('report', report)
export const toJudgement = reader('judgement', judgement)
export const toAssignment = reader('assignment', assignment)
export const toRemark = reader('remark', remark)
export const toTranslation = reader('translation', translation)
export const toHandling = reader('handling of a report', handling)
export const toEditorEvent = reader('note of what happened to an editor', editorEvent)
export const toAlert = reader('alert', alert)
export const toAlertEnd = reader('end of an alert', alertEnd)
export const toAlertItem = reader('item of an alert', alertItem)
export const toAlertDelivery = reader('delivery of an alert', alertDelivery)
export const toDeliveryAttempt = reader('try to deliver', deliveryAttempt)
export const toSourceState = reader('source', sourceState)
export const toAboutActorList = reader('list of office holders', aboutActorList)
export const toHolders = reader('list of office holders', z.array(officeHolder))

/** A statement of before version 7, which knew no targets, and translations by machines only. */
function ofToday(record: unknown): unknown {
  if (typeof record !== 'object' || record === null || 'translatedBy' in record) return record
  return { targets: [], ...record, translatedBy: 'translated' in record && record.translated === true ? 'machine' : null }
}

/** A role as a column holds it; of one that is none, the least: damage lets nobody do more. */
export function toRole(role: string): EditorRole {
  return EDITOR_ROLES.find((one) => one === role) ?? 'reader'
}

/** From JSON text as a column holds it. Throws a `LedgerError` where it isn't what we write there. */
function reader<T>(what: string, schema: z.ZodType<T>): (record: string) => T {
  return (record) => {
    let value: unknown
    try {
      value = JSON.parse(record)
    } catch (error) {
      throw damaged(what, 'no JSON', error)
    }
    const parsed = schema.safeParse(value)
    if (!parsed.success) throw damaged(what, parsed.error.issues[0]?.path.join('.') ?? '', parsed.error)
    return parsed.data
  }
}

function damaged(what: string, where: string, cause: unknown): LedgerError {
  return new LedgerError(`The ledger holds a damaged ${what} (${where}): onrecord check tells what else is, and restore brings back a backup.`, { cause })
}

/** `bytes` as the driver gives them: `pg` a Buffer that may share its memory, PGlite a Uint8Array. */
export function toBytes(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(bytes)
}

/**
 * A publication date as a number that sorts: 20211224, 20211200 for a month, 20210000 for a year, 0 where it is not
 * known. So that, newest first, a month comes after its days and what is unknown last.
 */
export function publishedOrder(publishedAt: string | null): number {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(publishedAt ?? '')
  return match ? Number(match[1] + (match[2] ?? '00') + (match[3] ?? '00')) : 0
}

/** The same date of such a number; `null` for none. */
export function dateOfOrder(order: number): string | null {
  const digits = String(order)
  if (digits.length !== 8) return null
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)]
  return month === '00' ? year : day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`
}
