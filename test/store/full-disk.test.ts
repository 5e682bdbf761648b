import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { LedgerError } from '../../src/store/ledger-error.js'
import type { Store } from '../../src/store/store.js'
import { emptyLedger } from './empty-ledger.js'
import { entry, person, type Analysed } from './entries.js'
import { PgliteGround } from './pglite-ground.js'
import { smallDisk } from './small-disk.js'

const disk = smallDisk(96)

if (disk === null) {
  describe.skip('a full disk: this user may not mount one (it takes root)', () => {
    it('needs a small one', () => undefined)
  })
} else {
  describe('a full disk', () => {
    const ground = new PgliteGround()
    beforeAll(ground.setUp)
    afterAll(async () => {
      disk.remove()
      await ground.tearDown()
    })
    const ledger = join(disk.path, 'ledger')
    beforeEach(() => {
      disk.makeRoom()
      rmSync(ledger, { recursive: true, force: true })
    })

    /** Words that don't compress, so that pages take room. */
    let seed = 1
    const words = (count: number) => Array.from({ length: count }, () => (seed = (seed * 48_271) % 2_147_483_647).toString(36)).join(' ')
    const page = (name: string): Analysed => entry({ name, said: Array.from({ length: 20 }, () => ({ speakers: [person('Ada Morrow')], content: words(40) })) })

    /** Adds pages until one is refused. */
    async function fillUp(store: Store): Promise<{ acknowledged: Analysed[]; refused: unknown }> {
      const acknowledged: Analysed[] = []
      for (;;) {
        const one = page(`page ${acknowledged.length}`)
        const refused = await store.add(one).then(() => null, (error: unknown) => error)
        if (refused !== null) return { acknowledged, refused }
        acknowledged.push(one)
      }
    }
    const failureOf = (work: Promise<unknown>) => work.then(() => null, (error: unknown) => error)
    const expectFull = (error: unknown, then = '(?:try again|start onrecord again)') => {
      expect(error).toBeInstanceOf(LedgerError)
      expect((error as Error).message).toMatch(new RegExp(`^The ledger in ${ledger} can't be used: the disk is full\\. Make room, then ${then}\\.$`))
    }
    const expectAllThere = async (acknowledged: readonly Analysed[]) => {
      const store = await ground.open(ledger)
      for (const { article, analysis, capture } of acknowledged) {
        expect((await store.article(article.id))?.analysis).toStrictEqual(analysis)
        expect(await store.capture(capture.sha256)).toStrictEqual(capture)
      }
      expect((await store.counts()).articles).toBeGreaterThanOrEqual(acknowledged.length)
      expect(await store.add(page('after'))).toMatchObject({ analysis: true })
      await store.close()
    }

    it('when tables grow is told, and nothing acknowledged is lost', async () => {
      await emptyLedger(ledger)
      const store = await ground.open(ledger)
      disk.fill(2_500_000)
      const { acknowledged, refused } = await fillUp(store)
      expect(acknowledged.length).toBeGreaterThan(3)
      expectFull(refused)
      await failureOf(store.close())
      disk.fill(0)
      expectFull(await failureOf(ground.open(ledger)))
      disk.makeRoom()
      await expectAllThere(acknowledged)
    })

    it('when the log grows ends the database, which says so at every use, and nothing acknowledged is lost', async () => {
      await emptyLedger(ledger)
      const store = await ground.open(ledger)
      // Less than a segment of the log, more than tables grow by until it is needed.
      disk.fill(15_500_000)
      const { acknowledged, refused } = await fillUp(store)
      expectFull(refused, 'start onrecord again')
      expectFull(await failureOf(store.counts()), 'start onrecord again')
      expectFull(await failureOf(store.add(page('again'))), 'start onrecord again')
      expectFull(await failureOf(store.close()), 'start onrecord again')
      disk.makeRoom()
      await expectAllThere(acknowledged)
    })

    it('at the first start leaves nothing that is taken for a ledger', async () => {
      disk.fill(12_000_000)
      expectFull(await failureOf(ground.open(ledger)))
      disk.fill(0)
      expectFull(await failureOf(ground.open(ledger)))
      disk.makeRoom()
      await expectAllThere([])
    })
  })
}
