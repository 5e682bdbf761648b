import { LONGEST_CONTACT, LONGEST_NOTE, REPORT_KINDS } from '../../model/report.js'
import type { Article } from '../../model/article.js'
import type { Fault } from '../forms/fault.js'
import { TRAP, type ReportField, type TypedReport } from '../forms/reporting.js'
import { ArticleLink } from '../parts/article-line.js'
import { FaultSummary, Field } from '../parts/field.js'
import { Layout } from '../parts/layout.js'
import { langAttribute } from '../view/language.js'
import { count } from '../view/numbers.js'

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
    <Layout title={faults.length > 0 ? 'Report an error: something to put right' : 'Report an error'} section="none" version={version}>
      <div class="opening">
        <h1>Report an error</h1>
        <p class="tally"><ArticleLink article={article} /></p>
      </div>
      <form class="form" method="post" action={action}>
        <FaultSummary faults={faults}><p>Nothing was sent. What you typed is kept.</p></FaultSummary>
        {words === null ? (
          <Field name="passage" label="Which words" faults={faults} hint="As they stand in the article: copy them from it."
            control={(ties) => <textarea {...ties} rows={3} dir="auto" required>{`\n${typed.passage}`}</textarea>} />
        ) : <blockquote class="from" dir="auto" {...langAttribute(article.language)}>{words}</blockquote>}
        <Field name="kind" label="What is wrong" faults={faults} hint="An editor looks at it; what was decided stands in the public log of corrections."
          control={(ties) => (
            <select {...ties} required>
              <option value="">Choose one</option>
              {REPORT_KINDS.filter((kind) => words === null || kind !== 'missing statement').map((kind) => <option value={kind} selected={kind === typed.kind}>{kind}</option>)}
            </select>
          )} />
        <Field name="note" label="In your words" faults={faults} hint={<>How it should be, and how you know. Up to {count(LONGEST_NOTE)} characters. It may be shown with the correction.</>}
          control={(ties) => <textarea {...ties} rows={5} dir="auto">{`\n${typed.note}`}</textarea>} />
        <Field name="contact" label="How you can be reached, if you like" faults={faults} hint={<>For editors alone; up to {count(LONGEST_CONTACT)} characters. Leave it empty, and nobody asks you.</>}
          control={(ties) => <input {...ties} value={typed.contact} autocomplete="email" />} />
        <p class="unseen" aria-hidden="true"><label for={TRAP}>Leave this empty</label><input id={TRAP} name={TRAP} tabindex={-1} autocomplete="off" /></p>
        <p class="form-do"><button type="submit">Send the report</button></p>
      </form>
    </Layout>
  )
}

/** In its place for who sent too many: what was typed, to be sent again later. Nothing of the ledger is looked up for it. */
export function TooManyReportsPage({ version, message, action, typed: { kind, passage, note, contact } }: { readonly version: string; readonly message: string; readonly action: string; readonly typed: TypedReport }) {
  return (
    <Layout title="Too many reports at once" section="none" version={version}>
      <div class="opening"><h1>Too many reports at once</h1></div>
      <form class="form" method="post" action={action}>
        <p class="said" role="alert">{message} Nothing was sent. What you typed is kept here.</p>
        {([['kind', kind], ['passage', passage], ['contact', contact]] as const).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
        <Field name="note" label="In your words" faults={[]} hint="As you wrote it." control={(ties) => <textarea {...ties} rows={5} dir="auto">{`\n${note}`}</textarea>} />
        <p class="form-do"><button type="submit">Send the report</button></p>
      </form>
    </Layout>
  )
}
