import { readdirSync, readFileSync } from 'node:fs'
import type { Hono } from 'hono'
import { quantile, rounded, type Figure } from './figure.js'

/** What one request took, in milliseconds: of the processor, and by the clock. */
interface Took {
  readonly processor: number
  readonly clock: number
}

/**
 * The median and the 95th percentile of the processor's time that a request takes, from the address to the whole page: the desk's own, and that of the database server's processes that
 * `serving` tells. On a machine that others use as well the clock tells how busy they are; its 95th percentile is told besides. `addresses` are asked after as many `first` ones of the same kind, whose
 * 95th percentile is told apart: what is asked for first, the server reads from disk and Node compiles. `id` as in `Figure`, without the end.
 */
export async function processorTimes(app: Hono, id: string, what: string, { first, addresses, serving }: { readonly first: readonly string[]; readonly addresses: readonly string[]; readonly serving: () => readonly string[] }): Promise<Figure[]> {
  const [before, times] = [await timesOf(app, first, serving), await timesOf(app, addresses, serving)]
  const figure = (end: string, of: NonNullable<Figure['of']>, values: readonly number[], part: number): Figure => ({ id: `${id}.${end}`, what, of, value: rounded(quantile(values, part)), unit: 'ms' })
  const processor = times.map((took) => took.processor)
  return [
    figure('median', 'median', processor, 0.5), figure('p95', '95th percentile', processor, 0.95), figure('clock', '95th percentile by the clock', times.map((took) => took.clock), 0.95),
    figure('first', '95th percentile of the first requests', before.map((took) => took.processor), 0.95),
  ]
}

async function timesOf(app: Hono, addresses: readonly string[], serving: () => readonly string[]): Promise<Took[]> {
  const times: Took[] = []
  for (const address of addresses) {
    const before = new Map(serving().map((one) => [one, ranFor(one)]))
    const [own, begin] = [process.cpuUsage(), performance.now()]
    const answer = await app.request(address)
    await answer.text()
    const clock = performance.now() - begin
    const { user, system } = process.cpuUsage(own)
    if (answer.status !== 200) throw new Error(`${address}: got status ${answer.status}, expected 200`)
    times.push({ processor: (user + system) / 1000 + serving().reduce((sum, one) => sum + ranFor(one) - (before.get(one) ?? 0), 0), clock })
  }
  return times
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
