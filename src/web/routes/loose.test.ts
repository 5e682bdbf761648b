import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { deskWith, type TestDesk } from '../../../test/browser/desk-in-folder.js'
import { entry } from '../../../test/browser/made.js'
import { fake } from '../../../test/cli/fake-effects.js'
import { run } from '../../cli/run.js'

const ada = { name: 'Ada Morrow', as: 'Ada Morrow', known: 'named' as const }
const page = (day: string, said: string) => entry({
  name: `quay ${day}`, url: 'https://paper.example/quay', title: 'The quay', language: 'en', receivedAt: `2031-03-0${day}T10:00:00.000Z`,
  blocks: [['paragraph', `${said}, said Ada Morrow. Day ${day}.`]], statements: [{ form: 'direct', speakers: [ada], source: ['Ada Morrow'], cue: ['said'], content: [said] }],
})
const [before, after] = [page('1', '“The quay <b>opens</b> in June”'), page('2', '“The quay may open in June”')]
const { id } = before.analysis.statements[0]!
const by = { editor: 'Eda Moll', why: 'As she wrote' }

let kept: TestDesk
const ids: Record<string, string> = {}
beforeAll(async () => {
  kept = await deskWith([before])
  ids['correction'] = (await kept.ledger.decide({ is: 'change', statement: id, values: { act: 'promise' } }, by)).correction.id
  ids['assignment'] = (await kept.ledger.assign({ statements: [id], speaker: 'Ada Morrow', actor: 'Ada Morrow (mayor)' }, by))[0]!.id
  ids['promise'] = (await kept.ledger.keepPromise({ statement: id, due: '2031-06' }, { ...by, note: 'Her word' })).id
  ids['event'] = (await kept.ledger.tagEvent({ statement: id }, 'concede', { ...by, note: '' })).id
})
afterAll(() => kept.close())

const queue = async () => (await kept.app.request('/queue?show=loose', {}, { onLoopback: true })).text()
async function onrecord(...argv: string[]) {
  const world = fake({ env: { USER: 'eda' } })
  await run(argv, { ...world.effects, openLedger: () => Promise.resolve({ ...kept.ledger, close: () => Promise.resolve() }) }, '1.2.3')
  return world.out()
}

describe('decisions that fit no more', () => {
  test('are none while the page has their words', async () => {
    expect(await queue()).toContain('Every decision fits its page.')
    expect(await onrecord('queue', '--loose')).toBe('Every decision fits its page.\n')
  })

  test('are in the queue with both texts, whichever kind, once the sentence changed', async () => {
    await kept.store.add(after)
    const html = await queue()
    expect(html).toContain('Decisions that fit no more (4)')
    for (const told of ['Corrected by <bdi>Eda Moll</bdi>', 'Given to somebody else by', 'Kept as a promise by', 'Tagged by', 'said by Ada Morrow (mayor), not by Ada Morrow', 'promise: open, until 2031-06', 'tells of concede', 'These words don’t stand in the page any more, nor what was around them', `/articles/${after.article.id}`]) expect(html).toContain(told)
    expect(html).toContain('&lt;b>opens&lt;/b>'.replaceAll('>', '&gt;'))
    const told = await onrecord('queue', '--loose')
    for (const [is, of] of Object.entries(ids)) expect(told).toContain(`${is} ${of}, statement ${id}`)
  })

  test('are told to programs with a token, page by page', async () => {
    const token = (await kept.ledger.addToken('newsroom'))!
    const ask = async (asked: string, as = token) => kept.app.request(`/api/v1/queue/loose${asked}`, { headers: { Authorization: `Bearer ${as}` } })
    expect((await ask('', 'none')).status).toBe(401)
    const Listed = z.object({ items: z.array(z.object({ is: z.string(), id: z.string(), words: z.string(), now: z.string(), nowWords: z.null() })), next: z.string().nullable() })
    const all = Listed.parse(await (await ask('')).json())
    expect(Object.fromEntries(all.items.map((one) => [one.is, one.id]))).toEqual(ids)
    expect(new Set(all.items.map(({ now }) => now))).toEqual(new Set([after.article.id]))
    const first = Listed.parse(await (await ask('?limit=3')).json())
    const rest = Listed.parse(await (await ask(`?limit=3&after=${first.next}`)).json())
    expect([...first.items, ...rest.items]).toEqual(all.items)
    expect((await ask('?after=none')).status).toBe(400)
  })

  test.each(['correction', 'assignment', 'promise', 'event'])('of a %s is taken, given back, and closed', async (kind) => {
    const of = ids[kind]!
    const handle = (act: string, why = '') => kept.post(`/queue/${of}`, { do: act, editor: 'Ida Holm', why, show: 'loose' })
    expect((await handle('taken')).status).toBe(303)
    expect(await queue()).toContain('taken by <bdi>Ida Holm</bdi>')
    expect((await handle('given back')).status).toBe(303)
    expect(await queue()).not.toContain('taken by <bdi>Ida Holm</bdi>')
    expect((await handle('closed', 'The sentence is another one')).status).toBe(303)
    expect(await queue()).not.toContain(`l-${of}`)
  })

  test('count again as soon as their words stand there again', async () => {
    await kept.store.add(page('3', '“The quay <b>opens</b> in June”'))
    const { items: [now] } = await kept.store.statements({ limit: 1 })
    expect(now?.statement).toMatchObject({ act: 'promise', speakers: [{ actor: 'Ada Morrow (mayor)' }], edited: { carried: true } })
    expect(await kept.ledger.promiseOf(now!.statement.id)).toMatchObject({ carried: true, promise: { id: ids['promise'] } })
    const html = await (await kept.app.request(`/statements/${now!.statement.id}`)).text()
    expect(html).toContain('on another version of this page, in which the same sentence stands')
    expect((await kept.ledger.editCounts()).loose).toBe(0)
  })
})
