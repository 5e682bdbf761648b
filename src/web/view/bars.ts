import { scaleBand, scaleLinear } from 'd3-scale'
import type { MonthCount } from '../../model/search.js'
import { dateInWords } from '../words/dates.js'
import { t } from '../words/say.js'

/** Longer stretches are told by year. Months. */
const MOST_MONTHS = 40
/** And those by decade. Years. */
const MOST_YEARS = 60

/** A stretch of time with how many statements are of it. `value`: as searches take it, from and to. */
export interface Bar {
  readonly label: string
  readonly from: string
  readonly to: string
  readonly count: number
}

/** A bar with its place, in the units of the picture. */
export interface PlacedBar extends Bar {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Counts as bars without a gap in time: months, or years or decades where these are many. What is known by its year alone is told with years only. */
export function barsOf(months: readonly MonthCount[]): Bar[] {
  const [first, last] = [months[0]?.month, months.at(-1)?.month]
  if (first === undefined || last === undefined) return []
  const [begin, end] = [numberOf(first, 1), numberOf(last, 12)]
  if (end - begin < MOST_MONTHS && months.every(({ month }) => month.length === 7)) {
    const counts = new Map(months.map(({ month, count }) => [month, count]))
    return Array.from({ length: end - begin + 1 }, (_, i) => {
      const [year, month] = [Math.floor((begin + i - 1) / 12), (begin + i - 1) % 12 + 1]
      const value = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
      return { label: dateInWords(value), from: value, to: value, count: counts.get(value) ?? 0 }
    })
  }
  const [firstYear, lastYear] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  const step = lastYear - firstYear < MOST_YEARS ? 1 : 10
  const counts = new Map<number, number>()
  for (const { month, count } of months) {
    const key = Math.floor(Number(month.slice(0, 4)) / step) * step
    counts.set(key, (counts.get(key) ?? 0) + count)
  }
  const start = Math.floor(firstYear / step) * step
  return Array.from({ length: Math.floor((lastYear - start) / step) + 1 }, (_, i) => {
    const year = start + i * step
    return { label: step === 1 ? String(year) : t('bars.decade', { year }), from: String(year).padStart(4, '0'), to: String(year + step - 1).padStart(4, '0'), count: counts.get(year) ?? 0 }
  })
}

function numberOf(month: string, otherwise: number): number {
  return Number(month.slice(0, 4)) * 12 + (month.length === 7 ? Number(month.slice(5)) : otherwise)
}

/** Bars in a picture of `width` by `height`. One that counts anything is seen. */
export function placed(bars: readonly Bar[], { width, height }: { readonly width: number; readonly height: number }): PlacedBar[] {
  const x = scaleBand<number>().domain(bars.map((_, i) => i)).range([0, width]).paddingInner(0.18)
  const y = scaleLinear().domain([0, bars.reduce((most, { count }) => Math.max(most, count), 1)]).range([0, height])
  const round = (value: number) => Math.round(value * 10) / 10
  return bars.map((bar, i) => {
    const tall = bar.count === 0 ? 0 : Math.max(1, y(bar.count))
    return { ...bar, x: round(x(i) ?? 0), width: round(x.bandwidth()), y: round(height - tall), height: round(tall) }
  })
}
