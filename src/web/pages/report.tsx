import { LONGEST_CONTACT, LONGEST_NOTE, REPORT_KINDS } from '../../model/report.js'
import type { Article } from '../../model/article.js'
import type { Fault } from '../forms/fault.js'
import { TRAP, type ReportField, type TypedReport } from '../forms/reporting.js'
import { ArticleLink } from '../parts/article-line.js'
import { FaultSummary, Field } from '../parts/field.js'
import { Layout } from '../parts/layout.js'
import { langAttribute } from '../view/language.js'
import { t } from '../words/say.js'

/** What a report is about. */
export interface ReportAbout {
  readonly article: Article
  /** The statement's words; `null` where the reader gives those of the article. */
  readonly words: string | null
}

interface ReportForm {
  readonly version: string
  readonly about: ReportAbout
  readonly action: string
  readonly typed: TypedReport
  readonly faults: readonly Fault<ReportField>[]
}

/** Where a reader reports that something is read wrongly. */
export function ReportPage({ version, about: { article, words }, action, typed, faults }: ReportForm) {
  return (
    <Layout title={faults.length > 0 ? t('deciding.putRight', { title: t('reports.title') }) : t('reports.title')} section="none" version={version}>
      <div class="opening">
        <h1>{t('reports.title')}</h1>
        <p class="tally"><ArticleLink article={article} /></p>
      </div>
      <form class="form" method="post" action={action}>
        <FaultSummary faults={faults}><p>{t('reports.nothingSent')}</p></FaultSummary>
        {words === null ? (
          <Field name="passage" label={t('reports.passage')} faults={faults} hint={t('reports.passageHint')}
            control={(ties) => <textarea {...ties} rows={3} dir="auto" required>{`\n${typed.passage}`}</textarea>} />
        ) : <blockquote class="from" dir="auto" {...langAttribute(article.language)}>{words}</blockquote>}
        <Field name="kind" label={t('reports.kind')} faults={faults} hint={t('reports.kindHint')}
          control={(ties) => (
            <select {...ties} required>
              <option value="">{t('deciding.chooseOne')}</option>
              {REPORT_KINDS.filter((kind) => words === null || kind !== 'missing statement').map((kind) => <option value={kind} selected={kind === typed.kind}>{t(`reportKinds.${kind}`)}</option>)}
            </select>
          )} />
        <Field name="note" label={t('reports.inYourWords')} faults={faults} hint={t('reports.noteHint', { n: LONGEST_NOTE })}
          control={(ties) => <textarea {...ties} rows={5} dir="auto">{`\n${typed.note}`}</textarea>} />
        <Field name="contact" label={t('reports.contact')} faults={faults} hint={t('reports.contactHint', { n: LONGEST_CONTACT })}
          control={(ties) => <input {...ties} value={typed.contact} autocomplete="email" />} />
        <p class="unseen" aria-hidden="true"><label for={TRAP}>{t('reports.trap')}</label><input id={TRAP} name={TRAP} tabindex={-1} autocomplete="off" /></p>
        <p class="form-do"><button type="submit">{t('reports.send')}</button></p>
      </form>
    </Layout>
  )
}

/** In its place for who sent too many: what was typed, to be sent again later. Nothing of the ledger is looked up for it. */
export function TooManyReportsPage({ version, message, action, typed: { kind, passage, note, contact } }: { readonly version: string; readonly message: string; readonly action: string; readonly typed: TypedReport }) {
  return (
    <Layout title={t('reports.tooMany')} section="none" version={version}>
      <div class="opening"><h1>{t('reports.tooMany')}</h1></div>
      <form class="form" method="post" action={action}>
        <p class="said" role="alert">{t('reports.tooManyMeans', { message })}</p>
        {([['kind', kind], ['passage', passage], ['contact', contact]] as const).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
        <Field name="note" label={t('reports.inYourWords')} faults={[]} hint={t('reports.asYouWrote')} control={(ties) => <textarea {...ties} rows={5} dir="auto">{`\n${note}`}</textarea>} />
        <p class="form-do"><button type="submit">{t('reports.send')}</button></p>
      </form>
    </Layout>
  )
}
