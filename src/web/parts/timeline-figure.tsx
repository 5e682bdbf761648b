import { scaleBand, scaleLinear } from 'd3-scale'
import type { TimelineEntry } from '../../record/ledger.js'
import { count } from '../view/numbers.js'
import { stretchesOf } from '../view/timeline.js'
import { rich, t } from '../words/say.js'

const WIDTH = 640
const HALF = 44
const BETWEEN = 3

/** Entries over time: statements above a line, dates that pages give below it; and the same numbers as a table that leads to the days. `urlOf`: where a day stands. */
export function TimelineFigure({ entries, urlOf }: { readonly entries: readonly TimelineEntry[]; readonly urlOf: (day: string) => string }) {
  const stretches = stretchesOf(entries)
  const [first, last] = [stretches[0], stretches.at(-1)]
  if (first === undefined || last === undefined || stretches.length < 2) return null
  const most = stretches.reduce((sum, { statements, dates }) => Math.max(sum, statements, dates), 1)
  const x = scaleBand<number>().domain(stretches.map((_, i) => i)).range([0, WIDTH]).paddingInner(0.18)
  const y = scaleLinear().domain([0, most]).range([0, HALF])
  const tall = (of: number) => Math.round((of === 0 ? 0 : Math.max(1.5, y(of))) * 10) / 10
  const round = (value: number) => Math.round(value * 10) / 10
  return (
    <figure class="bars two-way">
      <svg viewBox={`0 0 ${WIDTH} ${2 * HALF + BETWEEN}`} width={WIDTH} height={2 * HALF + BETWEEN} preserveAspectRatio="none" role="img" aria-label={t('timeline.figure', { from: first.label, to: last.label, n: most })}>
        {stretches.map(({ statements, dates }, i) => {
          const [left, width, up, down] = [round(x(i) ?? 0), round(x.bandwidth()), tall(statements), tall(dates)]
          return (
            <>
              {up === 0 ? null : <rect class="bar-said" x={left} y={round(HALF - up)} width={width} height={up} />}
              {down === 0 ? null : <rect class="bar-given" x={left} y={HALF + BETWEEN} width={width} height={down} />}
            </>
          )
        })}
      </svg>
      <p class="bars-ends" aria-hidden="true"><span>{first.label}</span><span>{rich('timeline.figureKey', { said: (words) => <span class="key-said">{words}</span>, given: (words) => <span class="key-given">{words}</span> })}</span><span>{last.label}</span></p>
      <details class="bars-table">
        <summary>{t('timeline.table')}</summary>
        <table>
          <thead><tr><th scope="col">{t('timeline.when')}</th><th scope="col">{t('timeline.statements')}</th><th scope="col">{t('timeline.datesColumn')}</th></tr></thead>
          <tbody>{stretches.filter(({ statements, dates }) => statements + dates > 0).map(({ label, statements, dates, first: day }) => <tr><th scope="row"><a href={urlOf(day)}>{label}</a></th><td>{count(statements)}</td><td>{count(dates)}</td></tr>)}</tbody>
        </table>
      </details>
    </figure>
  )
}
