import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { translation } from '../../src/model/translation.js'
import { testLedger } from '../ledger.js'
import { entry, person, received, repeated } from './entries.js'
import { PgliteGround } from './pglite-ground.js'

const ground = new PgliteGround()
let whole: string
let copies = 0
beforeAll(async () => {
  await ground.setUp()
  whole = await ground.fresh()
  const store = await ground.open(whole)
  for (const one of [first, second, repeated(first, 'other', '2030-01-03T00:00:00.000Z'), entry({ name: 'silent', said: [] })]) await store.add(one)
  await store.close()
})
afterAll(ground.tearDown)

const said = (...contents: string[]) => contents.map((content) => ({ speakers: [person('Ada Morrow'), person('Bruno Välk')], content }))
const first = entry({ name: 'page', said: said('“One”', '“Two”') })
const second = received(entry({ name: 'page', said: said('“One”', '“Three”') }), '2030-01-02T00:00:00.000Z')

/** A ledger of its own with those pages. */
function copied(): string {
  const folder = ground.path(`copy-${copies++}`)
  cpSync(whole, folder, { recursive: true })
  return folder
}

async function checked(folder: string): Promise<{ damages: string[]; counts: Record<string, number> }> {
  const store = await ground.open(folder)
  const damages: string[] = []
  const counts: Record<string, number> = {}
  for await (const one of store.check()) {
    if (one.is === 'damaged') damages.push(one.what)
    else counts[one.what] = one.count
  }
  await store.close()
  return { damages, counts }
}

it('finds nothing wrong with a whole ledger, and looks at all of it', async () => {
  expect(await checked(copied())).toEqual({
    damages: [], counts: { captures: 4, sightings: 4, readings: 4, analyses: 3, corrections: 0, reports: 0, handlings: 0, judgements: 0, assignments: 0, remarks: 0, 'notes of editors': 0, 'alerts': 0, 'items of alerts': 0, 'deliveries of alerts': 0, translations: 0, statements: 4, 'listed statements': 3, speakers: 2 },
  })
})

it.each([
  ['bytes', `update captures set bytes = 'x' where sha256 = '${first.capture.sha256}'`, /^capture [0-9a-f]{64}: its bytes are not those received/],
  ['a sighting', `update sightings set record = replace(record, '2030-01-02', '2031-01-02')`, /^sighting [0-9a-f]{20}: its record was changed/],
  ['a record that is none', `update readings set record = '{' where sequence = 1`, /^readings, 1: The ledger holds a damaged reading/],
  ['a text', `update readings set record = replace(record, '“Two”', '“Six”') where sequence = 1`, /statement [0-9a-f]{20} is not what its identifier says/],
  ['a statement taken away', `delete from statements where position = 1 and analysis = 2`, /^list entry \d+\/1: its statement is missing/],
  ['a count', `update speakers set statements = 7 where name = 'Ada Morrow'`, /^speaker Ada Morrow: 7 statements are counted, and there are 3/],
  ['what lists come to', `update tallies set articles = articles + case shard when 0 then 1 else 0 end, speakers = 0`, /^the count of articles: 4 are counted, and there are 3\nthe count of speakers: 0 are counted, and there are 2/],
  ['a list', `delete from listed_statements where position = 0`, /^page https:\/\/paper.example\/page: a statement of it is in no list/],
  ['a page', `delete from placements`, /: it is of no page/],
  ['a former name', `insert into former_ids values ('abcd', 'none')`, /^former identifier abcd/],
])('names what is damaged: %s', async (_, change, told) => {
  const folder = copied()
  const pglite = new PGlite(join(folder, 'database'))
  await pglite.exec(change)
  await pglite.close()
  expect((await checked(folder)).damages.join('\n')).toMatch(new RegExp(told.source, 'm'))
})

it('finds a judgement, a handling, an assignment, a remark or a note of an editor whose record was changed, and each is named', async () => {
  const folder = copied()
  const store = await ground.open(folder)
  const ledger = testLedger(store, '2031-01-01T00:00:00.000Z')
  const { items: [one] } = await store.statements({ limit: 1 })
  const key = one!.statement.speakers[0]!.name!
  const { report } = await ledger.reportError({ about: { statement: one!.statement.id }, kind: 'other', note: 'x' })
  await ledger.handle(report.id, 'taken', { editor: 'Eda', why: '' })
  await ledger.assign({ statements: [one!.statement.id], speaker: key, actor: `${key} (the other)` }, { editor: 'Eda', why: 'x' })
  await ledger.judge(`${key} (the other)`, 'unsure', (await store.speakers({ limit: 9 })).items.find((of) => of.key !== `${key} (the other)`)!.key, { editor: 'Eda', why: 'x' })
  await ledger.pinTopic({ name: 'Dues', search: { words: 'one' } }, { editor: 'Eda', note: '' })
  await ledger.keepPromise({ statement: one!.statement.id, due: '2031-05' }, { editor: 'Eda', note: '' })
  await ledger.addToken('newsroom')
  await store.addTranslations([translation({ original: 'One', from: 'en', to: 'fr', text: 'Un', engine: 'Engine', version: '1', at: '2031-01-01T00:00:00.000Z' })])
  await store.close()
  expect((await checked(folder)).damages).toEqual([])
  const pglite = new PGlite(join(folder, 'database'))
  await pglite.exec(`update handlings set record = replace(record, '"Eda"', '"Bo"'); update judgements set record = replace(record, '"unsure"', '"sure"');
    update assignments set record = '{'; update remarks set record = replace(record, '"Dues"', '"Fees"'); update translations set record = replace(record, '"One"', '"Two"'); update standing_remarks set state = 'kept' where kind = 'promise'; update editor_log set record = replace(record, 'newsroom', 'another')`)
  await pglite.close()
  const { damages } = await checked(folder)
  for (const what of ['handling', 'judgement', 'assignment', 'remark', 'promise', 'note', 'translation']) expect(damages.some((told) => told.includes(what)), `${what} in ${damages.join('; ')}`).toBe(true)
})
