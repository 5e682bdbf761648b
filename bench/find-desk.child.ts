/**
 * Measures finding and comparing on the desk over a ledger at scale, in a process of its own: the ledger's location, then the beginning of the figures' identifiers, then the number of the
 * database server's first process, where it has one. Prints figures as JSON.
 */
import { openStore } from '../src/store/open-store.js'
import { desk } from '../src/web/index.js'
import { testLedger } from '../test/ledger.js'
import type { Figure } from './figure.js'
import { findRequests } from './find-requests.js'
import { childrenOf, processorTimes } from './processor-times.js'

const [location = '', part = '', server] = process.argv.slice(2)
/** How many requests of each kind are timed: of a ledger in a folder fewer, since one process does all. */
const REQUESTS = server === undefined ? 20 : 40
const childrenNow = () => (server === undefined ? [] : childrenOf(Number(server)))
// What the server does besides is none of the desk's.
const others = new Set(childrenNow())
const serving = () => childrenNow().filter((one) => !others.has(one))
const store = await openStore(location)
const ledger = testLedger(store, new Date().toISOString())
const app = desk({ ledger, version: 'bench' })
const figures: Figure[] = []
for (const { id, what, addresses } of await findRequests(ledger, REQUESTS)) {
  const [median, p95] = await processorTimes(app, `${part}.${id}`, what, addresses, serving)
  console.error(`  ${what}: ${median!.value} ms (95th percentile ${p95!.value} ms)`)
  figures.push(median!, p95!)
}
await store.close()
console.log(JSON.stringify(figures))
