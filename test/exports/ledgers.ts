import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BROKEN } from '../../src/export/export-format.js'
import { exportOf } from '../../src/export/export-formats.js'
import { EXPORT_FORMAT_NAMES } from '../../src/export/export-names.js'
import { exported, type ExportedStatement } from '../../src/record/exported.js'
import type { Store } from '../../src/store/store.js'
import { entry, person } from '../store/entries.js'
import type { Ground } from '../store/contract.js'
import { EXPORTING } from './made.js'
import { unzipped } from './unzipped.js'

const PAGES = 60
const A_PAGE = 10
const STATEMENTS = PAGES * A_PAGE
/** Statements that an export asks the ledger for at once: no more are held that it hasn't handed on. */
const AT_ONCE = 100

/** What every backend must do about exports. */
export function exportsContract(name: string, ground: Ground): void {
  describe(name, () => {
    let location: string
    beforeAll(async () => {
      await ground.setUp()
      location = await ground.fresh()
      const store = await ground.open(location)
      for (let i = 0; i < PAGES; i++) {
        await store.add(entry({ name: `page-${i}`, publishedAt: `2031-01-${String(1 + i % 28).padStart(2, '0')}`, said: Array.from({ length: A_PAGE }, (_, n) => ({ speakers: [person('Ada Brandt')], content: `“Number ${i * A_PAGE + n} stays ${'open '.repeat(40)}”` })) }))
      }
      await store.close()
    })
    afterAll(ground.tearDown)

    it.each(EXPORT_FORMAT_NAMES)('%s of all is whole, and what is held at a time is bounded', async (form) => {
      const store = await ground.open(location)
      const counted = { given: 0, most: 0 }
      const seen = new Set<string>()
      const watched = watching(store, counted)
      const statements = (async function* (): AsyncGenerator<ExportedStatement> {
        for await (const one of exported(watched, { found: {} })) {
          counted.most = Math.max(counted.most, counted.given - seen.size)
          seen.add(one.statement.id)
          yield one
        }
      })()
      let bytes = 0
      for await (const piece of exportOf(form, statements, EXPORTING)) bytes += piece.length
      await store.close()
      expect([seen.size, counted.given]).toEqual([STATEMENTS, STATEMENTS])
      expect(counted.most).toBeLessThanOrEqual(AT_ONCE)
      expect(bytes).toBeGreaterThan(form === 'brat' ? 10_000 : STATEMENTS * 100)
    })

    it.each(EXPORT_FORMAT_NAMES)('%s whose ledger goes away in the middle says so, and rejects', async (form) => {
      const store = await ground.open(location)
      let given = 0
      const statements = (async function* (): AsyncGenerator<ExportedStatement> {
        for await (const one of exported(store, { found: {} })) {
          yield one
          if (++given === STATEMENTS / 2) await store.close()
        }
      })()
      const pieces: Uint8Array[] = []
      await expect((async () => { for await (const piece of exportOf(form, statements, EXPORTING)) pieces.push(piece) })()).rejects.toThrow()
      expect(given).toBe(STATEMENTS / 2)
      const written = Buffer.concat(pieces)
      if (form === 'brat') await expect(unzipped(written)).rejects.toThrow()
      else expect(written.toString().trim().split('\n').at(-1)).toContain(BROKEN)
    })
  })
}

/** What exports ask a store for, with what it gives counted. */
function watching(store: Store, counted: { given: number }): Parameters<typeof exported>[0] {
  return {
    statement: (id) => store.statement(id),
    readWith: (ids) => store.readWith(ids),
    statements: async (query) => {
      const found = await store.statements(query)
      counted.given += found.items.length
      return found
    },
  }
}
