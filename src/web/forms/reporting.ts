import { REPORT_KINDS, type ReportKind } from '../../model/report.js'
import { typedIn, type Checked } from './fault.js'
import { t } from '../words/say.js'

/** The fields of the form to report an error. */
export type ReportField = 'kind' | 'passage' | 'note' | 'contact'

/** What was typed in it, to be shown again. */
export type TypedReport = Readonly<Record<ReportField, string>>

/** A field that people don't see, and that programs which fill in every form do. */
export const TRAP = 'website'

export function typedReport(form: FormData): TypedReport {
  return { kind: typedIn(form, 'kind'), passage: typedIn(form, 'passage'), note: typedIn(form, 'note'), contact: typedIn(form, 'contact') }
}

/** Whether a program filled it in. */
export function isTrapped(form: FormData): boolean {
  return typedIn(form, TRAP) !== ''
}

/** What kind of error a form reports. */
export function kindIn({ kind }: TypedReport): Checked<ReportKind, ReportField> {
  const asked = REPORT_KINDS.find((one) => one === kind)
  return asked === undefined ? { faults: [{ field: 'kind', message: t('reports.chooseKind') }] } : { asked }
}
