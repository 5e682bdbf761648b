import { CAUTION, nameOf } from '../../export/accuracy-text.js'
import { FIELD_NAMES } from '../../export/to-edits.js'
import type { Accuracy } from '../../record/ledger.js'
import { MOST_JUDGED } from '../limits.js'
import { Layout } from '../parts/layout.js'
import { urls } from '../urls.js'
import { counted } from '../view/numbers.js'

type Share = Accuracy['found']

/** Outlets that are shown. */
const OUTLETS = 30

/** What editors' decisions say of how pages are read: each figure with its interval, drawn and as a table. */
export function AccuracyPage({ version, of }: { readonly version: string; readonly of: Accuracy }) {
  const { pages, decided: { confirmed, corrected, rejected, added }, found, fields, outlets, versions, changes } = of
  return (
    <Layout title="How pages are read" section="corrections" version={version}>
      <div class="opening">
        <h1>How pages are read</h1>
        <p class="tally">By what editors decided on {pages === MOST_JUDGED ? `the ${MOST_JUDGED} pages that they decided on last` : counted(pages, 'page')}: {confirmed} confirmed, {corrected} corrected, {rejected} rejected, {added} added. <a href={urls.corrections()}>All corrections</a></p>
      </div>
      {pages === 0 ? <p class="empty">Nothing was decided on yet. Confirm statements that are right, too: they count as much as those that are wrong.</p> : (
        <>
          <p class="caution">{CAUTION} Confirmed statements are what makes these figures worth something: {confirmed === 0 ? 'there are none yet' : `there are ${confirmed}`}.</p>
          <Shares id="fields" title="As the program had it" rows={[['is a statement', found], ...fields.map(({ field, share }) => [FIELD_NAMES[field], share] as const)]} />
          <Shares id="outlets" title="By outlet: right in all fields" rows={outlets.slice(0, OUTLETS).map(({ outlet, share }) => [outlet ?? 'no outlet named', share] as const)} />
          {outlets.length > OUTLETS ? <p class="aside">And {outlets.length - OUTLETS} more, with fewer decisions.</p> : null}
          {versions.map((one, i) => (
            <Shares id={`version-${i}`} title={`By the analysis ${one.version}`} note={`${counted(one.statements, 'statement')} decided on, of pages that it read.`}
              rows={[['has of the statements', one.has], ['leaves out what is none', one.leavesOut], ...one.fields.map(({ field, share }) => [FIELD_NAMES[field], share] as const)]} />
          ))}
          {changes.map(({ from, to, compared, totals, better, worse }) => (
            <section class="waiting" aria-label={`From ${from} to ${to}`}>
              <h2>From {from} to {to}</h2>
              <p>{totals.better} better, {totals.worse} worse, of {counted(compared, 'statement')} decided on.</p>
              {([['Better', better, totals.better], ['Worse', worse, totals.worse]] as const).map(([is, all, total]) => (all.length === 0 ? null : (
                <details>
                  <summary>{is}: {total}{total > all.length ? `, the first ${all.length}` : ''}</summary>
                  <ul role="list">{all.map(({ statement, article, fields: which }) => <li><a href={urls.statement(statement)}>{article.title ?? 'Untitled'}</a>: {which.map(nameOf).join(', ')}</li>)}</ul>
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
          <thead><tr><th scope="col">What</th><th scope="col">Right</th><th scope="col">Of</th><th scope="col">Between</th><th scope="col" class="drawn"><span class="unseen">Drawn, from 0 to 100 %</span></th></tr></thead>
          <tbody>
            {rows.map(([what, { right, of, share, low, high }]) => (
              <tr>
                <th scope="row"><bdi>{what}</bdi></th><td>{share === null ? '–' : percent(share)}</td><td>{right} of {of}</td><td>{of === 0 ? '–' : `${percent(low)} and ${percent(high)}`}</td>
                <td class="drawn">
                  <svg viewBox={`0 0 ${WIDTH} ${ROW}`} width={WIDTH} height={ROW} role="img" aria-label={share === null ? 'nothing to draw' : `${percent(share)}, between ${percent(low)} and ${percent(high)}`}>
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
  return `${Math.round(share * 100)} %`
}
