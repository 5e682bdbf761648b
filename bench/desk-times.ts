import type { Hono } from 'hono'
import { quantile, rounded, type Figure } from './figure.js'

const WARM_UP = 5

/** The median and the 95th percentile of a request's time, from the address to the whole page. `id` as in `Figure`, without the end. */
export async function timed(app: Hono, id: string, what: string, addresses: readonly string[]): Promise<Figure[]> {
  const times: number[] = []
  for (const [i, address] of [...addresses.slice(0, WARM_UP), ...addresses].entries()) {
    const begin = performance.now()
    const answer = await app.request(address)
    await answer.text()
    if (answer.status !== 200) throw new Error(`${address}: got status ${answer.status}, expected 200`)
    if (i >= WARM_UP) times.push(performance.now() - begin)
  }
  return [
    { id: `${id}.median`, what, of: 'median', value: rounded(quantile(times, 0.5)), unit: 'ms' },
    { id: `${id}.p95`, what, of: '95th percentile', value: rounded(quantile(times, 0.95)), unit: 'ms' },
  ]
}
