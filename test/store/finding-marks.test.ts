import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Search } from '../../src/model/search.js'
import { entry, person } from './entries.js'
import { PgliteGround } from './pglite-ground.js'

const ground = new PgliteGround()
beforeAll(ground.setUp)
afterAll(ground.tearDown)

/** Longer than marks of its pairs are kept. */
const LONG = `The ledger of the harbour ${Array.from({ length: 1_200 }, (_, i) => `barge${i}`).join(' ')} left the inner basin`
const pages = [
  entry({ name: 'one', said: [{ speakers: [person('Ada O’Brandt'), person('Bo')], content: 'The tariffs, they said, are the tariffs of ’31' }, { speakers: [person('Çelik \\ Sørn')], content: 'Les élèves’ île est là. 関税は' }] }),
  entry({ name: 'two', said: [{ speakers: [person('Ada O’Brandt')], content: LONG }, { speakers: [], content: 'No' }] }),
  // More names of one part than are looked up each.
  entry({ name: 'three', said: Array.from({ length: 9 }, (_, i) => ({ speakers: [person(`Orrin${i} Vabrask`)], content: `Word ${i} of nine` })) }),
]
const searches: readonly (readonly [Search, number])[] = [
  [{ words: '"tariffs of"' }, 1], [{ words: '"of the tariffs"' }, 0], [{ words: '"inner basin"' }, 1], [{ words: '"barge7 barge8 barge9"' }, 1], [{ words: '"barge7 barge9"' }, 0], [{ words: '"les eleves ile"' }, 1], [{ words: '"関税"' }, 1],
  [{ words: 'tariffs -"tariffs of"' }, 0], [{ speaker: 'brandt' }, 2], [{ speaker: 'b' }, 11], [{ speaker: 'lik' }, 1],
  [{ speaker: 'vab' }, 9], [{ speaker: 'va' }, 9], [{ speaker: 'v' }, 9], [{ speaker: 'vabrask' }, 9], [{ speaker: 'orrin3 vabrask' }, 1], [{ speaker: 'rin vab' }, 0], [{ speaker: '"vabrask"' }, 0], [{ words: 'nine', speaker: 'abras' }, 9],
]

it('a ledger of version 9 has the marks that are made today, and finds the same', async () => {
  const folder = await ground.fresh()
  const found = async () => {
    const store = await ground.open(folder)
    const totals = []
    for (const [search] of searches) totals.push((await store.statements({ ...search, limit: 0 })).total)
    await store.close()
    return totals
  }
  const store = await ground.open(folder)
  for (const page of pages) await store.add(page)
  await store.close()
  expect(await found()).toEqual(searches.map(([, total]) => total))
  const raw = async <T>(task: (database: PGlite) => Promise<T>) => {
    const database = new PGlite(join(folder, 'database'))
    try {
      return await task(database)
    } finally {
      await database.close()
    }
  }
  const terms = () => raw(async (database) => (await database.query("select version, position, terms::text, said, same::text, copy, facets from listed_statements order by version, position")).rows)
  const indexes = () => raw(async (database) => (await database.query("select indexdef from pg_indexes where tablename like 'listed%' order by 1")).rows)
  const [made, indexed] = [await terms(), await indexes()]
  await raw(async (database) => {
    await database.exec("update listed_statements set terms = ts_delete(terms, array(select lexeme from unnest(terms) where lexeme ~ '^[\\^%]')); delete from onrecord_versions where version = 10")
  })
  expect(await terms()).not.toEqual(made)
  expect(await found()).toEqual(searches.map(([, total]) => total))
  expect(await terms()).toEqual(made)
  expect(await indexes()).toEqual(indexed)
})
