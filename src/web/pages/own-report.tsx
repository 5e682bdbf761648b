import { visible, visibleLines } from '../../export/visible.js'
import type { KeptReport } from '../../record/ledger.js'
import { ArticleLink } from '../parts/article-line.js'
import { Layout } from '../parts/layout.js'
import { urls } from '../urls.js'
import { timeInWords } from '../words/dates.js'
import { rich, t } from '../words/say.js'

/** A reporter's own page: how the report stands. Only they have its address. */
export function OwnReportPage({ version, kept: { report, state, handlings, answers, page }, isNew }: { readonly version: string; readonly kept: KeptReport; readonly isNew: boolean }) {
  const last = handlings.at(-1)
  return (
    <Layout title={t('reports.ownTitle')} section="none" version={version}>
      <div class="opening">
        <h1>{t('reports.ownTitle')}</h1>
        <p class="tally">{rich('reports.ownSent', { when: timeInWords(report.at), time: (words) => <time datetime={report.at}>{words}</time> })}</p>
      </div>
      <div class="form">
        {isNew ? <p class="said" role="status">{t('reports.keepAddress')}</p> : null}
        <p class="said"><strong>{t(`reports.${state}`)}</strong>{state === 'closed' && last !== undefined ? <> {rich('reports.writes', { who: <bdi>{last.editor}</bdi>, why: <bdi>{last.why}</bdi> })}</> : null}</p>
        {answers.map(({ id, editor, why }) => <p class="said"><bdi>{editor}</bdi>: <bdi>{why}</bdi> <a href={urls.correction(id)}>{t('reports.seeCorrection')}</a></p>)}
        <h2>{t('reports.whatYouReported')}</h2>
        <dl class="particulars">
          <div><dt>{t('reports.kind')}</dt><dd>{t(`reportKinds.${report.kind}`)}</dd></div>
          <div><dt>{t('reports.where')}</dt><dd>{report.target.statement === null ? <ArticleLink article={page} /> : <a href={urls.statement(report.target.statement)}>{t('reports.theStatement')}</a>}</dd></div>
          <div><dt>{t('reports.theWords')}</dt><dd dir="auto">{report.target.quote.exact}</dd></div>
          {report.note === '' ? null : <div><dt>{t('reports.inYourWords')}</dt><dd dir="auto" class="as-typed">{visibleLines(report.note)}</dd></div>}
          <div><dt>{t('reports.toReachYou')}</dt><dd>{report.contact === null ? t('reports.notGiven') : <bdi>{visible(report.contact)}</bdi>}</dd></div>
        </dl>
      </div>
    </Layout>
  )
}
