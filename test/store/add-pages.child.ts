import { openStore } from '../../src/store/open-store.js'
import { pages } from './kill-pages.js'

/** Adds all pages to the ledger named by its first argument, of as many pages as its second says and tells of each, once it is acknowledged, with its number. */
const store = await openStore(process.argv[2]!)
process.stdout.write('open\n')
for (const [number, page] of pages(Number(process.argv[3])).entries()) {
  await store.add(page)
  process.stdout.write(`${number}\n`)
}
await store.close()
process.stdout.write('done\n')
