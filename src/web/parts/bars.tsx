import type { MonthCount } from '../../model/search.js'
import { barsOf, placed, type Bar } from '../view/bars.js'
import { count } from '../view/numbers.js'
import { t } from '../words/say.js'

const WIDTH = 640
const HEIGHT = 56

interface Shown {
  readonly months: readonly MonthCount[]
  /** What the bars count: `Statements by when they were published`. */
  readonly title: string
  /** Where a stretch leads to. */
  readonly urlOf: (bar: Bar) => string
  /** Said below, where not all were counted. */
  readonly note?: string
}

/** Statements over time: bars, and the same numbers as a table. Nothing where there is but one stretch of time. */
export function Bars({ months, title, urlOf, note }: Shown) {
  const bars = barsOf(months)
  const [first, last] = [bars[0], bars.at(-1)]
  if (first === undefined || last === undefined || bars.length < 2) return null
  const most = bars.reduce((one, other) => (other.count > one.count ? other : one))
  return (
    <figure class="bars">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} preserveAspectRatio="none" role="img" aria-label={t('bars.label', { title, first: first.label, last: last.label, month: most.label, n: most.count })}>
        {placed(bars, { width: WIDTH, height: HEIGHT }).map((bar) => (bar.height === 0 ? null : <rect x={bar.x} y={bar.y} width={bar.width} height={bar.height} />))}
      </svg>
      <p class="bars-ends" aria-hidden="true"><span>{first.label}</span><span>{t('bars.most', { n: most.count, month: most.label })}</span><span>{last.label}</span></p>
      <details class="bars-table">
        <summary>{t('bars.table', { title })}</summary>
        <table>
          <thead><tr><th scope="col">{t('bars.when')}</th><th scope="col">{t('bars.statements')}</th></tr></thead>
          <tbody>{bars.filter((bar) => bar.count > 0).map((bar) => <tr><th scope="row"><a href={urlOf(bar)}>{bar.label}</a></th><td>{count(bar.count)}</td></tr>)}</tbody>
        </table>
        {note === undefined ? null : <p class="aside">{note}</p>}
      </details>
    </figure>
  )
}
