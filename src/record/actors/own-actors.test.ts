import { afterAll, beforeAll, expect, test } from 'vitest'
import { version as builtIn } from '../../../test/analyser.js'
import { analyse } from '../../../test/analyser.js'
import { testLedger } from '../../../test/ledger.js'
import { PgliteGround } from '../../../test/store/pglite-ground.js'
import { READER } from '../../ingest/reader-version.js'
import { readPage } from '../../ingest/read-page.js'
import type { Store } from '../../store/store.js'

const ground = new PgliteGround()
let store: Store
beforeAll(async () => {
  await ground.setUp()
  store = await ground.open(await ground.fresh())
})
afterAll(async () => {
  await store.close()
  await ground.tearDown()
})

const PAGE = 'The quay is full\n\n“The quay is full this year,” the Icelandic foreign minister, Ada Brandt, said on Friday. “We will build another.”\n\nThe foreign minister of Iceland said in May that the old quay would stay.\n'
const list = (name: string) => ({ name: 'list.csv', bytes: new TextEncoder().encode(`name,office,country,start\n${name},foreign_minister,IS,2031-01-01\n`) })

test('pages are read with the ledger’s own lists, the analysis says with which, and what is there is read again', async () => {
  const ledger = testLedger(store, '2031-03-10T00:00:00.000Z', { reader: () => Promise.resolve({ version: READER, readPage }), analyser: () => Promise.resolve({ version: builtIn, analyse }) })
  const page = readPage({ name: 'quay.txt', bytes: new TextEncoder().encode(PAGE), receivedAt: '2031-03-09T00:00:00.000Z', published: '2031-03-07' })
  const { articleId } = await ledger.add(page)
  const told = async () => {
    const kept = await ledger.article(articleId)
    return [kept?.analysis.version, kept?.analysis.statements.map(({ speakers }) => speakers[0]?.actor)]
  }
  expect(await told()).toEqual([builtIn, [undefined, undefined, undefined].slice(0, (await ledger.article(articleId))!.analysis.statements.length)])
  const { list: { number } } = await ledger.importActors(list('Ada Brandt'))
  expect(number).toBe(1)
  for await (const { failure } of ledger.reread(await ledger.dueForReread({ all: true }))) expect(failure).toBeNull()
  const [version, actors] = await told()
  expect(version).toBe(`${builtIn}+actors-1`)
  expect(actors).toContain('onrecord:is:ada-brandt')
  expect(await ledger.dueForReread({ all: true })).toEqual([])
  // A list that counts no more is a state of its own: what was read with it is due.
  expect(await ledger.removeActors(1)).toBe(true)
  for await (const { failure } of ledger.reread(await ledger.dueForReread({ all: true }))) expect(failure).toBeNull()
  expect((await told())[0]).toBe(`${builtIn}+actors-2`)
  expect((await told())[1]).not.toContain('onrecord:is:ada-brandt')
})
