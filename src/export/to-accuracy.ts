import type { CorrectedField } from '../model/edited.js'
import type { AccuracyContract } from './accuracy.js'

interface Share { readonly right: number; readonly of: number; readonly share: number | null; readonly low: number; readonly high: number }
type Fields = readonly { readonly field: CorrectedField; readonly share: Share }[]
type Changed = readonly { readonly statement: string; readonly article: { readonly id: string }; readonly fields: readonly (CorrectedField | 'statement')[] }[]

/** What editors' decisions say, as the ledger tells it. */
export interface ToAccuracy {
  readonly pages: number
  readonly decided: AccuracyContract['decided']
  readonly found: Share
  readonly fields: Fields
  readonly outlets: readonly { readonly outlet: string | null; readonly share: Share }[]
  readonly versions: readonly { readonly version: string; readonly statements: number; readonly has: Share; readonly leavesOut: Share; readonly fields: Fields }[]
  readonly changes: readonly { readonly from: string; readonly to: string; readonly compared: number; readonly better: Changed; readonly worse: Changed; readonly totals: { readonly better: number; readonly worse: number } }[]
}

/** As the public contract has it. */
export function toAccuracyContract({ pages, decided, found, fields, outlets, versions, changes }: ToAccuracy): AccuracyContract {
  const changed = (of: Changed) => of.map(({ statement, article, fields: which }) => ({ statement, article: article.id, fields: [...which] }))
  return {
    schema: 1, pages, decided, found, fields: [...fields], outlets: [...outlets], versions: versions.map((one) => ({ ...one, fields: [...one.fields] })),
    changes: changes.map(({ from, to, compared, totals, better, worse }) => ({ from, to, compared, totals, better: changed(better), worse: changed(worse) })),
  }
}
