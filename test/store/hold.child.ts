import { openStore } from '../../src/store/open-store.js'

/** Opens the ledger named by its argument and holds it until it is killed. */
await openStore(process.argv[2]!)
process.stdout.write('open\n')
setInterval(() => undefined, 1000)
