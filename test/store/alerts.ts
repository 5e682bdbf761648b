import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createPoster } from '../../src/fetch/post.js'
import type { Alert } from '../../src/model/alert.js'
import type { Ledger, NewAlert, Tools } from '../../src/record/ledger.js'
import { MOST_TRIES } from '../../src/record/alerts/deliver.js'
import type { Store } from '../../src/store/store.js'
import { checked, Receiver } from '../alerts/receiver.js'
import { entry as pageEntry, type Analysed, type Page } from '../browser/made.js'
import { testLedger } from '../ledger.js'
import type { Ground } from './contract.js'

const ADA = { name: 'Ada Morrow', as: 'Ada Morrow', known: 'named' as const }
const WHOLE = '“The breakwater will be finished before the herring return, and not one krona of it comes from the fishermen”'
const CHANGED = '“The breakwater will be finished before the salmon return, and not one krona of it comes from the fishermen”'

/** A page on which Ada Morrow said something. */
function said(name: string, content: string, at: string, more: Partial<NonNullable<Page['statements']>[number]> & { readonly url?: string } = {}): Analysed {
  const { url = `https://${name}.example/a`, ...rest } = more
  const page = pageEntry({
    name, url, outlet: `The ${name}`, title: name, publishedAt: at.slice(0, 10), receivedAt: at, blocks: [['paragraph', `${content}, said Ada Morrow in ${name}.`]],
    statements: [{ form: 'direct', speakers: [ADA], source: ['Ada Morrow'], cue: ['said'], content: [content], ...rest }],
  })
  return { ...page, addedAt: at }
}

/** What every backend must do about alerts. */
export function alertsContract(name: string, ground: Ground): void {
  describe(name, () => {
    let store: Store
    let ledger: Ledger
    let hook: string
    let clock = '2031-04-01T08:00:00.000Z'
    const receiver = new Receiver()
    const post = createPoster({ resolve: (host) => Promise.resolve([host]), mayDial: (address) => address === '127.0.0.1', userAgent: 'test', deadline: 1_000 })
    const tools: Partial<Tools> = { now: () => new Date(clock), post: () => Promise.resolve(post) }
    beforeAll(async () => {
      await ground.setUp()
      hook = await receiver.open()
    })
    beforeEach(async () => {
      await store?.close()
      store = await ground.open(await ground.fresh())
      ledger = testLedger(store, clock, tools)
      receiver.got.length = 0
      receiver.answer = (response) => response.writeHead(204).end()
      clock = '2031-04-01T08:00:00.000Z'
    })
    afterAll(async () => {
      await store.close()
      await receiver.close()
      await ground.tearDown()
    })

    const made = async (asked: Partial<NewAlert> = {}) => {
      const { alert, secret } = await ledger.addAlert({ search: { speaker: 'Morrow' }, webhook: hook, desk: 'https://desk.example', ...asked }, 'Eda Moll')
      return { alert, secret: secret! }
    }
    /** Looks, and sends what is due. */
    const round = async () => {
      const found = await ledger.lookForAlerts()
      const outcomes: unknown[] = []
      await ledger.sendAlerts({ name: 'worker', pause: (_, signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve())), tell: ({ outcome }) => outcomes.push(outcome) }, new AbortController().signal)
      return { ...found, outcomes }
    }
    /** Tries again at once what failed: without its job, which waits for a minute and more, it is put into the queue anew. */
    const again = async () => {
      for (const { id } of (await store.jobs({ limit: 100 })).items) await store.endJob(id)
      return round()
    }
    const log = async ({ id }: Alert) => (await ledger.alertDeliveries(id, { limit: 100 })).items

    it('tells of what comes new, once, signed, with the page’s words and a permalink', async () => {
      await store.add(said('old', '“The ferry is late”', '2031-03-31T08:00:00.000Z'))
      const { alert, secret } = await made()
      const added = said('herald', '“The ferry is gone”', '2031-04-01T09:00:00.000Z')
      await store.add(added)
      await store.add(said('other', '“The ferry is here”', '2031-04-01T09:00:00.000Z', { speakers: [{ name: 'Bruno Välk', as: 'Bruno Välk' }] }))
      clock = '2031-04-01T09:01:00.000Z'
      expect(await round()).toMatchObject({ alerts: 1, found: 1, deliveries: 1, outcomes: [{ is: 'done' }] })
      expect(receiver.got).toHaveLength(1)
      const { type, data } = checked(receiver.got[0]!, secret)
      expect(type).toBe('statement.new')
      const { id } = added.analysis.statements[0]!
      expect(data).toMatchObject({
        alert: { id: alert.id }, leftOut: 0,
        items: [{ trigger: 'new', other: null, statement: { id, url: `https://desk.example/statements/${id}`, words: '“The ferry is gone”', speakers: ['Ada Morrow'], page: { url: 'https://herald.example/a', outlet: 'The herald' } } }],
      })
      clock = '2031-04-01T09:02:00.000Z'
      expect(await round()).toMatchObject({ found: 0, deliveries: 0, outcomes: [] })
      expect(receiver.got).toHaveLength(1)
      expect(await log(alert)).toMatchObject([{ attempts: [{ is: 'delivered', what: 'status 204' }] }])
    })

    it('tells of words once, though the page changes elsewhere, is read anew, or is copied', async () => {
      await made()
      await store.add(said('herald', '“The ferry is gone”', '2031-04-01T09:00:00.000Z'))
      clock = '2031-04-01T09:01:00.000Z'
      await round()
      const later = said('herald', '“The ferry is gone”', '2031-04-01T10:00:00.000Z')
      await store.add({ ...said('herald 2', '“The ferry is gone”', '2031-04-01T10:00:00.000Z', { url: 'https://herald.example/a' }) })
      await store.add({ ...later, analysis: { ...later.analysis, version: 'by-hand-2' } })
      clock = '2031-04-01T10:01:00.000Z'
      expect(await round()).toMatchObject({ found: 0 })
      expect(receiver.got).toHaveLength(1)
    })

    it('tells of wording that changed on a page, and of another page’s other words, instead of as new', async () => {
      await store.add(said('herald', WHOLE, '2031-03-20T08:00:00.000Z'))
      const { secret } = await made({ on: ['new', 'changed'] })
      await store.add(said('herald', CHANGED, '2031-04-01T09:00:00.000Z'))
      clock = '2031-04-01T09:01:00.000Z'
      await round()
      const [first] = receiver.got.map((one) => checked(one, secret))
      expect(first).toMatchObject({ type: 'statement.changed', data: { items: [{ statement: { words: CHANGED }, other: { words: WHOLE } }] } })
      expect(receiver.got).toHaveLength(1)
    })

    it('tells where another page has the words otherwise', async () => {
      await store.add(said('herald', WHOLE, '2031-03-20T08:00:00.000Z'))
      const { secret } = await made({ on: ['new', 'changed'] })
      await store.add(said('courier', CHANGED, '2031-04-01T09:00:00.000Z'))
      clock = '2031-04-01T09:01:00.000Z'
      await round()
      expect(receiver.got.map((one) => checked(one, secret))).toMatchObject([{ type: 'statement.changed', data: { items: [{ statement: { words: CHANGED, page: { outlet: 'The courier' } }, other: { words: WHOLE, page: { outlet: 'The herald' } } }] } }])
    })

    it('tells where somebody denies words that the search finds, though it doesn’t find the denial', async () => {
      await store.add(said('herald', WHOLE, '2031-03-20T08:00:00.000Z'))
      const { secret } = await made({ search: { speaker: 'Morrow', act: 'say' }, on: ['denied'] })
      await store.add({
        ...pageEntry({
          name: 'wire', url: 'https://wire.example/a', receivedAt: '2031-04-01T09:00:00.000Z', blocks: [['paragraph', `Bruno Välk denied that ${WHOLE}.`]],
          statements: [{ form: 'mixed', act: 'deny', speakers: [{ name: 'Bruno Välk', as: 'Bruno Välk' }], source: ['Bruno Välk'], cue: ['denied'], content: [`that ${WHOLE}`] }],
        }), addedAt: '2031-04-01T09:00:00.000Z',
      })
      clock = '2031-04-01T09:01:00.000Z'
      await round()
      expect(receiver.got.map((one) => checked(one, secret))).toMatchObject([{ type: 'statement.denied', data: { items: [{ statement: { speakers: ['Bruno Välk'], act: 'deny' }, other: { words: WHOLE } }] } }])
    })

    it('tells no more than the cap of one day, and how many more there were', async () => {
      const { secret } = await made({ cap: 2 })
      for (let i = 0; i < 5; i++) await store.add(said(`page${i}`, `“Ferry number ${i} is gone for good”`, '2031-04-01T09:00:00.000Z'))
      clock = '2031-04-01T09:01:00.000Z'
      expect(await round()).toMatchObject({ found: 5, deliveries: 2 })
      expect(receiver.got.map((one) => checked(one, secret).data.leftOut)).toEqual([3, 0])
      await store.add(said('page9', '“Ferry number nine is gone”', '2031-04-02T09:00:00.000Z'))
      clock = '2031-04-02T09:01:00.000Z'
      expect(await round()).toMatchObject({ found: 1, deliveries: 1 })
      expect(receiver.got).toHaveLength(3)
      expect(checked(receiver.got[2]!, secret).data).toMatchObject({ leftOut: 0, items: [{ statement: { words: '“Ferry number nine is gone”' } }] })
    })

    it.each([
      ['daily', '2031-04-01T23:59:00.000Z', '2031-04-02T00:00:00.000Z'],
      // 1 April 2031 is a Tuesday.
      ['weekly', '2031-04-06T23:59:00.000Z', '2031-04-07T00:00:00.000Z'],
    ] as const)('a %s digest tells all of it once that is over', async (pace, before, after) => {
      const { secret } = await made({ pace })
      await store.add(said('one', '“Ferry number one is gone”', '2031-04-01T09:00:00.000Z'))
      clock = '2031-04-01T09:01:00.000Z'
      await round()
      await store.add(said('two', '“Ferry number two is gone”', '2031-04-01T21:00:00.000Z'))
      clock = before
      expect(await round()).toMatchObject({ found: 1, deliveries: 0 })
      clock = after
      expect(await round()).toMatchObject({ found: 0, deliveries: 1 })
      expect(receiver.got).toHaveLength(1)
      const { type, data } = checked(receiver.got[0]!, secret)
      expect([type, data.items.map(({ statement }) => statement.page.outlet)]).toEqual(['alert.digest', ['The one', 'The two']])
    })

    const one = async () => {
      const { alert, secret } = await made()
      await store.add(said('herald', '“The ferry is gone”', '2031-04-01T09:00:00.000Z'))
      clock = '2031-04-01T09:01:00.000Z'
      return { alert, secret }
    }

    it.each<[string, Receiver['answer'], RegExp]>([
      ['that fails', (response) => response.writeHead(500).end('no'), /status 500/],
      ['that isn’t there', (response) => response.writeHead(404).end(), /status 404/],
      ['that leads elsewhere', (response) => response.writeHead(307, { location: `${hook}/other` }).end(), /leads elsewhere \(status 307\), which is not followed/],
      ['that is slow', () => undefined, /did not answer within 1 seconds/],
      ['that hangs up', (response) => response.destroy(), /can't be reached/],
      ['that speaks no HTTP', (response) => response.socket!.end('220 mail.example ESMTP\r\n'), /not HTTP/],
      ['that sends headers without end', (response) => response.writeHead(200, Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`x-${i}`, 'y'.repeat(100)]))).end(), /KiB of headers/],
    ])('a webhook %s is tried again, with the same identifier and to the letter the same, and once it answers no more', async (_, answer, what) => {
      const { alert } = await one()
      receiver.answer = answer
      expect((await round()).outcomes).toMatchObject([{ is: 'failed', again: true, problem: expect.stringMatching(what) as string }])
      receiver.answer = (response) => response.writeHead(200).end()
      expect((await again()).outcomes).toEqual([{ is: 'done' }])
      expect((await again()).outcomes).toEqual([])
      expect(receiver.got.map(({ id }) => id)).toEqual([receiver.got[0]!.id, receiver.got[0]!.id])
      expect(receiver.got[1]!.body).toBe(receiver.got[0]!.body)
      expect((await log(alert))[0]!.attempts.map(({ is }) => is)).toEqual(['failed', 'delivered'])
    })

    it('an answer that never ends is no failure: nothing of it is read', async () => {
      const { alert } = await one()
      receiver.answer = (response) => {
        response.writeHead(200)
        const more = () => { if (!response.destroyed && response.write('x'.repeat(65_536))) setImmediate(more) }
        response.on('drain', more)
        more()
      }
      expect((await round()).outcomes).toEqual([{ is: 'done' }])
      expect((await log(alert))[0]!.attempts).toMatchObject([{ is: 'delivered', what: 'status 200' }])
    })

    it('a webhook that is gone for good ends its alert', async () => {
      const { alert } = await one()
      receiver.answer = (response) => response.writeHead(410).end()
      expect((await round()).outcomes).toMatchObject([{ is: 'failed', again: false }])
      expect(await ledger.alert(alert.id)).toMatchObject({ end: { by: null, why: expect.stringMatching(/status 410/) as string } })
      await store.add(said('later', '“The ferry is back”', '2031-04-01T10:00:00.000Z'))
      expect(await round()).toMatchObject({ alerts: 0, found: 0, outcomes: [] })
    })

    it('is given up after twelve tries, and stays so until somebody has it tried again', async () => {
      const { alert } = await one()
      receiver.answer = (response) => response.writeHead(503).end()
      await round()
      for (let i = 1; i < MOST_TRIES; i++) await again()
      expect((await log(alert))[0]!.attempts.map(({ is }) => is)).toEqual([...Array.from({ length: MOST_TRIES - 1 }, () => 'failed'), 'given up'])
      expect((await round()).outcomes).toEqual([])
      receiver.answer = (response) => response.writeHead(200).end()
      const { items: [job] } = await ledger.jobs({ limit: 1, state: 'failed' })
      await ledger.retryJob(job!.id)
      expect((await round()).outcomes).toEqual([{ is: 'done' }])
    })

    it('is dropped where the alert, or the job, was ended first', async () => {
      const { alert } = await one()
      await ledger.lookForAlerts()
      await ledger.endAlert(alert.id.slice(0, 8), 'Eda Moll')
      expect((await round()).outcomes).toEqual([{ is: 'done', idle: true }])
      expect(receiver.got).toEqual([])
      expect(await log(alert)).toMatchObject([{ attempts: [{ is: 'dropped', what: 'the alert was ended' }] }])
      expect(await store.alertSecret(alert.id)).toBeNull()
      await expect(ledger.endAlert(alert.id, null)).rejects.toThrow(/was ended at/)

      const other = (await made({ name: 'another' })).alert
      await store.add(said('later', '“The ferry is back”', '2031-04-01T10:00:00.000Z'))
      clock = '2031-04-01T10:01:00.000Z'
      await ledger.lookForAlerts()
      const { items: [job] } = await ledger.jobs({ limit: 1, state: 'waiting' })
      await ledger.endJob(job!.id)
      expect((await round()).outcomes).toEqual([])
      expect((await log(other))[0]!.attempts).toMatchObject([{ is: 'dropped' }])
    })

    it('two that look at once tell each item once', async () => {
      const { secret } = await made()
      for (let i = 0; i < 4; i++) await store.add(said(`page${i}`, `“Ferry number ${i} is gone for good”`, '2031-04-01T09:00:00.000Z'))
      clock = '2031-04-01T09:01:00.000Z'
      const other = testLedger(store, clock, tools)
      await Promise.all([ledger.lookForAlerts(), other.lookForAlerts()])
      await round()
      const items = receiver.got.flatMap((got) => checked(got, secret).data.items.map(({ id }) => id))
      expect([items.length, new Set(items).size]).toEqual([4, 4])
    })

    it('counts what it would have told, before it is made', async () => {
      await store.add(said('first', '“It begins”', '2031-03-12T09:00:00.000Z', { speakers: [{ name: 'Bruno Välk', as: 'Bruno Välk' }] }))
      for (const [i, day] of ['2031-03-14', '2031-03-20', '2031-03-20', '2031-03-20'].entries()) await store.add(said(`page${i}`, `“Ferry number ${i} is gone for good”`, `${day}T09:00:00.000Z`))
      expect(await ledger.alertRate({ speaker: 'Morrow' }, 2)).toEqual({
        from: '2031-03-12', days: 21, found: 4, daysWithSome: 2, most: { day: '2031-03-20', count: 3 }, perWeek: 1.3, overCap: 1,
      })
      expect(await ledger.alertRate({ speaker: 'Nobody' })).toMatchObject({ found: 0, most: null, perWeek: 0 })
    })

    it('refuses what can’t be an alert, and names the field', async () => {
      const refused = (asked: Partial<NewAlert>) => made(asked).then(() => null, (error: unknown) => (error as { field?: string }).field)
      expect(await Promise.all([
        refused({ search: {} }), refused({ search: { sort: 'said' } as never }), refused({ on: [] }), refused({ cap: 0 }), refused({ cap: 1.5 }), refused({ webhook: 'file:///etc/passwd' }), refused({ webhook: 'http://a:b@c.example/' }),
        refused({ name: 'a\nb' }), refused({ email: 'a@b.example' }), refused({ webhook: '', email: 'a@b.example' }), refused({ webhook: '', email: 'a@b.example, c@d.example' }),
      ])).toEqual(['search', 'search', 'on', 'cap', 'cap', 'webhook', 'webhook', 'name', 'email', 'email', 'email'])
      expect(await ledger.alerts()).toEqual([])
    })

    it('a check tells of what was changed in what alerts found and sent', async () => {
      await one()
      await round()
      const damages: string[] = []
      for await (const found of store.check()) if (found.is === 'damaged') damages.push(found.what)
      expect(damages).toEqual([])
      await store.addDelivery({ id: 'msg_other', alert: (await store.alerts({ ended: false }))[0]!.alert.id, at: clock, items: [], leftOut: 0, body: '{}' })
      for await (const found of store.check()) if (found.is === 'damaged') damages.push(found.what)
      expect(damages).toEqual(['delivery of an alert msg_other: its record was changed'])
    })

    it('a test says that it is one, and is not kept', async () => {
      const { alert, secret } = await made()
      expect(await ledger.testAlert(alert.id)).toEqual({ arrived: true, what: 'status 204' })
      expect(checked(receiver.got[0]!, secret)).toMatchObject({ type: 'alert.test', data: { items: [] } })
      expect(await log(alert)).toEqual([])
    })
  })
}
