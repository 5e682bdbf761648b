import { openStore } from '../../src/store/open-store.js'
import { testLedger } from '../ledger.js'
import { person } from './entries.js'
import { ASSIGNED, EDITED, pages } from './kill-pages.js'

/**
 * Corrects the first statement of each page that isn't corrected yet, in the ledger named by its first argument, of as many pages as its second says, gives the last one to somebody else, and changes an editor; tells of each
 * page, once it is acknowledged, with its number.
 */
const store = await openStore(process.argv[2]!)
const ledger = testLedger(store, '2030-03-03T00:00:00.000Z')
process.stdout.write('open\n')
for (const [number, { analysis: { statements: [first] } }] of pages(Number(process.argv[3])).entries()) {
  if (first === undefined || (await store.corrections({ statement: first.id, limit: 1 })).items.length > 0) continue
  await ledger.decide({ is: 'change', statement: first.id, values: { speakers: [person(EDITED)] } }, { editor: 'Eda', why: 'as the page says' })
  const last = (await ledger.show(first.id))?.statement
  if (last !== undefined) await ledger.assign({ statements: [last.id], speaker: EDITED, actor: ASSIGNED }, { editor: 'Eda', why: 'the other' })
  if (!await ledger.setEditorRole('Eda', number % 2 === 0 ? 'editor' : 'chief', null).then(() => true, () => false)) await ledger.addEditor({ name: 'Eda', role: 'editor', email: 'eda@paper.example', password: null }, null)
  process.stdout.write(`${number}\n`)
}
await store.close()
process.stdout.write('done\n')
