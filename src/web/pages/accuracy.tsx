import type { Accuracy } from '../../record/ledger.js'
import { MOST_JUDGED } from '../limits.js'
import { Layout } from '../parts/layout.js'
import { urls } from '../urls.js'
import { rich, t } from '../words/say.js'

type Share = Accuracy['found']

/** Outlets that are shown. */
const OUTLETS = 30

/** What editors' decisions say of how pages are read: each figure with its interval, drawn and as a table. */
export function AccuracyPage({ version, of }: { readonly version: string; readonly of: Accuracy }) {
  const { pages, decided: { confirmed, corrected, rejected, added }, found, fields, outlets, versions, changes } = of
  return (
    <Layout title={t('accuracy.title')} section="corrections" version={version}>
      <div class="opening">
        <h1>{t('accuracy.title')}</h1>
        <p class="tally">{rich(pages === MOST_JUDGED ? 'accuracy.tallyLast' : 'accuracy.tally', { n: pages, confirmed, corrected, rejected, added, a: (words) => <a href={urls.corrections()}>{words}</a> })}</p>
      </div>
      {pages === 0 ? <p class="empty">{t('accuracy.none')}</p> : (
        <>
          <p class="caution">{t('accuracy.caution')} {confirmed === 0 ? t('accuracy.noneConfirmed') : t('accuracy.someConfirmed', { n: confirmed })}</p>
          <Shares id="fields" title={t('accuracy.asTheProgram')} rows={[[t('accuracy.isStatement'), found], ...fields.map(({ field, share }) => [t(`fieldNames.${field}`), share] as const)]} />
          <Shares id="outlets" title={t('accuracy.byOutlet')} rows={outlets.slice(0, OUTLETS).map(({ outlet, share }) => [outlet ?? t('accuracy.noOutlet'), share] as const)} />
          {outlets.length > OUTLETS ? <p class="aside">{t('accuracy.moreOutlets', { n: outlets.length - OUTLETS })}</p> : null}
          {versions.map((one, i) => (
            <Shares id={`version-${i}`} title={t('accuracy.byVersion', { version: one.version })} note={t('accuracy.decidedOn', { n: one.statements })}
              rows={[[t('accuracy.has'), one.has], [t('accuracy.leavesOut'), one.leavesOut], ...one.fields.map(({ field, share }) => [t(`fieldNames.${field}`), share] as const)]} />
          ))}
          {changes.map(({ from, to, compared, totals, better, worse }) => (
            <section class="waiting" aria-label={t('accuracy.fromTo', { from, to })}>
              <h2>{t('accuracy.fromTo', { from, to })}</h2>
              <p>{t('accuracy.betterWorse', { better: totals.better, worse: totals.worse, n: compared })}</p>
              {([['better', better, totals.better], ['worse', worse, totals.worse]] as const).map(([is, all, total]) => (all.length === 0 ? null : (
                <details>
                  <summary>{total > all.length ? t('accuracy.theFirst', { what: t(`accuracy.${is}`, { n: total }), shown: all.length }) : t(`accuracy.${is}`, { n: total })}</summary>
                  <ul role="list">{all.map(({ statement, article, fields: which }) => <li>{rich('accuracy.changed', { title: <a href={urls.statement(statement)}>{article.title ?? t('accuracy.untitled')}</a>, fields: which.map((field) => (field === 'statement' ? t('accuracy.whetherOne') : t(`fieldNames.${field}`))).join(', ') })}</li>)}</ul>
                </details>
              )))}
            </section>
          ))}
        </>
      )}
    </Layout>
  )
}

const ROW = 22
const LEFT = 4
const WIDTH = 300

/** Shares with their intervals: a dot on a line each, and the same in words. */
function Shares({ id, title, note, rows }: { readonly id: string; readonly title: string; readonly note?: string; readonly rows: readonly (readonly [string, Share])[] }) {
  const at = (share: number) => LEFT + share * (WIDTH - 2 * LEFT)
  return (
    <section class="shares" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note === undefined ? null : <p class="aside">{note}</p>}
      <div class="shares-table">
        <table>
          <thead><tr><th scope="col">{t('accuracy.what')}</th><th scope="col">{t('accuracy.right')}</th><th scope="col">{t('accuracy.of')}</th><th scope="col">{t('accuracy.between')}</th><th scope="col" class="drawn"><span class="unseen">{t('accuracy.drawn')}</span></th></tr></thead>
          <tbody>
            {rows.map(([what, { right, of, share, low, high }]) => (
              <tr>
                <th scope="row"><bdi>{what}</bdi></th><td>{share === null ? '–' : percent(share)}</td><td>{t('accuracy.rightOf', { right, of })}</td><td>{of === 0 ? '–' : t('accuracy.lowAndHigh', { low: percent(low), high: percent(high) })}</td>
                <td class="drawn">
                  <svg viewBox={`0 0 ${WIDTH} ${ROW}`} width={WIDTH} height={ROW} role="img" aria-label={share === null ? t('accuracy.nothingToDraw') : t('accuracy.shareBetween', { share: percent(share), low: percent(low), high: percent(high) })}>
                    <line class="axis" x1={at(0)} x2={at(1)} y1={ROW / 2} y2={ROW / 2} />
                    {[0, 0.5, 1].map((tick) => <line class="axis" x1={at(tick)} x2={at(tick)} y1={ROW / 2 - 4} y2={ROW / 2 + 4} />)}
                    {share === null ? null : <><line class="interval" x1={at(low)} x2={at(high)} y1={ROW / 2} y2={ROW / 2} /><circle class="share" cx={at(share)} cy={ROW / 2} r="4.5" /></>}
                  </svg>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function percent(share: number): string {
  return t('accuracy.percent', { n: Math.round(share * 100) })
}
