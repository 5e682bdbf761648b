import type { Correction } from '../model/correction.js'
import type { Judgement } from '../model/judgement.js'
import type { Handling, Report, ReportState } from '../model/report.js'
import type { CorrectionsOf, Edits, MadeCorrection, PartAsked, ReportKeeping } from './edits.js'
import { addCorrections, keptCorrection, listCorrections } from './overlay/corrections.js'
import { judgedPages } from './overlay/judged.js'
import { countLoose, listLoose } from './overlay/loose.js'
import { addHandling, addReport, countReports, keptReport, lastHandlings, listReports, pagesWithProblems } from './overlay/reports.js'
import { addJudgement, calledLately, listJudgements, namesOfPerson } from './people.js'
import { SqlEditors } from './sql-editors.js'
import { checkedPaging } from './sql-running.js'
import { storable } from './terms.js'

/** What readers report and editors decide, in Postgres. */
export abstract class SqlEdits extends SqlEditors implements Edits {
  addReport(report: Report, how: ReportKeeping) {
    return this.run((db) => addReport(db, report, how))
  }

  reports(asked: PartAsked & { readonly state?: ReportState | undefined }) {
    return this.run((db) => listReports(db, checkedPaging(asked)))
  }

  report(id: string) {
    return this.run((db) => keptReport(db, 'id', id))
  }

  reportBySecret(secret: string) {
    return this.run((db) => keptReport(db, 'secret', secret))
  }

  editCounts() {
    return this.run(async (db) => ({ reports: await countReports(db), loose: await countLoose(db) }))
  }

  lastHandlings(ids: readonly string[]) {
    return this.run((db) => lastHandlings(db, ids.map(storable)))
  }

  pagesWithProblems(asked: PartAsked & { readonly rule?: string | undefined }) {
    return this.run((db) => pagesWithProblems(db, checkedPaging(asked)))
  }

  addHandling(handling: Handling) {
    return this.run((db) => addHandling(db, handling))
  }

  addCorrection(correction: Correction, seen: string | null) {
    return this.addCorrections([{ correction, seen }])
  }

  addCorrections(made: readonly MadeCorrection[]) {
    return this.run(async (db) => {
      const done = await addCorrections(db, made)
      if (done.is === 'kept') await this.wasAdded()
      return done
    })
  }

  corrections(asked: PartAsked & CorrectionsOf) {
    return this.run((db) => listCorrections(db, checkedPaging(asked)))
  }

  correction(id: string) {
    return this.run((db) => keptCorrection(db, storable(id)))
  }

  judgedPages(asked: PartAsked) {
    return this.run((db) => judgedPages(db, checkedPaging(asked)))
  }

  looseDecisions(asked: PartAsked) {
    return this.run((db) => listLoose(db, checkedPaging(asked)))
  }

  addJudgement(judgement: Judgement) {
    return this.run((db) => addJudgement(db, judgement))
  }

  judgements(of: { readonly key?: string | undefined }) {
    return this.run((db) => listJudgements(db, of))
  }

  calledLately(most: number) {
    return this.run((db) => calledLately(db, checkedPaging({ limit: most }).limit))
  }

  person(key: string) {
    return this.run((db) => namesOfPerson(db, key))
  }
}
