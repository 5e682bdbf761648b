import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Tables } from '../../src/store/schema.js'
import { between, calledSo, NOT_COPY, type Condition } from '../../src/store/search/condition.js'
import { keptRows, loadRows, toldBy, type Look } from '../../src/store/search/kept-sample.js'
import { toldByDatabase } from '../../src/store/search/sample.js'
import { entry, person } from './entries.js'
import { findPostgres, ServerGround } from './postgres-server.js'

const LOOK: Look = { list: 'listed_statements', percent: 100, most: 100 }
const pages = [
  entry({ name: 'one', publishedAt: '2031-03-09', said: [{ speakers: [person('Ada O’Brandt'), person('Bo')], content: 'The tariffs, they said, are the tariffs of ’31' }, { speakers: [person('Çelik \\ Sørn')], content: 'Les élèves’ île est là. 関税は' }] }),
  entry({ name: 'two', publishedAt: '2031-01', said: [{ speakers: [person('Ada O’Brandt')], content: 'We don’t tax the ferry, nor its tariff' }, { speakers: [], content: 'No' }] }),
  entry({ name: 'three', publishedAt: null, said: [{ speakers: [person('Bo')], content: 'The ferry tariffs of the isle' }] }),
  entry({ name: 'four', publishedAt: '2029', said: [{ speakers: [person('Orrin Vabrask')], content: 'Running the harbour costs' }] }),
]
const terms = [
  "'the'", "('tariffs' | '~en:tariff' | 'tariff')", "!'ferry'", "'tar':*", "('the' <-> 'tariffs')", "('the' <-> 'ferry' <-> 'tariffs')", "('of' <-> 'the')", "('ferry' <-> 'tariff')", "'#so' & '#own'", "('#p:2031' | '#p:203101')", "('%vab' & '%bra' | '%')", "'関税は'", "'eleves'",
  "!('the' <-> 'tariffs')",
]
const conditions: readonly (readonly Condition[])[] = [[], [NOT_COPY], between('published', 2031_0100, 2031_0299), between('published', null, 2031_1299), between('said', 2029_0000, null), [calledSo('brandt')], [NOT_COPY, calledSo('o'), ...between('published', 2031_0000, null)]]

const programs = findPostgres()
describe.skipIf(programs === null)('statements that are kept in memory', () => {
  const ground = new ServerGround(programs!)
  let db: Kysely<Tables>
  beforeAll(async () => {
    await ground.setUp()
    const url = await ground.fresh()
    const store = await ground.open(url)
    for (const page of pages) await store.add(page)
    await store.close()
    db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url, max: 2 }) }) })
  })
  afterAll(async () => {
    await db.destroy()
    await ground.tearDown()
  })

  it('tell what the database tells', async () => {
    const kept = await loadRows(db, LOOK)
    expect(kept.rows).toHaveLength(6)
    for (const also of conditions) {
      for (const by of ['published', 'said'] as const) {
        for (const asked of [...terms.map((term) => [term]), terms.slice(0, 2), terms]) {
          expect(toldBy(kept, { terms: asked, also, by }), `${asked.join(' & ')} by ${by}`).toEqual(await toldByDatabase(db, LOOK, { terms: asked, also, by }))
        }
      }
    }
  })

  it('leave to the database what only it can tell', async () => {
    const kept = await loadRows(db, LOOK)
    expect(toldBy(kept, { terms: [], also: [{ sql: NOT_COPY.sql }], by: 'published' })).toBeNull()
    expect(toldBy(kept, { terms: ["'a' <2> 'b'"], also: [], by: 'published' })).toBeNull()
  })

  it('are kept of large ledgers, in a process that goes on looking, as long as hardly any came', async () => {
    const looked = (statements: number, table = '1/1') => keptRows(db, LOOK, { statements, table })
    for (let i = 0; i < 5; i++) expect(looked(49_999)).toBeNull()
    for (let i = 0; i < 3; i++) expect(looked(100_000)).toBeNull()
    // Nothing was loaded for those.
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(looked(100_000)).toBeNull()
    const kept = await vi.waitUntil(() => looked(100_000), 10_000)
    expect(looked(100_200)).toBe(kept)
    // Meanwhile the old ones serve.
    expect(looked(100_201)).toBe(kept)
    const anew = await vi.waitUntil(() => {
      const now = looked(100_201)
      return now === kept ? null : now
    }, 10_000)
    expect(looked(100_201)).toBe(anew)
    expect(looked(100_201, '1/2')).toBeNull()
    expect(await vi.waitUntil(() => looked(100_201, '1/2'), 10_000)).not.toBe(anew)
  })
})
