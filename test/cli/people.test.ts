import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { deskWith, type TestDesk } from '../browser/desk-in-folder.js'
import { entry, person } from '../store/entries.js'
import { fake } from './fake-effects.js'

const said = (name: string, content: string) => ({ speakers: [person(name)], content })
const pages = [
  entry({ name: 'one', said: [said('Ada Morrow', '“We stay”'), said('A. Morrow', '“We pay”'), said('John Hill', '“No ships today”')] }),
  entry({ name: 'two', said: [said('Ada Mörrow', '“We go”'), said('John Hill', '“The oath stands”')] }),
]

let kept: TestDesk
beforeAll(async () => { kept = await deskWith(pages) })
afterAll(() => kept.close())

async function people(...argv: string[]) {
  const world = fake({ env: { USER: 'eda' } })
  const openLedger = () => Promise.resolve({ ...kept.ledger, close: () => Promise.resolve() })
  const status = await run(['people', ...argv], { ...world.effects, openLedger }, '1.2.3')
  return { status, out: world.out(), err: world.err() }
}
const counts = async () => Object.fromEntries((await kept.store.speakers({ limit: 100 })).items.map(({ key, statements }) => [key, statements]))
const whole = async () => {
  for await (const one of kept.store.check()) if (one.is === 'damaged') return one.what
  return 'whole'
}

test('names are joined with a preview, found under one, counted once, and parted again', async () => {
  const before = await counts()
  expect((await people('suggest')).out).toBe('Ada Morrow and Ada Mörrow: the same but for accents\nA. Morrow and Ada Morrow: the same surname\nA. Morrow and Ada Mörrow: the same surname\n')
  const preview = await people('join', 'Ada Morrow', 'A. Morrow', '--preview')
  expect(preview.out).toBe('Both would be found under Ada Morrow: Ada Morrow (1); with them A. Morrow (1), 1 statement. Nothing was kept.\n')
  expect(await counts()).toEqual(before)
  const joined = await people('join', 'Ada Morrow', 'A. Morrow', '--why', 'One minister')
  expect(joined.status).toBe(0)
  await people('join', 'A. Morrow', 'Ada Mörrow', '--why', 'A slip of the press')
  expect(await counts()).toEqual({ 'Ada Morrow': 3, 'John Hill': 2 })
  for (const name of ['Ada Morrow', 'A. Morrow', 'Ada Mörrow']) expect(await kept.store.statementsBy(name, { limit: 10 })).toMatchObject({ total: 3, items: [{}, {}, {}] })
  expect((await kept.store.counts()).speakers).toBe(2)
  // What is added later is theirs too.
  await kept.store.add(entry({ name: 'three', said: [said('A. Morrow', '“We wait”')] }))
  expect(await counts()).toEqual({ 'Ada Morrow': 4, 'John Hill': 2 })
  expect((await people('list', 'Ada Mörrow')).out).toMatch(/^Ada Morrow: on record as\n {4}A\. Morrow: 2 statements\n {4}Ada Morrow: 1 statement\n {4}Ada Mörrow: 1 statement\n/)
  expect(await whole()).toBe('whole')
  const against = await people('part', 'Ada Morrow', 'Ada Mörrow', '--why', 'No')
  expect([against.status, against.out]).toEqual([1, ''])
  expect(against.err).toMatch(/“Ada Morrow” and “A. Morrow” are one person, says eda/)
  const id = /judgement ([0-9a-f]{20})/.exec(joined.out)![1]!
  expect((await people('undo', id, '--why', 'Two ministers')).status).toBe(0)
  expect(await counts()).toEqual({ 'A. Morrow': 3, 'Ada Morrow': 1, 'John Hill': 2 })
  expect((await people('undo', id, '--why', 'x')).err).toMatch(/counts no more/)
  expect((await people('part', 'Ada Morrow', 'Ada Mörrow', '--why', 'Two ministers')).status).toBe(0)
  const again = await people('join', 'Ada Morrow', 'A. Morrow', '--why', 'x')
  expect(again.err).toMatch(/“Ada Morrow” and “Ada Mörrow” are two people, says eda/)
  expect(await whole()).toBe('whole')
})

test('what one name holds is parted statement by statement, and as before when that is taken back', async () => {
  const [one] = (await kept.store.statements({ words: 'oath', limit: 1 })).items
  const moved = await people('move', one!.statement.id, '--to', 'John Hill (judge)', '--why', 'Not the harbour master')
  expect(moved.out).toMatch(/is John Hill \(judge\)’s now; onrecord people undo [0-9a-f]{20} takes it back/)
  expect(await counts()).toMatchObject({ 'John Hill': 1, 'John Hill (judge)': 1 })
  const listed = await people('list', 'John Hill')
  expect(listed.out).toContain(`is not John Hill’s but John Hill (judge)’s: Not the harbour master, assignment `)
  expect((await people('move', one!.statement.id, '--of', 'Nobody', '--to', 'X', '--why', 'x')).err).toContain('is not Nobody’s')
  const id = /people undo ([0-9a-f]{20})/.exec(moved.out)![1]!
  expect((await people('undo', id, '--why', 'It was the harbour master')).status).toBe(0)
  expect(await counts()).toMatchObject({ 'John Hill': 2 })
  expect(await whole()).toBe('whole')
})

test.each([
  [['join', 'Ada Morrow'], /join takes 2 names/, 2], [['move', 'x'], /move takes --to NAME/, 2], [['join', 'Ada Morrow', 'Nobody', '--why', 'x'], /Nobody is on record as “Nobody”/, 1],
  [['join', 'Ada Morrow', 'Ada Morrow', '--why', 'x'], /These are one name/, 1], [['join', 'Ada Morrow', 'John Hill'], /Say why/, 1], [['undo', 'none', '--why', 'x'], /There is no judgement none/, 1],
] as const)('%j is told in a line', async (argv, told, status) => {
  const done = await people(...argv)
  expect([done.status, done.out]).toEqual([status, ''])
  expect(done.err).toMatch(told)
})
