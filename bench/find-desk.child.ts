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
/** How many requests of each kind are timed, after as many others of the kind: a server in use has answered some. */
const REQUESTS = 40
const childrenNow = () => (server === undefined ? [] : childrenOf(Number(server)))
// What the server does besides is none of the desk's.
const others = new Set(childrenNow())
const serving = () => childrenNow().filter((one) => !others.has(one))
/** Two of four: addresses of a kind may take turns, and those of all years must be among both halves. */
const every = (addresses: readonly string[], from: 0 | 2) => addresses.filter((_, i) => i % 4 === from || i % 4 === from + 1)
const store = await openStore(location)
const ledger = testLedger(store, new Date().toISOString())
const app = desk({ ledger, version: 'bench' })
const figures: Figure[] = []
for (const { id, what, addresses } of await findRequests(ledger, 2 * REQUESTS)) {
  const of = await processorTimes(app, `${part}.${id}`, what, { first: every(addresses, 0), addresses: every(addresses, 2), serving })
  console.error(`  ${what}: ${of.map((figure) => `${figure.of}: ${figure.value} ms`).join(', ')}`)
  figures.push(...of)
}
await store.close()
console.log(JSON.stringify(figures))
