import { visible, visibleLines } from '../../export/visible.js'
import type { ReportState } from '../../model/report.js'
import type { KeptReport } from '../../record/ledger.js'
import { ArticleLink } from '../parts/article-line.js'
import { Layout } from '../parts/layout.js'
import { urls } from '../urls.js'
import { timeInWords } from '../words/dates.js'

const STATES: Readonly<Record<ReportState, string>> = {
  open: 'No editor has looked at it yet.', taken: 'An editor is looking at it.', answered: 'It was answered by a correction.', closed: 'It was closed without a correction.',
}

/** A reporter's own page: how the report stands. Only they have its address. */
export function OwnReportPage({ version, kept: { report, state, handlings, answers, page }, isNew }: { readonly version: string; readonly kept: KeptReport; readonly isNew: boolean }) {
  const last = handlings.at(-1)
  return (
    <Layout title="Your report" section="none" version={version}>
      <div class="opening">
        <h1>Your report</h1>
        <p class="tally">Sent <time datetime={report.at}>{timeInWords(report.at)}</time></p>
      </div>
      <div class="form">
        {isNew ? <p class="said" role="status">Thank you. Keep the address of this page: it tells how your report stands, and only you have it.</p> : null}
        <p class="said"><strong>{STATES[state]}</strong>{state === 'closed' && last !== undefined ? <> <bdi>{last.editor}</bdi> writes: <bdi>{last.why}</bdi></> : null}</p>
        {answers.map(({ id, editor, why }) => <p class="said"><bdi>{editor}</bdi>: <bdi>{why}</bdi> <a href={urls.correction(id)}>See the correction</a></p>)}
        <h2>What you reported</h2>
        <dl class="particulars">
          <div><dt>What is wrong</dt><dd>{report.kind}</dd></div>
          <div><dt>Where</dt><dd>{report.target.statement === null ? <ArticleLink article={page} /> : <a href={urls.statement(report.target.statement)}>the statement</a>}</dd></div>
          <div><dt>The words</dt><dd dir="auto">{report.target.quote.exact}</dd></div>
          {report.note === '' ? null : <div><dt>In your words</dt><dd dir="auto" class="as-typed">{visibleLines(report.note)}</dd></div>}
          <div><dt>To reach you</dt><dd>{report.contact === null ? 'not given' : <bdi>{visible(report.contact)}</bdi>}</dd></div>
        </dl>
      </div>
    </Layout>
  )
}
