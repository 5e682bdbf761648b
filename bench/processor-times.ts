import { readdirSync, readFileSync } from 'node:fs'
import type { Hono } from 'hono'
import { quantile, rounded, type Figure } from './figure.js'

const WARM_UP = 5

/**
 * The median and the 95th percentile of the processor's time that a request takes, from the address to the whole page: the desk's own, and that of the database server's processes that
 * `serving` tells. On a machine that others use as well the clock tells how busy they are. `id` as in `Figure`, without the end.
 */
export async function processorTimes(app: Hono, id: string, what: string, addresses: readonly string[], serving: () => readonly string[]): Promise<Figure[]> {
  const times: number[] = []
  for (const [i, address] of [...addresses.slice(0, WARM_UP), ...addresses].entries()) {
    const before = new Map(serving().map((one) => [one, ranFor(one)]))
    const own = process.cpuUsage()
    const answer = await app.request(address)
    await answer.text()
    if (answer.status !== 200) throw new Error(`${address}: got status ${answer.status}, expected 200`)
    const { user, system } = process.cpuUsage(own)
    if (i >= WARM_UP) times.push((user + system) / 1000 + serving().reduce((sum, one) => sum + ranFor(one) - (before.get(one) ?? 0), 0))
  }
  return [
    { id: `${id}.median`, what, of: 'median', value: rounded(quantile(times, 0.5)), unit: 'ms' },
    { id: `${id}.p95`, what, of: '95th percentile', value: rounded(quantile(times, 0.95)), unit: 'ms' },
  ]
}

/** The numbers of a process' children. */
export function childrenOf(parent: number): string[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(/^\d+ \(.*\) \S (\d+)/.exec(told(`/proc/${name}/stat`))?.[1]) === parent)
}

/** Milliseconds that a process ran for until now; 0 of one that has ended. */
function ranFor(process: string): number {
  return Number(told(`/proc/${process}/schedstat`).split(' ')[0]) / 1e6
}

function told(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
