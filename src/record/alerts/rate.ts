import type { AlertSearch } from '../../model/alert.js'
import type { Store } from '../../store/store.js'

/** Of so many days what the ledger got is counted. */
export const RATED_DAYS = 28
const DAY = 86_400_000

/** How much an alert would have told, had it been there: counted, not guessed. */
export interface AlertRate {
  /** The first day that was looked at, `YYYY-MM-DD`, UTC, and how many with it up to now: fewer where the ledger is younger. */
  readonly from: string
  readonly days: number
  /** What the search finds of what the ledger got in these days. */
  readonly found: number
  /** On how many of the days there was something, and the day with most; `null` for none. */
  readonly daysWithSome: number
  readonly most: { readonly day: string; readonly count: number } | null
  /** To be expected if the coming weeks are like these; `null` where the ledger is younger than a day or empty. */
  readonly perWeek: number | null
  /** Of `found`, how many are more than `cap` on their day, and so would have been counted and not told. */
  readonly overCap: number
}

/** Counts what a search finds of what the ledger got in the last four weeks. */
export async function rateOf(store: Pick<Store, 'newlyByDay'>, search: AlertSearch, { cap, now }: { readonly cap: number; readonly now: Date }): Promise<AlertRate> {
  const today = now.toISOString().slice(0, 10)
  const earliest = new Date(Date.parse(today) - (RATED_DAYS - 1) * DAY).toISOString().slice(0, 10)
  const { days, since } = await store.newlyByDay(search, earliest)
  const from = since !== null && since.slice(0, 10) > earliest ? since.slice(0, 10) : earliest
  const whole = (Date.parse(today) - Date.parse(from)) / DAY + 1
  const found = days.reduce((sum, { count }) => sum + count, 0)
  const most = days.reduce<AlertRate['most']>((best, one) => (best === null || one.count > best.count ? one : best), null)
  return {
    from, days: whole, found, daysWithSome: days.length, most, perWeek: since === null || whole < 2 ? null : Math.round((70 * found) / whole) / 10,
    overCap: days.reduce((sum, { count }) => sum + Math.max(0, count - cap), 0),
  }
}
