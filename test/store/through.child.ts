import { createInterface } from 'node:readline'
import { openStore } from '../../src/store/open-store.js'
import { entry, person } from './entries.js'

/**
 * Opens the ledger named by its argument, also through the process that has it, and does as its standard input says, line by line: `add NAME`,
 * `count`, `close`. Tells of each once it is done.
 */
const store = await openStore(process.argv[2]!)
process.stdout.write('open\n')
for await (const line of createInterface({ input: process.stdin })) {
  const [what, name = ''] = line.split(' ')
  if (what === 'close') break
  if (what === 'add') await store.add(entry({ name, said: [{ speakers: [person('Ada Morrow')], content: `“${name}”` }] }))
  process.stdout.write(what === 'count' ? `${(await store.counts()).articles}\n` : `${line}\n`)
}
await store.close()
process.stdout.write('closed\n')
process.stdin.destroy()
