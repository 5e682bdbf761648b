import { openStore } from '../../src/store/open-store.js'
import { dueForReread, reread } from '../../src/record/reread.js'
import { againNeeds, pages } from './kill-pages.js'

/** Reads again what is due in the ledger named by its first argument, of as many pages as its second says, and tells of each page, once it is acknowledged, with its number. */
const store = await openStore(process.argv[2]!)
const needs = againNeeds(store, pages(Number(process.argv[3])))
const numbers = new Map(pages(Number(process.argv[3])).map(({ capture }, number) => [capture.sha256, number]))
const due = await dueForReread(needs, { all: true })
process.stdout.write('open\n')
let at = 0
for await (const { failure } of reread(needs, due)) {
  if (failure !== null) throw new Error(failure)
  process.stdout.write(`${numbers.get(due[at++]!)!}\n`)
}
await store.close()
process.stdout.write('done\n')
