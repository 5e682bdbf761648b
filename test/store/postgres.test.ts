import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LedgerError } from '../../src/store/ledger-error.js'
import { openServerLedger } from '../../src/store/server-ledger.js'
import { TooLongError } from '../../src/store/too-long-error.js'
import { LEDGER_VERSION } from '../../src/store/migrations.js'
import { comesTo, entriesInTheWay } from './at-once.js'
import { storeContract } from './contract.js'
import { entry, person } from './entries.js'
import { findPostgres, ServerGround } from './postgres-server.js'

const programs = findPostgres()

if (programs === null) {
  describe.skip('the ledger on a Postgres server: no server program (postgres, initdb) was found', () => {
    it('needs one', () => undefined)
  })
} else {
  storeContract('the ledger on a Postgres server', new ServerGround(programs))

  describe('on a Postgres server', () => {
    const ground = new ServerGround(programs)
    beforeAll(ground.setUp)
    afterAll(ground.tearDown)

    const message = async (url: string) => {
      const error = await ground.open(url).then(() => null, (thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(LedgerError)
      return (error as LedgerError).message
    }

    it('processes that start at once make the tables once', async () => {
      const url = await ground.noLedger()
      const stores = await Promise.all(Array.from({ length: 4 }, () => ground.open(url)))
      await Promise.all(stores.map((store, i) => store.add(entry({
        name: `page ${i}`, said: ['Ada Morrow', 'Bruno Valk'].map((name) => ({ speakers: [person(name)], content: '“Yes”' })),
      }))))
      expect(await stores[0]!.counts()).toEqual({ articles: 4, statements: 8, speakers: 2 })
      await Promise.all(stores.map((store) => store.close()))
    })

    it('ten writers at once leave what one leaves', async () => {
      const groups = entriesInTheWay()
      const one = await ground.open(await ground.fresh())
      for (const each of groups.flat()) await one.add(each)
      const expected = await comesTo(one)
      await one.close()
      expect(expected).toMatchObject({ damages: [], counts: { speakers: 12 } })
      expect(expected.copies.filter(([, tied]) => tied === 4)).toHaveLength(10)

      const url = await ground.fresh()
      const stores = await Promise.all(Array.from({ length: 10 }, () => ground.open(url)))
      // Each adds all of a group, beginning with another one; some go backwards.
      for (const group of groups) {
        await Promise.all(stores.map(async (store, i) => {
          const from = i % group.length
          const own = [...group.slice(from), ...group.slice(0, from)]
          for (const each of i % 3 === 0 ? own.toReversed() : own) await store.add(each)
        }))
      }
      expect(await comesTo(stores[0]!)).toEqual(expected)
      await Promise.all(stores.map((store) => store.close()))
    })

    it('gives up a list that takes too long, says so, and goes on', async () => {
      const url = await ground.fresh()
      const store = await openServerLedger(url, '2030-01-01T00:00:00.000Z', 500)
      const database = url.slice(url.indexOf('/ledger_') + 1, url.indexOf('?'))
      const page = entry({ name: 'page', said: [{ speakers: [person('Ada Morrow')], content: '“Yes”' }] })
      await store.add(page)
      await ground.query("alter table tallies rename to kept_tallies; create view tallies as select kept_tallies.* from kept_tallies, pg_sleep(30)", database)
      for (const ask of [() => store.counts(), () => store.statements({ limit: 1 }), () => store.articles({ limit: 1 })]) {
        const error = await ask().then(() => null, (thrown: unknown) => thrown)
        expect(error).toBeInstanceOf(TooLongError)
        expect((error as Error).message).toMatch(/^This took too long, and the ledger at .* gave it up\. Ask for less/)
      }
      // One statement asks for no counts.
      expect((await store.statement(page.analysis.statements[0]!.id))?.article.id).toBe(page.article.id)
      // What isn't a list takes the time that it needs.
      await ground.query('drop view tallies; create view tallies as select kept_tallies.* from kept_tallies, pg_sleep(0.8)', database)
      const damages: string[] = []
      for await (const one of store.check()) if (one.is === 'damaged') damages.push(one.what)
      expect(damages).toEqual([])
      await store.close()
    })

    it('says that a ledger is of a newer version', async () => {
      const url = await ground.fresh()
      await (await ground.open(url)).close()
      await ground.query("insert into onrecord_versions values (99, '2030-01-01')", url.slice(url.indexOf('/ledger_') + 1, url.indexOf('?')))
      expect(await message(url)).toBe(
        `This ledger was written by a newer Onrecord (version 99; this one reads up to ${LEDGER_VERSION}). Update onrecord.`,
      )
    })

    it('says that there is no such database, without the password', async () => {
      const said = await message(ground.url('nowhere', 'tester:s3cret'))
      expect(said).toMatch(/^The ledger at postgres:\/\/tester@\/nowhere can't be used: there is no such database/)
      expect(said).not.toContain('s3cret')
    })

    it('says that the user is not let in', async () => {
      expect(await message(ground.url('postgres', 'stranger'))).toMatch(/doesn't let this user in/)
    })

    it('says that no server answers', async () => {
      expect(await message('postgres://tester@/x?host=/nonexistent')).toMatch(/no such socket/)
      expect(await message('postgres://tester:s3cret@127.0.0.1:1/x')).toMatch(/tester@127.0.0.1:1\/x can't be used: no server answers/)
    })

    it('goes on after the server has closed its connections', async () => {
      const url = await ground.fresh()
      const store = await ground.open(url)
      await ground.query("select pg_terminate_backend(pid) from pg_stat_activity where datname like 'ledger%'")
      await new Promise((resolve) => setTimeout(resolve, 200))
      expect((await store.counts()).articles).toBe(0)
      await store.close()
    })
  })
}
